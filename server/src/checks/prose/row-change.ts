// A row of a table → the changes it shows: pairs of its figures a year apart, or next to each other where no period is known.

import * as d from '../../base/decimal.ts'
import {
  divideIntervals,
  negateInterval,
  scaleInterval,
  subtractIntervals,
} from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { lastMonthOf } from '../../figures/month.ts'
import type { Period } from '../../figures/period.ts'
import type { Subject } from '../subject.ts'
import { hasUnit, sameMoney } from './context.ts'
import type { Row } from './rows.ts'
import { strict } from './said.ts'

export interface RowChange {
  readonly row: Row
  readonly from: Fact
  readonly to: Fact
  /** The table says that they are a year apart; else they stand side by side. */
  readonly isDated: boolean
  /** The change in size, up where the later figure is larger; both figures have one sign. */
  readonly direction: 1 | -1
  /** Its size; absent where the table does not say its unit. */
  readonly amount?: Interval
  readonly percent?: Interval
}

/** Years of weeks end in the month before or behind. */
function isYearLater(later: Period, earlier: Period): boolean {
  if (later.kind !== earlier.kind) return false
  if (later.kind === 'duration' && earlier.kind === 'duration' && later.months !== earlier.months)
    return false
  const apart = lastMonthOf(later) - lastMonthOf(earlier)
  return later.kind === 'instant' ? apart > 0 : apart >= 11 && apart <= 13
}

const size = (subject: Subject, fact: Fact): Interval => {
  const meaning = strict(subject, fact)
  return d.sign(fact.figure.value) < 0 ? negateInterval(meaning) : meaning
}

function changeOf(
  subject: Subject,
  row: Row,
  from: Fact,
  to: Fact,
): Omit<RowChange, 'isDated'> | undefined {
  const [a, b] = [size(subject, from), size(subject, to)]
  const order = d.compare(d.abs(to.figure.value), d.abs(from.figure.value))
  if (order === 0) return undefined
  const direction = order > 0 ? 1 : -1
  const amount = direction === 1 ? subtractIntervals(b, a) : subtractIntervals(a, b)
  const share = divideIntervals(amount, a, -8)
  return {
    row,
    from,
    to,
    direction,
    ...(hasUnit(subject, from) && hasUnit(subject, to) && { amount }),
    ...(share && { percent: scaleInterval(share, 2) }),
  }
}

const isValue = ({ figure }: Fact): boolean =>
  (figure.kind === 'amount' || figure.kind === 'count') && d.sign(figure.value) !== 0

function comparable(one: Fact, two: Fact): boolean {
  return sameMoney(one, two) && d.sign(one.figure.value) === d.sign(two.figure.value)
}

/** Kept with the rows they were found in. */
const kept = new WeakMap<Row, readonly RowChange[]>()

export function changesShown(subject: Subject, row: Row): readonly RowChange[] {
  const known = kept.get(row)
  if (known) return known
  const made = changesIn(subject, row)
  kept.set(row, made)
  return made
}

/** Columns whose periods were read in part still stand in order, so neighbours are tried in both. */
function changesIn(subject: Subject, row: Row): readonly RowChange[] {
  const cells = row.cells.filter(isValue)
  const found: RowChange[] = []
  const keep = (from: Fact, to: Fact, isDated: boolean): void => {
    const change = comparable(from, to) ? changeOf(subject, row, from, to) : undefined
    if (change) found.push({ ...change, isDated })
  }
  for (const [i, one] of cells.entries())
    for (const [j, two] of cells.entries()) {
      if (i === j || one.basis !== two.basis) continue
      const isDated = one.period && two.period && isYearLater(one.period, two.period)
      const isBefore = one.period && two.period && isYearLater(two.period, one.period)
      if (isDated) keep(two, one, true)
      else if (!isBefore && Math.abs(i - j) === 1) keep(two, one, false)
    }
  return found
}
