// Footnote marks of a table or its surroundings, and the notes they lead to. Offsets are the document's.

import type { Span } from '../base/span.ts'

export interface Mark {
  /** Without brackets: "1", "a", "*". */
  readonly sign: string
  readonly span: Span
  /** The group of its note; without a note, of its table. */
  readonly group: number
  /** Nothing below its table, up to the next heading, answers to it. */
  readonly missing?: true
}

export interface Note {
  readonly sign: string
  /** The sign at the note's start. */
  readonly span: Span
  readonly whole: Span
  readonly group: number
}
