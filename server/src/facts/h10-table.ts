// Rates packed as text: slots of fixed width, one line a year, read without unpacking the rest.

import type { Decimal } from '../base/decimal.ts'

export interface RateTable {
  /** Decimal places of every rate. */
  readonly places: number
  /** Characters of a slot. */
  readonly width: number
  readonly years: Readonly<Record<number, string>>
}

/** The rate in a slot of a year; undefined where there is none. */
export function slot(table: RateTable, year: number, index: number): Decimal | undefined {
  const text = table.years[year]?.slice(index * table.width, (index + 1) * table.width) ?? ''
  if (text === '' || text.startsWith('-')) return undefined
  return { digits: BigInt(parseInt(text, 36)), exponent: -table.places }
}

const MONTH_COLUMNS = ['average', 'end', 'high', 'low'] as const
export type MonthColumn = (typeof MONTH_COLUMNS)[number]

/** For tables with twelve slots a column. */
export const monthSlot = (
  table: RateTable,
  column: MonthColumn,
  year: number,
  month: number,
): Decimal | undefined => slot(table, year, MONTH_COLUMNS.indexOf(column) * 12 + month - 1)
