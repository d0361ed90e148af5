// The statements of a filing → the figures of their latest periods, by line: what next year's filing compares with.

import type { Filing } from '../filing.ts'
import type { Sheet, SheetRow } from '../facts/sheet.ts'
import { endMark, meets, monthsOf } from '../facts/statement-dates.ts'
import type { Mark } from '../facts/statement-dates.ts'
import { amountAt, statementsOf } from '../facts/statements.ts'
import type { KeyRow, Statement } from '../facts/statements.ts'
import type { Decimal } from '../base/decimal.ts'
import { foldTitle } from '../facts/title.ts'
import { rangeOf } from '../base/range.ts'
import type { Range } from '../base/range.ts'

/** A figure as far as another file may compare it. */
export interface FarFigure {
  readonly key: string
  readonly value: Decimal
  readonly unit: Decimal
  readonly text: string
  readonly range: Range
}

/** One period of one statement. */
export interface FarColumn {
  readonly end: Mark
  readonly months?: number
  readonly currency?: string
  /** Of balances: its figures are of a day, whatever form it stands in. */
  readonly isBalance: boolean
  readonly figures: readonly FarFigure[]
}

/** Numbers in a label are of their year: "net of allowances of $29 and $40". */
const wordsOf = (label: string): string => foldTitle(label.replace(/\d[\d,.]*/g, ' '))

/** Every row of a statement with a key that no other row of it has: its label under its heading. */
export function keyedRows({ sheets }: Statement): readonly KeyedRow[] {
  const rows = new Map<string, KeyedRow | 'several'>()
  for (const sheet of sheets)
    for (const row of sheet.rows) {
      const label = wordsOf(row.label)
      if (label === '' || row.cells.every((cell) => cell === undefined)) continue
      const key = `${wordsOf(row.parent ?? '')}/${label}`
      rows.set(key, rows.has(key) ? 'several' : { key, row, sheet })
    }
  return [...rows.values()].filter((one) => one !== 'several')
}

export interface KeyedRow {
  readonly key: string
  readonly row: SheetRow
  readonly sheet: Sheet
}

export const isBalance = ({ rows }: Statement): boolean =>
  rows.some(({ line }: KeyRow) => line === 'total-assets' || line === 'liabilities-and-equity')

const order = (mark: Mark): number =>
  mark.kind === 'year'
    ? mark.year * 400
    : mark.day.year * 400 + mark.day.month * 32 + (mark.day.day ?? 31)

/** The latest end among the columns of a statement. */
export function latestOf(statement: Statement): Mark | undefined {
  const marks = statement.columns.flatMap((_, i) => endMark(statement, i) ?? [])
  return marks.sort((a, b) => order(b) - order(a))[0]
}

/** Statements beyond this number, and rows beyond that, are no filing's own. */
export const MOST_STATEMENTS = 40
const MOST_ROWS = 200

export function figuresOf(filing: Filing): readonly FarColumn[] {
  const columns: FarColumn[] = []
  for (const statement of statementsOf(filing.sheets).slice(0, MOST_STATEMENTS)) {
    const latest = latestOf(statement)
    if (!latest) continue
    const rows = keyedRows(statement).slice(0, MOST_ROWS)
    statement.columns.forEach((column, i) => {
      const end = endMark(statement, i)
      if (!end || !meets(end, latest)) return
      const months = monthsOf(statement, i)
      const figures = rows.flatMap(({ key, ...row }): FarFigure[] => {
        const cell = amountAt(row, i)
        if (!cell || cell.figure.dash) return []
        const { value, unit } = cell.figure
        const range = rangeOf(filing.text, cell.span)
        return [{ key, value, unit, text: filing.textOf(cell.digits), range }]
      })
      if (figures.length === 0) return
      columns.push({
        end,
        ...(months !== undefined && { months }),
        ...(column.currency !== undefined && { currency: column.currency }),
        isBalance: isBalance(statement),
        figures,
      })
    })
  }
  return columns
}
