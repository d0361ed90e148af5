// A percentage that does not follow from its amounts → whether another reading of the row makes it true.

import * as d from '../../base/decimal.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Subject } from '../subject.ts'
import { isEarlier } from './percent-columns.ts'
import { agrees, isAmount, isPercent } from './percent-relation.ts'
import type { Percentage, PercentRelation } from './percent-relation.ts'
import { percentagesOf } from './percentages.ts'

/** Growth at other rates of exchange, or of a part of the business, may be that of the whole in other rows. */
const OTHER_MEASURE =
  /\b(?:constant|currenc(?:y|ies)|organic|comparable|adjusted|excluding|pro[- ]?forma|non-gaap|fx)\b/i

const MOST_CELLS = 14

/** Another reading of the row that makes it true, or a second table that prints the same percentage. */
export function isExplained(
  { sheet, kind, ofRow }: PercentRelation,
  one: Percentage,
  subject: Subject,
  mode: RoundingMode,
): boolean {
  const { cells, label } = one.row
  const header = sheet.columns[cells.indexOf(one.percent)]?.header.join(' ') ?? ''
  if (OTHER_MEASURE.test(header) || OTHER_MEASURE.test(label)) return true
  const { proved, pairs: taken } = percentagesOf(subject)
  const isTaken = (amount: SheetCell, base: SheetCell): boolean =>
    taken.get(amount)?.has(base) === true
  const others = cells.filter((cell) => cell && cell !== one.percent && !proved.has(cell))
  if (others.some((cell) => isPercent(cell) && agrees(kind, { ...one, percent: cell }, mode)))
    return true
  const amounts = ofRow || cells.length > MOST_CELLS ? [] : cells.filter(isAmount)
  const pairs = amounts
    .flatMap((cell) => [
      { amount: cell, base: one.base },
      { amount: one.amount, base: cell },
    ])
    .filter(({ amount, base }) => amount !== base && !isTaken(amount, base))
    .filter(
      ({ amount, base }) =>
        kind !== 'change' || isEarlier(sheet, cells.indexOf(amount), cells.indexOf(base)),
    )
  if (pairs.some((pair) => agrees(kind, { ...one, ...pair }, mode))) return true
  const stated = d.toPlain(one.percent.figure.value)
  return subject.sheets.some(
    (other) =>
      other !== sheet &&
      other.rows.some(
        (row) =>
          row.label === label &&
          row.cells.some(
            (cell) => cell?.figure.kind === 'percent' && d.toPlain(cell.figure.value) === stated,
          ),
      ),
  )
}
