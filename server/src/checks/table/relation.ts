// Sums of one shape that a table shows in several columns (or rows): where they hold and where they do not.

import type { Sheet } from '../../facts/sheet.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Exchange } from './exchange.ts'
import type { Sum } from './sum.ts'

export interface Relation {
  readonly kind: 'down' | 'across'
  readonly sheet: Sheet
  /** How its figures are rounded. */
  readonly mode: RoundingMode
  /** A lattice unit of its sums is `10^exponent`, as printed. */
  readonly exponent: number
  /** The row's label, or the column's header. */
  readonly label: string
  /** The label itself promises a sum. */
  readonly labelled: boolean
  /** Every addend is added. */
  readonly plain: boolean
  /** The signs were searched for, not read: it may acquit, never accuse alone. */
  readonly searched: boolean
  /** How many columns (rows) hold with two addends at least. */
  readonly support: number
  /** Digits that agree, less digits searched. */
  readonly net: number
  /** Where it holds, it holds without any rounding. */
  readonly exact: boolean
  readonly holds: readonly Sum[]
  /** Where no lawful rounding and no other sum explains the figures. */
  readonly fails: readonly Sum[]
  /** Those of them that the table is clear enough about to be told though no slip explains them. */
  readonly gaps: readonly Sum[]
  /** Two columns fail, and hold once two cells of one line change places. */
  readonly exchange?: Exchange
}
