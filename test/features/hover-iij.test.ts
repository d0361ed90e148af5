// Every yen amount of a real excerpt (Internet Initiative Japan, Form 20-F for the year ended March 31, 2004) and the
// dollars that its hover gives: figures and line numbers only.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { read } from '../../server/src/filing.ts'
import type { Filing } from '../../server/src/filing.ts'
import { needs, realFiling } from '../filings-folder.ts'

const NAME = '20f-iij-2004-item3-yen.md'

interface Shown {
  readonly line: number
  readonly yen: string
  readonly text: string
}

/** What is shown on the first digit behind each yen sign, in order. */
function hovers(filing: Filing): readonly Shown[] {
  const text = filing.text.value
  return [...text.matchAll(/¥(?<yen>[\d.]+)/g)].map((match) => {
    const shown = hover(filing, match.index + 1)
    return {
      line: filing.lineOf(match.index),
      yen: match.groups?.['yen'] ?? '',
      text: shown ? hoverPlain(shown) : '',
    }
  })
}

/** Line, billions of yen, dollars, range in the same unit, rate, what the rate is, where it is from. */
const EXPECTED: readonly (readonly [number, string, string, string, string, RegExp])[] = [
  [
    31,
    '1.4',
    '$12 million',
    '12.0 to 12.9',
    '112.75',
    /month-ends of the year ended March 31, 2004, .*H\.10/,
  ],
  [
    31,
    '0.1',
    '$890,000',
    '440,000 to 1,330,000',
    '112.75',
    /month-ends of the year ended March 31, 2004, .*H\.10/,
  ],
  [
    31,
    '16.5',
    '$136 million',
    '135.8 to 136.7',
    '121.10',
    /month-ends of the year ended March 31, 2003, .*H\.10/,
  ],
  [
    31,
    '2.1',
    '$19 million',
    '18.2 to 19.1',
    '112.75',
    /month-ends of the year ended March 31, 2004, .*H\.10/,
  ],
  [31, '0.2', '$1.8 million', '1.4 to 2.3', '108.92', /3 months ended December 31, 2003/],
  [31, '2.0', '$18 million', '17.9 to 18.8', '108.92', /3 months ended December 31, 2003/],
  [31, '0.3', '$2.8 million', '2.3 to 3.3', '106.43', /3 months ended March 31, 2004/],
  [31, '0.7', '$6.6 million', '6.1 to 7.0', '106.43', /3 months ended March 31, 2004/],
  [
    31,
    '34.8',
    '$334 million',
    '333.6 to 334.5',
    '104.18',
    /rate of March 31, 2004, this filing's table, line 6/,
  ],
  [
    75,
    '27.5',
    '$264 million',
    '263.5 to 264.4',
    '104.18',
    /rate of March 31, 2004, this filing's table, line 6/,
  ],
  [
    75,
    '11.8',
    '$113 million',
    '112.8 to 113.7',
    '104.18',
    /rate of March 31, 2004, this filing's table, line 6/,
  ],
  [
    75,
    '12.3',
    '$118 million',
    '117.6 to 118.5',
    '104.18',
    /rate of March 31, 2004, this filing's table, line 6/,
  ],
  [
    75,
    '6.6',
    '$63 million',
    '62.9 to 63.8',
    '104.18',
    /rate of March 31, 2004, this filing's table, line 6/,
  ],
  [
    75,
    '0.7',
    '$6.4 million',
    '5.9 to 6.9',
    '109.43',
    /average of June 2004, this filing's table, line 9/,
  ],
  [
    75,
    '11.1',
    '$103 million',
    '102.1 to 103.0',
    '108.28',
    /July 19, 2004, the latest in this filing's table, line 10/,
  ],
  [
    77,
    '1.7',
    '$16 million',
    '15.8 to 16.8',
    '104.18',
    /rate of March 31, 2004, this filing's table, line 6/,
  ],
]

describe('hovers on a real filing', needs(NAME), () => {
  const filing = read(realFiling(NAME) ?? '')

  test('each of its 21 yen figures has one', () => {
    const all = hovers(filing)
    assert.equal(all.length, 21)
    for (const { line, yen, text } of all) assert.notEqual(text, '', `line ${line}: ${yen}`)
  })

  test('amounts: dollars, range, rate, date and source', () => {
    const amounts = hovers(filing).filter(({ line }) => line > 15)
    assert.deepEqual(
      amounts.map(({ line, yen }) => [line, yen]),
      EXPECTED.map(([line, yen]) => [line, yen]),
    )
    amounts.forEach(({ yen, text }, i) => {
      const [, , dollars, range, rate, source] = EXPECTED[i]!
      assert.equal(/\$[\d.,]+(?: \w+illion)?/.exec(text)?.[0], dollars, yen)
      assert.ok(text.includes(`(${range}`), `${yen}: ${text}`)
      assert.ok(text.includes(`at ${rate} yen per dollar`), `${yen}: ${text}`)
      assert.match(text, source, yen)
    })
  })

  test("the filing's definition of an average is named with its line", () => {
    const loss = hovers(filing).find(({ yen }) => yen === '16.5')
    assert.match(loss?.text ?? '', /own definition of an average: line 12/)
  })

  test('rates over 2 % apart are named, and no others', () => {
    const others = (yen: string): readonly string[] =>
      hovers(filing)
        .find((one) => one.line > 15 && one.yen === yen)!
        .text.split('\n\n')
        .filter((line) => line.startsWith('otherwise'))
        .map((line) => line.replace(/ \(.*/, ''))
    assert.deepEqual(others('16.5'), ['otherwise $140 million at 118.07'])
    assert.deepEqual(others('27.5'), ['otherwise $254 million at 108.28'])
    assert.deepEqual(others('2.0'), [])
  })

  test('quotations and cells of the rate table are rates, not amounts', () => {
    const rates = hovers(filing).filter(({ line }) => line <= 15)
    assert.deepEqual(
      rates.map(({ text }) => /^[^\n]*/.exec(text)?.[0]),
      [
        '107.17 yen per dollar: highest rate of January 2004',
        '105.52 yen per dollar: lowest rate of January 2004',
        '106.27 yen per dollar: average of January 2004',
        '105.84 yen per dollar: period-end rate of January 31, 2004',
        '108.28 yen per dollar: rate of July 19, 2004',
      ],
    )
    for (const { text } of rates) assert.doesNotMatch(text, /\$/)
    assert.match(rates.at(-1)?.text ?? '', /108\.28 in the table \(line 10\)/)
    for (const { text } of rates) assert.match(text, /✓ Federal Reserve H\.10/)
  })
})
