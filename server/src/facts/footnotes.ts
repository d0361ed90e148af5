// Pieces → footnote marks and notes, grouped by table.

import type { Placed } from '../syntax/piece.ts'
import type { Mark, Note } from './footnote.ts'

export interface Footnotes {
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
}

export function footnotesOf(_pieces: readonly Placed[]): Footnotes {
  return { marks: [], notes: [] }
}
