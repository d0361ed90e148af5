// Figures are counted where they stand: by Item, by statement behind the Items, else by section.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chaptersOf } from '../../server/src/features/chapters.ts'
import { tally } from '../../server/src/features/tally.ts'
import { read } from '../../server/src/filing.ts'

const SUM = `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,030 |
`

const TEN_Q = `FORM 10-Q

Shares outstanding: 1,500 shares.

# PART I

## Item 1. Financial Statements

${SUM}

## Item 2. Management's Discussion and Analysis

Cash was $512 million at June 30, 2004.

# PART II

## Item 1. Legal Proceedings

A claim of $14 million is pending.
`

test('by Item, told apart by Part, with what stands outside', () => {
  const filing = read(TEN_Q)
  const { items, ticked, flagged, untested } = tally(filing, filing.findings, filing.ticks)
  assert.deepEqual(
    items.map((one) => one.name),
    [
      '(outside the Items)',
      'Part I, Item 1. Financial Statements',
      "Part I, Item 2. Management's Discussion and Analysis",
      'Part II, Item 1. Legal Proceedings',
    ],
  )
  assert.deepEqual(items[1], {
    name: 'Part I, Item 1. Financial Statements',
    ticked: 6,
    flagged: 0,
    untested: 0,
  })
  assert.deepEqual([ticked, flagged, untested], [6, 0, 3])
})

test('a flagged figure is not counted as ticked', () => {
  const filing = read(TEN_Q.replace('21,030', '21,330'))
  const [, statements] = tally(filing, filing.findings, filing.ticks).items
  assert.equal(statements?.flagged, 1)
  assert.equal(statements.ticked + statements.untested, 5)
})

test('without Items, by the highest sections that divide the text', () => {
  const text = '# Annual report\n\n## Results\n\nSales.\n\n## Outlook\n\nMore sales.\n'
  const at = chaptersOf(read(text).outline)
  assert.equal(at(text.indexOf('Sales.')), 'Results')
  assert.equal(at(text.indexOf('More')), 'Outlook')
})

test('under the title over all, what stands before the first section', () => {
  const text = `Shares: 1,500 shares.

# Item 5. Operating Results

${SUM}
## Risk factors

We may lose trains.
`
  const { items } = tally(read(text), [], [])
  assert.deepEqual(
    items.map(({ name, untested }) => [name, untested]),
    [
      ['(before the first section)', 1],
      ['Item 5. Operating Results', 6],
    ],
  )
})

test('statements behind the Items are counted each by itself', () => {
  const filing = read(`# Item 17. Financial Statements

See the statements below.

# Item 19. Exhibits

# SIGNATURES

# CONSOLIDATED BALANCE SHEETS

${SUM}
# NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

## 1. Inventories

Inventories were $3 million.

## 2. Leases

Rent was $2 million.
`)
  assert.deepEqual(
    tally(filing, [], []).items.map(({ name, untested }) => [name, untested]),
    [
      ['CONSOLIDATED BALANCE SHEETS', 6],
      ['NOTES TO CONSOLIDATED FINANCIAL STATEMENTS', 2],
    ],
  )
})
