// A sheet → whole numbers of one small unit, line by line: what sums are searched in.

import * as d from '../../base/decimal.ts'
import type { Sheet, SheetCell, SheetRow } from '../../facts/sheet.ts'

/** A printed figure in units of the lattice. */
export interface Value {
  readonly cell: SheetCell
  readonly value: bigint
  /** One in the last printed place. */
  readonly unit: bigint
  readonly places: number
  readonly percent: boolean
  readonly dash: boolean
}

export interface Line {
  readonly row: SheetRow
  /** Of its amount columns; all undefined in lines that take no part. */
  readonly values: readonly (Value | undefined)[]
  /** By every column of the sheet, percentages included. */
  readonly all: readonly (Value | undefined)[]
  readonly part: 'sums' | 'loose'
  /** Figures of a loose line. */
  readonly strays: readonly Value[]
  /** Lines with different numbers are parted by a head or a heading. */
  readonly head: number
  readonly section: number
}

export interface Lattice {
  readonly sheet: Sheet
  /** Indices of the sheet's columns that can be summed. */
  readonly amounts: readonly number[]
  readonly percents: readonly number[]
  readonly lines: readonly Line[]
  /** Whether the sheet's shape keeps the places of its cells. */
  readonly placed: boolean
  /** A lattice unit is `10^exponent`. */
  readonly exponent: number
}

const MOST_ROWS = 400
const MOST_COLUMNS = 60
/** Words that make a row of whole numbers one of rates: at its head or its end, brackets left out. */
const RATE_LABEL =
  /^\W*(?:weighted[- ]average|average|effective|percent|ratio\b|exercise price|number of [\w ]{1,40} per\b)|\b(?:rates?|ratio|prices?|percentages?|margin|yield|life|lives|term)\W*$|\bper (?:\w+ ){0,3}(?:share|ads|unit|ounce|tonne|barrel|employee|user)\W*$/i
const STILL_AMOUNTS = /rate swap|exchange rate|effect|\bshares outstanding\b/i

const printed = (cell: SheetCell): d.Decimal => d.scale(cell.figure.value, -cell.figure.scale)

export function valueOf(cell: SheetCell, exponent: number): Value {
  const value = printed(cell)
  const lift = (a: d.Decimal): bigint => a.digits * 10n ** BigInt(a.exponent - exponent)
  const unit = d.scale(cell.figure.unit, -cell.figure.scale)
  return {
    cell,
    value: lift(value),
    unit: lift(unit),
    places: Math.max(0, -value.exponent),
    percent: cell.figure.kind === 'percent',
    dash: cell.figure.dash === true,
  }
}

function usualPlaces(lines: readonly (readonly (Value | undefined)[])[], column: number): number {
  const counts = new Map<number, number>()
  for (const values of lines) {
    const value = values[column]
    if (value && !value.dash && !value.percent)
      counts.set(value.places, (counts.get(value.places) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** No rate is as large: “Bank loans, fixed rate” is an amount. */
const LARGE_FOR_RATE = 1000n
/** Nothing per share is as large: “Net income used for earnings per share” is an amount. */
const LARGE_PER_SHARE = 1_000_000n

function isLarge({ value, unit, places }: Value, large: bigint): boolean {
  const magnitude = value < 0n ? -value : value
  return places === 0 && magnitude >= large * unit
}

/** `2,145.000` in a column of whole numbers: a point for a comma. */
const isSlipped = ({ value, unit, places }: Value, usual?: number): boolean =>
  places === 3 && usual === 0 && (value < 0n ? -value : value) >= 1_000_000n * unit

/** Rows of rates, percentages and per-share figures among amounts are no addends. */
function takesPart(
  row: SheetRow,
  own: readonly (Value | undefined)[],
  usual: readonly number[],
): boolean {
  const some = own.filter((value) => value !== undefined)
  if (some.length === 0 || some.every((value) => value.percent)) return false
  if (row.role === 'of-which') return false
  const label = row.label.replace(/\([^()]*\)/g, ' ')
  const isRate = RATE_LABEL.test(label) && !STILL_AMOUNTS.test(label)
  const isBelow = (large: bigint): boolean => !some.some((value) => isLarge(value, large))
  if (isRate && isBelow(LARGE_FOR_RATE)) return false
  if (some.every(({ cell }) => cell.figure.perShare) && isBelow(LARGE_PER_SHARE)) return false
  const real = own.filter((value) => value && !value.dash)
  const odd = own.filter(
    (value, i) => value && !value.dash && value.places !== usual[i] && !isSlipped(value, usual[i]),
  )
  return odd.length <= real.length / 2
}

/** Taken at the price of its own day in every row. */
const OWN_DAY = /\bintrinsic *value\b/i

/** Undefined where a sheet is too large or has nothing to add. */
export function latticeOf(sheet: Sheet): Lattice | undefined {
  const { columns, rows } = sheet
  if (rows.length > MOST_ROWS || columns.length > MOST_COLUMNS) return undefined
  const isAmount = (i: number): boolean =>
    ['amount', 'count', 'unknown'].includes(columns[i]?.kind ?? 'note') &&
    !OWN_DAY.test(columns[i]?.header.join(' ') ?? '')
  const indices = columns.map((_, i) => i)
  const amounts = indices.filter(isAmount)
  if (amounts.length === 0) return undefined
  let exponent = 0
  for (const row of rows)
    for (const cell of [...row.cells, ...(row.loose ?? [])])
      if (cell) exponent = Math.min(exponent, printed(cell).exponent)
  const read = rows.map((row) => row.cells.map((cell) => cell && valueOf(cell, exponent)))
  const usual = amounts.map((column) => usualPlaces(read, column))
  const lines: Line[] = []
  let head = 0
  let section = 0
  rows.forEach((row, i) => {
    if (row.barrier) head++
    if (row.role === 'heading' && !row.loose) {
      if (row.label !== '') section++
      return
    }
    const all = read[i] ?? []
    const values = amounts.map((column) => all[column])
    if (row.loose) {
      const strays = row.loose.map((cell) => valueOf(cell, exponent))
      lines.push({ row, values: [], all: [], part: 'loose', strays, head, section })
    } else if (takesPart(row, values, usual))
      lines.push({ row, values, all, part: 'sums', strays: [], head, section })
  })
  const percents = indices.filter((i) => columns[i]?.kind === 'percent')
  return { sheet, amounts, percents, lines, placed: sheet.shape !== 'tab', exponent }
}
