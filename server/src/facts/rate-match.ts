// A stated rate → a key for what it speaks of: the same for the same currency, day or months, and kind.

import { dayBefore, lastOf, weekdayOfYear } from './h10-calendar.ts'
import type { FullDay } from './h10-calendar.ts'
import { dayKey, periodKey } from '../figures/period.ts'
import type { Day } from '../figures/period.ts'
import type { Rate, RateKind } from './rate.ts'

const FAMILY: Readonly<Record<RateKind, string>> = {
  spot: 'spot',
  convenience: 'spot',
  implied: 'implied',
  average: 'average',
  'average-of-month-ends': 'average',
  'average-of-months': 'average',
  high: 'high',
  low: 'low',
}

/** A rate at the end of a month whose last days are a weekend is the Friday's. */
function weekday(at: Day): FullDay {
  let day: FullDay = at.day === undefined ? lastOf(at) : { ...at, day: at.day }
  while (weekdayOfYear(day) === undefined) day = dayBefore(day)
  return day
}

export const thingOf = ({ kind, period, currency }: Rate): string =>
  period.kind === 'instant'
    ? `${currency} ${FAMILY[kind]} ${dayKey(weekday(period.at))}`
    : `${currency} ${FAMILY[kind]} ${periodKey(period)}`
