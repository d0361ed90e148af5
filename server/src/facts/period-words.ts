// A period → the words for it: "March 31, 2004", "June 2004", "the three months to December 2003".

import { isLastOf } from './h10-calendar.ts'
import { dayWords, monthName } from '../figures/month.ts'
import type { Period } from '../figures/period.ts'

/** For a day `at` is "March 31, 2004"; for months, how long they are and where they end. */
export function periodWords(period: Period): string {
  if (period.kind === 'instant') return dayWords(period.at)
  const { end, months } = period
  const { year, month } = end
  if (months === 1)
    return isLastOf(end)
      ? dayWords({ year, month })
      : `${monthName(month)} 1 to ${end.day ?? 0}, ${year}`
  if (months === 12) return `the year ended ${dayWords(end)}`
  return `the ${months} months ended ${dayWords(end)}`
}
