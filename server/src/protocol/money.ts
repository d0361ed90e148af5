// What amounts are in dollars, and at which rates.

import type { OfDocument, Position, Range } from './place.ts'

/** Which rates hold for the filing. */
export interface PolicyAnswer {
  /** "¥: own rates, else H.10"; absent where there is nothing to convert. */
  readonly label?: string
  /** The whole order, a line each. */
  readonly lines: readonly string[]
  /** Whether dollars are shown beside amounts. */
  readonly dollarHints: boolean
}

export interface RateAnswer {
  readonly currency: string
  /** "yen". */
  readonly units: string
  /** "104.18". */
  readonly perDollar: string
  /** "rate of March 31, 2004". */
  readonly name: string
  readonly from: 'settings' | 'filing' | 'h10'
  /** Where the filing states it. */
  readonly range?: Range
  /** How many amounts of the filing take it. */
  readonly uses: number
  readonly pinned: boolean
}

export interface RatesAnswer {
  readonly policy: PolicyAnswer
  readonly rates: readonly RateAnswer[]
  /** Amounts whose dollars the filing prints itself. */
  readonly printed: number
}

export interface SumParams extends OfDocument {
  readonly ranges: readonly Range[]
}

export interface SumAnswer {
  /** All figures, of whatever kind. */
  readonly count: number
  /** A sum for each currency, and for bare numbers of one table; the one with the most figures first. */
  readonly sums: readonly OneSum[]
  /** "2 percentages": counted, not summed. */
  readonly others: readonly string[]
}

export interface OneSum {
  readonly count: number
  /** "¥3,724 million". */
  readonly text: string
  /** "3724000000". */
  readonly plain: string
  /** "3,722.5 to 3,725.5 million": what the rounding of its parts allows. */
  readonly range?: string
  readonly dollars?: DollarsAnswer
}

export interface DollarsParams extends OfDocument {
  readonly position: Position
}

/** Dollars, or a sentence that says why there are none. */
export type DollarsAnswer =
  | {
      /** "$264 million". */
      readonly text: string
      /** "263.5 to 264.4 million". */
      readonly range?: string
      /** "at 104.18: rate of March 31, 2004, this filing's table, line 6". */
      readonly how: string
    }
  | { readonly why: string }
