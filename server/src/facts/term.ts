// A defined term, its definition and its uses. Offsets are the document's.

import type { Span } from '../base/span.ts'

export interface Term {
  readonly name: string
  /** The name where it is defined. */
  readonly definition: Span
  readonly sentence: Span
  /** In order of position, the definition included. */
  readonly uses: readonly Span[]
}
