// A defined term, its definition and its uses. Offsets are the document's.

import type { Span } from '../base/span.ts'

/** One place that defines a term. */
export interface Meaning {
  readonly span: Span
  /** The words that its letters stand for there: "Internet Service Provider". */
  readonly stands?: string
}

export interface Term {
  readonly name: string
  /** The name where it is defined. */
  readonly definition: Span
  readonly sentence: Span
  /** Set apart by quotation marks where it is defined. */
  readonly quoted: boolean
  /** Every place that defines it, the first included. */
  readonly meanings: readonly Meaning[]
  /** In order of position, the definition included. */
  readonly uses: readonly Span[]
}
