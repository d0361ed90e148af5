// What a relation is made of, figure by figure: what goes in and how, what it comes to, what stands there, how far apart they may be.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Interval } from '../base/interval.ts'
import type { Span } from '../base/span.ts'
import type { Figure } from '../figures/figure.ts'

/** How an operand goes in: × and ÷ with the one right above it, + and − with all since the last result, which is an operand itself. */
export type Sign = '+' | '−' | '×' | '÷'

/** The figure in whose unit a value is told. */
export type Like = Pick<Figure, 'kind' | 'scale' | 'unit' | 'currency' | 'perShare'>

export type Step =
  | {
      readonly kind: 'operand'
      readonly sign: Sign
      /** Absent for what the filing prints nowhere: a rate that its figures imply. */
      readonly span?: Span
      /** What goes in where that is not what stands there. */
      readonly text?: string
      /** What it is, where its row or its sentence do not say. */
      readonly name?: string
    }
  /** What the operands above come to. */
  | {
      readonly kind: 'result'
      readonly value: Decimal
      readonly like: Like
      readonly name?: string
    }
  /** Nothing is calculated with it: it is there to be looked at beside the others. */
  | { readonly kind: 'mentioned'; readonly span: Span; readonly name?: string }

/** Where the room between two figures comes from. */
export type Room =
  | 'half' // half a unit in the last place of each figure
  | 'coarse' // as much of the coarsest figure's last place, for each figure
  | 'cut' // up to a unit where digits are cut off
  | 'either' // the filing does not say which of the two
  | 'carried' // what the rounding of the figures comes to once they are multiplied or divided
  | 'twice' // what two roundings of one amount can leave between them
  | 'none' // one amount that is printed twice in one unit

/** Exact: the difference is allowed if, and only if, it lies in `allowed`. */
export interface Outcome {
  readonly like: Like
  /** What is stated less what was calculated; of two figures side by side, the first less the second. */
  readonly difference: Decimal
  readonly allowed: Interval
  readonly room: Room
  /** How many figures have a part in it. */
  readonly figures: number
}

export interface Working {
  /** Whose it is, where a finding speaks for several checks. */
  readonly check?: string
  readonly steps: readonly Step[]
  /** The figure that should be the last result. */
  readonly stated?: { readonly span: Span; readonly name?: string }
  readonly outcome?: Outcome
}

/** A value, and all that it can stand for. */
export interface Known {
  readonly value: Decimal
  readonly meaning: Interval
}

/** Two figures, or one and what was calculated for it. */
export const outcomeOf = (
  stated: Known,
  made: Known,
  like: Like,
  figures = 2,
  room: Room = 'carried',
): Outcome => ({
  like,
  difference: d.subtract(stated.value, made.value),
  allowed: roomBetween(stated, made),
  room,
  figures,
})

const minus = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  a && b && d.subtract(a, b)

/** How far `stated` may lie from `made`, given all that each of them can mean: so far that one value is in both. */
function roomBetween(stated: Known, made: Known): Interval {
  const gap = d.subtract(stated.value, made.value)
  const low = minus(made.meaning.low, stated.meaning.high)
  const high = minus(made.meaning.high, stated.meaning.low)
  return {
    ...(low && { low: d.add(gap, low) }),
    ...(high && { high: d.add(gap, high) }),
  }
}
