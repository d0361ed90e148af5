// A filing's comparative columns against last year's current ones: lines of one key, agreeing or not.

import * as d from '../base/decimal.ts'
import { around, meet } from '../base/interval.ts'
import type { SheetCell } from '../facts/sheet.ts'
import { endMark, meets, monthsOf } from '../facts/statement-dates.ts'
import { amountAt, statementsOf } from '../facts/statements.ts'
import type { Statement } from '../facts/statements.ts'
import type { Filing } from '../filing.ts'
import { isBalance, keyedRows, latestOf, MOST_STATEMENTS } from './figures.ts'
import type { FarColumn, FarFigure } from './figures.ts'

/** The filing of a year ago, or of the last year's end. */
export interface Before {
  readonly uri: string
  readonly relation: 'year' | 'year-end'
  readonly columns: readonly FarColumn[]
}

/** One line that both filings show. */
export interface Pair {
  readonly label: string
  readonly cell: SheetCell
  readonly far: FarFigure
}

/** One comparative column with the current one of last year that it repeats. */
export interface Comparison {
  readonly uri: string
  readonly statement: Statement
  readonly agree: readonly Pair[]
  readonly differ: readonly Pair[]
}

interface Comparative {
  readonly statement: Statement
  readonly column: number
}

function comparatives(statements: readonly Statement[]): readonly Comparative[] {
  return statements.flatMap((statement) => {
    const latest = latestOf(statement)
    return statement.columns.flatMap((_, column) => {
      const end = endMark(statement, column)
      return end && latest && !meets(end, latest) ? [{ statement, column }] : []
    })
  })
}

/** The same stretch or day of the same kind of statement, in one currency. */
function isSame({ statement, column }: Comparative, far: FarColumn, before: Before): boolean {
  const end = endMark(statement, column)
  if (!end || !meets(end, far.end) || isBalance(statement) !== far.isBalance) return false
  if (before.relation === 'year-end' && !far.isBalance) return false
  const months = monthsOf(statement, column)
  if (months !== undefined && far.months !== undefined && months !== far.months) return false
  const currency = statement.columns[column]?.currency
  return currency === undefined || far.currency === undefined || currency === far.currency
}

type Answer = 'agrees' | 'differs' | 'unlike'

/** Figures printed to different places can agree, but a difference of theirs proves nothing. */
function compare({ figure }: SheetCell, far: FarFigure): Answer {
  if (d.equal(figure.unit, far.unit)) return d.equal(figure.value, far.value) ? 'agrees' : 'differs'
  return meet(around(figure.value, figure.unit), around(far.value, far.unit)) ? 'agrees' : 'unlike'
}

function comparisonOf(
  { statement, column }: Comparative,
  far: FarColumn,
  uri: string,
): Comparison | undefined {
  const known = new Map(far.figures.map((figure) => [figure.key, figure]))
  const agree: Pair[] = []
  const differ: Pair[] = []
  for (const { key, ...row } of keyedRows(statement)) {
    const figure = known.get(key)
    const cell = amountAt(row, column)
    if (!figure || !cell || cell.figure.dash) continue
    const answer = compare(cell, figure)
    const pair = { label: row.row.label, cell, far: figure }
    if (answer === 'agrees') agree.push(pair)
    if (answer === 'differs') differ.push(pair)
  }
  return agree.length === 0 ? undefined : { uri, statement, agree, differ }
}

/** Of each file, for each comparative column the one that shares most lines with it. */
export function comparisonsOf(filing: Filing, before: Before): readonly Comparison[] {
  const statements = statementsOf(filing.sheets).slice(0, MOST_STATEMENTS)
  return comparatives(statements).flatMap((one) => {
    const found = before.columns
      .filter((far) => isSame(one, far, before))
      .flatMap((far) => comparisonOf(one, far, before.uri) ?? [])
    return found.sort((a, b) => b.agree.length - a.agree.length).slice(0, 1)
  })
}
