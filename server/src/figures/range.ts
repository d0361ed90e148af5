// Neighbouring figures of one list or range share what only one of them prints.

import * as d from '../base/decimal.ts'
import { span } from '../base/span.ts'
import type { Figure } from './figure.ts'

const LIST = /^(?:, | and |, and | or | to |-|–| - | – |, or )$/
const RANGE = /^(?: to | ?[-–] ?)$/
const BETWEEN = /\bbetween $/i
const FROM = /\bfrom (?:approximately |about )?$/i
/** "decreased by $3 million to $7 million": a step and where it led. */
const MOVED =
  /\b(?:increased|decreased|declined|rose|fell|grew|dropped|improved|climbed|narrowed|widened|reduced|lowered|raised)(?: (?:by|an additional|a further))?(?: (?:approximately|about))? $/i

/** Whether `left` has taken its scale word from `right`: "¥2 to ¥3 billion". */
function lent(text: string, left: Figure, right: Figure): Figure {
  const gap = text.slice(left.span.end, right.span.start)
  const small = d.compare(d.abs(left.value), d.decimal(1000)) < 0
  const lends =
    LIST.test(gap) &&
    left.scale === 0 &&
    right.scale > 0 &&
    small &&
    left.kind === 'amount' &&
    right.kind === 'amount' &&
    left.currency === right.currency
  if (!lends) return left
  const by = right.scale
  return {
    ...left,
    scale: by,
    value: d.scale(left.value, by),
    unit: d.scale(left.unit, by),
    widest: d.scale(left.widest, by),
  }
}

/** "¥1,204 and 1,305 million": a bare scaled number after an amount is one too. */
function borrowed(text: string, left: Figure | undefined, right: Figure): Figure {
  if (left?.currency === undefined || right.kind !== 'plain') return right
  const gap = text.slice(left.span.end, right.span.start)
  return LIST.test(gap) ? { ...right, kind: 'amount', currency: left.currency } : right
}

/** A range is one figure; "from 3% to 5%" and "rose by $3 to $5" tell a change and stay two. */
function ranged(text: string, left: Figure, right: Figure): Figure | undefined {
  const gap = text.slice(left.span.end, right.span.start)
  const before = text.slice(Math.max(0, left.span.start - 40), left.span.start)
  const isStep = FROM.test(before) || (left.kind === 'amount' && MOVED.test(before))
  const isRange = (RANGE.test(gap) && !isStep) || (gap === ' and ' && BETWEEN.test(before))
  const alike = left.kind === right.kind && left.currency === right.currency
  if (!isRange || !alike || left.negative || right.negative) return undefined
  if (d.compare(left.value, right.value) >= 0) return undefined
  return {
    ...left,
    span: span(left.span.start, right.span.end),
    unit: d.larger(left.unit, right.unit),
    widest: d.larger(left.widest, right.widest),
    upper: right.value,
  }
}

/** Currencies are lent from left to right, scale words from right to left, ranges made one. */
export function joined(text: string, figures: readonly Figure[]): readonly Figure[] {
  const named: Figure[] = []
  for (const figure of figures) named.push(borrowed(text, named.at(-1), figure))
  const lentOut: Figure[] = []
  for (const figure of named.reverse()) {
    const right = lentOut[0]
    lentOut.unshift(right ? lent(text, figure, right) : figure)
  }
  const result: Figure[] = []
  for (const figure of lentOut) {
    const left = result.at(-1)
    const range = left && ranged(text, left, figure)
    if (range) result[result.length - 1] = range
    else result.push(figure)
  }
  return result
}
