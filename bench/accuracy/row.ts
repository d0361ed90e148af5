// A line → a row of a table: of pipes, tabs, <td> or blanks, with a label and numerals by column.

import type { Figure } from './figure.ts'
import { isYear } from './figure.ts'
import { numeralsIn } from './scan.ts'

export interface Row {
  readonly line: number
  readonly label: string
  readonly figures: readonly Figure[]
  /** All its words, for headings. */
  readonly words: string
}

export type Shape = 'pipe' | 'tab' | 'html' | 'fixed'

interface Cell {
  readonly start: number
  readonly end: number
  readonly column: number
}

const GLUE = /[$€£¥￥()%\s+–—−-]|US|RMB|HK|NT/g

function cellsOf(raw: string, line: string): { shape: Shape; cells: Cell[] } | undefined {
  if (/^\s*\|.*\|/.test(line)) return { shape: 'pipe', cells: split(line, '|') }
  if (/<td\b/i.test(raw)) return { shape: 'html', cells: tagged(raw) }
  if (line.includes('\t')) return { shape: 'tab', cells: split(line, '\t') }
  const gap = / {2,}|\.{3,}/.exec(line.trimEnd().slice(1))
  if (!gap || !/\d/.test(line)) return undefined
  return { shape: 'fixed', cells: spaced(line) }
}

function split(line: string, mark: string): Cell[] {
  let start = 0
  return line.split(mark).map((text, column) => {
    const cell = { start, end: start + text.length, column }
    start = cell.end + 1
    return cell
  })
}

function tagged(raw: string): Cell[] {
  let column = 0
  return [...raw.matchAll(/<t[dh]\b([^<>]*)>/gi)].map((open) => {
    const start = open.index + open[0].length
    const end = raw.indexOf('</t', start)
    const cell = { start, end: end < 0 ? raw.length : end, column }
    column += Number(/colspan="?(\d+)/i.exec(open[1] ?? '')?.[1] ?? 1)
    return cell
  })
}

const spaced = (line: string): Cell[] =>
  [...line.matchAll(/(?! |\.{3})(?:(?! {2}|\.{3}).)+/g)].map((found, column) => ({
    start: found.index,
    end: found.index + found[0].length,
    column,
  }))

const isFootnoteMark = (text: string): boolean => /^\s*(?:\([a-z\d]\)|\*+)\s*$/i.test(text)

/** A bracket may stand in a cell of its own: what precedes the numeral in its line decides. */
const isBracketed = (line: string, at: number): boolean =>
  /(?:\([\s$€£¥￥|]*|(?:^|[\s|])[-–−][\s$€£¥￥]*)$/.test(line.slice(Math.max(0, at - 12), at))

export function rowOf(
  raw: string,
  line: string,
  start: number,
  number: number,
): (Row & { shape: Shape }) | undefined {
  const parted = cellsOf(raw, line)
  if (!parted) return undefined
  const { shape, cells } = parted
  const figures: Figure[] = []
  const label: string[] = []
  for (const cell of cells) {
    const text = line.slice(cell.start, cell.end)
    if (isFootnoteMark(text) && figures.length > 0) continue
    const found = numeralsIn(line, start, number, cell.start, cell.end)
    const rest = found
      .reduceRight(
        (left, { start: a, end: b }) =>
          left.slice(0, a - start - cell.start) + left.slice(b - start - cell.start),
        text,
      )
      .replace(/\(\s*[a-z\d]\s*\)\s*$/i, '')
      .replace(GLUE, '')
    if (found.length > 0 && rest === '' && (cell.column > 0 || shape === 'html'))
      for (const figure of shape === 'pipe' || shape === 'html' ? found.slice(0, 1) : found)
        figures.push({
          ...figure,
          isNegative: isBracketed(line, figure.start - start),
          isPercent: figure.isPercent || /^[\s)|]{0,8}%/.test(line.slice(figure.end - start)),
          scale: 0,
          column: shape === 'pipe' || shape === 'html' ? cell.column : figures.length,
        })
    else if (figures.length === 0) label.push(text)
  }
  if (shape === 'fixed' && (figures.length === 0 || label.join('').trim() === '')) return undefined
  const words = line.replace(/[|\s]+/g, ' ').trim()
  return { shape, line: number, label: label.join(' ').replace(/\s+/g, ' ').trim(), figures, words }
}

/** A row of years is a heading. */
export const isHeading = (row: Row): boolean =>
  row.figures.length === 0 || row.figures.every((figure) => isYear(figure))
