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

/** A library does not change: a newer one takes its place. */
const answers = new WeakMap<Library, WeakMap<Filing, Compared>>()

export function compared(filing: Filing, { uri, library }: Among): Compared {
  const known = answers.get(library) ?? new WeakMap<Filing, Compared>()
  answers.set(library, known)
  const answer = known.get(filing) ?? priorYear(filing, library.before(uri))
  known.set(filing, answer)
  return answer
}

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
