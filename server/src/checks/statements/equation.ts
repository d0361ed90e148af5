// Rows of one statement → the equation that ties them in each of its columns.

import { amountAt } from '../../facts/statements.ts'
import type { KeyRow, Statement } from '../../facts/statements.ts'
import type { Sign } from '../table/sum.ts'
import type { Equation, Operand } from './tie.ts'

export function operandOf(row: KeyRow, column: number, sign: Sign = 1): Operand | undefined {
  const cell = amountAt(row, column)
  return cell && { cell, sign, label: row.row.label }
}

/** Columns that leave the total or a part blank tell nothing. */
export function equationsOf(
  { columns }: Statement,
  total: KeyRow,
  parts: readonly KeyRow[],
): readonly Equation[] {
  return columns.flatMap((_, column) => {
    const whole = operandOf(total, column)
    const own = parts.flatMap((row) => operandOf(row, column) ?? [])
    return whole && own.length === parts.length ? [{ total: whole, parts: own }] : []
  })
}
