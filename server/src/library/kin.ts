// Two filings → whether their covers prove that they are parts of one, or one a year after the other.

import type { Day } from '../figures/period.ts'
import type { Identity } from './identity.ts'
import type { Summary } from './summary.ts'

const MILLISECONDS = 86_400_000

export const daysOf = ({ year, month, day }: Required<Day>): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS

export function sameRegistrant(a: Identity, b: Identity): boolean {
  return (
    a.fileNumbers.some((number) => b.fileNumbers.includes(number)) ||
    (a.registrant !== undefined && a.registrant === b.registrant)
  )
}

const share = (a: Summary, b: Summary): boolean => a.items.some((item) => b.items.includes(item))

/** Different Items of one report; two copies of it share theirs. */
export function isSibling(a: Summary, b: Summary): boolean {
  const [one, other] = [a.identity, b.identity]
  if (one.amended || other.amended || !one.end || !other.end) return false
  if (one.form === 'other' || one.form !== other.form) return false
  if (!sameRegistrant(one, other) || daysOf(one.end) !== daysOf(other.end)) return false
  return a.items.length > 0 && b.items.length > 0 && !share(a, b)
}

/** Years of weeks end some days apart. */
const NEAR_DAYS = 16
const YEAR_DAYS = 365
/** A quarterly report's year began within the year after the annual report's. */
const FEWEST_DAYS = 60
const MOST_DAYS = 300

export const ANNUAL: ReadonlySet<string> = new Set(['10-K', '20-F', '40-F'])

/**
 * How `before` comes before `after`: the same report a year earlier, or the annual report on the year before a quarter's,
 * whose balance sheet the quarter's shows beside its own.
 */
export function precedes(before: Identity, after: Identity): 'year' | 'year-end' | undefined {
  if (before.amended || after.amended || !before.end || !after.end) return undefined
  if (!sameRegistrant(before, after)) return undefined
  const days = daysOf(after.end) - daysOf(before.end)
  if (before.form === after.form && (after.form === '10-Q' || ANNUAL.has(after.form)))
    return Math.abs(days - YEAR_DAYS) <= NEAR_DAYS ? 'year' : undefined
  const isYearEnd = after.form === '10-Q' && ANNUAL.has(before.form)
  return isYearEnd && days >= FEWEST_DAYS && days <= MOST_DAYS ? 'year-end' : undefined
}
