// A table's columns → those of percentages that follow, row by row, from two other columns or from one and its total.

import * as d from '../../base/decimal.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { periodKey } from '../../figures/period.ts'
import type { Sheet, SheetCell, SheetRow } from '../../facts/sheet.ts'
import { isAmount, isPercent, isPlain, relationOf } from './percent-relation.ts'
import type { Percentage, PercentRelation } from './percent-relation.ts'

/** How far from the percentages their amounts may stand, in columns. */
const LEFT = 6
const RIGHT = 3
const MOST_BASES = 8
/** Rows of one shape that show how the filing sets its tables. */
const ENOUGH = 4

const BASE = /\b(?:totals?|revenues?|sales|turnover|assets)\b/i
/** Of a row of ratios a change is told in points, or not at all. */
const RATIO = /%|\b(?:percent\w*|margins?|ratios?|rates?|basis points|bps|yield)\b/i

/** No ratio has so many: "gross margin 4,506" is an amount. */
const LARGE = d.decimal(1000)

const isLarge = ({ figure: { value, scale } }: SheetCell): boolean =>
  d.compare(d.abs(d.scale(value, -scale)), LARGE) >= 0

const isOfAmounts = ({ cells }: SheetRow): boolean => {
  const amounts = cells.filter((cell) => cell && cell.figure.kind !== 'percent').filter(isAmount)
  return amounts.length >= 2 && amounts.every(isLarge)
}

const isJudgeable = (row: SheetRow): boolean =>
  !row.barrier && (!RATIO.test(row.label) || isOfAmounts(row))

/** Whether the second column is not of a later period than the first. */
export const isEarlier = (sheet: Sheet, a: number, b: number): boolean => {
  const [x, y] = [sheet.columns[a]?.period, sheet.columns[b]?.period]
  return !x || !y || periodKey(x).slice(-10) >= periodKey(y).slice(-10)
}

function* candidates(sheet: Sheet, k: number, mode: RoundingMode): Generator<PercentRelation> {
  const rows = sheet.rows.filter((row) => isJudgeable(row) && isPercent(row.cells[k]))
  const near = sheet.columns
    .map((column, i) => ({ column, i }))
    .filter(({ column, i }) => column.kind !== 'percent' && i >= k - LEFT && i <= k + RIGHT)
    .filter(({ i }) => i !== k && rows.some(({ cells }) => isAmount(cells[i])))
    .map(({ i }) => i)
  for (const i of near) {
    for (const j of near) {
      if (i === j) continue
      const pairs = rows.flatMap((row): Percentage[] => {
        const [percent, amount, base] = [row.cells[k], row.cells[i], row.cells[j]]
        return percent && isAmount(amount) && isAmount(base) ? [{ row, percent, amount, base }] : []
      })
      for (const kind of ['change', 'share'] as const) {
        if (kind === 'change' && !isEarlier(sheet, i, j)) continue
        const shape = `${kind} ${i - k} ${j - k}`
        const relation = relationOf({ sheet, kind, ofRow: false, shape }, pairs, mode)
        if (relation) yield relation
      }
    }
    yield* sharesOfRows(sheet, k, i, rows, mode)
  }
}

/** Percentages of one row of the amounts' column. */
function* sharesOfRows(
  sheet: Sheet,
  k: number,
  i: number,
  rows: readonly SheetRow[],
  mode: RoundingMode,
): Generator<PercentRelation> {
  const plan = { sheet, kind: 'share', ofRow: true, shape: `part ${i - k}` } as const
  const bases = sheet.rows.filter(
    ({ label, cells }) => isAmount(cells[i]) && (BASE.test(label) || isWhole(cells[k])),
  )
  for (const { cells: whole } of bases.slice(0, MOST_BASES)) {
    const base = whole[i]
    if (!base) continue
    const parts = rows.flatMap((row): Percentage[] => {
      const [percent, amount] = [row.cells[k], row.cells[i]]
      return percent && isAmount(amount) && amount !== base ? [{ row, percent, amount, base }] : []
    })
    const relation = relationOf(plan, parts, mode)
    if (relation) yield relation
  }
}

const isWhole = (cell: SheetCell | undefined): boolean =>
  cell !== undefined && d.equal(cell.figure.value, d.decimal(100))

const weightOf = ({ holds, fails }: PercentRelation): number => holds.length - 2 * fails.length

function best(all: readonly PercentRelation[]): PercentRelation | undefined {
  const [first, ...rest] = all
  return rest.reduce((one, other) => (one && weightOf(other) > weightOf(one) ? other : one), first)
}

/** The best relation of each column of percentages; one of few rows needs others of its shape in the filing. */
export function percentColumns(
  sheets: readonly Sheet[],
  mode: RoundingMode,
): readonly PercentRelation[] {
  const columns = sheets
    .filter((sheet) => !sheet.mixed)
    .flatMap((sheet) =>
      sheet.columns.flatMap(({ kind }, k) =>
        kind === 'percent' ? [[...candidates(sheet, k, mode)]] : [],
      ),
    )
  const proved = new Map<string, number>()
  const found: PercentRelation[] = []
  const open: (readonly PercentRelation[])[] = []
  for (const all of columns) {
    const one = best(all.filter(isPlain))
    if (!one) {
      open.push(all)
      continue
    }
    found.push(one)
    proved.set(one.shape, (proved.get(one.shape) ?? 0) + one.holds.length)
  }
  for (const all of open) {
    const one = best(all.filter(({ shape, ofRow }) => !ofRow && (proved.get(shape) ?? 0) >= ENOUGH))
    if (one) found.push(one)
  }
  return found.map((one) => ({
    ...one,
    support: Math.max(one.support, proved.get(one.shape) ?? 0),
  }))
}
