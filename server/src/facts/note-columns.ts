// Tables → the notes that a column headed "Note" or "Notes" cites, by the place of their cells.

import { span } from '../base/span.ts'
import type { ReferenceMention } from '../figures/reference.ts'
import type { Cell, GridRow } from '../syntax/grid.ts'
import type { Placed } from '../syntax/piece.ts'

/** Mentions by the offset in the document that the cell's text starts at. */
type NoteCells = ReadonlyMap<number, readonly ReferenceMention[]>

const HEAD = /^[^\p{L}\d]*notes?(?: no)?[^\p{L}\d]*$/iu
/** Rows above the first figures of a statement. */
const HEAD_ROWS = 6
const LISTED =
  /^\s*\d{1,2}(?:\.\d{1,2}|\s?\([a-z]\)|[a-z])?(?:(?:\s?[,;&/–-]\s?|\sand\s|\sto\s)\d{1,2}(?:\.\d{1,2}|\s?\([a-z]\)|[a-z])?){0,8}\s*$/
const ONE = /(\d{1,2})(?:\.\d{1,2}|\s?\(([a-z])\)|([a-z]))?/g
/** What such a column holds beside its numbers. */
const NOTHING = /^[^\p{L}\d]*$/u
/** One number under the word is an amount of notes. */
const FEWEST = 2

/** `notes` holds the numbers of the notes that are there: a column that cites others counts something else. */
export function noteCellsOf(
  pieces: readonly Placed[],
  notes: { readonly has: (key: string) => boolean },
): NoteCells {
  const cells = new Map<number, readonly ReferenceMention[]>()
  for (const { at, piece } of pieces) {
    if (piece.kind !== 'table' || !piece.grid.placed) continue
    const { rows } = piece.grid
    for (const [i, row] of rows.slice(0, HEAD_ROWS).entries())
      for (const head of headsOf(row))
        for (const cell of citing(head, rows.slice(i + 1), notes)) {
          const start = cell.run.stretches[0]?.from
          if (start !== undefined) cells.set(at + start, mentionsOf(cell.run.text))
        }
  }
  return cells
}

/** The cells that say "Notes", and an empty one behind the first, which a converter put over the labels. */
const headsOf = (row: GridRow): readonly Cell[] =>
  row.filter(({ run }, i) => {
    if (HEAD.test(run.text)) return true
    const [first] = row
    return i === 1 && run.text.trim() === '' && first !== undefined && HEAD.test(first.run.text)
  })

/** The cells below a head, where all but a few say no more than numbers of notes. */
function citing(
  head: Cell,
  rows: readonly GridRow[],
  notes: { readonly has: (key: string) => boolean },
): readonly Cell[] {
  const below = rows
    .flat()
    .filter(
      (cell) =>
        cell.column < head.column + head.width &&
        head.column < cell.column + cell.width &&
        !NOTHING.test(cell.run.text) &&
        !HEAD.test(cell.run.text),
    )
  const listed = below.filter(({ run }) => LISTED.test(run.text))
  const keys = listed.flatMap(({ run }) => [...run.text.matchAll(ONE)].map((one) => one[1] ?? ''))
  const known = keys.filter((key) => notes.has(key))
  const enough = listed.length >= FEWEST && known.length * 4 >= keys.length * 3
  return enough && listed.length * 4 >= below.length * 3 ? listed : []
}

const mentionsOf = (text: string): readonly ReferenceMention[] =>
  [...text.matchAll(ONE)].map((one) => {
    const letter = one[2] ?? one[3]
    return {
      span: span(one.index, one.index + one[0].length),
      target: { kind: 'note', key: one[1] ?? '', ...(letter !== undefined && { letter }) },
      unsure: true,
    }
  })
