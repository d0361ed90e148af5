// A sum that fails → whether its total's row stands in other columns than its addends, so that another total was read.

import type { SheetCell } from '../../facts/sheet.ts'
import { valueOf } from './lattice.ts'
import type { Relation } from './relation.ts'
import type { Sum } from './sum.ts'

/** The very total stands in the same row, in a column in which the addends' rows have no amount. */
export function isShifted(
  { kind, sheet, exponent }: Relation,
  { total, addends, sum }: Sum,
): boolean {
  if (kind !== 'down' || addends.length < 2) return false
  const row = sheet.rows.find(({ cells }) => cells.includes(total.cell))
  if (!row) return false
  const added: ReadonlySet<SheetCell | undefined> = new Set(addends.map(({ value }) => value.cell))
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => added.has(cell)))
  return row.cells.some(
    (cell, i) =>
      cell !== undefined &&
      cell !== total.cell &&
      !cell.figure.dash &&
      cell.figure.kind !== 'percent' &&
      valueOf(cell, exponent).value === sum &&
      rows.every(({ cells }) => cells[i] === undefined || cells[i].figure.kind === 'percent'),
  )
}
