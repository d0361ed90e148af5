// A figure that a table prints a second time, in another row or direction, is proved there and told where it slipped.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const CHECK = 'restated-figures-agree'

const said = (text: string): readonly string[] => {
  const filing = read(text)
  assert.deepEqual(filing.failures, [])
  return filing.findings
    .filter(({ check }) => check === CHECK)
    .map(({ span }) => filing.textOf(span))
}

const ticked = (text: string): readonly string[] => {
  const filing = read(text)
  const spans = filing.ticks.filter(({ check }) => check === CHECK).map(({ span }) => span)
  return [...new Set(spans.map((span) => filing.textOf(span)))]
}

describe('a row of equity and the balance sheet', () => {
  const filing = (earnings: string, other = '212', loss = '(1,175)'): string => `## Balance sheet

| December 31, | 2010 |
|---|---:|
| Common stock | 1,907 |
| Additional paid-in capital | 16,475 |
| Retained earnings | 16,389 |
| Treasury stock | (20,263) |
| Accumulated other loss | (1,175) |

## Equity

| | Common | Paid-in | Earnings | Treasury | Other |
|---|---:|---:|---:|---:|---:|
| Dividends | | | (${other}) | | |
| Balance as of December 31, 2010 | 1,907 | 16,475 | ${earnings} | (20,263) | ${loss} |
`
  test('prove each other where they share long figures in one order', () => {
    assert.deepEqual(said(filing('16,389')), [])
    assert.ok(ticked(filing('16,389')).includes('16,389'))
  })
  test('tell the figure between that lost a digit', () => {
    assert.deepEqual(said(filing('1,389')).length, 1)
  })
  test('tell the last figure, and a sign that no other has lost', () => {
    assert.equal(said(filing('16,389', '212', '(1,715)')).length, 1)
    assert.equal(said(filing('16,389', '212', '1,175')).length, 1)
  })
  test('leave a figure that is no slip', () => {
    assert.deepEqual(said(filing('14,027')), [])
    assert.deepEqual(said(filing('16,389', '212', '(1,352)')), [])
  })
})

describe('a row printed again right below', () => {
  const filing = (
    reserve: string,
    label = 'As at 1 January 2010',
  ): string => `| | Capital | Premium | Reserve | Total |
|---|---:|---:|---:|---:|
| Profit for the year | | | 1,240 | 1,240 |
| As at 31 December 2009 | 8,344 | 2,015 | (7,104) | 3,255 |
| ${label} | 8,344 | 2,015 | ${reserve} | 3,255 |
| Profit for the year | | | 519 | 519 |
`
  test('is told where it slipped, or where its sign was lost', () => {
    assert.deepEqual(said(filing('(7,104)')), [])
    assert.equal(said(filing('(7,014)')).length, 1)
    assert.equal(said(filing('7,104')).length, 1)
  })
  test('may be another where it was restated, or where it is no balance', () => {
    assert.deepEqual(said(filing('(7,014)', 'As at 1 January 2010 (restated)')), [])
    assert.deepEqual(said(filing('(7,014)', 'Average')), [])
  })
})

describe('an opening balance', () => {
  const filing = (opening: string, label = 'Additions'): string => `| | 2010 | 2009 |
|---|---:|---:|
| Reserve, beginning of year | ${opening} | 7,104 |
| ${label} | 519 | 1,240 |
| Reserve, end of year | 8,863 | 8,344 |
| Deferred gains, beginning of year | 28,316 | 40,296 |
| Amortization | 2,579 | (11,980) |
| Deferred gains, end of year | 30,895 | 28,316 |
`
  test('is the closing balance of the year before', () => {
    assert.deepEqual(said(filing('8,344')), [])
    assert.ok(ticked(filing('8,344')).includes('28,316'))
  })
  test('is told where it slipped', () => {
    assert.deepEqual(said(filing('8,434')), ['8,434'])
  })
  test('may be another where it was restated', () => {
    assert.deepEqual(said(filing('8,434', 'Cumulative effect of a new standard')), [])
  })
})

describe('shares counted by two methods', () => {
  const filing = (diluted: string): string => `## Two-class method

| Three months ended July 31, | 2010 | 2009 |
|---|---:|---:|
| Net income | 183.6 | 109.8 |
| Weighted-average shares | 102.5 | 106.4 |

## Treasury stock method

| Three months ended July 31, | 2010 | 2009 |
|---|---:|---:|
| Net income | 183.6 | 109.8 |
| Weighted-average shares | 102.8 | ${diluted} |
`
  test('differ in both periods', () => {
    assert.deepEqual(said(filing('106.8')), [])
  })
})
