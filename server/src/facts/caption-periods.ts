// A table whose head a converter has laid into the text above it → the periods of its columns, in their order.

import { dayRanges } from '../figures/day-range.ts'
import { periodMentions } from '../figures/period-mention.ts'
import type { Period } from '../figures/period.ts'
import type { Sheet } from './sheet.ts'

/** Captions right above the table that may be its head. */
const NEAREST = 3

/** Stretches from day to day, else days: "Previous (June 30, 2025) Current (March 31, 2026)". */
function listedIn(text: string): readonly Period[] {
  const ranges = dayRanges(text)
  if (ranges.length > 0) return ranges
  return periodMentions(text).flatMap((one): Period[] =>
    one.kind === 'day' ? [{ kind: 'instant', at: one.at }] : [],
  )
}

/** As many as it has columns, or none. */
export function captionPeriods({ columns, captions }: Sheet): readonly Period[] {
  if (columns.length < 2 || columns.some(({ header }) => header.length > 0)) return []
  for (const caption of captions.slice(0, NEAREST)) {
    const listed = /\d{4}/.test(caption) ? listedIn(caption) : []
    if (listed.length > 0) return listed.length === columns.length ? listed : []
  }
  return []
}
