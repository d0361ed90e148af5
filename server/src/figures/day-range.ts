// "January 1, 2023 to December 31, 2023", "(July 1, 2024 thru March 31, 2025)" → the months that it covers.

import { monthsOf } from './month.ts'
import { daysInMonth } from './period.ts'
import type { Day, Period } from './period.ts'
import { periodMentions } from './period-mention.ts'

const LINK = /^,? ?(?:[-–—~〜～]|to|thru|through|until|till)(?: the)? ?$/i
/** "1.1.–31.12.2024", whose first day leaves its year to the second, and "31.12.2024". */
const POINTED_RANGE =
  /\b(?<d1>\d{1,2})\.(?<m1>\d{1,2})\.(?<y1>(?:19|20)\d\d)? ?[-–—] ?(?<d2>\d{1,2})\.(?<m2>\d{1,2})\.(?<y2>(?:19|20)\d\d)\b/g
const POINTED = /\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b/g

/** "31-3-2024", whose first number can be no month. */
const DASHED = /\b(1[3-9]|2\d|3[01])-(\d{1,2})-((?:19|20)\d\d)\b/g

/** Dates with points, as in German reports, written the way that mentions are read. */
export const withoutPoints = (text: string): string =>
  text
    .replace(POINTED_RANGE, (...args) => {
      const g = args.at(-1) as Readonly<Record<string, string | undefined>>
      const [d1, m1, d2, m2, y2] = [g['d1'], g['m1'], g['d2'], g['m2'], g['y2']]
      return `${g['y1'] ?? y2 ?? ''}-${m1 ?? ''}-${d1 ?? ''} to ${y2 ?? ''}-${m2 ?? ''}-${d2 ?? ''}`
    })
    .replace(POINTED, '$3-$2-$1')
    .replace(DASHED, '$3-$2-$1')

/** Every stretch from one day to the next, in order. */
export function dayRanges(text: string): readonly Period[] {
  const days = periodMentions(text).filter((one) => one.kind === 'day')
  return days.flatMap((first, i) => {
    const last = days[i + 1]
    const isLinked = last && LINK.test(text.slice(first.span.end, last.span.start))
    return (isLinked ? stretch(first.at, last.at) : undefined) ?? []
  })
}

/** The only one that the text names, with no other day. */
export function dayRange(text: string): Period | undefined {
  const days = periodMentions(text).filter((one) => one.kind === 'day')
  return days.length === 2 ? dayRanges(text)[0] : undefined
}

/** Whole months only. */
function stretch(from: Day, end: Day): Period | undefined {
  if (from.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return undefined
  const months = monthsOf(end) - monthsOf(from) + 1
  return months >= 1 && months <= 24 ? { kind: 'duration', end, months } : undefined
}
