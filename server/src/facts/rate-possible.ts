// What an amount and the dollars printed for it imply → whether that can be a rate of the currency at all.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Currency } from '../figures/figure.ts'
import type { Day } from '../figures/period.ts'
import { monthH10 } from './h10.ts'
import type { Rate } from './rate.ts'

/** More than a currency moves in the years of one filing, and less than a unit that is read wrongly: a power of ten. */
const TIMES = d.decimal(5)

/** Held against what the filing states, and what H.10 has for that time; with neither, nothing can be told. */
export function isPossible(
  perDollar: Decimal,
  currency: Currency,
  at: Day | undefined,
  stated: readonly Rate[],
): boolean {
  const own = stated.filter((rate) => rate.currency === currency).map((rate) => rate.perDollar)
  const { average } = at ? monthH10(currency, at) : {}
  const known = average ? [...own, average] : own
  return known.length === 0 || known.some((rate) => isWithin(perDollar, rate))
}

const isWithin = (a: Decimal, b: Decimal): boolean =>
  d.compare(a, d.multiply(b, TIMES)) <= 0 && d.compare(b, d.multiply(a, TIMES)) <= 0
