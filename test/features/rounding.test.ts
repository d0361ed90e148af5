// How a filing rounds is told: as it declares, as its sums show, or that neither tells.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hover } from '../../server/src/features/hover.ts'
import { roundingWords } from '../../server/src/features/rounding-words.ts'
import { read } from '../../server/src/filing.ts'

const TABLE = `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,031 |
`
const words = (text: string): string => roundingWords(read(text).roundingSource)

test('declared', () => {
  const text = `Amounts of less than one million yen are rounded down.\n\n${TABLE}`
  assert.equal(words(text), 'digits are cut off, as is declared')
  const shown = hover(read(text), text.indexOf('20,973'))
  assert.match(JSON.stringify(shown), /Rounding: digits are cut off, as is declared/)
})

test('declared by the settings', () => {
  const filing = read(TABLE, undefined, { rounding: 'nearest' })
  assert.equal(roundingWords(filing.roundingSource), 'to the nearest unit, as is declared')
})

/** Columns of four figures with their sum and what it exceeds it by. */
const sums = (over: readonly number[]): string =>
  over
    .map(
      (one, i) =>
        `| Millions of yen | 2003 |\n|---|---:|\n| Tokyo | ${311 + i} |\n| Osaka | ${422 + i} |\n| Kyoto | ${533 + i} |\n| Kobe | ${644 + i} |\n| Total | ${1910 + 4 * i + one} |\n`,
    )
    .join('\nNext.\n\n')

test('as sums show', () => {
  assert.equal(
    words(sums([2, 1, 1, 3, 2, 1, 0, 1, 2, 1])),
    'digits are cut off: 10 sums, 1 exact, 9 short of their totals, 0 over them',
  )
  assert.equal(
    words(sums([0, 1, -1, 0, 0, 0, -1, 0, 0, 1])),
    'to the nearest unit: 10 sums, 6 exact, 2 short of their totals, 2 over them',
  )
})

test('not at all', () => {
  assert.match(words('Nothing is added up here.'), /^not known, as no sum shows it/)
})
