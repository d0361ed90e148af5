// Pieces of a document → tables with what stands above them; rows of one table that blank lines or wraps tore apart are joined.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Placed, Piece } from '../syntax/piece.ts'
import type { Shape } from '../syntax/grid.ts'
import type { PlacedRow } from './sheet-raw.ts'

export interface Joined {
  readonly span: Span
  readonly shape: Shape
  readonly rows: readonly PlacedRow[]
  readonly headers: number
  readonly placed: boolean
  /** Texts right above, nearest first. */
  readonly captions: readonly string[]
}

const LONGEST_CAPTION = 400
const LONGEST_BETWEEN = 120
const MOST_CAPTIONS = 5
const MOST_BETWEEN = 3

const textOf = (piece: Piece): string | undefined =>
  piece.kind === 'heading' || piece.kind === 'paragraph' ? piece.run.text.trim() : undefined

const isPageNumber = (text: string): boolean => /^[-–\s]*(?:F-|S-)?\d{1,4}[-–\s]*$/.test(text)

function captionsAbove(pieces: readonly Placed[], index: number): readonly string[] {
  const captions: string[] = []
  for (let i = index - 1; i >= 0 && captions.length < MOST_CAPTIONS; i--) {
    const piece = pieces[i]?.piece
    if (!piece || piece.kind === 'table') break
    const text = textOf(piece)
    if (text === undefined || text === '' || isPageNumber(text)) continue
    captions.push(text.length > LONGEST_CAPTION ? text.slice(-LONGEST_CAPTION) : text)
    if (piece.kind === 'heading' && captions.length > 1) break
  }
  return captions
}

/** Whether a first row is a new head: nothing in it but words and years. */
const opensAnew = (piece: Piece): boolean => {
  const row = piece.kind === 'table' ? piece.grid.rows[0] : undefined
  return (
    row !== undefined &&
    row.length > 1 &&
    row.slice(1).every((cell) => !/\d/.test(cell.run.text.replace(/\b(?:19|20)\d\d\b/g, '')))
  )
}

/** The index behind the texts that may stand between two parts of one tab table; undefined where it ends. */
function continuation(pieces: readonly Placed[], from: number): number | undefined {
  let i = from
  for (; i < pieces.length && i - from <= MOST_BETWEEN; i++) {
    const piece = pieces[i]?.piece
    if (!piece) return undefined
    if (piece.kind === 'table')
      return piece.grid.shape === 'tab' && !piece.grid.closed && !opensAnew(piece) ? i : undefined
    if (piece.kind !== 'paragraph') return undefined
    const text = piece.run.text.trim()
    if (text.length > LONGEST_BETWEEN || isPageNumber(text) || /[.;]$/.test(text)) return undefined
  }
  return undefined
}

/** Tables in order of position. */
export function joinTables(pieces: readonly Placed[]): readonly Joined[] {
  const tables: Joined[] = []
  for (let i = 0; i < pieces.length; i++) {
    const placed = pieces[i]
    if (placed?.piece.kind !== 'table') continue
    const { at, piece } = placed
    const { shape, headers } = piece.grid
    const captions = captionsAbove(pieces, i)
    const rows: PlacedRow[] = piece.grid.rows.map((row) => ({ row, at }))
    let isPlaced = piece.grid.placed
    let end = at + piece.span.end
    for (
      let next = shape === 'tab' && !piece.grid.closed ? continuation(pieces, i + 1) : undefined;
      next !== undefined;
    ) {
      for (const between of pieces.slice(i + 1, next))
        if (between.piece.kind === 'paragraph')
          rows.push({
            row: [{ column: 0, width: 1, height: 1, run: between.piece.run }],
            at: between.at,
          })
      const part = pieces[next]
      if (part?.piece.kind === 'table') {
        for (const row of part.piece.grid.rows) rows.push({ row, at: part.at })
        isPlaced &&= part.piece.grid.placed
        end = part.at + part.piece.span.end
      }
      i = next
      next = continuation(pieces, i + 1)
    }
    if (isPlaced && shape === 'tab')
      isPlaced =
        new Set(rows.filter(({ row }) => row.length > 1).map(({ row }) => row.length)).size <= 1
    tables.push({
      span: span(at + piece.span.start, end),
      shape,
      rows,
      headers,
      placed: isPlaced,
      captions,
    })
  }
  return tables
}
