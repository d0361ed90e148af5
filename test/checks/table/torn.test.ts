// Tables that a converter tore: what stands in another column, or is no amount, is no slip of the pen.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../../server/src/filing.ts'
import { said } from './said.ts'

describe('a total whose row was moved to the left', () => {
  const debt = (total: string): string => `## Debt

| (in millions) | Issued | | Due | | Interest | | 2031 | | | | 2030 | | |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| Notes of 2028 | May 2028 | | May 2030 | | 1.92% | | $ | — | | | | $ | 400 |
| Notes of 2029 | May 2029 | | May 2032 | | 2.07% | | 540 | | | | 540 | | |
| Notes of 2030 | June 2030 | | June 2035 | | 3.67% | | 1,120 | | | | 1,120 | | |
| Notes of 2031 | July 2030 | | July 2036 | | 2.26% | | 860 | | | | 860 | | |
${total}
| Current portion | | — | | | | | (400) | | | | | | |
`
  test('is not held against the sum of another column', () => {
    assert.deepEqual(
      said(debt('| Total debt | | $ | 2,520 | | | | | $ | 2,920 | | | | |')).findings,
      [],
    )
  })
  test('is told where it stands in its place', () => {
    const { findings } = said(debt('| Total debt | | | | | | | 2,250 | | | | 2,920 | | |'))
    assert.equal(findings.length, 1)
  })
})

describe('shares of more than one whole without a sign of percent', () => {
  const costs = `## Users

| Kites | 107 | 119 | 127 | 150 | 128 |
|---|---|---|---|---|---|
| Reels | 24 | 26 | 26 | 27 | 29 |
| Wings | 240 | 245 | 255 | 258 | 240 |
| Total | 371 | 390 | 408 | 435 | 397 |

## Costs

Cost of revenues:

| Goods Royalties and what was paid for | 649 | 28 | 705 | 30 |
|---|---|---|---|---|
| licences Cost of services: | 346 | 15 | 269 | 11 |
| Services Royalties and what was paid for | 1,215 | 19 | 1,131 | 20 |
| licences | 107 | 2 | 155 | 3 |
| Development | 1,337 | 15 | 1,150 | 14 |
| Marketing | 1,025 | 12 | 1,064 | 13 |
| Administration | 788 | 9 | 784 | 10 |
| Restructuring | 77 | 1 | 94 | 1 |
| Total costs | 5,544 | 63 | 5,352 | 66 |
| Operating income | 3,259 | 37 | 2,734 | 34 |
| Interest and other expense, net | 95 | 1 | 87 | 1 |
| Loss on extinguishment | - | - | 31 | - |
| Income before income tax | 3,164 | 36 | 2,616 | 32 |
`
  test('are not added up', () => {
    assert.deepEqual(said(costs).findings, [])
  })
  test('leave the amounts beside them to be added', () => {
    const total = costs.split('\n').findIndex((line) => line.startsWith('| Total costs'))
    assert.ok(said(costs).proved.includes(total + 1))
  })
})

const checked = (text: string, id: string): readonly string[] => {
  const filing = read(text)
  assert.deepEqual(filing.failures, [])
  return filing.findings.filter(({ check }) => check === id).map(({ span }) => filing.textOf(span))
}

describe('percentages beside counts of one or two', () => {
  const leased = `## Properties

| Mill Street | Ashby | 100.0% | 1 | 356,995 |
|---|---|---|---|---|
| Ferry Road | Ashby | 97.6% | 1 | 299,186 |
| Tower Park | Corley | 93.9% | 1 | 300,573 |
| Old Docks | Corley | 98.7% | 1 | 252,171 |
| Quarry Park | Dunmore | 96.1% | 1 | 223,771 |
| Harbour Yard | Dunmore | 100.0% | 5 | 190,636 |
| Market Hall | Dunmore | 91.6% | 2 | 188,118 |
`
  test('do not follow from them', () => {
    assert.deepEqual(checked(leased, 'percent-columns-follow'), [])
  })
  test('do from amounts, and are told', () => {
    const shares = `## Sales

| | 2031 | % of sales |
|---|---:|---:|
| Sales | 2,310 | 100.0 |
| Goods | 1,204 | 52.1 |
| Wages | 622 | 29.6 |
| Rent | 231 | 10.0 |
| Other | 2 | 0.1 |
`
    assert.deepEqual(checked(shares, 'percent-columns-follow'), ['29.6'])
  })
})

describe('one list of two years without its head', () => {
  const list = (rows: readonly string[]): string => `| Property | Place | | | | | | | |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
  const filing = (later: string): string => `## Schedule

${list([
  '| Mill Street | Ashby | 10,788 | 37,091 | 9,483 | 390 | 46,184 | 46,574 | 23,635 |',
  '| Ferry Road | Ashby | 4,138 | 3,749 | 2,617 | 406 | 6,098 | 10,504 | 4,499 |',
])}
The list goes on overleaf, with what was spent on each of them since it was bought.

## Schedule of the year before

${list([
  `| Mill Street | Ashby | 10,788 | 37,091 | ${later} | 23,365 |`,
  '| Ferry Road | Ashby | 4,138 | 3,749 | 2,084 | 273 | 5,698 | 9,971 | 3,871 |',
])}`
  test('does not restate what both happen to print nearly alike', () => {
    const id = 'restated-figures-agree'
    assert.deepEqual(checked(filing('8,033 | 27 | 45,097 | 45,124'), id), [])
    assert.equal(checked(filing('9,483 | 390 | 46,184 | 46,574'), id).length, 1)
  })
})

describe('notes that a converter moved', () => {
  const missing = (text: string): readonly string[] => checked(text, 'mark-has-note')
  test('stand in one paragraph, the stars in brackets', () => {
    const text = `## Interest

| Change | 2031 | 2030 | 2031-2030 |
|---|---:|---:|---:|
| Income | 52 * | 3 * | (75) % |
| Gains | 42 * | 40 * | ** |

(\\*) Less than one percent. (\\*\\*) Not meaningful.

The rates fell in the second quarter.
`
    assert.deepEqual(missing(text), [])
  })
  const occupancy = (notes: string): string => `## Occupancy

| Average occupancy (3) | 96.3% | 98.6% |
|---|---:|---:|
| Average rate (4) | 3,926 | 3,778 |
| Average rent (5) | 2,940 | 2,816 |

${notes}(3) The average of the months. (4) As asked for. (5) As agreed on.

| The Lofts | The Residences (1) | The Yard (2) |
|---|---|---|
| Percentage | Percentage | Percentage |

The rents rose in the second quarter.
`
  test('stand above the head of their table, below its body', () => {
    const notes = '(1) The house was sold in May. (2) The house was opened in June. '
    assert.deepEqual(missing(occupancy(notes)), [])
  })
  test('are told where they stand nowhere', () => {
    assert.deepEqual(missing(occupancy('')), ['(1)', '(2)'])
  })
})
