// The rate that a user decides on for a filing: it comes before every rate that the policy would choose.

import * as d from '../base/decimal.ts'
import type { Currency } from '../figures/figure.ts'
import type { Rate } from './rate.ts'
import type { Market } from './rate-lookup.ts'

/** Holds for every amount of its currency, whatever its date. */
export interface Pin {
  readonly kind: 'pinned'
  readonly currency: Currency
  readonly perDollar: Rate['perDollar']
  readonly unit: Rate['unit']
  readonly source: { readonly kind: 'settings' }
}

/** What a conversion may use. */
export type UsedRate = Rate | Pin

const BASES: ReadonlySet<string> = new Set<Rate['kind']>([
  'convenience',
  'spot',
  'average',
  'average-of-month-ends',
])

/** Where the filing states the same rate it is that one, so that the hover says where and for when. */
export function pinnedRate({ rates, pinned }: Market, currency: Currency): UsedRate | undefined {
  const pin = pinned?.find((one) => one.currency === currency)
  if (!pin) return undefined
  const isSame = (rate: Rate): boolean =>
    rate.currency === currency && BASES.has(rate.kind) && d.equal(rate.perDollar, pin.perDollar)
  return rates.find(isSame) ?? pin
}
