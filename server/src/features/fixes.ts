// Findings and a selected stretch → the fixes that are offered there.

import { touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'

export interface Offer {
  readonly finding: Finding
  readonly fix: Fix
}

export function fixes(findings: readonly Finding[], where: Span): readonly Offer[] {
  return findings.flatMap((finding) =>
    finding.fix && near(finding.span, where) ? [{ finding, fix: finding.fix }] : [],
  )
}

/** Overlapping, or touching where one of them is a caret. */
const near = (a: Span, b: Span): boolean =>
  touches(a, b.start) || touches(a, b.end) || (b.start < a.start && a.end < b.end)
