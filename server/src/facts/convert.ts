// An amount and its use → dollars at the rate that belongs to it, with the rates that would say something else.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Currency, Figure, RoundingMode } from '../figures/figure.ts'
import { dayKey, monthsBefore } from '../figures/period.ts'
import type { Day } from '../figures/period.ts'
import { dollarsOf } from './dollars.ts'
import type { Dollars } from './dollars.ts'
import { averageOfDays, averageOfMonth, averageOfMonthEnds } from './h10.ts'
import { pinnedRate } from './pin.ts'
import type { UsedRate } from './pin.ts'
import type { Rate } from './rate.ts'
import { averageOver, convenience, latest, monthMeant, spotOn } from './rate-lookup.ts'
import type { Market } from './rate-lookup.ts'
import type { Use } from './use.ts'

/** Why this rate: the rule that chose it. */
export type Reason =
  | 'spot-of-day'
  | 'average-of-period'
  | 'average-of-month'
  | 'latest'
  | 'balance-date' // nothing dates the amount
  | 'pinned' // by the user, for every amount

/** What takes the place of a rate that is not known: the month's average of a day's, a day's of an average, the balance sheet's of the latest. */
export type StandIn = 'month' | 'day' | 'balance-date'

export interface Converted {
  readonly rate: UsedRate
  readonly dollars: Dollars
}

export interface Conversion extends Converted {
  readonly reason: Reason
  readonly standIn?: StandIn
  /** More than 2 % apart; in any case the year's average for an undated amount. For a pinned rate, what would hold without it. */
  readonly others: readonly Converted[]
}

interface Choice {
  readonly rate: UsedRate
  readonly reason: Reason
  readonly standIn?: StandIn
}

export function convert(
  figure: Figure,
  currency: Currency,
  use: Use,
  market: Market,
  mode: RoundingMode,
  yearEnd?: Day,
): Conversion | undefined {
  const policy = choose(currency, use, market, yearEnd)
  const pin = pinnedRate(market, currency)
  const choice: Choice | undefined = pin ? { rate: pin, reason: 'pinned' } : policy
  if (!choice) return undefined
  const converted = (rate: UsedRate): Converted | undefined => {
    const dollars = dollarsOf(figure, rate.perDollar, mode)
    return dollars && { rate, dollars }
  }
  const answer = converted(choice.rate)
  if (!answer) return undefined
  const always = choice.reason === 'balance-date' || choice.reason === 'pinned'
  const rest = pin ? [policy?.rate] : candidates(currency, use, market, yearEnd)
  const others = apart(choice.rate, rest, always)
  return {
    ...answer,
    reason: choice.reason,
    ...(choice.standIn && { standIn: choice.standIn }),
    others: telling(answer, others.map(converted), always),
  }
}

/** Those that print other dollars than the answer and than one another; the first in any case where it belongs to the answer. */
function telling(
  { dollars }: Converted,
  others: readonly (Converted | undefined)[],
  firstAlways: boolean,
): readonly Converted[] {
  const printed = new Set([dollars.text])
  return others.filter((one, i): one is Converted => {
    if (!one || (printed.has(one.dollars.text) && !(firstAlways && i === 0))) return false
    printed.add(one.dollars.text)
    return true
  })
}

function choose(
  currency: Currency,
  use: Use,
  market: Market,
  yearEnd: Day | undefined,
): Choice | undefined {
  switch (use.kind) {
    case 'day':
      return onDay(currency, use.at, market, 'spot-of-day')
    case 'month':
      return average(currency, use.at, 1, market, 'average-of-month')
    case 'stretch':
      return average(currency, use.end, use.months, market, 'average-of-period')
    case 'now': {
      const rate = latest(market, currency)
      if (rate) return { rate, reason: 'latest' }
      const end = yearEnd && onDay(currency, yearEnd, market, 'latest')
      return end && { ...end, standIn: 'balance-date' }
    }
    case 'undated': {
      const own = yearEnd && onDay(currency, yearEnd, market, 'balance-date')
      const rate = own ? undefined : latest(market, currency)
      return own ?? (rate && { rate, reason: 'latest' })
    }
  }
}

function onDay(currency: Currency, at: Day, market: Market, reason: Reason): Choice | undefined {
  const rate = spotOn(market, currency, at)
  if (rate) return { rate, reason }
  const month = averageOver(market, currency, { year: at.year, month: at.month }, 1)
  return month && { rate: month, reason, standIn: 'month' }
}

function average(
  currency: Currency,
  end: Day,
  months: number,
  market: Market,
  reason: Reason,
): Choice | undefined {
  const rate = averageOver(market, currency, end, months)
  if (rate) return { rate, reason }
  const own = spotOn(market, currency, end) ?? convenience(market, currency)
  return own && { rate: own, reason, standIn: 'day' }
}

/** An amount of the year reported on, or later: nobody converts one of years ago at today's rate. */
function isOfToday(use: Use, yearEnd: Day | undefined): boolean {
  if (!yearEnd || use.kind === 'now' || use.kind === 'undated') return true
  const at = use.kind === 'stretch' ? use.end : use.at
  return dayKey(monthMeant(at)) > dayKey(monthsBefore(monthMeant(yearEnd), 12))
}

/** What another reader might have used instead. */
function candidates(
  currency: Currency,
  use: Use,
  market: Market,
  yearEnd: Day | undefined,
): readonly (Rate | undefined)[] {
  const always = isOfToday(use, yearEnd)
    ? [convenience(market, currency), latest(market, currency)]
    : []
  switch (use.kind) {
    case 'stretch': {
      const end = monthMeant(use.end)
      return [
        averageOfMonthEnds(currency, end, use.months),
        averageOfDays(currency, end, use.months),
        spotOn(market, currency, use.end),
        ...always,
      ]
    }
    case 'month':
      return [averageOfMonth(currency, use.at), ...always]
    case 'undated':
      return [
        yearEnd && averageOver(market, currency, yearEnd, market.end?.months ?? 12),
        ...always,
      ]
    case 'now':
      return [yearEnd && spotOn(market, currency, yearEnd), ...always]
    case 'day':
      return always
  }
}

/** Of the chosen rate, beyond which another rate is worth a line. */
const WORTH_SAYING = d.decimal(2, -2)

export function isApart(rate: Decimal, chosen: Decimal): boolean {
  const gap = d.abs(d.subtract(rate, chosen))
  return d.compare(gap, d.multiply(chosen, WORTH_SAYING)) > 0
}

function apart(
  chosen: UsedRate,
  all: readonly (UsedRate | undefined)[],
  firstAlways: boolean,
): readonly UsedRate[] {
  const kept: UsedRate[] = []
  all.forEach((rate, i) => {
    if (!rate || [chosen, ...kept].some((one) => d.equal(one.perDollar, rate.perDollar))) return
    if (isApart(rate.perDollar, chosen.perDollar) || (firstAlways && i === 0)) kept.push(rate)
  })
  return kept
}
