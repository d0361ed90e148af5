// How the sections of a filing stand: their figures by state, their findings, the notes that stand in them.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Span } from '../../server/src/base/span.ts'
import { review } from '../../server/src/features/review.ts'
import type { Review, Row } from '../../server/src/features/review.ts'
import { tally } from '../../server/src/features/tally.ts'
import { read } from '../../server/src/filing.ts'
import type { Filing } from '../../server/src/filing.ts'

const TEXT = `FORM 20-F

Shares outstanding: 1,500 shares.

# Item 3. Key Information

Our bonds amounted to ¥3.2 billion at March 31, 2004.

## D. Risk Factors

***We may lose 4,000 customers.***

A claim of ¥14 million is pending.

# Item 5. Operating and Financial Review

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,330 |
`

function reviewed(filing: Filing, notes: readonly (Span | undefined)[] = []): Review {
  return review(filing, { findings: filing.findings, ticks: filing.ticks, notes })
}

const told = (rows: readonly Row[], depth = 0): readonly string[] =>
  rows.flatMap(({ name, kind, counts: { ticked, flagged, untested }, children }) => [
    `${'  '.repeat(depth)}${kind} ${name}: ${ticked}/${flagged}/${untested}`,
    ...told(children, depth + 1),
  ])

test('every section counts the figures in it, with those of its children', () => {
  assert.deepEqual(told(reviewed(read(TEXT)).rows), [
    'outside (outside the sections): 0/0/1',
    'item Item 3. Key Information: 0/0/3',
    '  sub-item D. Risk Factors: 0/0/2',
    '    risk We may lose 4,000 customers.: 0/0/2',
    'item Item 5. Operating and Financial Review: 3/1/2',
  ])
})

test('a finding stands in the innermost section alone', () => {
  const filing = read(
    TEXT.replace('A claim', 'The company was founded on February 30, 1999. A claim'),
  )
  const innermost = (rows: readonly Row[]): readonly string[] =>
    rows.flatMap((row) => [
      ...row.findings.map(({ check }) => `${row.name} ${check}`),
      ...innermost(row.children),
    ])
  assert.deepEqual(innermost(reviewed(filing).rows), [
    'We may lose 4,000 customers. dates-exist',
    'Item 5. Operating and Financial Review columns-sum-to-total',
  ])
})

test('open notes count where they stand; one whose text is lost, for the filing alone', () => {
  const at = TEXT.indexOf('A claim')
  const { counts, rows } = reviewed(read(TEXT), [{ start: at, end: at + 7 }, undefined])
  assert.equal(counts.notes, 2)
  assert.deepEqual(
    rows.map((row) => row.counts.notes),
    [0, 1, 0],
  )
  assert.equal(rows[1]?.children[0]?.children[0]?.counts.notes, 1)
})

test('a text without sections has one row, and one without figures none', () => {
  assert.deepEqual(told(reviewed(read('Revenue was $512 million in 2004.\n')).rows), [
    'outside (outside the sections): 0/0/1',
  ])
  assert.deepEqual(reviewed(read('Nothing to count.\n')).rows, [])
})

for (const name of ['yumihari-20f-2016.md', 'yumihari-20f-2016-slips.md'])
  test(`the counts of ${name} are those of tickmark check`, () => {
    const filing = read(readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8'))
    const { counts, rows, figures } = reviewed(filing)
    const { items, ticked, flagged, untested } = tally(filing, filing.findings, filing.ticks)
    assert.deepEqual(counts, { ticked, flagged, untested, notes: 0 })
    assert.equal(figures.ticked.length, ticked)
    for (const key of ['ticked', 'flagged', 'untested'] as const)
      assert.equal(
        rows.reduce((sum, row) => sum + row.counts[key], 0),
        counts[key],
      )
    const all = (of: readonly Row[]): readonly Row[] =>
      of.flatMap((row) => [row, ...all(row.children)])
    for (const item of items.filter((one) => one.name.startsWith('Item'))) {
      const row = all(rows).find((one) => one.name === item.name)
      assert.ok(row, item.name)
      assert.deepEqual({ name: item.name, ...row.counts, notes: 0 }, { ...item, notes: 0 })
    }
    assert.equal(all(rows).flatMap((row) => row.findings).length, filing.findings.length)
  })
