// One exchange rate: so many units of a currency for one US dollar, for a day or a stretch of time.

import type { Decimal } from '../base/decimal.ts'
import type { Span } from '../base/span.ts'
import type { Currency } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'

export type RateKind =
  | 'spot'
  | 'average' // mean of daily rates
  | 'average-of-month-ends'
  | 'average-of-months' // mean of monthly averages
  | 'high'
  | 'low'
  | 'convenience' // one rate for all amounts of the latest year
  | 'implied' // from a pair of columns

export interface Rate {
  readonly currency: Currency
  readonly perDollar: Decimal
  /** One unit in the last place shown. */
  readonly unit: Decimal
  readonly kind: RateKind
  readonly period: Period
  readonly source:
    | {
        readonly kind: 'filing'
        /** The digits. */
        readonly span: Span
        /** The whole cell or quotation: "¥108.28 per $1.00". */
        readonly whole: Span
        readonly table: boolean
      }
    | { readonly kind: 'h10' }
    /** Declared by the user. */
    | { readonly kind: 'settings' }
}
