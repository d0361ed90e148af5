// Rows of figures with physical places → one place for each figure in the table's columns.

import { isYear } from './sheet-raw.ts'
import type { RawFigure, RawRow, RawText } from './sheet-raw.ts'

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

/** Signs that are the only words of their cells: "RMB" and "US$" over the columns. */
const currencies = ({ signs }: RawRow): number =>
  signs.filter(({ text, at }) => at > 0 && /[A-Z]{2}/.test(text)).length

/** A row of years alone, or of words beyond its label: a head. */
export function isHead(row: RawRow): boolean {
  if (row.figures.length === 0) return row.texts.length + currencies(row) > 1
  if (!row.figures.every((one) => isYear(one.figure))) return false
  return row.label === '' || row.figures.length > 1 || HEADER_WORDS.test(row.label)
}

export const isData = (row: RawRow): boolean => row.figures.length > 0 && !isHead(row)

/** Places of text set with blanks are characters, of which a reach holds many. */
const FAR = 2

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

const isOpening = ({ text }: RawText): boolean => !/^[)%\s]*$/.test(text)

/** Where a figure would stand if no sign before it had a cell of its own. */
const unshifted = (row: RawRow, { at }: RawFigure): number =>
  at - row.signs.filter((sign) => isOpening(sign) && sign.at < at).length

/** A wider row is not looked at figure by figure and sign by sign. */
const WIDEST = 60

/** Where all full rows have their figures but for the signs before them; undefined where they differ. */
function unshiftedPlaces(full: readonly RawRow[]): readonly number[] | undefined {
  const [first] = full
  if (!first || first.figures.length > WIDEST) return undefined
  const places = first.figures.map((one) => unshifted(first, one))
  return full.every((row) => isLike(row, places)) ? places : undefined
}

const isLike = (row: RawRow, places: readonly number[]): boolean =>
  row.figures.length <= places.length &&
  row.figures.every((one, i) => unshifted(row, one) === places[i])

/** The columns as one row of the head has them, where every figure stands right under one of its cells. */
function underHeads(rows: readonly RawRow[], fewest: number): Layout | undefined {
  const first = rows.findIndex(isData)
  const heads = rows.slice(0, first).filter(isHead)
  const cells = heads
    .map(({ texts, figures }) =>
      [...texts.filter(({ at }) => at > 0), ...figures.map(({ at }) => ({ at, width: 1 }))].sort(
        (a, b) => a.at - b.at,
      ),
    )
    .sort((a, b) => b.length - a.length)[0]
  if (!cells || cells.length < Math.max(2, fewest)) return undefined
  const columnOf = ({ at }: RawFigure): number => {
    const column = cells.findLastIndex((cell) => cell.at <= at)
    const cell = cells[column]
    return cell && at <= cell.at + cell.width ? column : -1
  }
  const ranges = new Map<number, Range>()
  const placed = rows.map((row) => {
    if (!isData(row)) return undefined
    const own = new Map(row.figures.map((one) => [columnOf(one), one]))
    for (const [column, { at }] of own) {
      const range = ranges.get(column) ?? { low: at, high: at }
      ranges.set(column, { low: Math.min(range.low, at), high: Math.max(range.high, at) })
    }
    return own.size === row.figures.length ? own : 'loose'
  })
  if (ranges.has(-1) || placed.includes('loose')) return undefined
  const columns = [...ranges.keys()].sort((a, b) => a - b)
  return {
    ranges: columns.flatMap((column) => ranges.get(column) ?? []),
    apart: true,
    rows: placed.map((own) => (own instanceof Map ? columns.map((c) => own.get(c)) : undefined)),
  }
}

/** `placed`: whether places mean anything; `reach`: how far outside a column's range a figure may stand. */
export function layOut(rows: readonly RawRow[], placed: boolean, reach: number): Layout {
  const layout = byCount(rows, placed, reach)
  if (!placed || reach > FAR || !layout.rows.includes('loose')) return layout
  return underHeads(rows, layout.ranges.length) ?? layout
}

/** The columns are those of the longest rows. */
function byCount(rows: readonly RawRow[], placed: boolean, reach: number): Layout {
  const data = rows.filter(isData)
  const count = countColumns(data)
  const full = data.filter((row) => row.figures.length === count)
  const ranges = Array.from({ length: count }, (_, i): Range => {
    const places = full.map((row) => row.figures[i]?.at ?? 0)
    return { low: Math.min(...places), high: Math.max(...places) }
  })
  const apart = ranges.every((range, i) => i === 0 || (ranges[i - 1]?.high ?? 0) < range.low)
  const starts = placed && !apart ? unshiftedPlaces(full) : undefined
  return {
    ranges,
    apart,
    rows: rows.map((row) => {
      if (!isData(row)) return undefined
      if (row.figures.length === count) return row.figures
      if (!placed) return 'loose'
      if (apart) return assign(row.figures, ranges, reach)
      // A row that ends early stands as the full ones do.
      return starts && isLike(row, starts) ? starts.map((_, i) => row.figures[i]) : 'loose'
    }),
  }
}
