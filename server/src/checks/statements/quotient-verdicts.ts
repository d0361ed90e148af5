// Quotients over the columns (or rows) of a table → ticks where they hold, a finding where one alone does not.

import * as d from '../../base/decimal.ts'
import { lazy } from '../../base/lazy.ts'
import type { Interval } from '../../base/interval.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Verdict } from '../check.ts'
import { slips } from '../slip.ts'
import type { Subject } from '../subject.ts'
import { printedOf } from '../table/explain.ts'
import type { Explanation } from '../table/explain.ts'
import { clauseOf, culpritOf, fixOf } from './culprit.ts'
import { evidenceOf, fits, POWERS, quotientWorking, rateBy, wantedOf } from './quotient.ts'
import type { Power, Quotient } from './quotient.ts'

/** Three rows (or columns) and the unit in which most of their figures fit. */
export interface Series {
  readonly power: Power
  readonly holds: readonly Quotient[]
  readonly fails: readonly Quotient[]
  /** Digits that agree, each rate counted once. */
  readonly evidence: number
}

export function seriesOf(
  all: readonly (Quotient | undefined)[],
  slack?: d.Decimal,
): Series | undefined {
  const real = all.filter((one) => one !== undefined)
  const read = POWERS.map((power): Series => {
    const holds = real.filter((one) => fits(one, power))
    const fails = real.filter((one) => !fits(one, power, slack))
    const distinct = new Map(
      holds.map((one) => [d.toPlain(one.rate.figure.value), evidenceOf(one)]),
    )
    const evidence = [...distinct.values()].reduce((sum, one) => sum + one, 0)
    return { power, holds, fails, evidence }
  })
  return read.sort((a, b) => b.holds.length - a.holds.length || a.fails.length - b.fails.length)[0]
}

const LIKELY = new Set(['digit', 'swap'])

/** How far from the middle of what is wanted, in halves of it. */
function offBy(value: d.Decimal, { low, high }: Interval): number {
  if (!low || !high) return 1
  const half = d.subtract(high, low)
  const off = d.subtract(d.add(value, value), d.add(low, high))
  const ratio = d.divide(d.abs(off), half, -3)
  return ratio ? Number(d.toPlain(ratio)) : 1
}

/** The slips that hit what is wanted best come first. */
function explanationsOf(one: Quotient, power: Power, subject: Subject): readonly Explanation[] {
  const found = wantedOf(one, power).flatMap(([cell, wanted]) => {
    const printed = printedOf(cell, subject)
    if (!printed || !wanted?.low || !wanted.high) return []
    const half = d.multiply(d.scale(cell.figure.unit, -cell.figure.scale), d.decimal(5, -1))
    const around = { low: d.subtract(wanted.low, half), high: d.add(wanted.high, half) }
    const all = slips({ ...printed, negative: false }, around)
      .filter(({ kind }) => LIKELY.has(kind))
      .map((slip) => ({ slip, off: offBy(slip.value, around) }))
      .sort((a, b) => a.off - b.off)
    return all.slice(0, 1).map(({ slip, off }) => ({ cell, slip, alone: all.length === 1, off }))
  })
  return found.sort((a, b) => a.off - b.off)
}

const shown = (cell: SheetCell, subject: Subject): string => subject.textOf(cell.digits)

/** As many places as the rate shows. */
function rateShown(one: Quotient, power: Power): string {
  const rate = rateBy(one, power)
  const middle =
    rate?.low && rate.high ? d.multiply(d.add(rate.low, rate.high), d.decimal(5, -1)) : d.ZERO
  return d.toGrouped(d.roundTo(middle, one.rate.figure.unit.exponent - one.rate.figure.scale))
}

export interface Words {
  readonly amount: string
  readonly count: string
  readonly rate: string
  /** Where else it agrees: "column", "row". */
  readonly place: string
}

function* ticksOf(one: Quotient, power: Power, words: Words, subject: Subject): Generator<Verdict> {
  const message = `${words.amount} ${shown(one.amount, subject)} ÷ ${words.count} ${shown(one.count, subject)} = ${rateShown(one, power)}, stated ${shown(one.rate, subject)}`
  const operands = [
    { cell: one.rate, name: words.rate },
    { cell: one.count, name: words.count },
    { cell: one.amount, name: words.amount },
  ]
  const workings = lazy(() => [quotientWorking(one, power)])
  for (const { cell } of operands)
    yield {
      kind: 'tick',
      span: cell.span,
      message,
      related: operands
        .filter((other) => other.cell !== cell)
        .map((other) => ({ span: other.cell.span, message: other.name })),
      ...(cell === one.rate && { bond: 'made-of' }),
      workings,
    }
}

function findingOf(one: Quotient, series: Series, words: Words, subject: Subject): Verdict {
  const { power, holds } = series
  const culprit = culpritOf(explanationsOf(one, power, subject), subject)
  if (!culprit) return { kind: 'unjudged' }
  const { explanation, unique } = culprit
  const fix = unique && explanation.alone ? fixOf(explanation, subject) : undefined
  const others = [one.rate, one.count, one.amount].filter((cell) => cell !== explanation.cell)
  const names = new Map([
    [one.rate, words.rate],
    [one.count, words.count],
    [one.amount, words.amount],
  ])
  return {
    kind: 'finding',
    level: 'warning',
    span: explanation.cell.span,
    message:
      `${words.rate} does not follow: ${words.amount} ${shown(one.amount, subject)} ÷ ${words.count} ${shown(one.count, subject)} = ` +
      `${rateShown(one, power)}, stated ${shown(one.rate, subject)}; the same figures agree in ${holds.length} other ${words.place}s; ` +
      `${clauseOf(explanation, subject)}.`,
    related: others.map((cell) => ({ span: cell.span, message: names.get(cell) ?? '' })),
    workings: () => [quotientWorking(one, power)],
    ...(fix && { fix }),
  }
}

/** Two series of figures are in step by accident as often as was searched for one. */
export const isProved = ({ evidence, holds, fails }: Series, searched: number): boolean =>
  evidence - Math.log10(searched) >= PROOF && holds.length > fails.length

const PROOF = 2.5

export function* verdictsOn(
  series: Series,
  words: Words,
  /** How many must hold before one that does not is told. */
  least: number,
  acquit: (one: Quotient) => boolean,
  subject: Subject,
): Generator<Verdict> {
  for (const one of series.holds) yield* ticksOf(one, series.power, words, subject)
  const [failed, second] = series.fails
  if (!failed) return
  const isTold = !second && series.holds.length >= least && !acquit(failed)
  yield isTold ? findingOf(failed, series, words, subject) : { kind: 'unjudged' }
}
