// A rate → the words for it: what it is and for when.

import { toPlain } from '../base/decimal.ts'
import type { Currency } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import { weekdayOfYear } from './h10-calendar.ts'
import { periodWords } from './period-words.ts'
import type { UsedRate } from './pin.ts'

const UNITS: Readonly<Record<Currency, string>> = {
  JPY: 'yen',
  CNY: 'yuan',
  KRW: 'won',
  INR: 'rupees',
  EUR: 'euros',
  GBP: 'pounds',
  CHF: 'Swiss francs',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
  NZD: 'New Zealand dollars',
  HKD: 'Hong Kong dollars',
  SGD: 'Singapore dollars',
  TWD: 'New Taiwan dollars',
  BRL: 'reais',
  MXN: 'pesos',
}

export const unitsOf = (currency: Currency): string => UNITS[currency] ?? currency

export const perDollarText = (rate: UsedRate): string => toPlain(rate.perDollar)

/** "rate of March 31, 2004", "average of the month-ends of the year ended March 31, 2003". */
export function rateName(rate: UsedRate): string {
  if (rate.kind === 'pinned') return 'pinned rate'
  const { kind, period } = rate
  const when = periodWords(period)
  switch (kind) {
    case 'spot':
      return isDayOfQuotes(period) ? `rate of ${when}` : `period-end rate of ${when}`
    case 'convenience':
      return `the filing's convenience rate of ${when}`
    case 'average':
      return `average of ${when}`
    case 'average-of-month-ends':
      return `average of the month-ends of ${when}`
    case 'average-of-months':
      return `mean of the monthly averages of ${when}`
    case 'high':
      return `highest rate of ${when}`
    case 'low':
      return `lowest rate of ${when}`
    case 'implied':
      return `rate implied by the filing's own dollars for ${when}`
  }
}

/** The last day of a month that a table means can be a Sunday. */
function isDayOfQuotes(period: Period): boolean {
  if (period.kind !== 'instant' || period.at.day === undefined) return true
  return weekdayOfYear({ ...period.at, day: period.at.day }) !== undefined
}
