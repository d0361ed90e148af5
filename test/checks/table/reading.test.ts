// Slips that once hid behind the way a table is read: short figures, lost signs, points, rows of one figure.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

describe('a lost sign', () => {
  const roll = (closing: string): string => `| | 2024 | 2023 |
|---|---:|---:|
| At January 1 | 1,539 | 1,265 |
| Share-based compensation | 213 | 289 |
| Income tax | 256 | 34 |
| Withheld for taxes | (94) | (51) |
| At September 30 | 1,914 | ${closing} |
`
  test('of a total is told against one column with the other sign', () => {
    assert.deepEqual(said(roll('1,537')).findings, [])
    assert.deepEqual(said(roll('(1,537)')).findings, ['error columns-sum-to-total 7: (1,537)'])
  })
  test('of a total of brackets is no total of the same lines taken off', () => {
    const losses = (total: string): string => `| Millions | Cost | Losses | Value |
|---|---:|---:|---:|
| Cash | 28,359 | — | 28,359 |
| Level 1 | 923 | (26) | 897 |
| Level 2 | 144,470 | (11,657) | 132,813 |
| Total | 173,752 | ${total} | 162,069 |
`
    assert.deepEqual(said(losses('(11,683)')).findings, [])
    assert.ok(said(losses('11,683')).findings.includes('error columns-sum-to-total 6: 11,683'))
  })
  test('of a part is told though the other columns print nought there', () => {
    const fees = (consulting: string): string => `| | 2020 | 2019 | 2018 |
|---|---:|---:|---:|
| Management fees | 114,125 | 123,000 | 71,842 |
| Consulting fees | ${consulting} | - | - |
| Accounting fees | 22,852 | 24,490 | 20,748 |
| Salaries | 133,387 | 318,790 | 13,200 |
| | 437,031 | 466,280 | 105,790 |
`
    assert.deepEqual(said(fees('166,667')).findings, [])
    assert.deepEqual(said(fees('(166,667)')).findings, ['error columns-sum-to-total 4: (166,667)'])
  })
  test('is none where the other column comes to nought and the line is one of others', () => {
    const { findings } = said(`| Deferred taxes | 2023 | 2022 |
|---|---:|---:|
| Net deferred tax assets | 70,421 | 107,307 |
| Derivative asset | (21,898) | (22,678) |
| Right of use asset | (4,289) | (5,043) |
| Fixed assets | (19,189) | (79,586) |
| Investments | (23,300) | — |
| Other deferred tax liabilities | (1,745) | — |
| Total deferred tax liabilities | (70,421) | (107,307) |
`)
    assert.deepEqual(findings, [])
  })
})

test('a figure that is left with one digit is told where the other columns come out', () => {
  const segments = (change: string): string => `| Segment | 2022 | 2023 | Change |
|---|---:|---:|---:|
| Displays | 793 | 763 | ${change} |
| Fibres | 6,713 | 6,086 | (627) |
| Total | 7,506 | 6,849 | (657) |
`
  assert.deepEqual(said(segments('(30)')).findings, [])
  assert.ok(said(segments('(3)')).findings.includes('error columns-sum-to-total 3: (3)'))
})

test('rows of one figure and its total show that blanks are nought, and hold the next to it', () => {
  const equity = (withheld: string): string => `| Millions | Capital | Reserves | Deficit | Total |
|---|---:|---:|---:|---:|
| Balance at January 1 | 5,155 | 2,159 | (3,985) | 3,329 |
| Income for the period | | | 274 | 274 |
| Issue of shares | 242 | | | 242 |
| Withheld for taxes | | ${withheld} | | (34) |
| Share-based compensation | | 69 | | 69 |
| Balance at June 30 | 5,397 | 2,194 | (3,711) | 3,880 |
| Income for the period | | | 300 | 300 |
| Balance at September 30 | 5,397 | 2,194 | (3,411) | 4,180 |
`
  assert.deepEqual(said(equity('(34)')).findings, [])
  assert.ok(said(equity('(64)')).findings.includes('error rows-sum-to-total 6: (64)'))
})

test('a label over two columns promises a sum only where lines stand over it', () => {
  const shares = (last: string): string => `| Periods | Shares bought | Dollar value left |
|---|---:|---:|
| July | 35,697 | |
| August | 42,910 | |
| September | ${last} | |
| Total | 112,260 | 89,074 |
`
  assert.deepEqual(said(shares('33,653')).findings, [])
  assert.deepEqual(said(shares('3,365')).findings, ['warning columns-sum-to-total 5: 3,365'])
})

test('a point for a comma is told where the row has no other figure', () => {
  const warrants = (first: string): string => `| Expiry | Price | Warrants outstanding |
|---|---:|---:|
| April 2022 | 0.20 | ${first} |
| May 2022 | 0.20 | 3,468,831 |
| September 2022 | 0.50 | 692,583 |
| | | 6,306,414 |
`
  assert.deepEqual(said(warrants('2,145,000')).findings, [])
  assert.deepEqual(said(warrants('2,145.000')).fixes, [
    'Change 2,145.000 to 2,145,000 (a point for a comma)',
  ])
})

test('two figures in one cell of a row that lost a tab are two', () => {
  const rows = (own: string): string => `Region\tReported\tHedging\tBefore hedging
North\t17,359,369\t(11,181)\t17,348,188
South\t12,387,035\t${own}
West\t4,839,816\t(58,454)\t4,781,362
Total\t34,586,220\t(94,938)\t34,491,282
`
  assert.deepEqual(said(rows('(25,303) 12,361,732')).findings, [])
  assert.ok(
    said(rows('(25,303) 12,631,732')).findings.includes('error columns-sum-to-total 3: 12,631,732'),
  )
})
