// A month's number → its English name, and the months since the year nought, so that two of them can be subtracted.

import type { Day, Period } from './period.ts'

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Of 1 to 12; empty for any other number. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** "March 31, 2004", "March 2004". */
export const dayWords = ({ year, month, day }: Day): string =>
  day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`

export const monthsOf = ({ year, month }: Day): number => year * 12 + month

/** The month of a day, or that in which a stretch ends. */
export const lastMonthOf = (period: Period): number =>
  monthsOf(period.kind === 'instant' ? period.at : period.end)
