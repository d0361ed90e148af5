// A mention of a period → the days it covers, once the document's fiscal year is known.

import { daysInMonth, monthsBefore } from './period.ts'
import type { Day, Period } from './period.ts'
import type { PeriodMention } from './period-mention.ts'

/** How the document names its years. */
export interface YearNaming {
  /** `1` where "fiscal 2022" ends in 2023; `0` where it ends in 2022. */
  readonly ahead?: 0 | 1
  /** The document says that bare years and quarters are fiscal ones. */
  readonly bareIsFiscal?: boolean
}

/** The last day of the fiscal year of that name; the day is dropped where year ends move from year to year. */
function yearEndOf(year: number, yearEnd: Day, naming: YearNaming): Day {
  const end = { year: year + (naming.ahead ?? 0), month: yearEnd.month }
  const isLast = yearEnd.day === daysInMonth(yearEnd.year, yearEnd.month)
  return isLast ? { ...end, day: daysInMonth(end.year, end.month) } : end
}

const calendarYear = (year: number): Period => ({
  kind: 'duration',
  end: { year, month: 12, day: 31 },
  months: 12,
})

const quarterOf = (quarter: number, yearEnd: Day): Period => ({
  kind: 'duration',
  end: monthsBefore(yearEnd, 3 * (4 - quarter)),
  months: 3,
})

const isCalendar = (yearEnd: Day): boolean => yearEnd.month === 12 && (yearEnd.day ?? 31) === 31

/** Undefined where the words leave the days open. A bare year counts as the calendar's unless the fiscal year differs. */
export function resolvePeriod(
  mention: PeriodMention,
  yearEnd?: Day,
  naming: YearNaming = {},
): Period | undefined {
  switch (mention.kind) {
    case 'day':
      return { kind: 'instant', at: mention.at }
    case 'month':
      return mention.lead === 'at'
        ? { kind: 'instant', at: mention.at }
        : { kind: 'duration', end: mention.at, months: 1 }
    case 'stretch':
      return mention.months === undefined
        ? undefined
        : { kind: 'duration', end: mention.end, months: mention.months }
    case 'quarter':
      return quarterOf(mention.quarter, mention.yearEnd)
    case 'calendar-year':
      return calendarYear(mention.year)
    case 'fiscal-year':
      return yearEnd
        ? { kind: 'duration', end: yearEndOf(mention.year, yearEnd, naming), months: 12 }
        : undefined
    case 'year':
      if (!yearEnd || isCalendar(yearEnd)) return calendarYear(mention.year)
      return naming.bareIsFiscal
        ? { kind: 'duration', end: yearEndOf(mention.year, yearEnd, naming), months: 12 }
        : undefined
    case 'first-of': {
      const known = yearEnd && (mention.fiscal || naming.bareIsFiscal || isCalendar(yearEnd))
      if (!known) return undefined
      const end = monthsBefore(yearEndOf(mention.year, yearEnd, naming), 12 - mention.months)
      return { kind: 'duration', end, months: mention.months }
    }
    case 'quarter-of': {
      if (!yearEnd) return undefined
      const known = mention.fiscal || naming.bareIsFiscal === true || isCalendar(yearEnd)
      return known
        ? quarterOf(mention.quarter, yearEndOf(mention.year, yearEnd, naming))
        : undefined
    }
  }
}
