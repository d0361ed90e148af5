// Findings and a selected stretch → the fixes that are offered there.

import { sameSpan, touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'

export interface Offer {
  /** All that it mends: several checks may have seen one slip. */
  readonly findings: readonly Finding[]
  readonly fix: Fix
}

/** Each change of the text once. */
export function fixes(findings: readonly Finding[], where: Span): readonly Offer[] {
  const offers: Offer[] = []
  for (const finding of findings) {
    const { fix, span } = finding
    if (!fix || !isNear(span, where)) continue
    const i = offers.findIndex((offer) => sameChange(offer.fix, fix))
    const known = offers[i]
    if (known) offers[i] = { fix: known.fix, findings: [...known.findings, finding] }
    else offers.push({ fix, findings: [finding] })
  }
  return offers
}

const sameChange = (a: Fix, b: Fix): boolean =>
  a.edits.length === b.edits.length &&
  a.edits.every((edit, i) => {
    const other = b.edits[i]
    return other && sameSpan(edit.span, other.span) && edit.text === other.text
  })

/** Overlapping, or touching where one of them is a caret. */
export const isNear = (a: Span, b: Span): boolean =>
  touches(a, b.start) || touches(a, b.end) || (b.start < a.start && a.end < b.end)
