// Pieces → the exhibits that the filing's exhibit index lists, each with its line, and where the index stands.

import { encloses, shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { GridRow } from '../syntax/grid.ts'
import type { Placed } from '../syntax/piece.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline } from '../syntax/section.ts'
import type { Place } from './place.ts'

export interface Exhibits {
  readonly lines: ReadonlyMap<string, Place>
  /** From each line to the next: what is cited there is mostly where an exhibit was filed before. */
  readonly index: readonly Span[]
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,3})?(?:[A-Z](?![A-Za-z])|\([a-z0-9]{1,4}\)){0,3})`
/** "10.1", "(10.1)", "*10.1†": a cell of its own. */
const CELL = new RegExp(
  String.raw`^(?:Exhibit |EXHIBIT |Ex\. ?|No\. ?)?[[(*†‡#+^~ ]{0,4}${NUMBER}[\])*†‡#+^~. ]{0,6}$`,
)
/** "10.1 Form of …", "Exhibit 10.1 – Form of …": the beginning of a line. */
const LINE = new RegExp(
  String.raw`^(?:Exhibit |Ex\. ?)?[[(*†‡#+^~ ]{0,4}${NUMBER}[\])*†‡#+^~. :–—-]{1,8}(?=["“*[(]{0,2}[A-Z])`,
)
const HEAD = /^exhibits?(?: (?:no|number|index|table|description)\b.{0,20})?\W{0,3}$/i
const MOST_HEAD_ROWS = 4
/** Characters from one line to the next; beyond them the index has ended. */
const LONGEST_ENTRY = 3000

/** "10(a)" and "10.1A" as references spell them. */
const exhibitKey = (written: string): string => written.replace(/\s/g, '').toUpperCase()

/** Fewer lines are no index that could lack one. */
const FEWEST = 5

export const isIndex = ({ lines }: Exhibits): boolean => lines.size >= FEWEST

/** The line of an exhibit; for one that is listed in parts, "101" as "101.INS" and "31" as "31.1", the first of them. */
export function exhibitLine({ lines }: Exhibits, written: string): Place | undefined {
  const key = exhibitKey(written)
  const own = lines.get(key)
  if (own || key.includes('.')) return own
  for (const [other, line] of lines)
    if (other.startsWith(`${key}.`) || other.startsWith(`${key}(`)) return line
  return undefined
}

interface Line {
  readonly key: string
  readonly heading: Span
  readonly span: Span
  readonly text: string
}

const filled = (row: GridRow): GridRow => row.filter(({ run }) => run.text.trim() !== '')

function rowLine(row: GridRow, at: number): Line | undefined {
  const [first, ...others] = filled(row)
  const last = others.at(-1) ?? first
  if (!first || !last) return undefined
  const cell = CELL.exec(first.run.text.trim())
  const line = cell ? null : LINE.exec(first.run.text.trim())
  const words = others.find(({ run }) => /\p{L}{3}/u.test(run.text)) ?? (line ? first : undefined)
  const key = (cell ?? line)?.[1]
  if (key === undefined || !words) return undefined
  const start = shift(toSource(first.run, span(0, first.run.text.length)), at)
  const end = shift(toSource(last.run, span(0, last.run.text.length)), at)
  return {
    key: exhibitKey(key),
    heading: start,
    span: span(start.start, end.end),
    text: [...new Set([first, words])].map(({ run }) => run.text.trim()).join(' '),
  }
}

function textLine(run: Run, at: number): Line | undefined {
  const match = LINE.exec(run.text)
  if (match?.[1] === undefined) return undefined
  const whole = shift(toSource(run, span(0, run.text.trimEnd().length)), at)
  const heading = shift(toSource(run, span(0, match[0].trimEnd().length)), at)
  return { key: exhibitKey(match[1]), heading, span: whole, text: run.text.trim() }
}

/** Sections whose title speaks of exhibits: all that looks like a line of the index is one there. */
const homesOf = ({ sections }: Outline): readonly Span[] =>
  [...allSections(sections)]
    .filter((section) => /\bexhibits?\b/i.test(section.title))
    .map((section) => section.span)

function* linesOf(pieces: readonly Placed[], outline: Outline): Generator<Line> {
  const homes = homesOf(outline)
  let inTables = false
  for (const { at, piece } of pieces) {
    const atHome = homes.some((home) => encloses(home, shift(piece.span, at)))
    if (piece.kind === 'paragraph' && atHome) {
      const line = textLine(piece.run, at)
      if (line) yield line
    }
    if (piece.kind === 'heading') inTables = false
    if (piece.kind !== 'table') continue
    const { rows } = piece.grid
    const heads = rows.map(filled).filter((row) => row.length > 0)
    const named = heads
      .slice(0, MOST_HEAD_ROWS)
      .some((row) => row.some(({ run }) => HEAD.test(run.text.trim())))
    if (!atHome && !named && !inTables) continue
    const found = rows.map((row) => rowLine(row, at)).filter((line) => line !== undefined)
    inTables = found.length > 0
    yield* found
  }
}

/** Longer, and a name would be the whole entry. */
const LONGEST_NAME = 120

export function exhibitsOf(pieces: readonly Placed[], outline: Outline): Exhibits {
  const lines = new Map<string, Place>()
  const index: Span[] = []
  const all = [...linesOf(pieces, outline)].sort((a, b) => a.span.start - b.span.start)
  for (const [i, line] of all.entries()) {
    const next = all[i + 1]?.span.start ?? Infinity
    const end = next - line.span.end < LONGEST_ENTRY ? next : line.span.end
    index.push(span(line.span.start, end))
    if (lines.has(line.key)) continue
    const text = line.text.replace(/\s+/g, ' ')
    const name = text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME)}…`
    lines.set(line.key, {
      name: `Exhibit ${name.replace(/^Exhibit /i, '')}`,
      heading: line.heading,
      span: line.span,
    })
  }
  return { lines, index }
}
