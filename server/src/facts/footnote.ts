// Footnote marks of a table or its surroundings, and the notes they lead to. Offsets are the document's.

import type { Span } from '../base/span.ts'

export interface Mark {
  readonly sign: string
  readonly span: Span
  /** Groups a table with its notes: marks lead to notes of the same group only. */
  readonly group: number
}

export interface Note {
  readonly sign: string
  /** The sign at the note's start. */
  readonly span: Span
  readonly whole: Span
  readonly group: number
}
