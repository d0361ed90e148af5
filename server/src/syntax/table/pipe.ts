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

function splitAtPipes(line: Line): { readonly text: string; readonly at: number }[] {
  const cells: { text: string; at: number }[] = []
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

function read(line: Line): Piped {
  const parts = splitAtPipes(line)
  const dashes = parts.length > 0 && parts.every((part) => /^\s*:?-+:?\s*$/.test(part.text))
  const sure = dashes && parts.every((part) => /--|:/.test(part.text))
  const row = parts.map(({ text, at }, column): Cell => ({
    column,
    width: 1,
    height: 1,
    run: lightRun(text.trimEnd(), at),
  }))
  return {
    row,
    outer: line.text.trimStart().startsWith('|'),
    delimiter: sure ? 'sure' : dashes ? 'maybe' : undefined,
  }
}

const hasPipe = (line: Line): boolean => /(?:^|[^\\])\|/.test(line.text)

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
  let end = from
  for (let line = lines[end]; line && hasPipe(line); line = lines[++end]);
  if (end === from) return undefined
  const all = lines.slice(from, end).map(read)
  if (!isTable(all)) return { end }
  const isDelimiter = (row: Piped, i: number): boolean =>
    row.delimiter === 'sure' || (row.delimiter === 'maybe' && i === 1)
  const at = all.findIndex(isDelimiter)
  const rows = all.filter((row, i) => !isDelimiter(row, i)).map(({ row }) => row)
  return { end, grid: { shape: 'pipe', rows, headers: Math.max(0, at), placed: true } }
}
