// Lines with tabs → a grid: rows of tables that were copied or came out of a PDF.

import { span } from '../../base/span.ts'
import { lightRun } from '../inline.ts'
import { sliceRun } from '../run.ts'
import type { Run } from '../run.ts'
import type { Cell, GridRow } from '../grid.ts'
import { looksNumeric } from './lines.ts'
import type { Line, Taken } from './lines.ts'

const LONGEST_ROW = 600
/** A line without a tab between two rows is a section's name or the rest of a wrapped label. */
const LONGEST_LABEL = 100
const LIST_MARKER = /^\s*(?:[-+*•·o▪]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])\s*$/i
const CURRENCY = /[$¥€£]/g

function isRow(line: Line): boolean {
  if (line.text.length > LONGEST_ROW || !line.text.includes('\t')) return false
  const parts = line.text.split('\t')
  return !(parts.length === 2 && LIST_MARKER.test(parts[0] ?? ''))
}

/** `911 $`, `— $ 12` and `$ 45 $ 23` are several cells whose blanks were lost. */
function splitAtCurrency(run: Run): readonly Run[] {
  const cuts: number[] = []
  for (const sign of run.text.matchAll(CURRENCY)) {
    const before = run.text.slice(cuts.at(-1) ?? 0, sign.index).trim()
    if (before !== '' && !/[([A-Z-]$/.test(before)) cuts.push(sign.index)
  }
  if (cuts.length === 0) return [run]
  const parts = [0, ...cuts].map((start, i) =>
    sliceRun(run, span(start, cuts[i] ?? run.text.length)),
  )
  const [first, ...rest] = parts
  const tail = rest.every((part) => looksNumeric(part.text) || part.text.trim().length === 1)
  return first && tail && (looksNumeric(first.text) || parts.at(-1)?.text.trim().length === 1)
    ? parts
    : [run]
}

/** Figures in full, grouped or in brackets, with one blank between: two columns whose tab was lost. */
const FIGURES =
  /^\s*-?\(?(?:\d{1,3}(?:,\d{3})+|\d{3})(?:\.\d+)?\)?(?: -?\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?)+\s*$/

function splitAtBlanks(run: Run): readonly Run[] {
  if (!FIGURES.test(run.text)) return [run]
  const starts = [...run.text.matchAll(/\S+/g)].map(({ index }) => index)
  return starts.map((start, i) => sliceRun(run, span(start, starts[i + 1] ?? run.text.length)))
}

function rowOf(line: Line): { readonly row: GridRow; readonly parts: number } {
  const row: Cell[] = []
  let at = line.start
  const parts = line.text.split('\t')
  for (const part of parts) {
    for (const run of splitAtCurrency(lightRun(part, at)).flatMap(splitAtBlanks))
      row.push({ column: row.length, width: 1, height: 1, run })
    at += part.length + 1
  }
  return { row, parts: parts.length }
}

export function tabTable(lines: readonly Line[], from: number): Taken | undefined {
  const first = lines[from]
  if (!first || !isRow(first)) return undefined
  let end = from + 1
  for (let i = end; i < lines.length && i - end <= 5; i++) {
    const line = lines[i]
    if (!line || (!line.text.includes('\t') && line.text.length > LONGEST_LABEL)) break
    if (/^ {0,3}(?:#{1,6}\s|\||[-*+]\s)/.test(line.text) && !isRow(line)) break
    if (isRow(line)) end = i + 1
  }
  const all = lines.slice(from, end).map(rowOf)
  const figures = all.some(({ row }) => row.slice(1).some((cell) => looksNumeric(cell.run.text)))
  if (!figures) return { end }
  const widths = new Set(all.filter(({ parts }) => parts > 1).map(({ parts }) => parts))
  return {
    end,
    grid: {
      shape: 'tab',
      rows: all.map(({ row }) => row),
      headers: 0,
      placed: widths.size === 1,
    },
  }
}
