// Percentages of a table are held against the amounts of their row, and told where one slip sets them apart.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const said = (text: string): readonly string[] => {
  const filing = read(text)
  return filing.findings
    .filter(({ check }) => check === 'percent-columns-follow')
    .map(({ span }) => filing.textOf(span))
}

const changes = (kites: string): string =>
  `| | 2010 | 2009 | Change |
|---|---:|---:|---:|
| Kites | 1,352 | 1,196 | ${kites} % |
| Reels | 904 | 862 | 5 % |
| Lines | 1,511 | 1,290 | 17 % |
| Tails | 212 | 187 | 13 % |
| Wings | 633 | 718 | (12) % |
`

describe('a percentage that lost a digit', () => {
  test('is told where all others of its column follow', () => {
    assert.deepEqual(said(changes('13')), [])
    assert.deepEqual(said(changes('3')), ['3 %'])
  })
})

describe('percentages side by side', () => {
  const twice = (percent: string): string => `| | 2010 | 2009 | Change | 2008 | 2007 | Change |
|---|---:|---:|---:|---:|---:|---:|
| Kites | 1,352 | 1,196 | ${percent} % | 1,130 | 1,000 | 13 % |
| Reels | 904 | 862 | 5 % | 840 | 700 | 20 % |
| Lines | 1,511 | 1,290 | 17 % | 1,300 | 1,210 | 7 % |
| Tails | 212 | 187 | 13 % | 190 | 202 | (6) % |
`
  test('explain nothing where each follows from amounts of its own', () => {
    assert.deepEqual(said(twice('13')), [])
    assert.equal(said(twice('83')).length, 1)
  })
})

describe('two rows', () => {
  const exact = (other: string): string => `| | 2010 | 2009 | Change |
|---|---:|---:|---:|
| Kites | 217,059 | 57,325 | 278.6 % |
| Reels | 6,015 | 2,389 | ${other} % |
| Both | 223,074 | 59,714 | 273.6 % |
`
  test('with percentages of many digits are as good as three', () => {
    assert.deepEqual(said(exact('151.8')), [])
    assert.equal(said(exact('115.8')).length, 1)
  })
})

describe('another reading of the row', () => {
  const yearByYear = (percent: string): string => `| | 2010 | Change | 2009 | Change | 2008 |
|---|---:|---:|---:|---:|---:|
| Kites | 1,352 | 13 % | 1,196 | ${percent} % | 1,010 |
| Reels | 904 | 5 % | 862 | 3 % | 840 |
| Lines | 1,511 | 17 % | 1,290 | (1) % | 1,300 |
| Tails | 212 | 13 % | 187 | (2) % | 190 |
| Wings | 633 | (12) % | 718 | 9 % | 660 |
`
  test('is none where its percentage stands beside it already', () => {
    assert.deepEqual(said(yearByYear('18')), [])
    assert.equal(said(yearByYear('13')).length, 1)
  })

  const growth = (percent: string): string => `| | 2010 | 2009 | 2008 | Change |
|---|---:|---:|---:|---:|
| Kites | 1,352 | 1,196 | 1,041 | ${percent} % |
| Reels | 904 | 862 | 840 | 5 % |
| Lines | 1,511 | 1,290 | 1,300 | 17 % |
| Tails | 212 | 187 | 190 | 13 % |
`
  test('is none backwards in time', () => {
    assert.deepEqual(said(growth('13')), [])
    assert.equal(said(growth('33')).length, 1)
    assert.equal(said(growth('12')).length, 0)
  })
})

test('a margin in thousands is an amount, and its change follows', () => {
  const margin = (percent: string): string => `| | 2010 | 2009 | Change |
|---|---:|---:|---:|
| Sales | 13,520 | 11,960 | 13 % |
| Costs | 9,040 | 8,620 | 5 % |
| Gross margin | 4,480 | 3,340 | ${percent} % |
| Overhead | 1,511 | 1,290 | 17 % |
| Duties | 2,120 | 1,870 | 13 % |
`
  assert.deepEqual(said(margin('34')), [])
  assert.equal(said(margin('43')).length, 1)
  assert.equal(said(margin('3')).length, 1)
})

describe('a change beside its percentage', () => {
  const filing = (
    change: string,
    percent: string,
    costs = '(420)',
  ): string => `| | 2010 | 2009 | Change | % |
|---|---:|---:|---:|---:|
| Kites | 1,352 | 1,196 | 156 | 13 % |
| Reels | 862 | 904 | ${change} | ${percent} |
| Lines | 1,290 | 1,511 | (221) | (15)% |
| Tails | 187 | 212 | (25) | (12)% |
| Costs | 9,040 | 8,620 | ${costs} | ${costs.startsWith('(') ? '(5)%' : '5 %'} |
`
  test('is told where either lost its sign', () => {
    assert.deepEqual(said(filing('(42)', '(5)%', '420')), [])
    assert.deepEqual(said(filing('42', '(5)%', '420')), ['42'])
    assert.deepEqual(said(filing('(42)', '5 %', '420')), ['5 %'])
  })
  test('may have the sign of what is favourable', () => {
    assert.deepEqual(said(filing('42', '(5)%')), [])
    assert.deepEqual(said(filing('(42)', '(5)%')), [])
  })
})
