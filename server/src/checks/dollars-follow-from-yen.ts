// A dollar column beside the filing's own currency follows from it at one rate.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Interval } from '../base/interval.ts'
import { divideIntervals, holds, multiplyIntervals } from '../base/interval.ts'
import { lazy } from '../base/lazy.ts'
import type { Rate } from '../facts/rate.ts'
import type { SheetCell } from '../facts/sheet.ts'
import { signOf } from '../figures/currency-sign.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Finding, Way } from './finding.ts'
import { slips } from './slip.ts'
import type { Slip } from './slip.ts'
import type { Subject } from './subject.ts'
import { conversionsOf, conversionWorking } from './table/conversion.ts'
import type { Conversion, Converted } from './table/conversion.ts'
import { printedOf } from './table/explain.ts'
import { relationsOf } from './table/relations.ts'
import { restatedOf } from './table/restated.ts'
import { clauseOf, fixOf, wayOf } from './ways.ts'
import type { Working } from './working.ts'

/** Less than this many last places off may be another way to round. */
const APART = d.decimal(25, -1)
const MANY = 8
const RATE_DIGITS = 6

const asPrinted = (value: Decimal, { figure }: SheetCell): Decimal => d.scale(value, -figure.scale)

function middle({ low, high }: Interval): Decimal {
  return d.multiply(d.add(low ?? d.ZERO, high ?? d.ZERO), d.decimal(5, -1))
}

/** What a figure should be, on its own scale, with its sign. */
function wanted(value: Interval | undefined, cell: SheetCell): Interval | undefined {
  if (!value?.low || !value.high) return undefined
  const low = asPrinted(d.subtract(value.low, cell.figure.unit), cell)
  const high = asPrinted(d.add(value.high, cell.figure.unit), cell)
  return cell.figure.negative ? { low: d.negate(high), high: d.negate(low) } : { low, high }
}

const declaredOf = ({ rate, currency }: Conversion, subject: Subject): Rate | undefined =>
  subject.rates.find(
    (one) =>
      (one.kind === 'convenience' || one.kind === 'spot') &&
      one.currency === currency &&
      holds(rate, one.perDollar),
  )

/** As the filing declares it; one that it does not, without the noughts that the pairs cannot tell. */
function rateText(conversion: Conversion, subject: Subject): string {
  const declared = declaredOf(conversion, subject)
  if (declared) return d.toPlain(declared.perDollar)
  return d
    .toGrouped(d.significant(middle(conversion.rate), RATE_DIGITS))
    .replace(/(?<=\.\d{2,6})0+$/, '')
}

function workingOf(pair: Converted, conversion: Conversion, subject: Subject): Working {
  const declared = declaredOf(conversion, subject)
  const shown = declared?.perDollar ?? middle(conversion.rate)
  return conversionWorking(
    pair,
    { ...conversion.rate, shown },
    {
      ...(declared?.source.kind === 'filing' && { span: declared.source.span }),
      text: rateText(conversion, subject),
      name: declared ? 'The rate that is declared' : 'The rate that most pairs share',
    },
  )
}

interface Mending {
  readonly cell: SheetCell
  readonly slip: Slip
  /** What the other figure makes of it. */
  readonly wanted: Decimal
}

/** How many other relations a figure disturbs. */
function suspicion(subject: Subject): (cell: SheetCell) => number {
  const sums = relationsOf(subject).suspected
  const tables = restatedOf(subject).suspected
  return (cell) => (sums.get(cell) ?? 0) + (tables.get(cell) ?? 0)
}

function mendings({ home, dollars }: Converted, rate: Interval, subject: Subject): Mending[] {
  const amount = (cell: SheetCell): Interval => ({
    low: d.abs(cell.figure.value),
    high: d.abs(cell.figure.value),
  })
  const targets = [
    [dollars, wanted(divideIntervals(amount(home), rate), dollars)],
    [home, wanted(multiplyIntervals(amount(dollars), rate), home)],
  ] as const
  return targets.flatMap(([cell, target]) => {
    const printed = printedOf(cell, subject)
    if (!target || !printed) return []
    return slips(printed, target).map((slip) => ({ cell, slip, wanted: middle(target) }))
  })
}

/** A difference of a power of ten is another unit, not another amount. */
function isOtherUnit(stated: Decimal, computed: Decimal): boolean {
  const [a, b] = [d.significant(stated, 2), d.significant(computed, 2)]
  return a.digits.toString().replace(/0+$/, '') === b.digits.toString().replace(/0+$/, '')
}

function judge(pair: Converted, conversion: Conversion, subject: Subject): Verdict {
  const { home, dollars, label } = pair
  const rate = middle(conversion.rate)
  const unit = dollars.figure.unit
  const computed = d.divide(d.abs(home.figure.value), rate, unit.exponent)
  const stated = d.abs(dollars.figure.value)
  if (!computed || d.equal(stated, d.abs(home.figure.value))) return { kind: 'unjudged' }
  const off = d.abs(d.subtract(stated, computed))
  if (d.compare(off, d.multiply(unit, APART)) < 0) return { kind: 'unjudged' }
  const found = mendings(pair, conversion.rate, subject)
  if (found.length === 0 && (isOtherUnit(stated, computed) || conversion.held.length < MANY))
    return { kind: 'unjudged' }
  const doubt = suspicion(subject)
  found.sort((a, b) => doubt(b.cell) - doubt(a.cell))
  const [best] = found
  const here = subject.textOf(dollars.digits)
  const own = subject.textOf(home.digits)
  const shown = rateText(conversion, subject)
  const made = d.toGrouped(asPrinted(computed, dollars))
  const said = (way?: Way, rivals: readonly Way[] = []): Omit<Finding, 'check'> => {
    const fix = way && rivals.length === 0 ? fixOf(way) : undefined
    const culprit = way?.span ?? dollars.span
    return {
      level: best ? 'error' : 'warning',
      span: culprit,
      message:
        `“${label}” does not agree in the two currencies: ${own} ÷ ${shown} = ${made}, stated ${here} ` +
        `(${conversion.held.length} of ${conversion.held.length + conversion.out.length} pairs in this filing share the rate)${way ? `; ${clauseOf(way, rivals)}` : ''}.`,
      related: [
        culprit === dollars.span
          ? { span: home.span, message: `${signOf(conversion.currency)}${own}` }
          : { span: dollars.span, message: `$${here}` },
      ],
      workings: () => [workingOf(pair, conversion, subject)],
      ...(fix && { fix }),
    }
  }
  const ways = found.map(({ cell, slip, wanted: exact }) => wayOf(cell, slip, exact, subject, said))
  const [first, ...others] = ways
  const rivals = others.filter(
    (_, i) => best && doubt(found[i + 1]?.cell ?? best.cell) === doubt(best.cell),
  )
  return { kind: 'finding', ...said(first, rivals), ...(first && { ways }) }
}

function* run(subject: Subject): Generator<Verdict> {
  for (const conversion of conversionsOf(subject)) {
    const shown = rateText(conversion, subject)
    for (const pair of conversion.held) {
      const { home, dollars } = pair
      const workings = lazy(() => [workingOf(pair, conversion, subject)])
      const message = `${subject.textOf(home.digits)} ÷ ${shown} = ${subject.textOf(dollars.digits)}`
      yield {
        kind: 'tick',
        span: dollars.span,
        message,
        related: [{ span: home.span, message: 'converted from' }],
        bond: 'made-of',
        workings,
      }
      yield {
        kind: 'tick',
        span: home.span,
        message,
        related: [{ span: dollars.span, message: 'converted' }],
        workings,
      }
    }
    for (const pair of conversion.out) yield judge(pair, conversion, subject)
  }
}

export const dollarsFollowFromYen = check({
  id: 'dollars-follow-from-yen',
  title: 'Dollar amounts follow from the amounts beside them',
  proves: 'Amounts given in the filing’s currency and in dollars are converted at one rate.',
  tolerance:
    'One unit in the last printed place of each figure, rounded or cut off, and 2.5 units of the dollar figure before anything is said.',
  level: 'error',
  docs: `Many foreign filers print the latest year a second time in dollars, “solely for the convenience of the reader”, at one rate. The rate is the one that most pairs of the whole filing share, so that a dollar column copied from another table is seen although it adds up; where periods were converted at rates of their own, it is that of the period.

Only columns of the same period are paired; per-share amounts, percentages and amounts that are off by a power of ten (another unit) are left out. At least four different amounts must share the rate, and three pairs in four.`,
  examples: {
    valid: [
      `| | Millions of yen 2004 | Thousands of U.S. dollars 2004 |
|---|---:|---:|
| Revenues | 38,779 | 372,231 |
| Costs | 34,300 | 329,238 |
| Gross margin | 4,479 | 42,993 |
| Operating loss | (1,404) | (13,477) |
| Net loss | (127) | (1,219) |
`,
      `| | Millions of yen 2004 | Millions of U.S. dollars 2004 |
|---|---:|---:|
| Sales | 181,560 | 1,712.8 |
| Costs | 150,250 | 1,417.5 |
| Expenses | 21,330 | 201.2 |
| Interest | 1,715 | 16.2 |
`,
    ],
    invalid: [
      `| | Millions of yen 2004 | Thousands of U.S. dollars 2004 |
|---|---:|---:|
| Revenues | 38,779 | 372,231 |
| Costs | 34,300 | ⟦392,238⟧ |
| Gross margin | 4,479 | 42,993 |
| Operating loss | (1,404) | (13,477) |
| Net loss | (127) | (1,219) |
`,
      `| | Millions of yen 2004 | Millions of U.S. dollars 2004 |
|---|---:|---:|
| Sales | 181,560 | 1,712.8 |
| Costs | 150,250 | ⟦1,471.5⟧ |
| Expenses | 21,330 | 201.2 |
| Interest | 1,715 | 16.2 |
| Tax | 2,968 | 28.0 |
`,
    ],
  },
  run,
})
