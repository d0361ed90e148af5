// Amounts printed in two currencies share one rate, for the filing or for each of its periods.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const CHECK = 'dollars-follow-from-yen'

const said = (text: string): readonly string[] => {
  const filing = read(text)
  assert.deepEqual(filing.failures, [])
  return filing.findings
    .filter(({ check }) => check === CHECK)
    .map(({ span }) => filing.textOf(span))
}

const table = (year: number, rows: readonly string[]): string =>
  `| Year ended March 31, | ${year} Millions of yen | ${year} Thousands of U.S. dollars |
|---|---:|---:|
${rows.map((row) => `| ${row} |`).join('\n')}
`

const first = (costs: string): string =>
  table(2010, [
    'Sales | 38,779 | 387,790',
    `Costs | 34,300 | ${costs}`,
    'Salaries | 3,912 | 39,120',
    'Interest | 614 | 6,140',
    'Rent | 1,207 | 12,070',
  ])
const second = (sales: string): string =>
  table(2009, [
    `Sales | 36,120 | ${sales}`,
    'Costs | 30,780 | 342,000',
    'Salaries | 3,663 | 40,700',
    'Interest | 558 | 6,200',
    'Rent | 1,224 | 13,600',
  ])

describe('each period', () => {
  test('may have a rate of its own', () => {
    assert.deepEqual(said(`${first('343,000')}\n${second('401,333')}`), [])
  })
  test('is held to its rate', () => {
    assert.deepEqual(said(`${first('334,000')}\n${second('401,333')}`), ['334,000'])
    assert.deepEqual(said(`${first('343,000')}\n${second('410,333')}`), ['410,333'])
  })
})

describe('a column of dollars from another table', () => {
  const swapped = [38_779, 34_300, 3912, 614, 1207, 5520, 4131, 9874, 7707, 2218].map(
    (yen, i) => `Line ${'abcdefghij'.charAt(i)} | ${yen} | ${yen * 10}`,
  )
  test('is told by the rate that the others share', () => {
    const text = table(2010, [...swapped, 'Kites | 4,118 | 52,230', 'Reels | 5,223 | 41,180'])
    assert.equal(said(text).length, 2)
  })
})
