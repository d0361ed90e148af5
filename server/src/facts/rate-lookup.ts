// Which rate holds on a day, over months, or now: what the user declares, then the filing's own, then H.10.

import type { Currency } from '../figures/figure.ts'
import { dayKey } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import { addMonths, isLastOf, lastOf } from './h10-calendar.ts'
import { averageOfDays, averageOfMonth, averageOfMonthEnds, spotH10 } from './h10.ts'
import { sameRate } from './h10-same.ts'
import type { Pin } from './pin.ts'
import type { Rate, RateKind } from './rate.ts'
import type { RateDefinition } from './rate-definition.ts'
import type { ReportEnd } from './report-end.ts'

/** All the rates there are for a filing's amounts. */
export interface Market {
  /** Declared and stated ones; H.10 is always there. */
  readonly rates: readonly Rate[]
  /** What the filing's own dollars imply. */
  readonly implied?: readonly Rate[]
  readonly definition: RateDefinition
  /** The last balance sheet that the filing reports on. */
  readonly end?: ReportEnd
  /** One a currency, which the user decided on. */
  readonly pinned?: readonly Pin[]
}

const AVERAGES: readonly RateKind[] = ['average', 'average-of-month-ends', 'average-of-months']

const stated = (
  market: Market,
  currency: Currency,
  kinds: readonly RateKind[],
): readonly Rate[] => {
  const all = market.rates.filter((r) => r.currency === currency && kinds.includes(r.kind))
  const declared = all.filter((r) => r.source.kind === 'settings')
  return [...declared, ...all.filter((r) => r.source.kind !== 'settings')]
}

const lastDay = ({ year, month, day }: Day): Day & { readonly day: number } =>
  day === undefined ? lastOf({ year, month }) : { year, month, day }

const endOf = (period: Period): Day => lastDay(period.kind === 'instant' ? period.at : period.end)

/** For a month alone, the rate at its end. */
export function spotOn(market: Market, currency: Currency, at: Day): Rate | undefined {
  const day = lastDay(at)
  const isThen = (rate: Rate): boolean =>
    rate.period.kind === 'instant' && dayKey(endOf(rate.period)) === dayKey(day)
  return (
    stated(market, currency, ['spot']).find(isThen) ??
    stated(market, currency, ['convenience']).find(isThen) ??
    impliedOf(market, currency).find(isThen) ??
    translatedAt(market, currency, day) ??
    spotH10(currency, day)
  )
}

/** A year's dollars that are not at its average are at the rate of its last day. */
function translatedAt(market: Market, currency: Currency, day: Day): Rate | undefined {
  const ofYear = impliedOf(market, currency).find(
    ({ period }) => period.kind === 'duration' && dayKey(lastDay(period.end)) === dayKey(day),
  )
  const average = ofYear && averageOfDays(currency, day, 12)
  return average && !sameRate(ofYear, average) ? ofYear : undefined
}

const impliedOf = ({ implied = [] }: Market, currency: Currency): readonly Rate[] =>
  implied.filter((rate) => rate.currency === currency)

/** What a year of weeks calls its end lies some days off the end of the month that it means. */
export function monthMeant(end: Day): Day {
  if (end.day === undefined || isLastOf(end)) return end
  const { year, month } = end.day <= 7 ? addMonths(end, -1) : end
  return { year, month }
}

export function averageOver(
  market: Market,
  currency: Currency,
  end: Day,
  months: number,
): Rate | undefined {
  const meant = monthMeant(end)
  const isThen = ({ period }: Rate): boolean =>
    period.kind === 'duration' &&
    period.months === months &&
    period.end.year === meant.year &&
    period.end.month === meant.month
  const own = stated(market, currency, AVERAGES).find(isThen)
  if (own) return own
  // Dollars at the rate of the balance sheet are a translation for convenience, and no average.
  const implied = impliedOf(market, currency).find(isThen)
  const spot = implied && spotOn(market, currency, end)
  const isAverage = implied && spot && !sameRate(implied, spot)
  const h10 = averageH10(market, currency, meant, months)
  return isAverage ? implied : (h10 ?? implied)
}

function averageH10(
  { definition }: Market,
  currency: Currency,
  end: Day,
  months: number,
): Rate | undefined {
  if (months === 1) return averageOfMonth(currency, end)
  const byEnds = averageOfMonthEnds(currency, end, months)
  const byDays = averageOfDays(currency, end, months)
  return definition.monthEnds ? (byEnds ?? byDays) : byDays
}

/** The latest day's rate that the filing states, or that its own dollars imply. */
export function latest(market: Market, currency: Currency): Rate | undefined {
  const said = stated(market, currency, ['spot', 'convenience'])
  const all = said.length > 0 ? said : impliedOf(market, currency).filter(isOfDay)
  const key = (rate: Rate): string => dayKey(endOf(rate.period))
  return all.reduce<Rate | undefined>(
    (found, rate) => (!found || key(rate) > key(found) ? rate : found),
    undefined,
  )
}

const isOfDay = ({ period }: Rate): boolean => period.kind === 'instant'

/** The one rate of a translation for convenience: as stated, else as the filing's dollars of a balance sheet imply. */
export const convenience = (market: Market, currency: Currency): Rate | undefined =>
  stated(market, currency, ['convenience'])[0] ?? impliedOf(market, currency).filter(isOfDay).at(-1)
