// `<table>` markup → a grid; a block that holds only some of its rows gives a grid of those.

import { lightRun } from '../inline.ts'
import type { Cell, GridRow } from '../grid.ts'
import type { Line, Taken } from './lines.ts'

const TAG = /<(\/?)(table|tr|td|th)\b([^<>]{0,2000})>/gi
const WIDEST = 200
/** No statement is wider; a row's cost must not grow with what its cells claim to span. */
const LAST_COLUMN = 1000

const SPANS = {
  colspan: /\bcolspan\s*=\s*["']?(\d{1,4})/i,
  rowspan: /\browspan\s*=\s*["']?(\d{1,4})/i,
} as const

function attribute(attributes: string, name: keyof typeof SPANS): number {
  const value = SPANS[name].exec(attributes)?.[1]
  return Math.min(WIDEST, Math.max(1, Number(value ?? 1)))
}

class Rows {
  readonly rows: GridRow[] = []
  headers = 0
  #row: Cell[] | undefined
  #column = 0
  #onlyHeaders = true
  /** Rows that a cell above still covers, by column. */
  readonly #covered = new Map<number, number>()

  begin(): void {
    this.end()
    this.#row = []
    this.#column = 0
    this.#onlyHeaders = true
  }

  cell(source: string, from: number, attributes: string, isHeader: boolean): void {
    if (!this.#row) this.begin()
    while (this.#covered.has(this.#column)) this.#column++
    const width = attribute(attributes, 'colspan')
    const height = attribute(attributes, 'rowspan')
    const lead = Math.max(0, source.search(/\S/))
    const run = lightRun(source.trim(), from + lead)
    this.#row?.push({ column: this.#column, width, height, run })
    const last = Math.min(this.#column + width, LAST_COLUMN)
    if (height > 1) for (let at = this.#column; at < last; at++) this.#covered.set(at, height)
    this.#column += width
    if (!isHeader) this.#onlyHeaders = false
  }

  end(): void {
    if (!this.#row) return
    if (this.#onlyHeaders && this.#row.length > 0 && this.headers === this.rows.length)
      this.headers++
    this.rows.push(this.#row)
    this.#row = undefined
    for (const [column, left] of this.#covered)
      if (left > 1) this.#covered.set(column, left - 1)
      else this.#covered.delete(column)
  }
}

export function htmlTable(lines: readonly Line[], from: number): Taken | undefined {
  const first = lines[from]
  if (!first || !/^\s*<(?:table|tr|td|th|tbody|thead)\b/i.test(first.text)) return undefined
  let end = from
  for (let line = lines[end]; line; line = lines[++end])
    if (/<\/table\s*>/i.test(line.text)) {
      end++
      break
    }
  const taken = lines.slice(from, end)
  const source = taken
    .map((line, i) => line.text.padEnd((taken[i + 1]?.start ?? 0) - line.start, '\n'))
    .join('')
  const rows = new Rows()
  let cell:
    { readonly at: number; readonly attributes: string; readonly header: boolean } | undefined
  for (const tag of source.matchAll(TAG)) {
    const [all, closing, name = '', attributes = ''] = tag
    if (cell) {
      rows.cell(
        source.slice(cell.at, tag.index),
        first.start + cell.at,
        cell.attributes,
        cell.header,
      )
      cell = undefined
    }
    if (/^t[dh]$/i.test(name)) {
      if (closing === '')
        cell = { at: tag.index + all.length, attributes, header: /^th$/i.test(name) }
    } else if (/^tr$/i.test(name) && closing === '') rows.begin()
    else rows.end()
  }
  if (cell) rows.cell(source.slice(cell.at), first.start + cell.at, cell.attributes, cell.header)
  rows.end()
  if (rows.rows.length === 0) return { end }
  return { end, grid: { shape: 'html', rows: rows.rows, headers: rows.headers, placed: true } }
}
