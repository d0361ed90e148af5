// Dollars beside amounts, sums of selections, the policy in force and the list of rates: they say what the hovers say.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Span } from '../../server/src/base/span.ts'
import { parseDecimal } from '../../server/src/base/decimal.ts'
import { amountDollars } from '../../server/src/features/amount-dollars.ts'
import { dollarHints, hintHover } from '../../server/src/features/dollar-hints.ts'
import { hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { policyOf } from '../../server/src/features/policy.ts'
import { rateList } from '../../server/src/features/rate-list.ts'
import type { RateList } from '../../server/src/features/rate-list.ts'
import { selectionSum } from '../../server/src/features/selection-sum.ts'
import type { Summed } from '../../server/src/features/selection-sum.ts'
import { read } from '../../server/src/filing.ts'
import type { Declared, Filing } from '../../server/src/filing.ts'
import { unmark } from '../notation.ts'

const RATES = `Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end
March\t¥112.12\t¥104.18\t¥108.52\t¥104.18
June\t111.27\t107.10\t109.43\t109.43

Our fiscal year ended March 31, 2004.

`

const REVENUE = `| Millions of yen | 2003 | 2004 |
| --- | ---: | ---: |
| Cranes | ⟦1,102 | 1,204⟧ |
| Berths | 2,215 | 2,310 |
| Harbour dues repaid | (407) | (415) |
`

const NOTHING = { findings: [], ticks: [] }

function hintsOf(marked: string): readonly string[] {
  const { text, spans } = unmark(RATES + marked)
  const filing = read(text)
  const seen = spans[0] ?? { start: 0, end: text.length }
  return dollarHints(filing, seen, NOTHING).map((hint) => hint.label)
}

describe('dollars beside amounts', () => {
  test('are short, and stand right behind the amount', () => {
    const { text, cursors } = unmark(`${RATES}At March 31, 2004, we owed ¥27.5 billion‸ to banks.`)
    assert.deepEqual(dollarHints(read(text), { start: 0, end: text.length }, NOTHING), [
      { at: cursors[0], label: '≈ $264 m' },
    ])
  })

  test('have four digits at most, and both ends of a range', () => {
    assert.deepEqual(hintsOf('At March 31, 2004, we owed ¥27,512,345 thousand.'), ['≈ $264.1 m'])
    assert.deepEqual(hintsOf('We plan to repay ¥2.1 to ¥3.2 billion.'), ['≈ $19–29 m'])
  })

  test('are computed for what is seen and nothing else', () =>
    assert.deepEqual(hintsOf(REVENUE).length, 2))

  test('are left out where the filing prints dollars beside the amount', () => {
    assert.deepEqual(hintsOf('At March 31, 2004, we owed ¥27.5 billion (\\$264 million).'), [])
    const table = `| Millions | 2003 (¥) | 2004 (¥) | 2004 (U.S.\\$) |
| --- | ---: | ---: | ---: |
| Cranes | ¥1,102 | ¥1,204 | \\$11 |
| Berths | 2,215 | 2,310 | 22 |
`
    const ofYearBefore = hintsOf(table)
    assert.equal(ofYearBefore.length, 2)
    assert.ok(ofYearBefore.every((label) => label.startsWith('≈')))
  })

  test('are left out on rates, on dollars and where no rate is known', () => {
    assert.deepEqual(hintsOf('The rate on March 31, 2004 was ¥104.18 per \\$1.00.'), [])
    assert.deepEqual(hintsOf('At March 31, 2004, we owed \\$27.5 million and €3 million.'), [])
  })

  test('have the hover of their amount for a tooltip', () => {
    const { text, cursors } = unmark(`${RATES}At March 31, 2004, we owed ¥27.5 billion‸.`)
    const shown = hintHover(read(text), cursors[0]!, NOTHING)
    assert.match(hoverPlain(shown!), /^About \$264 million .*\n\nat 104\.18/)
  })
})

function sumOf(marked: string, declared?: Declared): Summed | undefined {
  const { text, spans } = unmark(RATES + marked)
  return selectionSum(read(text, undefined, declared), spans, NOTHING)
}

describe('the sum of a selection', () => {
  test('has the unit of its table, what rounding allows, and dollars at the rate of each', () => {
    const summed = sumOf(REVENUE)
    assert.equal(summed?.count, 2)
    const [sum, ...more] = summed.sums
    assert.deepEqual(more, [])
    assert.equal(sum?.text, '¥2,306 million')
    assert.deepEqual(sum.value, parseDecimal('2306000000'))
    assert.equal(sum.range, '2,305 to 2,307 million')
    assert.ok(sum.dollars && 'how' in sum.dollars)
    assert.match(sum.dollars.how, /^each at the rate that belongs to it: 2 rates$/)
  })

  test('counts brackets as negative, and what of a figure is selected as all of it', () => {
    const table = REVENUE.replace(/[⟦⟧]/g, '').replace('2,310', '2,⟦310').replace('(415)', '(415⟧)')
    assert.deepEqual(
      sumOf(table)?.sums.map((sum) => sum.text),
      ['¥1,488 million'],
    )
  })

  test('takes several ranges, and a figure in two of them once', () => {
    const table = REVENUE.replace(/[⟦⟧]/g, '')
      .replace('1,102', '⟦⟦1,102⟧⟧')
      .replace('2,215', '⟦2,215⟧')
    assert.equal(sumOf(table)?.sums[0]?.text, '¥3,317 million')
  })

  test('keeps currencies apart, and counts what has no sum', () => {
    const text =
      '⟦In the year ended March 31, 2004, we earned ¥27.5 billion and \\$3 million, up 5.5%.⟧'
    const summed = sumOf(text)
    assert.deepEqual(
      summed?.sums.map((sum) => [sum.text, sum.facts.length]),
      [
        ['¥27.5 billion', 1],
        ['$3 million', 1],
      ],
    )
    assert.equal(summed.sums[1]?.dollars, undefined)
    assert.deepEqual(summed.others, ['1 percentage'])
  })

  test('has no place for rates', () => {
    const summed = selectionSum(read(RATES), [{ start: 0, end: RATES.length }], NOTHING)
    assert.deepEqual([summed?.sums, summed?.others], [[], ['8 rates']])
  })

  test('is exact over units of different size', () => {
    const text = '⟦At March 31, 2004, we owed ¥27.5 billion and ¥312 million.⟧'
    assert.equal(sumOf(text)?.sums[0]?.text, '¥27,812 million')
  })

  test('keeps amounts per share apart from others', () => {
    const table = `| Yen | 2004 |
| --- | ---: |
| Net income (millions) | ⟦¥1,204 |
| Basic net income per share | ¥12.41⟧ |
`
    assert.equal(sumOf(table)?.sums.length, 2)
  })

  test('has no dollars where one of the amounts has none, and says why', () => {
    const sum = sumOf('⟦At March 31, 2004, we owed €27.5 million.⟧')?.sums[0]
    assert.equal(sum?.text, '€27.5 million')
    assert.ok(sum.dollars && 'why' in sum.dollars)
    assert.match(sum.dollars.why, /^No dollars: .*euros/)
  })

  test('of a single amount is in the dollars of its hover', () => {
    const sum = sumOf('At March 31, 2004, we owed ⟦¥27.5⟧ billion.')?.sums[0]
    assert.ok(sum?.dollars && 'how' in sum.dollars)
    const { text, range, how } = sum.dollars
    assert.deepEqual(
      [text, range, how],
      [
        '$264 million',
        '263.5 to 264.4 million',
        "at 104.18: rate of March 31, 2004, this filing's table, line 2",
      ],
    )
  })

  test('counts a range of which the far end alone is selected', () =>
    assert.deepEqual(sumOf('We plan to spend between ¥3 and ⟦¥4⟧ billion.')?.others, ['1 range']))

  test('is none where no figure is selected', () =>
    assert.equal(sumOf('At ⟦last⟧, we owed ¥27.5 billion.'), undefined))
})

describe('an amount as dollars', () => {
  const at = (marked: string): unknown => {
    const { text, cursors } = unmark(RATES + marked)
    const answer = amountDollars(read(text), cursors[0]!, NOTHING)
    return 'why' in answer ? answer.why : answer.text
  }

  test('is that of the hover', () =>
    assert.equal(at('At March 31, 2004, we owed ¥27‸.5 billion.'), '$264 million'))

  test('is that of a whole range, wherever in it the cursor stands', () => {
    for (const range of ['¥‸3 and ¥4 billion', '¥3 and ¥4‸ billion', '¥3 and‸ ¥4 billion'])
      assert.equal(at(`We plan to spend between ${range}.`), '$27 million to $37 million')
  })

  test('is found in a table cell of running text too', () => {
    const list = `|  | (a) | We bought two ships for ¥3,00‸0 million in March 2004. |
| --- | --- | --- |
|  | (b) | We sold one of them again for ¥1,204 million in June 2004. |
`
    assert.equal(at(list), '$27.64 million')
    const { text, cursors } = unmark(RATES + list)
    const filing = read(text)
    assert.match(hoverPlain(hover(filing, cursors[0]!)!), /\n\nat 108\.52 .*average of March 2004/)
  })

  test('or a sentence that says why not', () => {
    assert.equal(at('At March 31, 2004, we ‸owed ¥27.5 billion.'), 'There is no amount here.')
    assert.equal(
      at('At March 31, 2004, we owed \\$27‸.5 million.'),
      'This amount is in dollars already.',
    )
    assert.match(
      String(
        at(`We report in yen.

| In millions of yen | 2004 |
| --- | ---: |
| Cranes | 1,204 |
| Berths | 2,215 |

<table>
<tr><td>Accounts payable</td><td>354,341</td><td>297,456</td></tr>
<tr><td>Bills payable</td><td>40,‸843</td><td>26,520</td></tr>
<tr><td>Other payables</td><td>53,397</td><td>38,201</td></tr>
</table>`),
      ),
      /^No dollars: this table does not say in which unit/,
    )
    assert.equal(
      at('The rate on March 31, 2004 was ¥104‸.18 per \\$1.00.'),
      'This is a rate of exchange, not an amount.',
    )
  })
})

const pin = (perDollar: string): Declared => ({
  pinned: [
    {
      kind: 'pinned',
      currency: 'JPY',
      perDollar: parseDecimal(perDollar)!,
      unit: parseDecimal('0.01')!,
      source: { kind: 'settings' },
    },
  ],
})

const OWED = 'At March 31, 2004, we owed ¥27.5 billion, and later ¥3.2 billion.'

describe('the policy', () => {
  const label = (text: string, declared?: Declared): string | undefined =>
    policyOf(read(text, undefined, declared)).label

  test('is named by the first source that has rates', () => {
    assert.equal(label(RATES + OWED), '¥: own rates, else H.10')
    assert.equal(label(OWED), '¥ at H.10')
    assert.equal(label(RATES + OWED, pin('104.18')), '¥ pinned at 104.18')
    assert.equal(label('We owed €3 million.'), '€: no rate')
  })

  test('is that of the currency with the most amounts, and the others are named with it', () => {
    const policy = policyOf(read(`${RATES}${OWED} We also owed €3 million.`))
    assert.equal(policy.label, '¥: own rates, else H.10')
    assert.equal(policy.lines.at(-1), '€: no rate: 1 amount')
  })

  test('has no label where all amounts are in dollars', () =>
    assert.equal(label('At March 31, 2004, we owed \\$27.5 million.'), undefined))
})

describe('the list of rates', () => {
  const listOf = (filing: Filing): RateList => {
    const steps = rateList(filing, NOTHING)
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    return step.value
  }
  const shown = ({ rates }: RateList): unknown =>
    rates
      .filter(({ uses, pinned }) => uses > 0 || pinned)
      .map(({ perDollar, name, from, uses, pinned }) => [perDollar, name, from, uses, pinned])

  test('has each rate of the filing with its place, and those of H.10 that amounts take', () => {
    const text = `${RATES}At March 31, 2004, we owed ¥27.5 billion. At March 31, 2003, we owed ¥1.1 billion.`
    const list = listOf(read(text))
    assert.deepEqual(shown(list), [
      ['104.18', 'rate of March 31, 2004', 'filing', 1, false],
      ['118.07', 'rate of March 31, 2003', 'h10', 1, false],
    ])
    const places = list.rates.flatMap(({ span }): readonly Span[] => (span ? [span] : []))
    assert.equal(places.length, 8)
    assert.ok(places.every((place) => /^\d{3}\.\d\d$/.test(text.slice(place.start, place.end))))
  })

  test('marks the rate that is pinned: the filing’s own, or one from outside', () => {
    const text = `${RATES}At March 31, 2004, we owed ¥27.5 billion.`
    assert.deepEqual(shown(listOf(read(text, undefined, pin('108.52')))), [
      ['108.52', 'average of March 2004', 'filing', 1, true],
    ])
    assert.deepEqual(shown(listOf(read(text, undefined, pin('100')))), [
      ['100', 'pinned rate', 'settings', 1, true],
    ])
  })

  test('counts the amounts whose dollars the filing prints', () => {
    const text = `${RATES}At March 31, 2004, we owed ¥27.5 billion (\\$264 million).`
    assert.equal(listOf(read(text)).printed, 1)
  })
})
