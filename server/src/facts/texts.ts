// Passages and tables → every text of the filing in order, for what stands in both: references, terms.

import type { Passage } from '../syntax/passage.ts'
import type { Placed } from '../syntax/piece.ts'
import { shiftRun } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'

export interface Text {
  readonly kind: 'heading' | 'paragraph' | 'cell'
  /** Source offsets are the document's. */
  readonly run: Run
  /** The same words as they were read from their block: the same object as long as the block does not change. */
  readonly words: Run
}

const startOf = (text: Text): number => text.run.stretches[0]?.from ?? 0

export function textsOf(passages: readonly Passage[], pieces: readonly Placed[]): readonly Text[] {
  const texts: Text[] = passages.map(({ kind, run, parts }) => {
    const [only, ...others] = parts
    return { kind, run, words: only && others.length === 0 ? only.piece.run : run }
  })
  for (const { at, piece } of pieces)
    if (piece.kind === 'table')
      for (const cell of piece.grid.rows.flat())
        if (cell.run.text.trim() !== '')
          texts.push({ kind: 'cell', run: shiftRun(cell.run, at), words: cell.run })
  return texts.sort((a, b) => startOf(a) - startOf(b))
}
