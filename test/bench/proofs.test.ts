// What the bench proves by its own arithmetic before it dares to damage it.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CLASSES } from '../../bench/accuracy/classes/all.ts'
import { pageOf } from '../../bench/accuracy/page.ts'
import { masked, numeralsIn } from '../../bench/accuracy/scan.ts'
import { sumsAcross, sumsDown } from '../../bench/accuracy/sums.ts'
import { FILING } from './filing.ts'

const numerals = (line: string): readonly string[] =>
  numeralsIn(masked(line), 0, 0).map(({ text }) => text)

const targets = (id: string, text: string): readonly string[] =>
  CLASSES.find((one) => one.id === id)!
    .targets(pageOf(text))
    .map(({ figure }) => figure.text)

describe('the scanner of numerals', () => {
  test('reads amounts whole, and no part of words, dates or file numbers', () => {
    assert.deepEqual(numerals('$1,234.5 million, or 12%, of **77** in 2016'), [
      '1,234.5',
      '12',
      '77',
      '2016',
    ])
    assert.deepEqual(numerals('Form 10-K, file no. 001-36743, 3/31/2016, COVID19, 1.2.3'), [])
  })

  test('knows scale, currency and percent', () => {
    const [amount, share] = numeralsIn('¥11.4 billion, up 5.1%', 0, 0)
    assert.deepEqual(
      [amount!.currency, amount!.scale, amount!.digits, amount!.places],
      ['¥', 9, 114n, 1],
    )
    assert.ok(share!.isPercent)
  })

  test('keeps offsets where marks are blanked out', () => {
    const line = 'was \\$<b>1,234</b> in'
    const [figure] = numeralsIn(masked(line), 0, 0)
    assert.equal(line.slice(figure!.start, figure!.end), '1,234')
  })
})

describe('sums', () => {
  const table = (text: string) => pageOf(text).tables[0]!

  test('foot down the columns', () => {
    const sums = sumsDown(table(FILING))
    assert.deepEqual(
      sums.map(({ total }) => total.text),
      ['3,703', '3,303'],
    )
    assert.deepEqual(
      sums[0]!.parts.map(({ text }) => text),
      ['124', '2,345', '1,234'],
    )
  })

  test('that do not foot in any column are none', () => {
    const damaged = FILING.replace('| 3,703 | 3,303 |', '| 3,713 | 3,313 |')
    assert.deepEqual(sumsDown(table(damaged)), [])
  })

  test('that foot in one column alone need the word total', () => {
    const one = (label: string): string =>
      `| | 2016 |\n|---|---:|\n| A | 120 |\n| B | 230 |\n| ${label} | 350 |\n`
    assert.equal(sumsDown(table(one('Total'))).length, 1)
    assert.equal(sumsDown(table(one('Deposits'))).length, 0)
  })

  test('take a bracket for a minus, also where it is split from its figure', () => {
    const rows =
      '| Sales | 900 | | 800 | |\n| Cost | (500 | ) | (300 | ) |\n| Total | 400 | | 500 | |\n'
    const sums = sumsDown(table(`| | 2016 | | 2015 | |\n|---|---|---|---|---|\n${rows}`))
    assert.deepEqual(
      sums.map(({ total }) => total.text),
      ['400', '500'],
    )
  })

  test('go across where most rows do', () => {
    const rows = '| A | 100 | 250 | 350 |\n| B | 110 | 260 | 370 |\n| C | 120 | 270 | 390 |\n'
    const sums = sumsAcross(table(`| | Japan | Asia | Total |\n|---|---|---|---|\n${rows}`))
    assert.deepEqual(
      sums.map(({ total }) => total.text),
      ['350', '370', '390'],
    )
  })
})

describe('the classes', () => {
  test('draw what they prove', () => {
    assert.deepEqual(targets('total', FILING), ['3,703', '3,303'])
    assert.deepEqual(targets('part', FILING), ['1,234', '1,111', '2,345', '2,098', '124', '94'])
    assert.deepEqual(targets('restated', FILING), ['3,703', '3,303'])
    assert.deepEqual(targets('triangle', FILING), ['3,703', '3,303', '400'])
    assert.deepEqual(targets('reference', FILING), ['4'])
  })

  test('count money, shares, per-share figures and percentages of a sentence, and nothing else', () => {
    assert.deepEqual(targets('prose', FILING), ['3,703', '3,303', '400', '1,250', '77.31'])
  })

  test('prove percentages and conversions by more than one row', () => {
    const rows =
      '| Sales | 1,100 | 1,000 | 10 | % |\n| Cost | 690 | 600 | 15 | % |\n| Profit | 410 | 400 | 3 | % |\n'
    const percent = `| | 2016 | 2015 | Change | |\n|---|---|---|---|---|\n${rows}`
    assert.deepEqual(targets('percent', percent), ['10', '15', '3'])
  })

  test('prove conversions by one rate for four pairs at least', () => {
    const pairs = ['13,828 | 123', '26,306 | 234', '38,785 | 345', '51,264 | 456']
    const dollars = (rows: readonly string[]): string =>
      `| | yen | U.S. dollars |\n|---|---|---|\n${rows.map((row) => `| A | ${row} |\n`).join('')}`
    assert.equal(targets('conversion', dollars(pairs)).length, 8)
    assert.equal(targets('conversion', dollars(pairs.slice(1))).length, 0)
  })

  test('tie total assets to total liabilities and equity', () => {
    const rows =
      '| Total assets | 9,871 | 9,034 |\n| Debt | 4,000 | 4,010 |\n| Total liabilities and equity | 9,871 | 9,034 |\n'
    assert.deepEqual(targets('tie', `| | 2016 | 2015 |\n|---|---|---|\n${rows}`), [
      '9,871',
      '9,034',
      '9,871',
      '9,034',
    ])
  })
})
