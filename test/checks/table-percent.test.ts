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
