// Where a figure leads, and where else its fact is stated: ‸ is the cursor, ⟦…⟧ what is shown.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definition } from '../../server/src/features/definition.ts'
import { rateLeaps } from '../../server/src/features/figure-leaps.ts'
import { highlights, references } from '../../server/src/features/references.ts'
import { read } from '../../server/src/filing.ts'
import type { Filing } from '../../server/src/filing.ts'
import { mark, unmark } from '../notation.ts'

type Places = (filing: Filing, offset: number) => readonly { start: number; end: number }[]

const leads: Places = (filing, offset) => definition(filing, offset).map((leap) => leap.selection)
const rates: Places = (filing, offset) => rateLeaps(filing, offset).map((leap) => leap.selection)
const mentions: Places = (filing, offset) => references(filing, offset, true)

/** The marked places are the answer at the cursor. */
function answers(places: Places, marked: string): void {
  const { text, spans, cursors } = unmark(marked)
  const found = places(read(text), cursors[0]!)
  assert.equal(mark(text, found), mark(text, spans))
}

const TABLE = `(Millions of yen)

| | Year ended March 31, 2024 | Year ended March 31, 2023 |
|---|---:|---:|
| Connectivity | 812 | 790 |
| Systems | 392 | 327 |
| Net sales | 1,204 | 1,117 |
`
const SAID = 'Our net sales were ¥1.2 billion for the fiscal year ended March 31, 2024.\n\n'

test('a figure in prose leads to the cell that states it finest', () =>
  answers(leads, SAID.replace('¥1.2', '¥1.‸2') + TABLE.replace('| 1,204 |', '| ⟦1,204⟧ |')))

test('a total leads to its lines', () =>
  answers(
    leads,
    SAID + TABLE.replace('1,117', '1,1‸17').replace('790', '⟦790⟧').replace('327', '⟦327⟧'),
  ))

test('a change leads to the two years that it lies between', () =>
  answers(
    leads,
    `Net sales increased by ¥8‸7 million, to ¥1,204 million for the year ended March 31, 2024.\n\n${TABLE.replace('| 1,204 | 1,117 |', '| ⟦1,204⟧ | ⟦1,117⟧ |')}`,
  ))

test('what is shown around a cell is its line, around a figure in prose its sentence', () => {
  const text = SAID + TABLE
  const [leap] = definition(read(text), text.indexOf('1.2'))
  assert.ok(leap)
  assert.equal(text.slice(leap.origin.start, leap.origin.end), '¥1.2 billion')
  assert.equal(text.slice(leap.target.start, leap.target.end), '| Net sales | 1,204 | 1,117 |')
})

test('references on a figure are all mentions of the fact, from whichever of them', () => {
  const marked = `${SAID.replace('¥1.2 billion', '⟦¥1.2 billion⟧')}${TABLE.replace('1,204', '⟦1,204⟧')}
## Risk Factors

We had net sales of ⟦¥1,204 million⟧ for the fiscal year ended March 31, 2024.
`
  const { text, spans } = unmark(marked)
  const filing = read(text)
  for (const { start } of spans) assert.equal(mark(text, mentions(filing, start + 1)), marked)
  // The cell is what the others are held against.
  assert.deepEqual(references(filing, spans[0]!.start, false), [spans[0], spans[2]])
})

test('a cell that is mentioned elsewhere and made of nothing leads to itself', () =>
  answers(
    leads,
    `${SAID}| (Millions of yen) | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | ⟦1,2‸04⟧ | 1,117 |\n| Cost of sales | 803 | 761 |\n`,
  ))

const RATES = `We report in Japanese yen.

Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end
March\t¥112.12\t¥104.18\t¥108.52\t⟦104.18⟧
June\t111.27\t107.10\t109.43\t109.43

Our fiscal year ended March 31, 2004.

`

test('an amount that nothing else states leads to the rate that its dollars are made with', () => {
  const marked = `${RATES}At March 31, 2004, we owed ‸¥27.5 billion to banks.\n`
  answers(leads, marked)
  answers(rates, marked)
})

test("the filing's own dollars lead to the amount that they stand for, and to the rate", () => {
  const rows = `The translations of yen into dollars have been made at the rate of ⟦¥104.18 to $1.00⟧, the rate on March 31, 2004.

| | Millions of yen 2004 | Thousands of U.S. dollars 2004 |
|---|---:|---:|
| Revenues | ⟦38,779⟧ | 372,‸231 |
| Costs | 34,300 | 329,238 |
| Gross margin | 4,479 | 42,993 |
| Operating loss | (1,404) | (13,477) |
| Net loss | (127) | (1,219) |
`
  const { text, spans, cursors } = unmark(rows)
  const found = leads(read(text), cursors[0]!)
  assert.deepEqual(found.at(0), spans[1])
  const rate = found.at(1)
  assert.ok(rate && spans[0]!.start <= rate.start && rate.end <= spans[0]!.end)
})

test('sentences that name other days tell of other events, though a check ties them', () => {
  const said = (day: string): string =>
    `Each warrant issued on ${day} will be exercisable to acquire one common share for a period of one year from closing at a price of $0.45.`
  const of = (...days: readonly string[]): number => {
    const text = days.map(said).join('\n\n')
    return mentions(read(text), text.indexOf('0.45')).length
  }
  assert.equal(of('May 4', 'May 4'), 2)
  assert.equal(of('May 4', 'June 9'), 0)
})

test('a figure that nothing proves leads nowhere', () => {
  const { text, cursors } = unmark(`${TABLE}\nWe had ‸418 employees.\n`)
  const filing = read(text)
  assert.deepEqual(definition(filing, cursors[0]!), [])
  assert.deepEqual(references(filing, cursors[0]!, true), [])
})

test('marking the mentions of a figure waits for the checks and never starts them', () => {
  const text = SAID + TABLE
  const filing = read(text)
  const at = text.indexOf('1.2')
  assert.deepEqual(highlights(filing, at), [])
  assert.equal(filing.isJudged, false)
  assert.equal(filing.failures.length, 0)
  assert.equal(highlights(filing, at).length, 2)
})

test('the places of one fact are the same from each of them', () => {
  const text = `${SAID}${TABLE}
At March 31, 2024, our net sales for the year were ¥1.2 billion.

${TABLE.replace('(Millions of yen)\n\n', '')}`
  const filing = read(text)
  const sets = [...text.matchAll(/1\.2 billion|1,204/g)].map(({ index }) =>
    mentions(filing, index + 1).map(({ start }) => start),
  )
  assert.ok(sets[0]!.length >= 3)
  for (const set of sets)
    assert.ok(set.length <= 1 || String(set) === String(sets[0]), String(sets))
})
