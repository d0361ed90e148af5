// "2 trillion 443.5 billion yen", "3億5,000万円", "Rs. 1 crore 20 lakh": two neighbouring figures → the one amount that they spell together.

import * as d from '../base/decimal.ts'
import { span } from '../base/span.ts'
import type { Figure } from './figure.ts'

const GAP = /^ {0,3}$/
const CRORE = 7
const LAKH = 5

function together(text: string, left: Figure, right: Figure): Figure | undefined {
  const isOne =
    left.scale > right.scale &&
    right.scale > 0 &&
    (left.kind === 'plain' || left.kind === 'amount') &&
    (right.kind === 'amount'
      ? left.currency === undefined || left.currency === right.currency
      : isRest(left, right)) &&
    left.value.exponent === left.scale &&
    !right.negative &&
    !left.upper &&
    right.span.start === right.digits.start &&
    GAP.test(text.slice(left.span.end, right.span.start)) &&
    d.compare(right.value, d.decimal(1, left.scale)) < 0
  if (!isOne) return undefined
  const value = left.negative ? d.subtract(left.value, right.value) : d.add(left.value, right.value)
  return {
    ...right,
    ...(left.kind === 'amount' && { kind: left.kind }),
    ...(left.currency !== undefined && { currency: left.currency }),
    span: span(left.span.start, right.span.end),
    digits: span(left.digits.start, right.digits.end),
    value,
    negative: left.negative,
    ...(left.hedge && { hedge: left.hedge }),
  }
}

/** "Rs. 1 crore 20 lakh": the sign stands before the whole. */
const isRest = (left: Figure, right: Figure): boolean =>
  left.kind === 'amount' && right.kind === 'plain' && left.scale === CRORE && right.scale === LAKH

/** `figures` in order of position. */
export function compounded(text: string, figures: readonly Figure[]): readonly Figure[] {
  const all: Figure[] = []
  for (const figure of figures) {
    const last = all.at(-1)
    const one = last && together(text, last, figure)
    if (one) all[all.length - 1] = one
    else all.push(figure)
  }
  return all
}
