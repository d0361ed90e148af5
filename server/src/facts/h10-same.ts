// A stated rate → what the H.10 table has for the same thing.

import { around, meet } from '../base/interval.ts'
import { isLastOf, lastOf } from './h10-calendar.ts'
import { averageOfDays, averageOfMonthEnds, extremeH10, spotH10 } from './h10.ts'
import type { Rate } from './rate.ts'

/** Equal at the digits that both show. */
export const sameRate = (a: Rate, b: Rate): boolean =>
  meet(around(a.perDollar, a.unit), around(b.perDollar, b.unit))

/** One answer, or for a year's average two: by days and by month-ends. None where the table does not reach. */
export function sameInH10({ currency, kind, period }: Rate): readonly Rate[] {
  if (period.kind === 'instant') {
    const { year, month, day } = period.at
    if (kind !== 'spot' && kind !== 'convenience') return []
    return known(spotH10(currency, day === undefined ? lastOf(period.at) : { year, month, day }))
  }
  const { end, months } = period
  if (kind === 'high' || kind === 'low') return known(extremeH10(currency, kind, end, months))
  const byEnds = averageOfMonthEnds(currency, end, months)
  if (kind === 'average-of-month-ends') return known(byEnds)
  const byDays = averageOfDays(currency, end, months)
  return months > 1 && isLastOf(end) ? known(byDays, byEnds) : known(byDays)
}

const known = (...rates: readonly (Rate | undefined)[]): readonly Rate[] =>
  rates.filter((rate) => rate !== undefined)
