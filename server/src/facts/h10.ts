// The noon buying rates of the Federal Reserve's H.10, as far as they come with the program: spot rates and averages.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Currency } from '../figures/figure.ts'
import { dayKey } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import { MONTHS, YEN_DAYS } from './h10-data.ts'
import { dayBefore, isLastOf, lastOf, monthsTo, weekdayOfYear } from './h10-calendar.ts'
import type { FullDay, Month } from './h10-calendar.ts'
import { monthSlot, slot } from './h10-table.ts'
import type { MonthColumn } from './h10-table.ts'
import type { Rate, RateKind } from './rate.ts'

/** The yen is kept by the day, the other currencies by the month. */
const DAILY: Currency = 'JPY'

const atDay = (at: Day): Period => ({ kind: 'instant', at })
const upTo = (end: Day, months: number): Period => ({ kind: 'duration', end, months })

function h10Rate(
  currency: Currency,
  kind: RateKind,
  perDollar: Decimal | undefined,
  period: Period,
): Rate | undefined {
  if (!perDollar) return undefined
  const unit = d.decimal(1, perDollar.exponent)
  return { currency, perDollar, unit, kind, period, source: { kind: 'h10' } }
}

const yenOn = (day: FullDay): Decimal | undefined => {
  const index = weekdayOfYear(day)
  return index === undefined ? undefined : slot(YEN_DAYS, day.year, index)
}

/** The day itself or the next earlier one with quotes, a week back at most: New York's business days are the yen's. */
function quoteDay(day: FullDay): FullDay | undefined {
  if (!monthH10(DAILY, day).end) return undefined
  let tried = day
  for (let back = 0; back <= 7; back++) {
    if (yenOn(tried)) return tried
    tried = dayBefore(tried)
  }
  return undefined
}

export const hasH10 = (currency: Currency): boolean => MONTHS[currency] !== undefined

export function monthH10(
  currency: Currency,
  { year, month }: Month,
): { readonly [column in MonthColumn]?: Decimal } {
  const table = MONTHS[currency]
  if (!table) return {}
  const of = (column: MonthColumn): Decimal | undefined => monthSlot(table, column, year, month)
  const [average, end, high, low] = [of('average'), of('end'), of('high'), of('low')]
  return {
    ...(average && { average }),
    ...(end && { end }),
    ...(high && { high }),
    ...(low && { low }),
  }
}

/**
 * The rate of a day or, where there was no quote, of the business day before; its period names the day of the quote.
 * Other currencies than the yen have the last quote of each month only: their period names the month.
 */
export function spotH10(currency: Currency, day: FullDay): Rate | undefined {
  const quoted = quoteDay(day)
  if (!quoted) return undefined
  if (currency === DAILY) return h10Rate(currency, 'spot', yenOn(quoted), atDay(quoted))
  const { year, month } = quoted
  const last = quoteDay(lastOf(quoted))
  if (last?.day !== quoted.day) return undefined
  return h10Rate(currency, 'spot', monthH10(currency, quoted).end, atDay({ year, month }))
}

export const averageOfMonth = (currency: Currency, month: Month): Rate | undefined =>
  h10Rate(currency, 'average', monthH10(currency, month).average, upTo(month, 1))

/** Rounded to the places of the table; undefined where one is missing. */
function mean(all: readonly (Decimal | undefined)[]): Decimal | undefined {
  const [first] = all
  const known = all.filter((one) => one !== undefined)
  if (!first || known.length < all.length) return undefined
  return d.divide(d.sum(known), d.decimal(known.length), first.exponent)
}

/** Months of the longest period that an average is taken over. */
const LONGEST = 120

/** Mean of the last quotes of the months that end in the period, as many filings define a fiscal year's average. */
export function averageOfMonthEnds(currency: Currency, end: Day, months: number): Rate | undefined {
  if (months > LONGEST || !isLastOf(end)) return undefined
  const ends = monthsTo(end, months).map((month) => monthH10(currency, month).end)
  return h10Rate(currency, 'average-of-month-ends', mean(ends), upTo(end, months))
}

/** Whole months, or one month as far as it has come. */
const isStretch = (end: Day, months: number): boolean =>
  months <= LONGEST && (isLastOf(end) || months === 1)

/** The yen's quotes of the months that end on a day; none where the table does not hold them all. */
function yenQuotes(end: Day, months: number): readonly Decimal[] {
  const [first] = monthsTo(end, months)
  const last = end.day === undefined ? lastOf(end) : { ...end, day: end.day }
  if (!first || !quoteDay(last)) return []
  const stop = dayKey(dayBefore({ ...first, day: 1 }))
  const quotes: Decimal[] = []
  for (let day = last; dayKey(day) !== stop; day = dayBefore(day)) {
    const quote = yenOn(day)
    if (quote) quotes.push(quote)
  }
  return quotes
}

/** Mean of the daily quotes; where only months are kept, of their averages. */
export function averageOfDays(currency: Currency, end: Day, months: number): Rate | undefined {
  if (!isStretch(end, months)) return undefined
  if (currency === DAILY) {
    const days = mean(yenQuotes(end, months))
    if (days) return h10Rate(currency, 'average', days, upTo(end, months))
  }
  if (!isLastOf(end)) return undefined
  if (months === 1) return averageOfMonth(currency, end)
  const averages = monthsTo(end, months).map((month) => monthH10(currency, month).average)
  return h10Rate(currency, 'average-of-months', mean(averages), upTo(end, months))
}

/** The highest or lowest daily quote. */
export function extremeH10(
  currency: Currency,
  kind: 'high' | 'low',
  end: Day,
  months: number,
): Rate | undefined {
  if (!isStretch(end, months)) return undefined
  const all =
    currency === DAILY
      ? yenQuotes(end, months)
      : isLastOf(end)
        ? monthsTo(end, months).map((month) => monthH10(currency, month)[kind])
        : []
  const known = all.filter((one) => one !== undefined)
  if (known.length < all.length || known.length === 0) return undefined
  const extreme = known.reduce(kind === 'high' ? d.larger : d.smaller)
  return h10Rate(currency, kind, extreme, upTo(end, months))
}
