// Sheets → tables of exchange rates: for each month or year the high, low, average and last rate.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Currency } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import type { Context } from './context.ts'
import { columnGroups } from './extremes.ts'
import type { ColumnGroup, Extreme } from './extremes.ts'
import { averageOfDays, averageOfMonth, hasH10 } from './h10.ts'
import { ratePair } from './rate-pair.ts'
import { rowPeriod } from './row-period.ts'
import type { Sheet, SheetCell, SheetRow } from './sheet.ts'
import { turned } from './turned.ts'

export interface RateRow {
  readonly row: SheetRow
  readonly period: Period & { readonly kind: 'duration' }
  readonly cells: { readonly [extreme in Extreme]?: SheetCell }
}

export interface RateTable {
  readonly sheet: Sheet
  readonly currency: Currency
  /** Dollars for one unit of the currency instead of units for one dollar. */
  readonly inverse: boolean
  readonly rows: readonly RateRow[]
}

export const perDollar = (table: RateTable, cell: SheetCell): Decimal | undefined =>
  table.inverse ? inverted(cell.figure.value) : cell.figure.value

/** With two places more than the digits that filings print. */
export const inverted = (rate: Decimal): Decimal | undefined => {
  const top = d.magnitude(rate)
  return top === undefined ? undefined : d.divide(d.ONE, rate, -top - 8)
}

/** How far apart two rates lie whose inverses are one unit apart. */
export const invertedUnit = (rate: Decimal, unit: Decimal): Decimal =>
  d.multiply(d.multiply(rate, rate), unit)

export const rateTables = (sheets: readonly Sheet[], context: Context): readonly RateTable[] =>
  sheets.map(turned).flatMap((sheet) =>
    columnGroups(sheet).flatMap((group) => {
      const table = rateTable(sheet, group, context)
      return table ? [table] : []
    }),
  )

function rateTable(sheet: Sheet, group: ColumnGroup, context: Context): RateTable | undefined {
  if (group.average === undefined && group.end === undefined) return undefined
  const rows = sheet.rows.flatMap((row): readonly RateRow[] => {
    const period = row.loose ? undefined : rowPeriod(sheet, row, context)
    const cells = cellsOf(row, group)
    return period && Object.keys(cells).length > 0 ? [{ row, period, cells }] : []
  })
  const quoted = rows.length > 0 && quotedIn(sheet, rows, context)
  return quoted ? { sheet, ...quoted, rows } : undefined
}

function cellsOf(row: SheetRow, group: ColumnGroup): RateRow['cells'] {
  const at = (column: number | undefined): SheetCell | undefined => {
    const cell = column === undefined ? undefined : row.cells[column]
    return cell && !cell.figure.dash && d.sign(cell.figure.value) > 0 ? cell : undefined
  }
  const [high, low, average, end] = [
    at(group.high),
    at(group.low),
    at(group.average),
    at(group.end),
  ]
  return {
    ...(high && { high }),
    ...(low && { low }),
    ...(average && { average }),
    ...(end && { end }),
  }
}

const PER_DOLLAR = /\b(?:per|for one|to one|for each) (?:one )?(?:u\.?s\.? ?)?(?:dollars?\b|\$)/i
const RATES = /\b(?:exchange|buying) rates?\b/i
const DOLLARS_PER = /\bdollars? (?:per|for one|to one|for each)\b/i

/**
 * Which currency, and which way round. The H.10 rate of the same period decides where there is one: a table of share
 * prices has highs and lows too. Elsewhere words must say that these are rates, and of what.
 */
function quotedIn(
  sheet: Sheet,
  rows: readonly RateRow[],
  context: Context,
): { readonly currency: Currency; readonly inverse: boolean } | undefined {
  const printed = rows.flatMap((r) => Object.values(r.cells).map((c) => c.figure.currency))
  const words = [...sheet.captions, ...sheet.columns.flatMap((c) => c.header)].join(' ')
  const named = ratePair(words, context.dollar)?.currency
  const foreign = [...printed, named, context.currency].find((c) => c !== undefined && c !== 'USD')
  if (foreign === undefined) return undefined
  const near = rows.map((row) => nearH10(foreign, row)).filter((one) => one !== undefined)
  if (near.length > 0) {
    const direct = near.filter((one) => one === 'direct').length
    if (direct === near.length) return { currency: foreign, inverse: false }
    return near.every((one) => one === 'inverse') ? { currency: foreign, inverse: true } : undefined
  }
  if (DOLLARS_PER.test(words) || (printed.includes('USD') && RATES.test(words)))
    return { currency: foreign, inverse: true }
  return PER_DOLLAR.test(words) ? { currency: foreign, inverse: false } : undefined
}

const TOLERANCE = d.decimal(25, -2)

/** Whether a row's middle lies within a quarter of the H.10 average of its period, as it is or turned over. */
function nearH10(
  currency: Currency,
  { cells, period }: RateRow,
): 'direct' | 'inverse' | 'far' | undefined {
  if (!hasH10(currency)) return undefined
  const known =
    period.months === 1
      ? averageOfMonth(currency, period.end)
      : averageOfDays(currency, { year: period.end.year, month: period.end.month }, period.months)
  const cell = cells.average ?? cells.low ?? cells.end ?? cells.high
  if (!known || !cell) return undefined
  const isNear = (rate: Decimal | undefined): boolean =>
    rate !== undefined &&
    d.compare(d.abs(d.subtract(rate, known.perDollar)), d.multiply(known.perDollar, TOLERANCE)) <= 0
  if (isNear(cell.figure.value)) return 'direct'
  return isNear(inverted(cell.figure.value)) ? 'inverse' : 'far'
}
