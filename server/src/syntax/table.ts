// A block that is a table, of any shape → its grid, with the lines before and after it as paragraphs.

import type { Piece } from './piece.ts'

/** Undefined when the block holds no table. */
export function tableOf(_block: string): readonly Piece[] | undefined {
  return undefined
}
