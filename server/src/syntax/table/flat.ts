// Lines whose columns stand one blank apart, as text comes out of a PDF → a grid, where enough of them agree.

import type { Span } from '../../base/span.ts'
import { lightRun } from '../inline.ts'
import type { Cell, GridRow } from '../grid.ts'
import { headOf } from './flat-head.ts'
import type { Head } from './flat-head.ts'
import { flatLine, RULE } from './flat-line.ts'
import type { Figured, FlatLine } from './flat-line.ts'
import type { Line, Taken } from './lines.ts'

const FEWEST_FULL = 3
const MOST_LABELS = 3
const MOST_BETWEEN = 5
const MOST_ABOVE = 8
const MOST_OVER = 2
const LONGEST_OVER = 80
/** Rows of some statements are blank for the most part. */
const FULL_SHARE = 0.25
const TIGHT_SHARE = 0.75
const GROUPED_SHARE = 0.4
const SMALL = /^\s*\(?\p{Ll}/u
const NOTE = /^\d{1,2}$/
const NOTES_BEFORE = /(?:\s+\d{1,2},)+$/
/** A new head inside: what is below it is another table. */
const ANEW =
  /\b(?:19|20)\d\d\b|\b(?:thousands|millions|billions) of\b|\bin (?:thousands|millions|billions)\b/i

/** "(Millions of yen)", "Years ended December 31,". */
const OVER =
  /^\s*[([][^()[\]]*\b(?:yen|dollars?|euros?|thousands?|millions?|billions?)\b[^()[\]]*[)\]]\s*$|\b(?:ended|ending|as (?:of|at))\b/i
const NOTES = /(?:^|\s)notes?(?:\s|$)/i

interface Region {
  readonly from: number
  readonly end: number
}

interface Place {
  readonly from: number
  readonly taken: Taken
}

/** Rows with names and wrapped labels between them, from a first row to a last. */
function* regionsOf(lines: readonly FlatLine[]): Generator<Region> {
  let from = -1
  let end = -1
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'row') {
      if (from < 0) from = i
      end = i + 1
    } else if (
      from >= 0 &&
      line.kind !== 'rule' &&
      (line.kind === 'other' || i - end >= MOST_BETWEEN || ANEW.test(line.line.text))
    ) {
      yield { from, end }
      from = -1
    }
  }
  if (from >= 0) yield { from, end }
}

/** How many columns the rows have; undefined where they do not agree on it. */
function columnsOf(rows: readonly Figured[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { figures } of rows) counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1)
  const count = Math.max(0, ...[...counts].filter(([, n]) => n >= FEWEST_FULL).map(([c]) => c))
  if (count < 2) return undefined
  const full = rows.filter((row) => row.figures.length === count)
  const wider = rows.filter((row) => row.figures.length > count)
  const tight = full.filter((row) => row.tight)
  const figures = rows.flatMap((row) => row.figures).filter((one) => !one.dash)
  const grouped = figures.filter((one) => one.grouped)
  return wider.length <= 1 &&
    full.length >= FULL_SHARE * rows.length &&
    tight.length >= Math.max(FEWEST_FULL, TIGHT_SHARE * full.length) &&
    grouped.length >= GROUPED_SHARE * figures.length
    ? count
    : undefined
}

/** Rows without the numbers of notes before their figures. */
function withoutNote(row: Figured): Figured {
  const [first, ...figures] = row.figures
  if (!first || figures.length < 2 || !NOTE.test(first.text)) return row
  const label = row.line.text.slice(0, row.labelEnd)
  return { ...row, figures, labelEnd: label.replace(NOTES_BEFORE, '').length }
}

/** The first line of the label that ends at `row`: what begins in small letters goes on with the line above. */
function labelStart(lines: readonly FlatLine[], row: number, least: number): number {
  let start = row
  while (start > least && row - start < MOST_LABELS) {
    const line = lines[start]
    const above = lines[start - 1]
    if (!line || !('line' in line) || above?.kind !== 'label') break
    if (!SMALL.test(line.line.text) || ANEW.test(above.line.text)) break
    start--
  }
  return start
}

const joined = (lines: readonly Line[]): Line => ({
  start: lines[0]?.start ?? 0,
  text: lines
    .map(({ text, start }, i) => text.padEnd((lines[i + 1]?.start ?? 0) - start, '\n'))
    .join(''),
})

const cellOf = (text: string, at: number, column: number): Cell => ({
  column,
  width: 1,
  height: 1,
  run: lightRun(text, at),
})

function rowOf(label: readonly Line[], row: Figured): GridRow {
  const words = joined([...label, { ...row.line, text: row.line.text.slice(0, row.labelEnd) }])
  const blank = words.text.search(/\S/)
  return [
    ...(blank < 0 ? [] : [cellOf(words.text.slice(blank), words.start + blank, 0)]),
    ...row.figures.map(({ text, at }, i) => cellOf(text, row.line.start + at, i + 1)),
  ]
}

/** A line over the head that speaks of the whole table. */
function aboveHead(lines: readonly Line[], top: number, bottom: number): readonly Line[] {
  const taken: Line[] = []
  for (let i = bottom - 1; i >= top && taken.length < MOST_OVER; i--) {
    const line = lines[i]
    if (!line || line.text.length > LONGEST_OVER || !OVER.test(line.text)) break
    taken.unshift(line)
  }
  return taken
}

/** The head of the columns, over the names of the first sections where such stand between; `body` is the line below it. */
function headAbove(
  lines: readonly Line[],
  flat: readonly FlatLine[],
  label: number,
  least: number,
  count: number,
): { readonly head: Head | undefined; readonly body: number } {
  for (let body = label; body >= least && label - body <= MOST_LABELS; body--) {
    const named = flat[body]
    if (body < label && (named?.kind !== 'label' || ANEW.test(named.line.text))) break
    const head = headOf(lines.slice(Math.max(least, body - MOST_ABOVE), body), count)
    if (head) return { head, body }
  }
  return { head: undefined, body: label }
}

const isRow = (line: FlatLine): line is Figured => line.kind === 'row'

/** The table of one region; lines above `least` belong to others. */
function tableIn(
  lines: readonly Line[],
  flat: readonly FlatLine[],
  region: Region,
  least: number,
): Place | undefined {
  const noted = lines
    .slice(Math.max(least, region.from - MOST_ABOVE), region.from)
    .some(({ text }) => text.length <= LONGEST_OVER && NOTES.test(text))
  const own = flat
    .slice(region.from, region.end)
    .map((line) => (noted && isRow(line) ? withoutNote(line) : line))
  const count = columnsOf(own.filter(isRow))
  if (count === undefined) return undefined
  const isFull = (line: FlatLine): boolean => isRow(line) && line.figures.length === count
  const first = region.from + own.findIndex(isFull)
  const end = region.from + own.findLastIndex(isFull) + 1
  const label = labelStart(flat, first, least)
  const { head, body } = headAbove(lines, flat, label, least, count)
  const headStart = body - (head?.lines ?? 0)
  const over = head ? aboveHead(lines, least, headStart) : []
  const headLine = joined(lines.slice(headStart, body))
  const headCell = ({ start, end }: Span, column: number): Cell =>
    cellOf(headLine.text.slice(start, end), headLine.start + start, column)
  const rows: GridRow[] = over.map((line) => [cellOf(line.text, line.start, 0)])
  if (head?.before) rows.push([headCell(head.before, 0)])
  if (head) rows.push(head.cells.map((cell, i) => headCell(cell, i + 1)))
  for (let i = body; i < end; i++) {
    let row = i
    while (flat[row]?.kind === 'label') row++
    const from = labelStart(flat, row, i)
    for (const line of lines.slice(i, from)) rows.push([cellOf(line.text, line.start, 0)])
    const read = own[row - region.from]
    if (read && isRow(read)) rows.push(rowOf(lines.slice(from, row), read))
    i = row
  }
  return {
    from: headStart - over.length,
    taken: {
      end,
      grid: { shape: 'tab', rows, headers: 0, placed: false, ...(head && { closed: true }) },
    },
  }
}

const known = new WeakMap<readonly Line[], ReadonlyMap<number, Taken>>()

/** All tables of these lines by their first line: whether a line begins one is told by those below it. */
function tablesIn(lines: readonly Line[]): ReadonlyMap<number, Taken> {
  const kept = known.get(lines)
  if (kept) return kept
  const flat = lines.map((line, i) => flatLine(line, RULE.test(lines[i - 1]?.text ?? '')))
  const tables = new Map<number, Taken>()
  let least = 0
  for (const region of regionsOf(flat)) {
    const table = tableIn(lines, flat, region, least)
    if (!table) continue
    tables.set(table.from, table.taken)
    least = table.taken.end
  }
  known.set(lines, tables)
  return tables
}

export const flatTable = (lines: readonly Line[], from: number): Taken | undefined =>
  tablesIn(lines).get(from)
