// Two cells of one line in each other's place.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

const securities = (
  current: string,
  later: string,
  label = 'Subtotal',
): string => `| Thousands | Cost | Current | Non-current |
|---|---:|---:|---:|
| Treasury securities | 18,114 | 5,468 | 12,646 |
| Agency securities | 5,136 | 307 | 4,829 |
| Municipal securities | 602 | ${current} | ${later} |
| Corporate securities | 70,890 | 12,647 | 58,243 |
| ${label} | 94,742 | 18,614 | 76,128 |
`

describe('two cells of one line in each other’s place', () => {
  for (const label of ['Subtotal', 'Total', ''])
    test(`are told together over “${label}”`, () => {
      assert.deepEqual(said(securities('192', '410', label)).findings, [])
      const { findings, fixes } = said(securities('410', '192', label))
      assert.deepEqual(findings, ['error columns-sum-to-total 5: 410'])
      assert.deepEqual(fixes, ['Let 410 and 192 change places'])
    })
  test('are found where both are totals', () => {
    const text = securities('192', '410').replace('18,614 | 76,128', '76,128 | 18,614')
    assert.deepEqual(said(text).findings, ['error columns-sum-to-total 7: 76,128'])
  })
  test('are left alone where another line would do as well', () => {
    const text = securities('410', '192').replace('307 | 4,829', '307 | 89')
    const { fixes } = said(text.replace('76,128', '71,388'))
    assert.ok(fixes.every((title) => !title.includes('change places')))
  })
  test('are not made up where the columns fail by different amounts', () => {
    const { fixes } = said(securities('410', '111'))
    assert.ok(fixes.every((title) => !title.includes('change places')))
  })
  test('are told where one of the columns has but one part', () => {
    const levels = (
      two: string,
      three: string,
    ): string => `| Millions | Level 1 | Level 2 | Level 3 |
|---|---:|---:|---:|
| Deposits | 2,531 | 328 | — |
| Funds | 1,265 | 250 | — |
| Notes | 1,154 | — | 61 |
| Total financial assets | 4,950 | ${two} | ${three} |
`
    assert.deepEqual(said(levels('578', '61')).findings, [])
    assert.deepEqual(said(levels('61', '578')).fixes, ['Let 61 and 578 change places'])
  })
})
