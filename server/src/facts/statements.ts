// Sheets → balance sheets, cash-flow and income statements: their key lines by column, joined where a page parts them.

import { recall } from '../base/recall.ts'
import type { Column, Sheet, SheetCell, SheetRow } from './sheet.ts'
import { statementLine } from './statement-line.ts'
import type { StatementLine } from './statement-line.ts'

export interface KeyRow {
  readonly line: StatementLine
  readonly sheet: Sheet
  readonly row: SheetRow
}

export interface Statement {
  /** Several where its halves stand in tables of their own. */
  readonly sheets: readonly [Sheet, ...Sheet[]]
  /** Those of the sheet that has a head. */
  readonly columns: readonly Column[]
  /** In order of position. */
  readonly rows: readonly KeyRow[]
}

const has = ({ rows }: Pick<Statement, 'rows'>, line: StatementLine): boolean =>
  rows.some((row) => row.line === line)

const isHeadless = (sheet: Sheet): boolean => sheet.columns.every(({ period }) => !period)

const headOf = ({ columns }: Sheet): string =>
  columns.map(({ header }) => header.join(' ')).join('|')

/** What the first half has and lacks, and what the second half has and lacks. */
const HALVES: readonly (readonly [StatementLine, StatementLine])[] = [
  ['total-assets', 'liabilities-and-equity'],
  ['operating-cash', 'cash-closing'],
]

/** A page may hold a table of something else between the halves: a running head. */
const FARTHEST = 2

function isSecondHalf(first: Statement, second: Statement): boolean {
  const [one, other] = [first.sheets[0], second.sheets[0]]
  if (one.columns.length !== other.columns.length) return false
  if (!isHeadless(other) && headOf(one) !== headOf(other)) return false
  return HALVES.some(
    ([early, late]) =>
      has(first, early) && !has(first, late) && has(second, late) && !has(second, early),
  )
}

function rowsOf(sheet: Sheet): readonly KeyRow[] {
  return sheet.rows.flatMap((row) => {
    if (row.cells.every((cell) => cell === undefined)) return []
    const line = statementLine(row.label)
    return line ? [{ line, sheet, row }] : []
  })
}

const FEWEST_LINES = 2

export const statementsOf = recall<readonly Sheet[], readonly Statement[]>((sheets) => {
  const read = sheets.map((sheet): Statement => {
    return { sheets: [sheet], columns: sheet.columns, rows: rowsOf(sheet) }
  })
  const taken = new Set<Statement>()
  const found: Statement[] = []
  read.forEach((one, i) => {
    if (taken.has(one) || one.rows.length === 0) return
    const other = read.slice(i + 1, i + 1 + FARTHEST).find((next) => isSecondHalf(one, next))
    if (other) taken.add(other)
    const whole: Statement = other
      ? { ...one, sheets: [...one.sheets, ...other.sheets], rows: [...one.rows, ...other.rows] }
      : one
    if (whole.rows.length >= FEWEST_LINES) found.push(whole)
  })
  return found
})

export const rowsIn = (
  { rows }: Statement,
  ...lines: readonly StatementLine[]
): readonly KeyRow[] => rows.filter(({ line }) => lines.includes(line))

/** A figure that is there, money of some kind: no percentage of a total. */
export function amountAt(
  { row, sheet }: Pick<KeyRow, 'row' | 'sheet'>,
  column: number,
): SheetCell | undefined {
  const kind = sheet.columns[column]?.kind
  if (kind === 'percent' || kind === 'ratio' || kind === 'note' || kind === 'per-share')
    return undefined
  const cell = row.cells[column]
  return cell?.figure.kind === 'percent' ? undefined : cell
}
