// Lines with pipes → a grid: GFM tables, with or without outer pipes, and rows that lost their delimiter row.

import { lightRun } from '../inline.ts'
import type { Cell, GridRow } from '../grid.ts'
import { looksNumeric } from './lines.ts'
import type { Line, Taken } from './lines.ts'

interface Piped {
  readonly row: GridRow
  readonly outer: boolean
  readonly delimiter: 'sure' | 'maybe' | undefined
}

interface Part {
  readonly text: string
  readonly at: number
}

function splitAtPipes(line: Line): readonly Part[] {
  const cells: Part[] = []
  const { text } = line
  const first = text.search(/\S/)
  let start = text[first] === '|' ? first + 1 : 0
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '|') {
      cells.push({ text: text.slice(start, i), at: line.start + start })
      start = i + 1
    }
  }
  if (text.slice(start).trim() !== '')
    cells.push({ text: text.slice(start), at: line.start + start })
  return cells
}

const isRuled = (part: Part): boolean => /^\s*:?-+:?\s*$/.test(part.text)
const isBlank = (part: Part): boolean => part.text.trim() === ''
/** A rule under a column, which no dash for “nothing” is. */
const isLong = (part: Part): boolean => /--|:/.test(part.text)

function delimiterOf(parts: readonly Part[]): Piped['delimiter'] {
  const ruled = parts.filter(isRuled)
  if (ruled.length === 0 || !parts.every((part) => isRuled(part) || isBlank(part))) return undefined
  return ruled.length === parts.length && ruled.every(isLong)
    ? 'sure'
    : ruled.length === parts.length || ruled.some((part) => /-{3}/.test(part.text))
      ? 'maybe'
      : undefined
}

function read(line: Line): Piped {
  const parts = splitAtPipes(line)
  const row = parts.map(({ text, at }, column): Cell => ({
    column,
    width: 1,
    height: 1,
    run: lightRun(text.trimEnd(), at),
  }))
  return {
    row,
    outer: line.text.trimStart().startsWith('|'),
    delimiter: delimiterOf(parts),
  }
}

const hasPipe = (line: Line): boolean => /(?:^|[^\\])\|/.test(line.text)
const opens = (line: Line): boolean => /^\s*\|/.test(line.text)
const closes = (line: Line): boolean => /\|\s*$/.test(line.text)

const MOST_BREAKS = 8

/** The index behind a row that begins at `from`: line breaks inside its cells do not end it. */
function endOfRow(lines: readonly Line[], from: number): number {
  const first = lines[from]
  if (!first || !opens(first) || closes(first)) return from + 1
  for (let i = from + 1; i <= from + MOST_BREAKS; i++) {
    const line = lines[i]
    if (!line || opens(line)) break
    if (closes(line)) return i + 1
  }
  return from + 1
}

/** Of the lines of one row, one line. */
const joined = (lines: readonly Line[]): Line => ({
  start: lines[0]?.start ?? 0,
  text: lines
    .map(({ text, start }, i) => text.padEnd((lines[i + 1]?.start ?? 0) - start, '\n'))
    .join(''),
})

/** A table of `Title | page | 7` lines is a running foot: without outer pipes the rows must agree and hold figures. */
function isTable(rows: readonly Piped[]): boolean {
  if (rows.some((row, i) => i > 0 && row.delimiter !== undefined)) return true
  if (rows.every((row) => row.outer)) return rows.some((row) => row.row.length > 1)
  const widths = new Set(rows.map((row) => row.row.length))
  return (
    rows.length >= 3 &&
    widths.size === 1 &&
    rows.filter(({ row }) => row.slice(1).some((cell) => looksNumeric(cell.run.text))).length >= 2
  )
}

export function pipeTable(lines: readonly Line[], from: number): Taken | undefined {
  const whole: Line[] = []
  let end = from
  for (let line = lines[end]; line && hasPipe(line); line = lines[end]) {
    const next = endOfRow(lines, end)
    whole.push(next > end + 1 ? joined(lines.slice(end, next)) : line)
    end = next
  }
  if (end === from) return undefined
  const all = whole.map(read)
  if (!isTable(all)) return { end }
  const isDelimiter = (row: Piped, i: number): boolean =>
    row.delimiter === 'sure' || (row.delimiter === 'maybe' && i === 1)
  const at = all.findIndex(isDelimiter)
  const rows = all.filter((row, i) => !isDelimiter(row, i)).map(({ row }) => row)
  return { end, grid: { shape: 'pipe', rows, headers: Math.max(0, at), placed: true } }
}
