// Rows whose blanks were squeezed to one each, as converters of plain text leave them → a grid.

import { lightRun } from '../inline.ts'
import type { Cell, GridRow } from '../grid.ts'
import type { Line, Taken } from './lines.ts'

const LONGEST_ROW = 120
/** Lines between two rows: the name of a section, the rest of a wrapped label, a rule. */
const MOST_BETWEEN = 2
const LONGEST_BETWEEN = 60

const FIGURE = /^[($]{0,2}\.?\d(?:[\d,.]*\d)?\)?%?\)?$|^-{1,2}$/
const SIGN = /^[($€£¥]{1,2}$/
const YEAR = /^(?:19|20)\d\d$/
const RULE = /^(?=.*[=_-]{3})[\s=_-]+$/
/** What a sentence has before its figures. */
const OPEN =
  /(?:[.;:,]|\b(?:and|or|of|to|in|at|by|for|from|the|on|than|was|were|is|are|with|through|until|between|january|february|march|april|may|june|july|august|september|october|november|december|page|note|item))$/i

interface Row {
  readonly cells: GridRow
  readonly figures: readonly string[]
  /** Years over columns, with or without words before them: "Years ended December 31, 2000 1999". */
  readonly head: boolean
}

function cellOf(line: Line, from: number, to: number, column: number): Cell {
  const run = lightRun(line.text.slice(from, to), line.start + from)
  return { column, width: 1, height: 1, run }
}

/** The figures at the end of a line, each with the signs before it. */
function figuresAt(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  const words = [...text.matchAll(/\S+/g)].reverse()
  for (const { 0: word, index } of words) {
    const last = found.at(-1)
    if (FIGURE.test(word)) found.push({ from: index, to: index + word.length })
    else if (SIGN.test(word) && last) last.from = index
    else break
  }
  return found.reverse()
}

/** A last word behind so many figures is a remark in a column of its own: "New", "n.a.". */
const REMARK = /(?<=[\d)%-])\s+\p{L}[\p{L}.]*\s*$/u
const FEWEST_REMARKED = 3

/** A label and two figures or more; figures alone under columns. */
function rowOf(line: Line): Row | undefined {
  if (line.text.length > LONGEST_ROW) return undefined
  const plain = line.text.replace(REMARK, '')
  if (!/[\d)%-]\s*$/.test(plain)) return undefined
  const figures = figuresAt(plain)
  if (figures.length < (plain === line.text ? 2 : FEWEST_REMARKED)) return undefined
  const texts = figures.map(({ from, to }) => line.text.slice(from, to))
  const head = texts.every((text) => YEAR.test(text))
  const label = line.text.slice(0, figures[0]?.from ?? 0).trim()
  if (label !== '' && (!/\p{L}{2}/u.test(label) || (!head && OPEN.test(label)))) return undefined
  const start = line.text.search(/\S/)
  const own = label === '' ? [] : [cellOf(line, start, start + label.length, 0)]
  return {
    cells: [...own, ...figures.map(({ from, to }, k) => cellOf(line, from, to, own.length + k))],
    figures: texts,
    head,
  }
}

const isGrouped = ({ figures }: Row): boolean =>
  figures.some((figure) => /\d,\d{3}|\d\.\d/.test(figure))

/** Two rows alike, a figure of which is grouped as only figures are; or a short line alone, part of a table or none. */
function isTable(rows: readonly Row[], lines: readonly Line[]): boolean {
  if (lines.length === 1) return lines.every(({ text }) => text.trim().length <= LONGEST_BETWEEN)
  const data = rows.filter((row) => !row.head)
  const counts = new Set(data.map((row) => row.figures.length))
  return rows.length >= 2 && data.some(isGrouped) && counts.size < rows.length
}

export function squeezedTable(lines: readonly Line[], from: number): Taken | undefined {
  const first = lines[from]
  if (!first || !rowOf(first)) return undefined
  const rows: Row[] = []
  const cells: GridRow[] = []
  let between: GridRow[] = []
  let end = from
  for (let i = from; i < lines.length && i - end <= MOST_BETWEEN; i++) {
    const line = lines[i]
    if (!line || /^ {0,3}(?:#{1,6} |`{3}|~{3})/.test(line.text)) break
    const row = rowOf(line)
    if (row) {
      rows.push(row)
      cells.push(...between, row.cells)
      between = []
      end = i + 1
    } else if (line.text.length > LONGEST_BETWEEN || /[.;]\s*$/.test(line.text)) break
    else if (!RULE.test(line.text)) between.push([cellOf(line, 0, line.text.length, 0)])
  }
  if (!isTable(rows, lines)) return { end }
  return { end, grid: { shape: 'tab', rows: cells, headers: 0, placed: false } }
}
