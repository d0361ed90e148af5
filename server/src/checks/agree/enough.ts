// How many digits and words of a statement a sentence must print before it is taken to mean that statement.

import type { Fact } from '../../facts/fact.ts'
import { sizeAt } from './bind.ts'

/** Figures of so many digits that tell something are no accident. */
export const LONG = 5

export const digitsOf = (fact: Fact): number =>
  sizeAt(fact, fact.figure.unit.exponent).toString().length

/** The least that another figure of the sentence must have to hold it to a row: one digit stands in every row. */
export const ANCHOR_DIGITS = 2
/** Of the words of a label, by weight: all but the commonest, or most. */
export const WHOLLY = 0.9
export const MOSTLY = 0.75
/** From millions to billions. */
export const THOUSAND = 3

export interface Told {
  /** Digits of the figure and of its anchors. */
  readonly told: number
  /** How much of the label the sentence says. */
  readonly cover: number
}

/** The more digits of one row a sentence prints, the fewer of its words must it say; found on the filings measured. */
export const ENOUGH_TOLD: readonly Told[] = [
  { told: 6, cover: 0.5 },
  { told: 5, cover: WHOLLY },
  { told: 10, cover: 0.3 },
]
/** Values may lie near each other where so much is told of the row. */
export const WHOLLY_TOLD: Told = { told: 6, cover: WHOLLY }

export const isReached =
  (own: Told) =>
  (least: Told): boolean =>
    own.told >= least.told && own.cover >= least.cover
