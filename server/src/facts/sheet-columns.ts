// Rows of figures with physical places → one place for each figure in the table's columns.

import { isYear } from './sheet-raw.ts'
import type { RawFigure, RawRow } from './sheet-raw.ts'

/** The physical places over which a column's figures are spread. */
export interface Range {
  readonly low: number
  readonly high: number
}

export interface Layout {
  readonly ranges: readonly Range[]
  /** No column's places reach into the next one's. */
  readonly apart: boolean
  /** One entry a row: cells by column, `loose` where they have none, undefined for rows that hold no data. */
  readonly rows: readonly (readonly (RawFigure | undefined)[] | 'loose' | undefined)[]
}

const HEADER_WORDS =
  /\b(?:years?|months|quarters?|ended|ending|as of|as at|at|fiscal|thousands|millions|billions|\d{4}|notes?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** A row of years alone, or of words beyond its label: a head. */
export function isHead(row: RawRow): boolean {
  if (row.figures.length === 0) return row.texts.length > 1
  if (!row.figures.every((one) => isYear(one.figure))) return false
  return row.label === '' || row.figures.length > 1 || HEADER_WORDS.test(row.label)
}

export const isData = (row: RawRow): boolean => row.figures.length > 0 && !isHead(row)

const NOTE = /^(?:notes?|ref\.?|refs\.?|note nos?\.?)$/i
const isSmall = ({ figure }: RawFigure): boolean =>
  figure.value.exponent === 0 && !figure.dash && figure.value.digits < 100n && !figure.negative

/** Rows without the numbers under a head that says “Note”: they are no figures. */
export function withoutNotes(rows: readonly RawRow[]): readonly RawRow[] {
  const head = rows.slice(0, Math.max(0, rows.findIndex(isData)))
  const places = head.flatMap((row) => row.texts.filter((t) => t.at > 0 && NOTE.test(t.text)))
  const [place] = places.map((text) => text.at)
  if (place === undefined) return rows
  const under = rows.flatMap((row) => row.figures.filter((one) => one.at === place))
  if (!under.every(isSmall)) return rows
  return rows.map((row) => ({
    ...row,
    figures: row.figures.filter((one) => one.at !== place),
    texts: row.texts.filter((text) => text.at !== place),
  }))
}

const isMark = ({ figure }: RawFigure): boolean =>
  figure.negative && figure.kind === 'plain' && figure.digits.end - figure.digits.start === 1

/**
 * Rows without footnote marks that stand in cells of their own: "(722) | (2) | (646)". Where such a place holds
 * nothing else, and the row is as long as the others without it, "(2)" is no figure.
 */
export function withoutMarks(rows: readonly RawRow[]): readonly RawRow[] {
  const data = rows.filter(isData)
  const others = new Set(
    data.flatMap((row) => row.figures.filter((one) => !isMark(one)).map((one) => one.at)),
  )
  const suspects = (row: RawRow): readonly RawFigure[] =>
    row.figures.filter((one, i) => i > 0 && isMark(one) && !others.has(one.at))
  const plain = data.filter((row) => suspects(row).length === 0)
  const count = countColumns(plain)
  if (plain.length < 0.5 * data.length) return rows
  return rows.map((row) => {
    const marks = suspects(row)
    if (marks.length === 0 || row.figures.length <= count) return row
    return { ...row, figures: row.figures.filter((one) => !marks.includes(one)) }
  })
}

/** Most figures that a fair share of the rows have. */
function countColumns(data: readonly RawRow[]): number {
  const counts = new Map<number, number>()
  for (const { figures } of data) counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1)
  const enough = Math.max(2, 0.15 * data.length)
  const usual = [...counts].filter(([, rows]) => rows >= enough).map(([count]) => count)
  if (usual.length > 0) return Math.max(...usual)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const distance = (range: Range, at: number): number =>
  at < range.low ? range.low - at : at > range.high ? at - range.high : 0

function assign(
  figures: readonly RawFigure[],
  ranges: readonly Range[],
  reach: number,
): readonly (RawFigure | undefined)[] | 'loose' {
  const cells = new Array<RawFigure | undefined>(ranges.length).fill(undefined)
  for (const figure of figures) {
    const away = ranges.map((range) => distance(range, figure.at))
    const least = Math.min(...away)
    const column = away.indexOf(least)
    if (least > reach || cells[column]) return 'loose'
    cells[column] = figure
  }
  return cells
}

/** `placed`: whether places mean anything; `reach`: how far outside a column's range a figure may stand. */
export function layOut(rows: readonly RawRow[], placed: boolean, reach: number): Layout {
  const data = rows.filter(isData)
  const count = countColumns(data)
  const full = data.filter((row) => row.figures.length === count)
  const ranges = Array.from({ length: count }, (_, i): Range => {
    const places = full.map((row) => row.figures[i]?.at ?? 0)
    return { low: Math.min(...places), high: Math.max(...places) }
  })
  const apart = ranges.every((range, i) => i === 0 || (ranges[i - 1]?.high ?? 0) < range.low)
  return {
    ranges,
    apart,
    rows: rows.map((row) => {
      if (!isData(row)) return undefined
      if (row.figures.length === count) return row.figures
      return placed && apart ? assign(row.figures, ranges, reach) : 'loose'
    }),
  }
}
