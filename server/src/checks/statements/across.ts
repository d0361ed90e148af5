// Rows of two statements → equations between their columns of one date or one stretch.

import { amountAt } from '../../facts/statements.ts'
import type { KeyRow, Statement } from '../../facts/statements.ts'
import { endMark, meets, monthsOf, startMark } from '../../facts/statement-dates.ts'
import type { Mark } from '../../facts/statement-dates.ts'
import { operandOf } from './equation.ts'
import type { Equation } from './tie.ts'

export interface Placed {
  readonly statement: Statement
  readonly row: KeyRow
}

/** At which end of its columns a row's figures are, or the whole stretch between. */
export type Ends = 'start' | 'end' | 'stretch'

function markOf(statement: Statement, column: number, ends: Ends): Mark | undefined {
  return ends === 'start' ? startMark(statement, column) : endMark(statement, column)
}

function sameStretch(one: Statement, i: number, other: Statement, j: number): boolean {
  const [a, b] = [monthsOf(one, i), monthsOf(other, j)]
  return a === undefined || b === undefined || a === b
}

/**
 * Every column of `from` with the one column of `to` that is of its date (or its stretch, where both are flows); none
 * where two are. `parts` stand in the statement of `to` and are added to it.
 */
export function equationsAcross(
  from: Placed,
  fromEnds: Ends,
  to: Placed,
  toEnds: Ends,
  parts: readonly KeyRow[] = [],
  shift = 0,
): readonly Equation[] {
  const { statement, row } = from
  return statement.columns.flatMap((_, i) => {
    const total = operandOf(row, i)
    const mark = markOf(statement, i, fromEnds)
    if (!total || !mark) return []
    const fitting = to.statement.columns.flatMap((__, j) => {
      const own = markOf(to.statement, j, toEnds)
      const isSame =
        own !== undefined &&
        meets(mark, own, shift) &&
        (fromEnds !== 'stretch' || sameStretch(statement, i, to.statement, j))
      return isSame && amountAt(to.row, j) ? [j] : []
    })
    const [j, second] = fitting
    if (j === undefined || second !== undefined) return []
    const own = [to.row, ...parts].flatMap((one) => operandOf(one, j) ?? [])
    return own.length === parts.length + 1 ? [{ total, parts: own }] : []
  })
}
