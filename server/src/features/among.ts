// A filing among others → what they add to its findings, and which of its own they answer.

import { sameSpan } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import type { Library } from '../library/library.ts'
import { priorYear } from '../library/prior-year.ts'
import type { Compared } from '../library/prior-year.ts'

/** A file, and what the others answer about it. */
export interface Among {
  readonly uri: string
  readonly library: Library
}

export const compared = (filing: Filing, { uri, library }: Among): Compared =>
  priorYear(filing, library.before(uri))

/** What a reference does not find here is no finding where another file of the filing has it. */
export function isAnswered(finding: Finding, filing: Filing, { uri, library }: Among): boolean {
  return filing.references.some(
    (reference) =>
      reference.belongs === undefined &&
      (reference.missing === 'excerpt' || reference.missing === 'not-found') &&
      sameSpan(reference.span, finding.span) &&
      library.isAnswered(uri, reference),
  )
}
