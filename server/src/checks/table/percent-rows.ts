// A table's rows → those of percentages that are, column by column, one row as a share of another: margins and rates.

import type { RoundingMode } from '../../figures/figure.ts'
import type { Sheet, SheetRow } from '../../facts/sheet.ts'
import { agrees, digitsOf, isAmount, isPercent, relationOf } from './percent-relation.ts'
import type { Percentage, PercentRelation } from './percent-relation.ts'

/** Digits that must agree, less those that the search through the rows is good for. */
const ENOUGH_DIGITS = 3
const ABOVE = 16
const MOST_ROWS = 60

function rowsOver(sheet: Sheet, index: number): readonly SheetRow[] {
  return sheet.rows
    .slice(Math.max(0, index - ABOVE), index + 4)
    .filter((row) => !row.barrier && row.cells.filter(isAmount).length >= 2)
}

/** The pair of rows whose quotients are the percentages in all columns, or all but one. */
export function percentRows(sheet: Sheet, mode: RoundingMode): readonly PercentRelation[] {
  if (sheet.mixed || sheet.rows.length > MOST_ROWS) return []
  return sheet.rows.flatMap((row, index) => {
    const percents = row.cells.filter(isPercent)
    if (percents.length < 2 || percents.some(({ figure }) => figure.kind !== 'percent')) return []
    const near = rowsOver(sheet, index).filter((other) => other !== row)
    const plan = { sheet, kind: 'share', ofRow: true, shape: 'row' } as const
    let best: PercentRelation | undefined
    for (const numerator of near)
      for (const denominator of near) {
        if (numerator === denominator) continue
        const found = row.cells.flatMap((percent, column): Percentage[] => {
          const [amount, base] = [numerator.cells[column], denominator.cells[column]]
          return isPercent(percent) && isAmount(amount) && isAmount(base)
            ? [{ row, percent, amount, base }]
            : []
        })
        if (found.length < 2 || !found.some((one) => agrees('share', one, mode))) continue
        const relation = relationOf(plan, found, mode)
        if (!relation || relation.holds.length < 2 || relation.fails.length > 1) continue
        const digits = relation.holds.reduce((sum, one) => sum + digitsOf(one), 0)
        if (digits - 2 * Math.log10(near.length) < ENOUGH_DIGITS) continue
        if (!best || relation.holds.length > best.holds.length) best = relation
      }
    return best ? [best] : []
  })
}
