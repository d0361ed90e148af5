// Pieces → footnote marks and notes, each table with the notes below it.

import { byStart, shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { furnitureOf } from '../syntax/furniture.ts'
import type { Grid, GridRow } from '../syntax/grid.ts'
import type { Paragraph, Placed } from '../syntax/piece.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, SectionKind } from '../syntax/section.ts'
import type { Mark, Note } from './footnote.ts'
import { noted } from './footnote-around.ts'
import { linkedMarks } from './footnote-links.ts'
import type { Candidate, Region } from './footnote-links.ts'
import { isOnlySigns, marksIn, notesIn } from './footnote-signs.ts'

export interface Footnotes {
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
}

export function footnotesOf(value: string, pieces: readonly Placed[], outline: Outline): Footnotes {
  const marks: Mark[] = []
  const notes: Note[] = []
  const regions = regionsOf(value, pieces, headingsOf(outline))
  for (const [i, region] of regions.entries()) {
    const isNoted = noted(regions, i)
    marks.push(...linkedMarks(region).filter((mark) => !mark.missing || !isNoted(mark)))
    notes.push(...region.notes)
  }
  return {
    marks: marks.sort((a, b) => byStart(a.span, b.span)),
    notes: notes.sort((a, b) => byStart(a.span, b.span)),
  }
}

/** Paragraphs right above a table that may carry marks: its title, its unit, what follows. */
const CAPTIONS = 3

/** In a sentence, "(1)" may count its parts. */
const unsure = (marks: readonly Candidate[]): readonly Candidate[] =>
  marks.map((mark) => ({ ...mark, sure: false }))

/** Headings of these kinds end the notes of a table, those too that Markdown takes for bold paragraphs. */
const ENDS: ReadonlySet<SectionKind> = new Set(['part', 'item', 'sub-item', 'statement', 'note'])

const headingsOf = (outline: Outline): ReadonlySet<number> =>
  new Set(
    [...allSections(outline.sections)]
      .filter((section) => !section.inferred && ENDS.has(section.kind))
      .map((section) => section.heading.start),
  )

const emptyRegion = (): Region => ({ marks: [], notes: [], words: [], cells: [], elsewhere: [] })

/** Cells that may have a note in them. */
const RUN_IN = /.\((?:\d{1,2}|[a-z])\) ["“]?[A-Z]/

function regionsOf(
  value: string,
  pieces: readonly Placed[],
  headings: ReadonlySet<number>,
): readonly Region[] {
  const furniture = furnitureOf(pieces)
  const regions: Region[] = []
  let region: Region = emptyRegion()
  let group = -1
  let captions: Placed<Paragraph>[] = []
  for (const [i, placed] of pieces.entries()) {
    const { at, piece } = placed
    // A sentence that is repeated below each table may be taken for a running head.
    if (piece.kind === 'paragraph' && /footnote/i.test(piece.run.text))
      region.elsewhere.push(at + piece.span.start)
    if (furniture.has(i)) continue
    if (piece.kind === 'heading' || isHeading(placed, headings)) {
      regions.push(region)
      region = emptyRegion()
    }
    switch (piece.kind) {
      case 'table': {
        const full = filled(piece.grid)
        // Converters leave tables without a word behind, at page breaks above all.
        if (full.length === 0) continue
        for (const { run } of full.flat()) if (RUN_IN.test(run.text)) region.cells.push(run.text)
        const rows = notesOfRows(full)
        const noteRows = new Set(rows.map(({ row }) => row))
        const onlyNotes =
          rows.length > 0 && full.every((row) => noteRows.has(row) || saysNotes(row))
        if (!onlyNotes || group < 0) group++
        for (const caption of onlyNotes ? [] : captions.slice(-CAPTIONS))
          region.marks.push(...unsure(candidates(caption.piece.run, caption.at, group, false)))
        const named = new Set([...namesOfRows(full), ...numbersOfRows(full)])
        for (const row of full)
          if (!noteRows.has(row))
            for (const mark of marksOfRow(row, at, group))
              region.marks.push(named.has(mark.sign) ? { ...mark, sure: false } : mark)
        for (const { sign, place, whole } of rows)
          region.notes.push({ sign, span: shift(place, at), whole: shift(whole, at), group })
        break
      }
      case 'paragraph': {
        const bulleted = piece.item?.marker === '*'
        const found = group < 0 ? [] : notesIn(piece.run, bulleted)
        for (const note of found) {
          const bullet = bulleted && note.span.end === 0
          const start = at + piece.span.start
          const star = bullet ? value.lastIndexOf('*', start) : start
          region.notes.push({
            sign: note.sign,
            span: bullet ? span(star, star + 1) : shift(toSource(piece.run, note.span), at),
            whole: bullet
              ? span(star, at + toSource(piece.run, note.whole).end)
              : shift(toSource(piece.run, note.whole), at),
            group,
          })
        }
        if (found.length === 0 && group >= 0)
          region.marks.push(
            ...candidates(piece.run, at, group, false).filter((mark) =>
              raisedAt(piece.run, at, mark),
            ),
          )
        const marker = piece.item && !bulleted ? `${piece.item.marker} ` : ''
        region.words.push({ text: marker + piece.run.text, at: at + piece.span.start, group })
        break
      }
      default:
    }
    if (piece.kind === 'paragraph') captions.push({ at, piece })
    else captions = []
  }
  return [...regions, region]
}

function isHeading({ at, piece }: Placed, headings: ReadonlySet<number>): boolean {
  if (piece.kind !== 'paragraph') return false
  return headings.has(at + toSource(piece.run, span(0, 1)).start)
}

const raisedAt = (run: Run, at: number, mark: Candidate): boolean =>
  run.styled.some(
    ({ style, span: s }) =>
      style === 'raised' && shift(toSource(run, s), at).start <= mark.span.start,
  )

const candidates = (run: Run, at: number, group: number, alone: boolean): Candidate[] =>
  marksIn(run, alone).map(({ sign, span: s, sure }) => ({
    sign,
    span: shift(toSource(run, s), at),
    sure,
    group,
    label: run.text.trim(),
  }))

const texts = (row: GridRow): GridRow => row.filter((cell) => cell.run.text.trim() !== '')

/** A ruler that made no table stays behind as a row. */
const isRuler = (row: GridRow): boolean =>
  texts(row).every((cell) => /^[-: ]+$/.test(cell.run.text))

const filled = (grid: Grid): readonly GridRow[] =>
  grid.rows.filter((row) => texts(row).length > 0 && !isRuler(row))

const saysNotes = (row: GridRow): boolean =>
  texts(row).every((cell) => /^\W*(?:foot)?notes?\W*$/i.test(cell.run.text))

function marksOfRow(row: GridRow, at: number, group: number): Candidate[] {
  const cells = texts(row)
  const signs = cells.filter((cell) => isOnlySigns(cell.run.text)).length
  const words = cells.filter(({ run }) => /^\W*\p{L}.*\p{L}{2}/u.test(run.text)).length
  // A line of a header, or of marks that a wrap tore off.
  const noFigures =
    signs === cells.length || (signs + words === cells.length && words > 1 && words >= signs)
  return cells.flatMap((cell) => {
    const found = candidates(cell.run, at, group, row.length === 1)
    // Between figures, a cell that is only "(1)" is minus one.
    return !noFigures && isOnlySigns(cell.run.text) && !/[*†‡§]/.test(cell.run.text)
      ? found.filter((mark) => raisedAt(cell.run, at, mark))
      : found
  })
}

const FORMULA =
  /\(? ?\b([a-z]|\d{1,2}) ?\)? ?[/÷×=+–−-] ?\(? ?([a-z]|\d{1,2}) ?\)(?: ?[/÷×=+–−-] ?\( ?([a-z]|\d{1,2}) ?\))?/g

/** A bracket somewhere in front, or "1-2" and "a/b" would do in any words. */
const IN_BRACKETS = /^\(/

/** Signs that a formula of the table reckons with, "(a) / (b)": they name rows or columns, and need no note. */
function namesOfRows(rows: readonly GridRow[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { run } of rows.flatMap(texts))
    for (const [whole, ...signs] of run.text.includes('(') ? run.text.matchAll(FORMULA) : [])
      if (IN_BRACKETS.test(whole)) for (const sign of signs) if (sign) names.add(sign)
  return names
}

const NUMBERED = /\((?:II|III|IV|VI{1,3}|IX)\)/
/** How a converter reads the numbers one, two and ten of the Romans. */
const ROMAN = ['1', '11', 'l', 'i', 'v', 'x'] as const

/** Signs that number the lines: "(1)" beside "(II)" and "(IV)" is no mark. */
const numbersOfRows = (rows: readonly GridRow[]): readonly string[] =>
  rows.some((row) => NUMBERED.test(texts(row)[0]?.run.text ?? '')) ? ROMAN : []

interface NoteRow {
  readonly row: GridRow
  readonly sign: string
  /** In the block, like `whole`. */
  readonly place: Span
  readonly whole: Span
}

/** Words, or a figure with words behind it: "1/4 of the options". */
const BEGINS_NOTE = /^\W*(?:[a-z].*[a-z]{2}|\d\S*(?: [a-z]\S*){3})/i

/** Rows that are notes: a sign and a text, in two cells or in one, which may hold several. */
function notesOfRows(rows: readonly GridRow[]): readonly NoteRow[] {
  return rows.flatMap((row): readonly NoteRow[] => {
    const [first, second, ...others] = texts(row)
    if (!first) return []
    const { run } = first
    if (second && (others.length > 0 || !isOnlySigns(run.text))) return tornNote(row)
    if (!second)
      return notesIn(run, false).map(({ sign, span: place, whole }) => ({
        row,
        sign,
        place: toSource(run, place),
        whole: toSource(run, whole),
      }))
    if (!BEGINS_NOTE.test(second.run.text)) return []
    const end = toSource(second.run, span(0, second.run.text.trimEnd().length)).end
    return marksIn(run, true)
      .slice(0, 1)
      .map(({ sign, span: s }) => {
        const place = toSource(run, s)
        return { row, sign, place, whole: span(place.start, end) }
      })
  })
}

/** Fewer words, and the row is one of labels. */
const WORDS_OF_NOTE = 6

/** A note that a converter spread over the cells of its row: words throughout, and no figure. */
function tornNote(row: GridRow): readonly NoteRow[] {
  const cells = texts(row)
  const [first] = cells
  const last = cells.at(-1)
  const words = cells.flatMap(({ run }) => run.text.match(/\p{L}{2,}/gu) ?? [])
  if (!first || !last || words.length < WORDS_OF_NOTE) return []
  if (cells.some(({ run }, i) => i > 0 && !/\p{L}{2}/u.test(run.text))) return []
  const longest = Math.max(...cells.map(({ run }) => run.text.trim().split(/\s+/).length))
  if (longest < WORDS_OF_NOTE) return []
  const { end } = toSource(last.run, span(0, last.run.text.trimEnd().length))
  const found = notesIn(first.run, false)
  return found.map(({ sign, span: at, whole }, i) => {
    const place = toSource(first.run, at)
    const own = i === found.length - 1 ? end : toSource(first.run, whole).end
    return { row, sign, place, whole: span(place.start, own) }
  })
}
