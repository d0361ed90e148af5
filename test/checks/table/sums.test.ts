// Which lines of a table are taken for a sum, and which are not.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

describe('a balance that is printed as a closing and as an opening one', () => {
  const equity = (closing: string): string => `| Millions of yen | Capital | Reserves | Total |
|---|---:|---:|---:|
| **Changes in 2023** | | | |
| Balance at January 1, 2023 | 4,535 | 2,366 | 6,901 |
| Profit for the year | — | 1,317 | 1,317 |
| Translation differences | — | 573 | 573 |
| Total comprehensive income | — | 1,890 | 1,890 |
| Dividends | — | (434) | (434) |
| Balance at December 31, 2023 | 4,535 | 3,822 | 8,357 |
| Balance at January 1, 2024 | 4,535 | 3,822 | 8,357 |
| **Changes in 2024** | | | |
| Profit for the year | — | 1,383 | 1,383 |
| Translation differences | — | 892 | 892 |
| Total comprehensive income | — | 2,275 | 2,275 |
| Issue of shares | 68 | — | 68 |
| Dividends | — | (469) | (469) |
| Balance at December 31, 2024 | 4,603 | ${closing} | 10,231 |
`
  test('does not hide the total behind it', () => {
    assert.deepEqual(said(equity('5,628')).findings, [])
    assert.ok(said(equity('5,628')).proved.includes(17))
  })
  test('leaves the slip of a later balance to be found in its column and in its row', () => {
    assert.deepEqual(said(equity('5,682')).findings, [
      'error columns-sum-to-total 17: 5,682',
      'error rows-sum-to-total 17: 5,682',
    ])
  })
})

describe('a figure without a label under named lines', () => {
  const leases = (first: string): string => `| Due in | |
|---|---:|
| 2026 | ${first} |
| 2027 | 481,542 |
| 2028 | 422,982 |
| Thereafter | 782,470 |
| | 2,242,678 |
`
  test('is their sum', () => {
    assert.deepEqual(said(leases('555,684')).findings, [])
    assert.equal(said(leases('556,584')).findings.length, 1)
  })
  test('is not where the lines over it have no labels either', () => {
    const bare = leases('556,584').replace(/20\d\d|Thereafter/g, '')
    assert.deepEqual(said(bare).findings, [])
  })
})

test('weighted numbers of shares add up, though averages do not', () => {
  const shares = (added: string): string => `| Millions | 2023 | 2022 |
|---|---:|---:|
| Weighted-average common shares outstanding – basic | 848 | 843 |
| Stock options and other awards | ${added} | 13 |
| Weighted-average common shares outstanding – diluted | 859 | 856 |
`
  assert.deepEqual(said(shares('11')), { findings: [], fixes: [], proved: [3, 4, 5] })
  assert.deepEqual(said(shares('(11)')).findings, ['error columns-sum-to-total 4: (11)'])
})

test('columns of quoted prices hold amounts', () => {
  const levels = (
    level1: string,
  ): string => `| | Quoted Prices in Active Markets (Level 1) | Other Observable Inputs (Level 2) | Fair Value |
|---|---:|---:|---:|
| Money market funds | 2,111 | — | 2,111 |
| Government securities | ${level1} | 118 | 357 |
| Corporate notes | — | 320 | 320 |
| Total | 2,350 | 438 | 2,788 |
`
  assert.deepEqual(said(levels('239')), { findings: [], fixes: [], proved: [3, 4, 5, 6] })
  assert.deepEqual(said(levels('293')).findings, ['error columns-sum-to-total 4: 293'])
})

test('a line that prints both signs shows where one of them is lost', () => {
  const text = (
    restated: string,
  ): string => `| Thousands | As reported | Change | Restated | As reported | Change | Restated |
|---|---:|---:|---:|---:|---:|---:|
| Revaluation | 3,045 | 31,538 | ${restated} | 3,045 | (110,750) | (107,705) |
| Incentive fee | (23,085) | 23,086 | 1 | (23,085) | 23,085 | — |
| Others | (21,209) | — | (21,209) | (45,735) | — | (45,735) |
| Other income (expense) | (41,249) | 54,624 | 13,375 | (65,775) | (87,665) | (153,440) |
`
  assert.deepEqual(said(text('34,583')).findings, [])
  assert.ok(said(text('(34,583)')).findings.some((one) => one.includes('3: (34,583)')))
})

test('a line over two others that nearly make it is not their total', () => {
  const { findings } = said(`| Millions | 2023 | 2022 | 2021 | 2020 |
|---|---:|---:|---:|---:|
| Projected benefit obligation | 143 | 186 | 143 | 188 |
| Accumulated benefit obligation | 142 | 184 | 142 | 185 |
| Fair value of plan assets | 2 | — | 2 | 2 |
`)
  assert.deepEqual(findings, [])
})
