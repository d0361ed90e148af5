// Pieces → the lines that name a schedule, a table or a figure: "Schedule II – Valuation Accounts", "Table 3: Rates".

import { shift, span } from '../base/span.ts'
import type { Placed } from '../syntax/piece.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import type { Place } from './place.ts'

/** By "schedule II", "table 3", "figure 2.1". */
export type Captions = ReadonlyMap<string, Place>

const CAPTION =
  /^(schedule(?= [IVX])|table|figure|chart) ([IVX]{1,5}|\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?)(?:\s{0,2}[.:–—|-]|\s*\(|\s*$|(?= [A-Z]))/i
const CONTINUED = /\bcontinued\b|\bcont[’'.]d/i
/** More words are a sentence that begins with the name. */
const MOST_WORDS = 24
const LONGEST = 200
/** Pieces from a caption to its table. */
const NEAR = 3

export const captionKey = (noun: string, key: string): string =>
  `${noun.toLowerCase()} ${/^[ivx]+$/i.test(key) ? key.toUpperCase() : key.toLowerCase()}`

function captionIn(run: Run): { readonly key: string; readonly name: string } | undefined {
  const text = run.text.trim()
  if (text.length > LONGEST) return undefined
  const match = CAPTION.exec(text)
  if (match?.[1] === undefined || match[2] === undefined || CONTINUED.test(text)) return undefined
  if (text.split(' ').length > MOST_WORDS || /[a-z]\.$/.test(text)) return undefined
  if (/[.…\s]\d{1,3}$/.test(text.slice(match[0].trimEnd().length))) return undefined
  return { key: captionKey(match[1], match[2]), name: text }
}

/** The first line of a name counts; lines of a list of tables end in page numbers. */
export function captionsOf(pieces: readonly Placed[]): Captions {
  const captions = new Map<string, Place>()
  const add = (run: Run, at: number, end: number): void => {
    const caption = captionIn(run)
    if (!caption) return
    const heading = shift(toSource(run, span(0, run.text.trimEnd().length)), at)
    if (!captions.has(caption.key))
      captions.set(caption.key, {
        name: caption.name,
        heading,
        span: span(heading.start, Math.max(end, heading.end)),
      })
  }
  for (const [i, { at, piece }] of pieces.entries()) {
    if (piece.kind === 'paragraph' || piece.kind === 'heading') {
      const table = pieces
        .slice(i + 1, i + 1 + NEAR)
        .find((next) => next.piece.kind === 'table' || next.piece.kind === 'heading')
      const end = table?.piece.kind === 'table' ? table.at + table.piece.span.end : 0
      add(piece.run, at, end)
    } else if (piece.kind === 'table') {
      const first = piece.grid.rows[0]?.find(({ run }) => run.text.trim() !== '')
      if (first) add(first.run, at, at + piece.span.end)
    }
  }
  return captions
}
