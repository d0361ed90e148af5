// Part of a real 20-F: clean as it is, and each slip put into it is found, or rightly not. Figures and line numbers only.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toPlain } from '../server/src/base/decimal.ts'
import { periodKey } from '../server/src/figures/period.ts'
import { read } from '../server/src/filing.ts'
import type { Filing } from '../server/src/filing.ts'
import { needs, realFiling } from './filings-folder.ts'

const NAME = '20f-iij-2004-item3-yen.md'
const original = realFiling(NAME) ?? ''

/** The filing with the `nth` occurrence of some words on a 1-based line replaced. */
function mutated(line: number, from: string, to: string, nth = 1): string {
  const lines = original.split('\n')
  const parts = (lines[line - 1] ?? '').split(from)
  assert.ok(parts.length > nth, `line ${line} holds ${from} at least ${nth} times`)
  lines[line - 1] = parts.slice(0, nth).join(from) + to + parts.slice(nth).join(from)
  return lines.join('\n')
}

/** The filing with a sentence of ours at the end of a line. */
function extended(line: number, sentence: string): string {
  const lines = original.split('\n')
  lines[line - 1] = `${lines[line - 1] ?? ''} ${sentence}`
  return lines.join('\n')
}

/** Errors and warnings: check, line and the figure they stand on. */
const alarms = (filing: Filing): readonly string[] =>
  filing.findings
    .filter((finding) => finding.level === 'error' || finding.level === 'warning')
    .map((f) => `${f.check} line ${filing.lineOf(f.span.start)}: ${filing.textOf(f.span)}`)

const alarmsIn = (text: string): readonly string[] => alarms(read(text))
const YEAR_2003 = 'for the fiscal year ended March 31, 2003'

describe('IIJ, part of the 20-F for the year ended March 31, 2004', needs(NAME), () => {
  test('has no error and no warning', () => {
    assert.deepEqual(alarmsIn(original), [])
  })

  test('its yen amounts have their measure and period', () => {
    const filing = read(original)
    const yen = filing.facts.filter((f) => f.where === 'prose' && f.figure.currency === 'JPY')
    const billions = (f: (typeof yen)[number]): string =>
      toPlain({ ...f.figure.value, exponent: f.figure.value.exponent - 9 })
    assert.deepEqual(
      yen.map(
        (f) =>
          `${billions(f)} ${f.metric ?? '-'} ${f.period ? periodKey(f.period) : (f.tense ?? '-')}`,
      ),
      [
        '1.4 operating-income 12m>2004-03-31',
        '0.1 net-income 12m>2004-03-31',
        '16.5 net-income 12m>2003-03-31',
        '2.1 wrote off: loans and accounts receivable 12m>2004-03-31',
        '0.2 operating-income 3m>2003-12-31',
        '2.0 net-income 3m>2003-12-31',
        '0.3 operating-income 3m>2004-03-31',
        '0.7 net-income 3m>2004-03-31',
        '34.8 retained-earnings @2004-03-31',
        '27.5 indebtedness @2004-03-31',
        '11.8 1.75% convertible notes @2004-03-31',
        '12.3 cash @2004-03-31',
        '6.6 available-for-sale securities @2004-03-31',
        '0.7 repurchased: 1.75% convertible notes 1m>2004-06',
        '11.1 1.75% convertible notes plan',
        '1.7 refundable guarantee @2004-03-31',
      ],
    )
  })

  test('relations that hold are ticked', () => {
    const ticks = read(original).ticks.map((tick) => tick.message)
    for (const message of ['11.8 − 0.7 = 11.1', '¥11.8 billion ≤ ¥27.5 billion'])
      assert.ok(ticks.includes(message), message)
    assert.ok(ticks.some((t) => t.startsWith('−0.1 − 2.0 − 0.7 = −2.8 is left for the first half')))
    assert.ok(ticks.some((t) => t.startsWith('−1.4 − 0.2 − 0.3 = −1.9 is left for the first half')))
  })

  test('what remains must be what there was less what went', () => {
    const filing = read(mutated(75, '¥11.1', '¥11.4'))
    assert.deepEqual(alarms(filing), ['opening-plus-movements-is-closing line 75: ¥11.4 billion'])
    assert.equal(filing.findings.find((f) => f.level === 'error')?.fix?.edits[0]?.text, '11.1')
  })

  test('a part is not more than its whole', () => {
    const filing = read(mutated(75, '¥11.8', '¥118'))
    const found = filing.findings.find((f) => f.check === 'part-within-whole')
    assert.equal(found?.level, 'error')
    assert.equal(found.fix?.edits[0]?.text, '11.8')
  })

  test('a superlative falls to a larger loss', () => {
    assert.deepEqual(alarmsIn(mutated(31, '¥0.1 billion', '¥17.1 billion')), [
      'superlative-stands line 31: ¥16.5 billion',
    ])
  })

  test('the net loss of a year stated again must be the same', () => {
    assert.deepEqual(alarmsIn(extended(31, `Our net loss ${YEAR_2003} was ¥15.6 billion.`)), [
      'text-agrees-with-text line 31: ¥15.6 billion',
    ])
    assert.deepEqual(
      alarmsIn(extended(31, `We incurred a net loss of ¥15.6 billion ${YEAR_2003}.`)),
      ['text-agrees-with-text line 31: ¥15.6 billion'],
    )
  })

  for (const [what, text] of [
    ['11.2 remaining, within rounding', () => mutated(75, '¥11.1', '¥11.2')],
    ['11.0 remaining, within rounding', () => mutated(75, '¥11.1', '¥11.0')],
    [
      'the same loss with more digits',
      () => extended(31, `Our net loss ${YEAR_2003} was ¥16.53 billion.`),
    ],
    [
      'the same loss, loosely',
      () => extended(31, `Our net loss ${YEAR_2003} was about ¥17 billion.`),
    ],
    [
      "another company's loss",
      () => extended(31, `Crosswave incurred a net loss of ¥15.6 billion ${YEAR_2003}.`),
    ],
    [
      "another company's loss, as its own",
      () => extended(31, `Crosswave's net loss ${YEAR_2003} was ¥15.6 billion.`),
    ],
    [
      'an operating loss',
      () => extended(31, `We incurred an operating loss of ¥15.6 billion ${YEAR_2003}.`),
    ],
    [
      'the loss of another year',
      () =>
        extended(31, 'Our net loss for the fiscal year ended March 31, 2002 was ¥15.6 billion.'),
    ],
  ] as const)
    test(`silent: ${what}`, () => {
      assert.deepEqual(alarmsIn(text()), [])
    })
})
