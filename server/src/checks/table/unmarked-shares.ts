// A column of small figures → whether it may hold the shares of the amounts beside it, without a sign of percent.

import { abs } from '../../base/whole.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import { valueOf } from './lattice.ts'
import type { Value } from './lattice.ts'
import type { Relation } from './relation.ts'
import type { Sum } from './sum.ts'

/** Columns to the left in which the amounts may stand. */
const NEAR = 3
/** Rows besides the total that are the same share of one whole. */
const ENOUGH = 3
/** In last places: smaller shares fit any whole. */
const FEWEST = 5n

interface Share {
  readonly part: Value
  readonly amount: Value
}

const shareOf = (
  part: SheetCell | undefined,
  amount: SheetCell | undefined,
  exponent: number,
): readonly Share[] =>
  part && amount && !part.figure.dash && !amount.figure.dash
    ? [{ part: valueOf(part, exponent), amount: valueOf(amount, exponent) }]
    : []

const isTelling = ({ part, amount }: Share): boolean =>
  abs(part.value) >= FEWEST * part.unit && abs(amount.value) > abs(part.value)

/** Whether the ranges of the wholes that two shares allow meet. */
function haveOneWhole(a: Share, b: Share): boolean {
  const most = ({ part, amount }: Share, other: Share): bigint =>
    (2n * abs(amount.value) + amount.unit) * (2n * abs(other.part.value) + other.part.unit) -
    (2n * abs(other.amount.value) - other.amount.unit) * (2n * abs(part.value) - part.unit)
  return most(a, b) >= 0n && most(b, a) >= 0n
}

/** A sum of shares, some of another whole than the rest: "26 % of product sales" and "19 % of subscriptions". */
export function isOfShares({ kind, sheet, exponent }: Relation, { total }: Sum): boolean {
  if (kind !== 'down') return false
  const row = sheet.rows.find(({ cells }) => cells.includes(total.cell))
  const column = row?.cells.indexOf(total.cell) ?? -1
  if (!row || column < 1) return false
  const parts = sheet.rows.flatMap(({ cells }) => shareOf(cells[column], cells[column], exponent))
  const hundred = 10n ** BigInt(2 - exponent)
  if (parts.some(({ part }) => abs(part.value) > hundred)) return false
  for (let i = column - 1; i >= Math.max(0, column - NEAR); i--) {
    const [whole] = shareOf(row.cells[column], row.cells[i], exponent)
    if (!whole || !isTelling(whole)) continue
    const like = sheet.rows
      .filter((other) => other !== row)
      .flatMap(({ cells }) => shareOf(cells[column], cells[i], exponent))
      .filter((one) => isTelling(one) && haveOneWhole(one, whole))
    if (like.length >= ENOUGH) return true
  }
  return false
}
