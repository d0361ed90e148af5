// Percentages of a table that follow from the amounts beside them: a change, or a share of the row that is 100 %.

import type { Figure } from '../figure.ts'
import { approximate } from '../figure.ts'
import { isHeading } from '../row.ts'
import type { Table } from '../table.ts'
import type { Target, TargetClass } from '../target.ts'
import { once } from '../target.ts'
import { isPercentage, triplesOf } from './changes.ts'

function isShare(part: Figure, whole: Figure, percent: Figure): boolean {
  const total = approximate(whole)
  if (total === 0) return false
  const room = 10 ** -percent.places * 0.500001 + (100 / total) * 10 ** -part.places
  return Math.abs((approximate(part) / total) * 100 - approximate(percent)) <= room
}

/** Shares of the row whose own share is 100. */
function shares(table: Table): Target[] {
  const rows = table.rows.filter((row) => !isHeading(row))
  const columns = [
    ...new Set(rows.flatMap(({ figures }) => figures.map(({ column }) => column))),
  ].sort((a, b) => a - b)
  return columns.flatMap((column, k) => {
    const amountColumn = columns[k - 1]
    const pairs = rows.flatMap(({ figures }) => {
      const percent = figures.find((figure) => figure.column === column)
      const amount = figures.find((figure) => figure.column === amountColumn)
      return percent && amount ? [{ percent, amount }] : []
    })
    const whole = pairs.find(({ percent }) => approximate(percent) === 100)?.amount
    if (!whole || !pairs.some(({ percent }) => percent.isPercent)) return []
    const judged = pairs.filter(({ amount, percent }) => amount !== whole && percent.digits > 0n)
    const holding = judged.filter(({ amount, percent }) => isShare(amount, whole, percent))
    if (holding.length < 3 || holding.length * 4 < judged.length * 3) return []
    return holding.map(({ amount, percent }): Target => ({
      figure: percent,
      slack: 1n,
      holds: (changed) => isShare(amount, whole, changed),
    }))
  })
}

const changes = (table: Table): Target[] =>
  triplesOf(table, true, isPercentage).map(({ later, earlier, third }) => ({
    figure: third,
    slack: 1n,
    holds: (changed) => isPercentage(later, earlier, changed),
  }))

export const percents: TargetClass = {
  id: 'percent',
  title: 'percentages of a table that follow from its amounts',
  goal: 0.9,
  slips: ['digit', 'swap', 'dropped digit', 'point or comma'],
  targets: ({ tables }) => once(tables.flatMap((table) => [...changes(table), ...shares(table)])),
}
