// A row of high, low, average and last value → whether they stand in order, and which of them does not.

import * as d from '../../base/decimal.ts'
import { around } from '../../base/interval.ts'
import { columnGroups } from '../../facts/extremes.ts'
import type { ColumnGroup, Extreme } from '../../facts/extremes.ts'
import type { Sheet, SheetCell, SheetRow } from '../../facts/sheet.ts'
import { turned } from '../../facts/turned.ts'

export type Four = { readonly [extreme in Extreme]?: SheetCell }

/** No row of figures that cannot be told apart, no dashes. */
export function fourOf(row: SheetRow, group: ColumnGroup): Four {
  const at = (column: number | undefined): SheetCell | undefined => {
    const cell = column === undefined || row.loose ? undefined : row.cells[column]
    return cell && !cell.figure.dash ? cell : undefined
  }
  const [high, low, average, end] = [group.high, group.low, group.average, group.end].map(at)
  return {
    ...(high && { high }),
    ...(low && { low }),
    ...(average && { average }),
    ...(end && { end }),
  }
}

/** Rounding keeps order, so figures of one place compare as printed; others by all that they can mean. */
function isAtMost(a: SheetCell, b: SheetCell): boolean {
  const [x, y] = [a.figure, b.figure]
  if (d.equal(x.unit, y.unit)) return d.compare(x.value, y.value) <= 0
  const { low } = around(x.value, x.unit)
  const { high } = around(y.value, y.unit)
  return !low || !high || d.compare(low, high) <= 0
}

const ORDER: readonly (readonly [Extreme, Extreme])[] = [
  ['low', 'high'],
  ['low', 'average'],
  ['average', 'high'],
  ['low', 'end'],
  ['end', 'high'],
]

export type Broken = readonly [Extreme, Extreme]

/** The pairs whose first is more than their second. */
export const brokenIn = (four: Four): readonly Broken[] =>
  ORDER.filter(([a, b]) => {
    const [x, y] = [four[a], four[b]]
    return x !== undefined && y !== undefined && !isAtMost(x, y)
  })

/** The figures that take part in every broken pair, the likeliest first: what should lie between, before the ends. */
export function suspectsOf(broken: readonly Broken[]): readonly Extreme[] {
  const LIKELIEST = ['average', 'end', 'high', 'low'] as const
  const common = LIKELIEST.filter((one) => broken.every((pair) => pair.includes(one)))
  return common.length > 0 ? common : LIKELIEST.filter((one) => broken.some((p) => p.includes(one)))
}

/** Where the digits stand of rows in which some figure must have slipped. */
export const outOfOrder = (sheets: readonly Sheet[]): ReadonlySet<number> =>
  new Set(
    sheets.map(turned).flatMap((sheet) =>
      columnGroups(sheet).flatMap((group) =>
        sheet.rows
          .map((row) => fourOf(row, group))
          .filter((four) => brokenIn(four).length > 0)
          .flatMap((four) => Object.values(four).map((cell) => cell.digits.start)),
      ),
    ),
  )
