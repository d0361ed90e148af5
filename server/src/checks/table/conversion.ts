// Columns that give one amount in two currencies → the rate that most of their rows share, over the whole filing.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { Interval } from '../../base/interval.ts'
import { divideIntervals, meet, negateInterval } from '../../base/interval.ts'
import type { Currency } from '../../figures/figure.ts'
import { periodKey } from '../../figures/period.ts'
import type { Column, Sheet, SheetCell } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import { outcomeOf } from '../working.ts'
import type { Known, Step, Working } from '../working.ts'

/** A row's figure in the filing's currency and in dollars. */
export interface Converted {
  readonly label: string
  readonly home: SheetCell
  readonly dollars: SheetCell
  /** Units of the home currency for one dollar that the two figures allow, as printed and scaled. */
  readonly rates: Interval
  /** Fewer digits say little. */
  readonly digits: number
  /** Of its columns, as far as they tell. */
  readonly period: string
}

export interface Conversion {
  readonly currency: Currency
  /** What most pairs share. */
  readonly rate: Interval
  readonly held: readonly Converted[]
  readonly out: readonly Converted[]
}

const WORKING = -10
const FEWEST = 4
const MOST_OUT = 0.25
/** Wider than this is not one rate. */
const WIDEST = d.decimal(1, -2)

const isMoney = (column: Column): boolean => column.kind === 'amount' || column.kind === 'unknown'

/** The amount and its last place; a figure may be rounded or cut off. */
function bounds({ figure }: SheetCell): { readonly low: Decimal; readonly high: Decimal } {
  const value = d.abs(figure.value)
  const half = d.multiply(figure.unit, d.decimal(5, -1))
  return { low: d.subtract(value, half), high: d.add(value, figure.unit) }
}

/** The dollars that a rate makes of the one, beside the other. */
export function conversionWorking(
  { home, dollars }: Converted,
  rate: Interval & { readonly shown: Decimal },
  told: Pick<Extract<Step, { kind: 'operand' }>, 'span' | 'text' | 'name'>,
): Working {
  const like = dollars.figure
  const steps: readonly Step[] = [
    { kind: 'operand', sign: '+', span: home.span },
    { kind: 'operand', sign: '÷', ...told },
  ]
  const stated = { span: dollars.span }
  const value = d.divide(d.abs(home.figure.value), rate.shown, WORKING)
  const meaning = divideIntervals(bounds(home), rate, WORKING)
  if (!value || !meaning) return { steps, stated }
  const signed = (one: Known): Known =>
    home.figure.negative
      ? { value: d.negate(one.value), meaning: negateInterval(one.meaning) }
      : one
  const result = signed({ value, meaning })
  const own = signed({ value: d.abs(like.value), meaning: bounds(dollars) })
  return {
    steps: [...steps, { kind: 'result', value: result.value, like }],
    stated,
    outcome: outcomeOf(own, result, like, 3),
  }
}

function convertedOf(
  label: string,
  home: SheetCell,
  dollars: SheetCell,
  period: string,
): Converted | undefined {
  const [a, b] = [home.figure, dollars.figure]
  if (a.dash || b.dash || a.perShare || b.perShare) return undefined
  if (a.kind !== 'amount' || b.kind !== 'amount') return undefined
  if (d.sign(a.value) === 0 || d.sign(a.value) !== d.sign(b.value)) return undefined
  const [x, y] = [bounds(home), bounds(dollars)]
  if (d.sign(y.low) <= 0) return undefined
  const low = d.divide(x.low, y.high, WORKING, 'floor')
  const high = d.divide(x.high, y.low, WORKING, 'ceiling')
  if (!low || !high) return undefined
  const length = (cell: SheetCell): number =>
    cell.figure.value.digits.toString().replace('-', '').length
  return {
    label,
    home,
    dollars,
    rates: { low, high },
    digits: Math.min(length(home), length(dollars)),
    period,
  }
}

const samePeriod = (a: Column, b: Column): boolean =>
  !a.period || !b.period || periodKey(a.period) === periodKey(b.period)

function pairsOf(sheet: Sheet, into: Map<Currency, Converted[]>): void {
  sheet.columns.forEach((dollars, j) => {
    if (dollars.currency !== 'USD' || !isMoney(dollars)) return
    const homes = sheet.columns
      .map((home, i) => ({ home, i }))
      .filter(({ home }) => home.currency !== undefined && home.currency !== 'USD' && isMoney(home))
      .filter(({ home }) => samePeriod(home, dollars))
    const nearest = homes.sort((a, b) => Math.abs(a.i - j) - Math.abs(b.i - j))[0]
    if (nearest?.home.currency === undefined) return
    const own = into.get(nearest.home.currency) ?? []
    into.set(nearest.home.currency, own)
    const dated = dollars.period ?? nearest.home.period
    const period = dated ? periodKey(dated) : ''
    for (const row of sheet.rows) {
      const [a, b] = [row.cells[nearest.i], row.cells[j]]
      const pair = a && b && convertedOf(row.label, a, b, period)
      if (pair) own.push(pair)
    }
  })
}

/** The interval that most of the pairs cover. */
function sharedBy(pairs: readonly Converted[]): Interval | undefined {
  const edges = pairs.flatMap(({ rates }) =>
    rates.low && rates.high
      ? [
          { at: rates.low, by: 1 },
          { at: rates.high, by: -1 },
        ]
      : [],
  )
  edges.sort((a, b) => d.compare(a.at, b.at) || b.by - a.by)
  let open = 0
  let most = 0
  let best: Interval | undefined
  edges.forEach((edge, i) => {
    open += edge.by
    if (open <= most) return
    most = open
    best = { low: edge.at, high: edges[i + 1]?.at ?? edge.at }
  })
  return best
}

function conversionOf(currency: Currency, pairs: readonly Converted[]): Conversion | undefined {
  const rate = sharedBy(pairs)
  if (!rate?.low || !rate.high) return undefined
  const held = pairs.filter((pair) => meet(pair.rates, rate))
  const telling = new Set(
    held.filter((pair) => pair.digits >= 3).map((pair) => d.toPlain(pair.home.figure.value)),
  )
  if (telling.size < FEWEST || pairs.length - held.length > MOST_OUT * pairs.length)
    return undefined
  if (d.compare(d.subtract(rate.high, rate.low), d.multiply(rate.low, WIDEST)) > 0) return undefined
  return { currency, rate, held, out: pairs.filter((pair) => !held.includes(pair)) }
}

/** One rate for the filing; where there is none, one for each period. */
function ratesOf(currency: Currency, pairs: readonly Converted[]): readonly Conversion[] {
  const whole = conversionOf(currency, pairs)
  if (whole) return [whole]
  const periods = [...new Set(pairs.map(({ period }) => period))].filter((one) => one !== '')
  return periods.flatMap((one) => {
    const own = pairs.filter(({ period }) => period === one)
    return conversionOf(currency, own) ?? []
  })
}

export function conversionsOf(subject: Subject): readonly Conversion[] {
  const pairs = new Map<Currency, Converted[]>()
  for (const sheet of subject.sheets) pairsOf(sheet, pairs)
  return [...pairs].flatMap(([currency, own]) => ratesOf(currency, own))
}
