// Facts → the words in which findings and ticks speak of them.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import { negateInterval } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import { meaning } from '../../figures/figure.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { dayWords } from '../../figures/month.ts'
import type { Period } from '../../figures/period.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Related } from '../finding.ts'
import type { Subject } from '../subject.ts'

/** The figure as a reader sees it. */
export function printed(subject: Subject, fact: Fact): string {
  const text = subject
    .textOf(fact.span)
    .replace(/<[^<>]*>|[\\*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text.includes('(') && !text.includes(')') ? `${text})` : text
}

/** The digits alone. */
export const digitsOf = (subject: Subject, fact: Fact): string => subject.textOf(fact.digits)

/** The digits with the sign or brackets that the figure is printed with. */
export function signedDigits(subject: Subject, fact: Fact): string {
  const digits = digitsOf(subject, fact)
  if (!fact.figure.negative) return digits
  return printed(subject, fact).includes('(') ? `(${digits})` : `−${digits}`
}

/** A value in the unit that a fact is printed in: 11.1 for 11,100,000,000 beside "¥11.8 billion". */
export function inUnitOf(fact: Fact, value: Decimal): string {
  const { scale, unit } = fact.figure
  return d
    .toGrouped(d.roundTo(d.scale(value, -scale), Math.min(0, unit.exponent - scale)))
    .replace('-', '−')
}

export function periodWords(period: Period): string {
  if (period.kind === 'instant') return `at ${dayWords(period.at)}`
  if (period.months === 12) return `for the year ended ${dayWords(period.end)}`
  if (period.months === 1)
    return `in ${dayWords({ year: period.end.year, month: period.end.month })}`
  return `for the ${period.months} months ended ${dayWords(period.end)}`
}

/** What the words of a label call a measure, for a sentence of ours. */
export const nameOf = (fact: Fact): string => fact.label ?? fact.metric ?? 'this figure'

/** At the start of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A size in the unit that a fact is printed in, with its currency: "¥540 million" beside "¥9,396 million". */
function sizeBeside(subject: Subject, fact: Fact, size: Decimal): string {
  const grouped = d.toGrouped(d.scale(size, -fact.figure.scale))
  const number = grouped.includes('.') ? grouped.replace(/\.?0+$/, '') : grouped
  const [around, digits] = [printed(subject, fact).replace(/[()−–-]/g, ''), digitsOf(subject, fact)]
  return around.includes(digits) ? around.replace(digits, () => number) : number
}

/** How far the size of a figure can lie above or below what is printed; undefined where it is open. */
function room(fact: Fact, rounding: RoundingMode, isAbove: boolean): Decimal | undefined {
  const size = d.abs(fact.figure.value)
  const meant = meaning(fact.figure, rounding, fact.figure.widest)
  const { low, high } = d.sign(fact.figure.value) < 0 ? negateInterval(meant) : meant
  const bound = isAbove ? high : low
  return bound && d.abs(d.subtract(bound, size))
}

/** By how much two figures differ in size, and how much of it the rounding of both can explain. */
export function gapWords(subject: Subject, fact: Fact, witness: Fact): string {
  const gap = d.subtract(d.abs(witness.figure.value), d.abs(fact.figure.value))
  const differ = `They differ by ${sizeBeside(subject, fact, d.abs(gap))}`
  const isLess = d.sign(gap) > 0
  const { rounding } = subject
  const modes = rounding === 'unknown' ? (['nearest', 'truncated'] as const) : [rounding]
  const rooms = modes.flatMap((mode) => {
    const [x, y] = [room(fact, mode, isLess), room(witness, mode, !isLess)]
    return x && y ? [d.add(x, y)] : []
  })
  return rooms.length > 0
    ? `${differ}; rounding explains ${sizeBeside(subject, fact, rooms.reduce(d.larger))} at most.`
    : `${differ}.`
}

export const other = (subject: Subject, fact: Fact, message?: string): Related => ({
  span: fact.span,
  message: message ?? `${printed(subject, fact)} is stated here`,
})

/** All that a figure can mean, its zeros in doubt: what an accusation has to exclude. */
export const widest = (subject: Subject, fact: Fact): Interval =>
  meaning(fact.figure, subject.rounding, fact.figure.widest)

/** What it means when every printed digit counts. */
export const strict = (subject: Subject, fact: Fact): Interval =>
  meaning(fact.figure, subject.rounding)
