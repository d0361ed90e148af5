// What the document says once and for all: its fiscal year, its currency, its rounding.

import type { Currency, RoundingMode } from '../figures/figure.ts'
import type { Day } from '../figures/period.ts'
import type { Placed } from '../syntax/piece.ts'

export interface Context {
  /** Last day of the fiscal year reported on, where the document says it. */
  readonly yearEnd?: Day
  /** What a bare "$" means here. */
  readonly dollar: Currency
  /** The currency of figures that print none, where the document declares or shows one. */
  readonly currency?: Currency
  readonly rounding: RoundingMode
}

export function contextOf(_pieces: readonly Placed[]): Context {
  return { dollar: 'USD', rounding: 'unknown' }
}
