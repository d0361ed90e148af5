// Statements of equity whose rows are dates ("Balance at March 31, 2004") → their balances beside those of a balance sheet.

import type { Sheet, SheetRow } from '../../facts/sheet.ts'
import { rowsIn } from '../../facts/statements.ts'
import type { KeyRow, Statement } from '../../facts/statements.ts'
import { endMark, meets } from '../../facts/statement-dates.ts'
import type { Mark } from '../../facts/statement-dates.ts'
import { periodMentions } from '../../figures/period-mention.ts'
import { operandOf } from './equation.ts'
import type { Equation } from './tie.ts'

const BALANCE = /^\W*(?:\w+ ){0,3}balances?\b/i
const MOST_COLUMNS = 24
const FEWEST_BALANCES = 2

interface Dated {
  readonly row: SheetRow
  readonly mark: Mark
}

function datedIn(sheet: Sheet): readonly Dated[] {
  return sheet.rows.flatMap((row) => {
    if (!BALANCE.test(row.label)) return []
    const [mention, second] = periodMentions(row.label)
    return mention?.kind === 'day' && !second
      ? [{ row, mark: { kind: 'day' as const, day: mention.at } }]
      : []
  })
}

function equationsIn(
  sheet: Sheet,
  column: number,
  dated: readonly Dated[],
  statement: Statement,
  equity: KeyRow,
): readonly Equation[] {
  return dated.flatMap(({ row, mark }) => {
    const total = operandOf({ line: equity.line, sheet, row }, column)
    const fitting = statement.columns.flatMap((_, j) => {
      const own = endMark(statement, j)
      return own?.kind === 'day' && meets(mark, own) ? [j] : []
    })
    const [j, second] = fitting
    const part = j === undefined || second !== undefined ? undefined : operandOf(equity, j)
    return total && part ? [{ total, parts: [part] }] : []
  })
}

/** For each statement of equity, one reading for each of its columns: which one is the total, the figures tell. */
export function rollsIn(
  sheets: readonly Sheet[],
  statement: Statement,
): readonly (readonly (readonly Equation[])[])[] {
  const equities = rowsIn(statement, 'total-equity', 'owners-equity').slice(0, 2)
  return sheets.flatMap((sheet) => {
    const dated = datedIn(sheet)
    if (dated.length < FEWEST_BALANCES || sheet.columns.length > MOST_COLUMNS) return []
    const columns = sheet.columns.map((_, column) => column)
    return [
      columns.flatMap((column) =>
        equities.map((equity) => equationsIn(sheet, column, dated, statement, equity)),
      ),
    ]
  })
}
