// Cells in each other's place down a column, and cells that repeat another column.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

describe('two cells of one column in each other’s place', () => {
  const assets = (receivables: string, land: string): string => `| Millions | 2023 | 2024 |
|---|---:|---:|
| Cash | 1,204 | 1,310 |
| Receivables | 2,410 | ${receivables} |
| Total current assets | 3,614 | 3,965 |
| Land | 5,120 | ${land} |
| Plant | 618 | 702 |
| Total fixed assets | 5,738 | 6,032 |
| Total assets | 9,352 | 9,997 |
`
  test('are told together where each belongs to a total of its own', () => {
    assert.deepEqual(said(assets('2,655', '5,330')).findings, [])
    const { findings, fixes } = said(assets('5,330', '2,655'))
    assert.deepEqual(findings, ['error columns-sum-to-total 4: 5,330'])
    assert.deepEqual(fixes, ['Let 5,330 and 2,655 change places'])
  })
  test('are none where the totals fail by different amounts', () => {
    const { fixes } = said(assets('5,330', '2,600'))
    assert.ok(fixes.every((title) => !title.includes('change places')))
  })

  const regions = (north: string, south: string): string => `| Millions | Japan | Abroad | Total |
|---|---:|---:|---:|
| Revenues | 12,304 | 8,669 | 20,973 |
| Costs | 11,870 | 8,990 | 20,860 |
| Assets | 30,455 | ${north} | 37,575 |
| Loans | 2,300 | 1,414 | 3,714 |
| Deposits | 9,871 | ${south} | 13,205 |
| Buildings | 4,410 | 2,007 | 6,417 |
`
  test('are told where two rows fail across', () => {
    assert.deepEqual(said(regions('7,120', '3,334')).findings, [])
    const { findings, fixes } = said(regions('3,334', '7,120'))
    assert.deepEqual(findings, ['error rows-sum-to-total 5: 3,334'])
    assert.deepEqual(fixes, ['Let 3,334 and 7,120 change places'])
  })
})

describe('a cell that repeats another column of its row', () => {
  const notes = (fees: string, elsewhere: string): string => `| Millions | 2023 | 2024 |
|---|---:|---:|
| Content | 1,826 | 1,693 |
| Fees | 2,731 | ${fees} |
| Other | 418 | 525 |
| Total | 4,975 | 6,167 |

Details of fees:

| Millions | 2024 |
|---|---:|
| Fees | ${elsewhere} |
`
  test('is told where the filing prints what the sum leaves for it', () => {
    assert.deepEqual(said(notes('3,949', '3,949')).findings, [])
    const { findings, fixes } = said(notes('2,731', '3,949'))
    assert.deepEqual(findings, ['error columns-sum-to-total 4: 2,731'])
    assert.deepEqual(fixes, ['Change 2,731 to 3,949 (of another column)'])
  })
  test('is not mended where nothing else prints it', () => {
    assert.ok(said(notes('2,731', '3,950')).fixes.every((title) => !title.includes('column')))
  })
})
