// Pieces → their heads, in order, at their places in the document.

import { furnitureOf } from '../furniture.ts'
import type { Placed } from '../piece.ts'
import { markContents } from './contents.ts'
import type { PlacedHead } from './head.ts'
import { scan } from './scan.ts'

export interface PlacedHeads {
  readonly heads: readonly PlacedHead[]
  /** Characters of other text in the whole document. */
  readonly end: number
}

export function placeHeads(pieces: readonly Placed[]): PlacedHeads {
  const furniture = furnitureOf(pieces)
  const heads: PlacedHead[] = []
  let before = 0
  for (const [piece, { at, piece: read }] of pieces.entries()) {
    const skipped = furniture.has(piece)
    const { heads: found, content } = scan(read)
    for (const [i, head] of found.entries()) {
      if (!skipped) before += content[i] ?? 0
      const opens = i === 0 && content[0] === 0
      const start = at + read.span.start
      heads.push({ head, at, piece, start, opens, before, furniture: skipped })
    }
    if (!skipped) before += content.at(-1) ?? 0
  }
  return { heads: markContents(heads), end: before }
}
