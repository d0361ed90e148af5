// A period → the words for it: "March 31, 2004", "June 2004", "the three months to December 2003".

import { isLastOf } from './h10-calendar.ts'
import type { Day, Period } from '../figures/period.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const dayWords = ({ year, month, day }: Day): string => {
  const name = MONTHS[month - 1] ?? ''
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

/** For a day `at` is "March 31, 2004"; for months, how long they are and where they end. */
export function periodWords(period: Period): string {
  if (period.kind === 'instant') return dayWords(period.at)
  const { end, months } = period
  const { year, month } = end
  if (months === 1)
    return isLastOf(end)
      ? dayWords({ year, month })
      : `${MONTHS[month - 1] ?? ''} 1 to ${end.day ?? 0}, ${year}`
  if (months === 12) return `the year ended ${dayWords(end)}`
  return `the ${months} months ended ${dayWords(end)}`
}
