// A printed figure: what it says, in what unit, and what it can mean.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { around, hull } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import type { Span } from '../base/span.ts'

/** ISO 4217, and `USD` for a bare "$" unless the document says which dollar. */
export type Currency = string

export type FigureKind =
  | 'amount' // money, or a bare number in a column of money
  | 'percent'
  | 'points' // percentage points, basis points as hundredths of one
  | 'count' // shares, people, days: exact
  | 'ratio' // "2.5 times"
  | 'plain' // a number that says nothing of itself

export type Hedge = 'about' | 'at-least' | 'at-most'

export interface Figure {
  readonly kind: FigureKind
  /** In the run it was read from: sign, currency, brackets, digits, scale word. */
  readonly span: Span
  /** The digits alone, in the same run: what a fix rewrites. */
  readonly digits: Span
  /** Signed and scaled: ¥16.5 billion is 16500000000; 31.6 % is 31.6. */
  readonly value: Decimal
  /** One unit in the last place shown, scaled: ¥16.5 billion has 100000000. */
  readonly unit: Decimal
  /**
   * The largest unit the printed zeros allow: $500 million in prose may be rounded to 100 million.
   * Equal to `unit` where no digit is in doubt. Accuse with it.
   */
  readonly widest: Decimal
  readonly currency?: Currency
  /** Powers of ten that a scale word or a header adds: 9 for "billion"; 0 for none. */
  readonly scale: number
  readonly hedge?: Hedge
  /** The far end of a range in prose ("¥2 to ¥3 billion"); `value` is the near end. */
  readonly upper?: Decimal
  /** A percentage that names a thing ("1.75% convertible notes"): nothing to compare. */
  readonly coupon?: true
  /** Printed in brackets, with a minus sign or with a triangle. */
  readonly negative: boolean
  readonly perShare?: true
  /** A dash, "nil" or "none" in a cell: zero in a sum. */
  readonly dash?: true
}

/** How a filing rounds: declared or inferred, else unknown. */
export type RoundingMode = 'nearest' | 'truncated' | 'unknown'

function truncated(value: Decimal, unit: Decimal): Interval {
  const s = d.sign(value)
  if (s === 0) return { low: d.negate(unit), high: unit }
  return s > 0
    ? { low: value, high: d.add(value, unit) }
    : { low: d.subtract(value, unit), high: value }
}

/**
 * Every value that the figure can stand for (half a unit around it; up to one unit beyond it where the filing cuts
 * digits off; both where it does not say). Source of the rule: closed ends as in XBRL Calculations 1.1.
 */
export function meaning(figure: Figure, mode: RoundingMode, unit: Decimal = figure.unit): Interval {
  const { value, hedge } = figure
  if (hedge === 'at-least') return { low: value }
  if (hedge === 'at-most') return { high: value }
  if (figure.upper) {
    const { upper, ...near } = figure
    return hull(meaning(near, mode, unit), meaning({ ...near, value: upper }, mode, unit))
  }
  const isExact = figure.kind === 'count' && figure.scale === 0 && hedge === undefined
  if (isExact || figure.dash) return { low: value, high: value }
  const width = hedge === 'about' ? d.multiply(unit, d.decimal(2)) : unit
  const rounded = around(value, width)
  if (mode === 'nearest' || !rounded.low || !rounded.high) return rounded
  const cut = truncated(value, width)
  if (mode === 'truncated' || !cut.low || !cut.high) return cut
  return { low: d.smaller(rounded.low, cut.low), high: d.larger(rounded.high, cut.high) }
}
