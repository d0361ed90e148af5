// A table's columns → those of percentages that follow, row by row, from two other columns or from one and its total.

import * as d from '../../base/decimal.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { periodKey } from '../../figures/period.ts'
import type { Sheet, SheetCell, SheetRow } from '../../facts/sheet.ts'
import { FEWEST, isAmount, isPercent, relationOf } from './percent-relation.ts'
import type { Percentage, PercentRelation } from './percent-relation.ts'

/** How far from the percentages their amounts may stand, in columns. */
const LEFT = 6
const RIGHT = 3
const MOST_BASES = 8

const BASE = /\b(?:totals?|revenues?|sales|turnover|assets)\b/i
/** Of a row of ratios a change is told in points, or not at all. */
const RATIO = /%|\b(?:percent\w*|margins?|ratios?|rates?|basis points|bps|yield)\b/i

const isJudgeable = (row: SheetRow): boolean => !row.barrier && !RATIO.test(row.label)

const isEarlier = (sheet: Sheet, a: number, b: number): boolean => {
  const [x, y] = [sheet.columns[a]?.period, sheet.columns[b]?.period]
  return !x || !y || periodKey(x).slice(-10) >= periodKey(y).slice(-10)
}

function* candidates(sheet: Sheet, k: number, mode: RoundingMode): Generator<PercentRelation> {
  const rows = sheet.rows.filter((row) => isJudgeable(row) && isPercent(row.cells[k]))
  const near = sheet.columns
    .map((column, i) => ({ column, i }))
    .filter(({ column, i }) => column.kind !== 'percent' && i >= k - LEFT && i <= k + RIGHT)
    .filter(({ i }) => i !== k && rows.filter(({ cells }) => isAmount(cells[i])).length >= FEWEST)
    .map(({ i }) => i)
  for (const i of near) {
    for (const j of near) {
      if (i === j) continue
      const pairs = rows.flatMap((row): Percentage[] => {
        const { cells } = row
        const [percent, amount, base] = [cells[k], cells[i], cells[j]]
        return percent && isAmount(amount) && isAmount(base) ? [{ row, percent, amount, base }] : []
      })
      for (const kind of ['change', 'share'] as const) {
        if (kind === 'change' && !isEarlier(sheet, i, j)) continue
        const relation = relationOf(sheet, kind, false, pairs, mode)
        if (relation) yield relation
      }
    }
    const bases = sheet.rows.filter(
      ({ label, cells }) => isAmount(cells[i]) && (BASE.test(label) || isWhole(cells[k])),
    )
    for (const { cells: whole } of bases.slice(0, MOST_BASES)) {
      const base = whole[i]
      if (!base) continue
      const parts = rows.flatMap((row): Percentage[] => {
        const { cells } = row
        const [percent, amount] = [cells[k], cells[i]]
        return percent && isAmount(amount) && amount !== base
          ? [{ row, percent, amount, base }]
          : []
      })
      const relation = relationOf(sheet, 'share', true, parts, mode)
      if (relation) yield relation
    }
  }
}

const isWhole = (cell: SheetCell | undefined): boolean =>
  cell !== undefined && d.equal(cell.figure.value, d.decimal(100))

const weightOf = ({ holds, fails }: PercentRelation): number => holds.length - 2 * fails.length

/** The best relation of each column of percentages, if one holds. */
export function percentColumns(sheet: Sheet, mode: RoundingMode): readonly PercentRelation[] {
  if (sheet.mixed) return []
  return sheet.columns.flatMap((column, k) => {
    if (column.kind !== 'percent') return []
    let best: PercentRelation | undefined
    for (const one of candidates(sheet, k, mode))
      if (!best || weightOf(one) > weightOf(best)) best = one
    return best ? [best] : []
  })
}
