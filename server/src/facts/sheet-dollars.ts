// Cells under a head that names its dollar, "High (US$)" → read in it, whatever a bare "$" means elsewhere.

import { isDollar } from '../figures/currency.ts'
import type { Currency } from '../figures/figure.ts'
import type { UnitLine } from '../figures/unit-line.ts'
import type { RawFigure } from './sheet-raw.ts'
import { columnUnit } from './sheet-units.ts'

type Cells = readonly (RawFigure | undefined)[] | 'loose' | undefined

/** `table` is the unit of the whole table, `dollar` what a bare "$" means in the filing. */
export function withDollars(
  rows: readonly Cells[],
  headers: readonly (readonly string[])[],
  table: UnitLine | undefined,
  dollar: Currency,
): readonly Cells[] {
  const named = headers.map((header): Currency | undefined => {
    const currency = columnUnit(header, table, dollar)?.currency
    return currency !== undefined && currency !== dollar && isDollar(currency)
      ? currency
      : undefined
  })
  if (named.every((one) => one === undefined)) return rows
  return rows.map((cells) =>
    typeof cells === 'object'
      ? cells.map((one, i) => {
          const currency = named[i]
          return one && currency !== undefined && one.figure.currency === dollar
            ? { ...one, figure: { ...one.figure, currency } }
            : one
        })
      : cells,
  )
}
