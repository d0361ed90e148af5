// Percentages of change that follow, and the changes beside them → the one change or percentage that lost its sign.

import * as d from '../../base/decimal.ts'
import type { Sheet, SheetCell } from '../../facts/sheet.ts'
import { isAmount, isPercent } from './percent-relation.ts'
import type { Percentage, PercentRelation } from './percent-relation.ts'

/** A change whose sign its percentage and its amounts contradict, or such a percentage. */
export interface LostSign {
  readonly culprit: SheetCell
  /** The percentage beside the change, or the change beside the percentage. */
  readonly beside: SheetCell
  readonly one: Percentage
  /** Falls of the two columns whose signs agree with the amounts and with each other. */
  readonly falls: number
}

/** How far from a percentage its change and its amounts stand. */
const REACH = 4
/** Rows whose signs follow from the amounts before one that does not is told; of them, falls. */
const ENOUGH = 3
const FALLS = 2

const isAbove = (cell: SheetCell | undefined): cell is SheetCell =>
  isAmount(cell) && d.sign(cell.figure.value) > 0

/** A row of two amounts and their change, with its percentage where that is not nought. */
interface Changed extends Omit<Percentage, 'percent'> {
  readonly change: SheetCell
  readonly percent: SheetCell | undefined
}

/** As printed: the unit over some columns is not always said over those of their changes. */
const shown = ({ figure: { value, scale } }: SheetCell): d.Decimal => d.scale(value, -scale)

const moveOf = ({ amount, base }: Changed): number => d.compare(shown(amount), shown(base))

/** Whether the change is the difference of the amounts, whatever its sign. */
function isDifference({ amount, base, change }: Changed): boolean {
  const gap = d.abs(d.subtract(shown(amount), shown(base)))
  const off = d.abs(d.subtract(d.abs(shown(change)), gap))
  const { unit, scale } = change.figure
  return d.compare(off, d.scale(unit, -scale)) <= 0
}

const follows = (cell: SheetCell, one: Changed): boolean =>
  d.sign(cell.figure.value) === moveOf(one)

/** Rows whose percentage, where they have one, has the sign of the amounts, and their change too. */
const isRight = (one: Changed): boolean =>
  follows(one.change, one) && (one.percent === undefined || follows(one.percent, one))

interface Places {
  readonly later: number
  readonly earlier: number
  readonly change: number
  readonly percent: number
}

function rowsAt({ rows }: Sheet, at: Places): readonly Changed[] {
  return rows.flatMap((row): Changed[] => {
    const [amount, base, change] = [at.later, at.earlier, at.change].map((i) => row.cells[i])
    if (row.barrier || !isAbove(amount) || !isAbove(base) || !isAmount(change)) return []
    const percent = row.cells[at.percent]
    return [{ row, amount, base, change, percent: isPercent(percent) ? percent : undefined }]
  })
}

/** Of a change its amounts are known, and of a share of what was before it, the change and what was before. */
function* placesOf({ kind }: PercentRelation, one: Percentage): Generator<Places> {
  const at = (cell: SheetCell): number => one.row.cells.indexOf(cell)
  const [percent, amount, earlier] = [at(one.percent), at(one.amount), at(one.base)]
  for (let other = percent - REACH; other <= percent + REACH; other++) {
    if (other === percent || other === amount || other === earlier) continue
    yield kind === 'change'
      ? { later: amount, earlier, change: other, percent }
      : { later: other, earlier, change: amount, percent }
  }
}

/** The rows with a change, where nearly all of them show it in one column. */
function changedIn(relation: PercentRelation, first: Percentage): readonly Changed[] {
  for (const places of placesOf(relation, first)) {
    const rows = rowsAt(relation.sheet, places)
    const found = rows.filter((one) => moveOf(one) !== 0 && isDifference(one))
    if (found.length >= ENOUGH && found.length * 4 >= rows.length * 3) return found
  }
  return []
}

/** None where the filing prints what is unfavourable as a fall: then more than one row has another sign than its amounts. */
export function lostSigns(relation: PercentRelation): readonly LostSign[] {
  const [first] = relation.holds
  if (relation.ofRow || !first) return []
  const all = changedIn(relation, first)
  const [odd, ...more] = all.filter((one) => !isRight(one))
  if (!odd?.percent || more.length > 0) return []
  const falls = all.filter((one) => one !== odd && moveOf(one) < 0).length
  if (all.length <= ENOUGH || falls < FALLS) return []
  const isChange = !follows(odd.change, odd)
  if (isChange && !follows(odd.percent, odd)) return []
  const [culprit, beside] = isChange ? [odd.change, odd.percent] : [odd.percent, odd.change]
  return [{ culprit, beside, one: { ...odd, percent: odd.percent }, falls }]
}
