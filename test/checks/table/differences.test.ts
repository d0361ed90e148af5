// Columns of differences, whose falls of costs are printed with either sign.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

const years = (
  head: string,
  fall: string,
  profit = '150',
): string => `| Thousands | 2023 | 2022 | ${head} |
|---|---:|---:|---:|
| Sales | 8,310 | 9,020 | (710) |
| Cost of sales | (6,145) | (7,005) | ${fall} |
| Gross profit | 2,165 | 2,015 | ${profit} |
`

describe('a cost that falls, in a column that is the difference of two years', () => {
  for (const head of ['Net', 'Change', 'Increase (decrease)', 'Movement'])
    test(`may stand in brackets: no sign is accused (${head})`, () => {
      assert.deepEqual(said(years(head, '(860)')).findings, [])
    })
  test('may stand without', () => {
    assert.deepEqual(said(years('Net', '860')).findings, [])
  })
  test('leaves the slip of a difference to be found', () => {
    assert.notDeepEqual(said(years('Net', '860', '510')).findings, [])
  })
})

test('the sign of a figure that is a part of a total is accused', () => {
  const parts = (cost: string): string => `| Thousands | Japan | Abroad | Total |
|---|---:|---:|---:|
| Sales | 8,310 | 9,020 | 17,330 |
| Cost of sales | (6,145) | ${cost} | (13,150) |
| Write-downs | (45) | (31) | (76) |
| Total | 2,120 | 1,984 | 4,104 |
`
  assert.deepEqual(said(parts('(7,005)')).findings, [])
  assert.deepEqual(said(parts('7,005')).findings.slice(0, 1), [
    'error columns-sum-to-total 4: 7,005',
  ])
})
