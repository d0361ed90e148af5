// Settings from the editor and from tickmark.json: what is good is used, what is not is named.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { toPlain } from '../../server/src/base/decimal.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { readFile } from '../../server/src/settings/file.ts'
import { named } from '../../server/src/settings/files.ts'
import { pinsFor } from '../../server/src/settings/pins.ts'
import { rateOf } from '../../server/src/settings/rates.ts'
import { readSettings } from '../../server/src/settings/read.ts'
import { layered } from '../../server/src/settings/settings.ts'

/** On a name of many "a"s each star would be tried at every place for each other one. */
const HOSTILE = `${'*a'.repeat(9)}b`

const IDS = new Set(['one-check', 'other-check'])
const read = (value: unknown) => readSettings(value, IDS)
const messages = (value: unknown) => read(value).problems.map((problem) => problem.message)

describe('settings', () => {
  test('nothing gives the defaults', () => {
    for (const nothing of [null, undefined, {}, { hints: null }]) {
      assert.deepEqual(read(nothing), { given: {}, problems: [] })
      assert.equal(layered(read(nothing).given).hints, false)
    }
  })

  test('each is read', () => {
    const { given, problems } = read({
      checks: { 'one-check': 'off', 'other-check': true },
      hints: true,
      files: ['a/*.md'],
      author: ' A. Reviewer ',
      rounding: 'truncated',
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(given, {
      checks: { 'one-check': 'off', 'other-check': 'on' },
      hints: true,
      files: ['a/*.md'],
      author: 'A. Reviewer',
      rounding: 'truncated',
    })
  })

  test('one bad part costs that part alone', () => {
    const { given, problems } = read({ hints: 'yes', files: ['a.md', 3], rounding: 'nearest' })
    assert.deepEqual(given, { files: ['a.md'], rounding: 'nearest' })
    assert.deepEqual(
      problems.map((problem) => problem.message),
      [
        '"hints" must be true or false, not "yes"',
        'a glob must be a text that is not empty, not 3',
      ],
    )
  })

  const complaints: readonly (readonly [unknown, string])[] = [
    [[], 'the settings must be an object, not a list'],
    [{ author: 7 }, '"author" must be a name, not 7'],
    [{ chekcs: {} }, 'there is no setting "chekcs"'],
    [
      { checks: 'off' },
      '"checks" must be an object of checks with "on", "off" or a level, not "off"',
    ],
    [{ checks: { nonsense: 'off' } }, 'there is no check "nonsense"'],
    [
      { checks: { 'one-check': 'loud' } },
      '"one-check" must be "on", "off", "error", "warning", "information" or "hint", not "loud"',
    ],
    [{ rounding: 'up' }, '"rounding" must be "auto", "nearest" or "truncated", not "up"'],
    [{ files: [HOSTILE] }, 'a glob may have 3 "*" between two slashes at most'],
    [{ files: ['**/a/**/a/**/a/**/b'] }, 'a glob may have 3 "**" at most'],
    [{ files: ['{a,aa}'.repeat(30)] }, 'a glob may have 3 pairs of braces at most'],
    [{ files: ['a/'.repeat(300)] }, 'a glob may have 400 characters, not 600'],
    [
      { pinnedRates: { 'a.md': '104.18' } },
      '"a.md" must be an object of rates such as "JPY": "104.18", not "104.18"',
    ],
    [{ pinnedRates: { 'a.md': { JPY: 0 } } }, 'the rate "JPY" must be a number above zero, not 0'],
    [{ pinnedRates: { 'a.md': { yen: 1 } } }, '"yen" is not a currency such as "JPY"'],
    [{ pinnedRates: { [HOSTILE]: {} } }, 'a glob may have 3 "*" between two slashes at most'],
    [{ files: 'a.md' }, '"files" must be a list of globs, not "a.md"'],
    [
      { rates: { 'JPY 2016-03-31': -1 } },
      'the rate "JPY 2016-03-31" must be a number above zero, not -1',
    ],
    [
      { rates: { 'JPY 2016-02-30': 1 } },
      '"JPY 2016-02-30" is not a currency with a day or months, such as "JPY 2016-03-31" or "JPY 2015-04..2016-03"',
    ],
  ]
  for (const [value, message] of complaints)
    test(`${JSON.stringify(value)} is answered`, () => assert.deepEqual(messages(value), [message]))

  test('any JSON is read without an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)))
  })

  test('later places win, checks one by one', () => {
    const settings = layered(
      { checks: { 'one-check': 'off', 'other-check': 'hint' }, hints: true },
      { checks: { 'one-check': 'error' } },
    )
    assert.deepEqual(settings.checks, { 'one-check': 'error', 'other-check': 'hint' })
    assert.equal(settings.hints, true)
  })
})

describe('a rate in the settings', () => {
  const shown = (key: string, value: unknown): string | undefined => {
    const rate = rateOf(key, value)
    return (
      rate && `${rate.currency} ${toPlain(rate.perDollar)} ${rate.kind} ${periodKey(rate.period)}`
    )
  }
  test('is for a day, a month or a stretch of months', () => {
    assert.equal(shown('JPY 2016-03-31', 112.42), 'JPY 112.42 spot @2016-03-31')
    assert.equal(shown('JPY 2016-03', '112.90'), 'JPY 112.90 average 1m>2016-03')
    assert.equal(shown('CNY 2015-04..2016-03', '6.3175'), 'CNY 6.3175 average 12m>2016-03')
  })
  test('is refused where it says no such thing', () => {
    for (const key of ['JPY', 'yen 2016', 'JPY 2016-13', 'JPY 2016-03..2015-03', 'JPY 2016-03 x'])
      assert.equal(rateOf(key, 1), undefined, key)
    for (const value of [0, -1, 'about 3', null, {}, NaN, Infinity])
      assert.equal(rateOf('JPY 2016-03', value), undefined)
  })
})

describe('pinned rates', () => {
  const pinned = (path: string, value: unknown): readonly string[] =>
    pinsFor(path, read({ pinnedRates: value }).given.pinnedRates).map(
      (pin) => `${pin.currency} ${toPlain(pin.perDollar)}`,
    )
  test('hold for the files that they name, the last one of a currency', () => {
    const value = {
      '*.md': { JPY: '110', EUR: 0.8 },
      '2004/*.md': { JPY: '104.18' },
      'draft [1].md': { CNY: '6.9' },
    }
    assert.deepEqual(pinned('report.md', value), ['JPY 110', 'EUR 0.8'])
    assert.deepEqual(pinned('2004/report.md', value), ['JPY 104.18', 'EUR 0.8'])
    assert.deepEqual(pinned('2005/draft [1].md', value), ['JPY 110', 'EUR 0.8', 'CNY 6.9'])
    assert.deepEqual(pinned('report.txt', value), [])
  })
  test('hold for one file alone where it is named from the folder', () => {
    const value = { './report.md': { JPY: '104.18' }, './draft [1].md': { CNY: '6.9' } }
    assert.deepEqual(pinned('report.md', value), ['JPY 104.18'])
    assert.deepEqual(pinned('2004/report.md', value), [])
    assert.deepEqual(pinned('draft [1].md', value), ['CNY 6.9'])
    assert.deepEqual(pinned('2004/draft [1].md', value), [])
    assert.deepEqual(pinned('a.md', { './*.md': { JPY: 110 } }), ['JPY 110'])
    assert.deepEqual(pinned('b/a.md', { './*.md': { JPY: 110 } }), [])
  })
  test('hold their last zero', () =>
    assert.deepEqual(pinned('a.md', { 'a.md': { JPY: '104.10' } }), ['JPY 104.10']))
})

describe('tickmark.json', () => {
  const amiss = (text: string): readonly string[] =>
    readFile(text, IDS).amiss.map(
      ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
    )

  test('an unknown key is flagged at the key, a bad value at the value', () => {
    assert.deepEqual(amiss('{\n  "colour": 1, // a comment\n  "hints": "no"\n}'), [
      '"colour": there is no setting "colour"',
      '"no": "hints" must be true or false, not "no"',
    ])
    assert.deepEqual(amiss('{ "files": ["a.md", 1] }'), [
      '1: a glob must be a text that is not empty, not 1',
    ])
  })

  test('what is no JSON says so, and what stands before is used', () => {
    const { given, amiss: found } = readFile('{ "hints": true, "files": [', IDS)
    assert.equal(given.hints, true)
    assert.match(found[0]?.message ?? '', /^this is not JSON: /)
  })

  test('a byte order mark moves nothing', () => {
    assert.deepEqual(amiss('\ufeff{ "colour": 1 }'), ['"colour": there is no setting "colour"'])
  })

  test('an empty file is no problem', () => {
    assert.deepEqual(readFile('', IDS), { given: {}, amiss: [] })
  })

  test('any text is read without an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFile(text, IDS)))
  })
})

describe('globs of filings', () => {
  test('the last one that fits decides', () => {
    assert.equal(named('a/b.md', ['a/**']), true)
    assert.equal(named('a/b.md', ['a/**', '!a/b.md']), false)
    assert.equal(named('c.md', ['a/**']), undefined)
  })
  test('no path makes one slow, and what repeats in other globs is a name in these', () => {
    for (const glob of ['+(a|a?)+(a|a?)+(a|a?)b', '(a+)+b', '{a,aa}{a,aa}{a,aa}b', '*a*a*b'])
      assert.equal(named('a'.repeat(200), [glob]), undefined, glob)
    assert.equal(named('x/report (1)+.md', ['report (1)+.md']), true)
    assert.equal(named('x/a.markdown', ['*.{md,markdown}']), true)
  })
  test('without a slash they hold in every folder', () => {
    assert.equal(named('x/y/20-F.md', ['20-F*.md']), true)
    assert.equal(named('x/y/20-F.md', ['x/20-F*.md']), undefined)
  })
})
