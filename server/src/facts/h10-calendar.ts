// Days and months as the H.10 tables count them: weekdays of a year, months in a row.

import type { Day } from '../figures/period.ts'
import { daysInMonth } from '../figures/period.ts'

export interface FullDay extends Day {
  readonly day: number
}

export interface Month {
  readonly year: number
  readonly month: number
}

const dayOfYear = ({ year, month, day }: FullDay): number => {
  let days = day - 1
  for (let m = 1; m < month; m++) days += daysInMonth(year, m)
  return days
}

/** 0 for Monday to 6 for Sunday; the first of January 1900 was a Monday. */
const newYear = (year: number): number => {
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return (before + leaps) % 7
}

/** How many weekdays of its year lie before a day; undefined for a Saturday or Sunday. */
export function weekdayOfYear(day: FullDay): number | undefined {
  const start = newYear(day.year)
  const place = start + dayOfYear(day)
  if (place % 7 > 4) return undefined
  return Math.floor(place / 7) * 5 + (place % 7) - Math.min(start, 5)
}

export function dayBefore({ year, month, day }: FullDay): FullDay {
  if (day > 1) return { year, month, day: day - 1 }
  const before = addMonths({ year, month }, -1)
  return { ...before, day: daysInMonth(before.year, before.month) }
}

export function addMonths({ year, month }: Month, by: number): Month {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

export const lastOf = ({ year, month }: Month): FullDay => ({
  year,
  month,
  day: daysInMonth(year, month),
})

export const isLastOf = (day: Day): boolean =>
  day.day === undefined || day.day === daysInMonth(day.year, day.month)

/** The `count` months up to and with `end`, oldest first. */
export const monthsTo = (end: Month, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, i) => addMonths(end, i + 1 - count))
