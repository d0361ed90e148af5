// A position in a table cell of running text → the sentence's amounts there, read as those of a paragraph are.

import type { Placed } from '../syntax/piece.ts'
import { shiftRun, toSource } from '../syntax/run.ts'
import type { Context } from './context.ts'
import type { Fact } from './fact.ts'
import { readingOf } from './reading.ts'

/** Words of a cell from which on it is text: a clause of a list that a converter laid into a table. */
const FEWEST_WORDS = 6

const isText = (words: string): boolean => (words.match(/[a-z]{2,}/gi)?.length ?? 0) >= FEWEST_WORDS

export function factsOfCellText(
  pieces: readonly Placed[],
  offset: number,
  context: Context,
): readonly Fact[] {
  return pieces.flatMap(({ at, piece }) => {
    const { start, end } = piece.span
    if (piece.kind !== 'table' || offset < at + start || offset > at + end) return []
    return piece.grid.rows.flat().flatMap((cell) => {
      const run = shiftRun(cell.run, at)
      const place = toSource(run, { start: 0, end: run.text.length })
      if (offset < place.start || offset > place.end || !isText(run.text)) return []
      return readingOf(run, context).flatMap(({ span, statements }) =>
        statements.map(({ figure, bound, tense }): Fact => ({
          figure,
          span: toSource(run, figure.span),
          digits: toSource(run, figure.digits),
          where: 'prose',
          ...(bound.period && { period: bound.period }),
          ...(tense && { tense }),
          sentence: toSource(run, span),
        })),
      )
    })
  })
}
