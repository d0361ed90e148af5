// Sheets and the fiscal year → the last balance sheet date that a filing reports on: an interim report's is later than the year's.

import { monthsOf } from '../figures/month.ts'
import { dayKey } from '../figures/period.ts'
import type { Day } from '../figures/period.ts'
import { captionPeriods } from './caption-periods.ts'
import type { Context } from './context.ts'
import type { Fact } from './fact.ts'
import type { Sheet } from './sheet.ts'

export interface ReportEnd {
  readonly at: Day
  /** Since the end of the year before: 12 for an annual report. */
  readonly months: number
}

/** Rows of a balance sheet, at the least. */
const FEWEST_ROWS = 8

/** "The nine months ended March 31, 2026", where the year before ended nine months earlier. */
const interimEnds = (facts: readonly Fact[], yearEnd: Day): readonly Day[] =>
  facts.flatMap(({ where, period, tense }) =>
    where === 'prose' &&
    tense === undefined &&
    period?.kind === 'duration' &&
    [3, 6, 9].includes(period.months) &&
    monthsOf(period.end) - monthsOf(yearEnd) === period.months
      ? [period.end]
      : [],
  )

export function reportEnd(
  sheets: readonly Sheet[],
  facts: readonly Fact[],
  { yearEnd }: Context,
): ReportEnd | undefined {
  if (!yearEnd) return undefined
  const ofSheets = sheets
    .filter((sheet) => sheet.rows.length >= FEWEST_ROWS)
    .flatMap((sheet) => [
      ...sheet.columns.flatMap(({ period }) => period ?? []),
      ...captionPeriods(sheet),
    ])
    .flatMap((period) => (period.kind === 'instant' ? [period.at] : []))
  const days = [...ofSheets, ...interimEnds(facts, yearEnd)]
  const later = days.filter(
    (at) => monthsOf(at) > monthsOf(yearEnd) && monthsOf(at) - monthsOf(yearEnd) < 12,
  )
  const at = later.reduce<Day | undefined>(
    (last, day) => (!last || dayKey(day) > dayKey(last) ? day : last),
    undefined,
  )
  return at ? { at, months: monthsOf(at) - monthsOf(yearEnd) } : { at: yearEnd, months: 12 }
}
