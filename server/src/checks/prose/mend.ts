// A printed figure and what it should be → whether one slip of the pen lies between them, and the edit that undoes it.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import {
  addIntervals,
  around,
  between,
  holds,
  intersection,
  meet,
  scaleInterval,
} from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import { span } from '../../base/span.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Fix } from '../finding.ts'
import { SLIP_WORDS, slips } from '../slip.ts'
import type { Subject } from '../subject.ts'

export interface Mending {
  /** One slip explains the figure. */
  readonly explained: boolean
  /** Only where exactly one does. */
  readonly fix?: Fix
}

const NOT: Mending = { explained: false }

/** "118" for "11.8": as many decimals as the figure beside it has, and only one place where the point can go. */
function withPoint(digits: string, places: number): string | undefined {
  if (places === 0 || digits.includes('.') || digits.includes(',') || digits.length <= places)
    return undefined
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/**
 * `wanted` are the values that would agree, in the figure's own sign; `likeliest` the one that the other figures give
 * at face value. `places` are the decimals that figures beside this one print.
 */
export function mend(
  subject: Subject,
  fact: Fact,
  wanted: Interval,
  likeliest?: Decimal,
  places = 0,
): Mending {
  const { figure } = fact
  if (figure.upper) return NOT
  const digits = subject.textOf(fact.digits)
  if (!/^[\d.,]+$/.test(digits)) return NOT
  const half = d.multiply(figure.unit, d.decimal(5, -1))
  const printed = scaleInterval(addIntervals(wanted, between(d.negate(half), half)), -figure.scale)
  const pointed = withPoint(digits, places)
  const value = pointed === undefined ? undefined : d.parseDecimal(pointed)
  if (pointed !== undefined && value && holds(printed, value))
    return { explained: true, fix: rewrite(fact, digits, pointed, 'a lost decimal point') }
  const found = slips({ digits, negative: figure.negative }, printed).filter(
    (slip) => slip.text !== undefined,
  )
  if (found.length === 0) return scaleMended(subject, fact, wanted)
  const near =
    likeliest && around(d.scale(likeliest, -figure.scale), d.scale(figure.unit, -figure.scale))
  const close = near && intersection(near, printed)
  const fitting = close ? found.filter((slip) => holds(close, slip.value)) : found
  const [slip, second] = fitting.length > 0 ? fitting : found
  const unique = slip?.text !== undefined && second === undefined
  return {
    explained: true,
    ...(unique && { fix: rewrite(fact, digits, slip.text, SLIP_WORDS[slip.kind]) }),
  }
}

const SCALES = ['thousand', 'million', 'billion', 'trillion'] as const

/** "4.7 million" for "4.7 billion". */
function scaleMended(subject: Subject, fact: Fact, wanted: Interval): Mending {
  const { value, unit, scale } = fact.figure
  const words = subject.textOf(fact.span)
  const at = SCALES.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(words))
  if (at < 0 || scale !== 3 * (at + 1)) return NOT
  for (const step of [1, -1]) {
    const meant = around(d.scale(value, 3 * step), d.scale(unit, 3 * step))
    const name = SCALES[at + step]
    const word = new RegExp(`\\b${SCALES[at] ?? ''}\\b`, 'i').exec(words)
    if (name === undefined || !word || !meet(meant, wanted)) continue
    const start = fact.span.start + word.index
    const edits = [{ span: span(start, start + word[0].length), text: name }]
    return { explained: true, fix: { title: `Change ${word[0]} to ${name}`, edits } }
  }
  return NOT
}

const rewrite = (fact: Fact, from: string, to: string, why: string): Fix => ({
  title: `Change ${from} to ${to} (${why})`,
  edits: [{ span: fact.digits, text: to }],
})
