// Amounts with the dollars that the filing prints for them → the rate that many such pairs share.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Span } from '../base/span.ts'
import { periodKey, samePeriod } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import type { Currency, Figure } from '../figures/figure.ts'
import type { Context } from './context.ts'
import type { Fact } from './fact.ts'
import { inBrackets } from './printed-dollars.ts'
import type { Rate } from './rate.ts'
import { isPossible } from './rate-possible.ts'
import type { Sheet, SheetCell } from './sheet.ts'

interface Pair {
  readonly currency: Currency
  readonly period: Period
  /** Every rate that the digits of both allow. */
  readonly low: Decimal
  readonly high: Decimal
  readonly at: Span
  readonly table: boolean
}

type Printed = Pick<SheetCell, 'figure' | 'span'>

const PLACES = -8
const HALF = d.decimal(5, -1)

function pairOf(own: Figure, dollars: Printed, period: Period, table: boolean): Pair | undefined {
  const { currency } = own
  if (currency === undefined || own.dash || dollars.figure.dash) return undefined
  const [amount, inDollars] = [d.abs(own.value), d.abs(dollars.figure.value)]
  const [half, halfDollars] = [d.multiply(own.unit, HALF), d.multiply(dollars.figure.unit, HALF)]
  const low = d.divide(d.subtract(amount, half), d.add(inDollars, halfDollars), PLACES)
  const least = d.subtract(inDollars, halfDollars)
  const high = d.sign(least) > 0 ? d.divide(d.add(amount, half), least, PLACES) : undefined
  return low && high && d.sign(low) > 0
    ? { currency, period, low, high, at: dollars.span, table }
    : undefined
}

const isForeign = ({ figure: { kind, currency } }: SheetCell): boolean =>
  kind === 'amount' && currency !== undefined && currency !== 'USD'

/** In each row the only dollars of a period with the only other money of it. */
function pairsOfSheet(sheet: Sheet): readonly Pair[] {
  const periods = sheet.columns.map((column) => column.period)
  const dollarColumns = sheet.columns.flatMap((column, i) => (column.currency === 'USD' ? [i] : []))
  return dollarColumns.flatMap((i) => {
    const period = periods[i]
    const twins = periods.flatMap((one, k) =>
      one && period && samePeriod(one, period) && sheet.columns[k]?.currency !== 'USD' ? [k] : [],
    )
    const [twin] = twins
    if (!period || twin === undefined || twins.length > 1) return []
    return sheet.rows.flatMap((row) => {
      const [dollars, own] = [row.cells[i], row.cells[twin]]
      if (!dollars || !own || !isForeign(own) || dollars.figure.kind !== 'amount') return []
      if (own.figure.perShare !== dollars.figure.perShare) return []
      return pairOf(own.figure, dollars, period, true) ?? []
    })
  })
}

function pairsOfProse(
  facts: readonly Fact[],
  yearEnd: Context['yearEnd'],
  textOf: TextOf,
): readonly Pair[] {
  if (!yearEnd) return []
  return facts.flatMap((fact, i) => {
    const isOwn = fact.where === 'prose' && fact.figure.currency !== 'USD'
    const dollars = isOwn ? inBrackets(facts, i, textOf) : undefined
    return (dollars && pairOf(fact.figure, dollars, { kind: 'instant', at: yearEnd }, false)) ?? []
  })
}

type TextOf = (span: Span) => string

const FEWEST = 3
/** Of the pairs, how many may lie outside the rate of the others: slips, and rows of another kind. */
const STRAY = 4

interface Range {
  readonly from: Decimal
  readonly to: Decimal
  readonly count: number
}

/** Where most of the pairs meet. */
function meeting(pairs: readonly Pair[]): Range | undefined {
  const ends = pairs
    .flatMap(({ low, high }) => [
      { at: low, by: 1 },
      { at: high, by: -1 },
    ])
    .sort((a, b) => d.compare(a.at, b.at) || b.by - a.by)
  let best: Range | undefined
  let count = 0
  ends.forEach(({ at, by }, i) => {
    count += by
    const next = ends[i + 1]
    if (by > 0 && next && count > (best?.count ?? 0)) best = { from: at, to: next.at, count }
  })
  return best
}

const allows = ({ low, high }: Pair, rate: Decimal): boolean =>
  d.compare(low, rate) <= 0 && d.compare(rate, high) <= 0

/** With the fewest digits that nearly all who meet there allow. */
function roundest({ from, to, count }: Range, pairs: readonly Pair[]): Decimal {
  const middle = d.multiply(d.add(from, to), HALF)
  for (let place = 0; place > PLACES; place--) {
    const rate = d.roundTo(middle, place)
    if (10 * pairs.filter((pair) => allows(pair, rate)).length >= 9 * count) return rate
  }
  return d.roundTo(middle, PLACES)
}

/** The rate that nearly all pairs allow; its place is that of the pair that allows it most narrowly. */
function shared(pairs: readonly Pair[]): Rate | undefined {
  const range = meeting(pairs)
  if (!range || range.count < FEWEST || (pairs.length - range.count) * STRAY > pairs.length)
    return undefined
  const perDollar = roundest(range, pairs)
  const width = ({ low, high }: Pair): Decimal => d.subtract(high, low)
  const [best] = pairs
    .filter((pair) => allows(pair, perDollar))
    .sort((a, b) => d.compare(width(a), width(b)))
  if (!best) return undefined
  const { currency, period, at, table } = best
  return {
    currency,
    perDollar,
    unit: d.decimal(1, perDollar.exponent),
    kind: 'implied',
    period,
    source: { kind: 'filing', span: at, whole: at, table },
  }
}

/** One for each currency and period; for prose, one of the balance sheet date, at which the latest year is translated. */
export function impliedRates(
  sheets: readonly Sheet[],
  facts: readonly Fact[],
  { yearEnd }: Context,
  textOf: TextOf,
  stated: readonly Rate[],
): readonly Rate[] {
  const groups = new Map<string, Pair[]>()
  for (const pair of [...sheets.flatMap(pairsOfSheet), ...pairsOfProse(facts, yearEnd, textOf)]) {
    const key = `${pair.currency} ${periodKey(pair.period)} ${String(pair.table)}`
    const group = groups.get(key)
    if (group) group.push(pair)
    else groups.set(key, [pair])
  }
  return [...groups.values()].flatMap((pairs) => {
    const rate = shared(pairs)
    if (!rate) return []
    const { currency, perDollar, period } = rate
    const at = period.kind === 'instant' ? period.at : period.end
    return isPossible(perDollar, currency, at, stated) ? [rate] : []
  })
}
