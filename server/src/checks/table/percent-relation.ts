// Rows of a percentage and two amounts → the relation that most of them show, and where it fails.

import * as d from '../../base/decimal.ts'
import type { Interval } from '../../base/interval.ts'
import { meaning } from '../../figures/figure.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Sheet, SheetCell, SheetRow } from '../../facts/sheet.ts'
import { follows, isWide, positive } from './percent-test.ts'
import type { PercentKind } from './percent-test.ts'

/** A percentage and the two amounts it should follow from. */
export interface Percentage {
  readonly row: SheetRow
  readonly percent: SheetCell
  readonly amount: SheetCell
  readonly base: SheetCell
}

export interface PercentRelation {
  readonly sheet: Sheet
  readonly kind: PercentKind
  /** Its base is one row of the amounts' column. */
  readonly ofRow: boolean
  /** How far from the percentages the amounts stand: tables of one filing are made alike. */
  readonly shape: string
  readonly holds: readonly Percentage[]
  readonly fails: readonly Percentage[]
  /** Percentages of the filing that follow from amounts at these places. */
  readonly support: number
}

const FEWEST = 3
/** Fewer rows are enough where their percentages have so many digits between them. */
const MANY_DIGITS = 6
/** Of the rows that can be told. */
const MOST_FAILS = 0.25
const sameSign = (a: SheetCell, b: SheetCell): boolean =>
  d.sign(a.figure.value) * d.sign(b.figure.value) > 0

const sizeOf = (cell: SheetCell, mode: RoundingMode): Interval | undefined => {
  const { value } = cell.figure
  return positive(meaning({ ...cell.figure, value: d.abs(value) }, mode))
}

/** Whether a percentage, with either sign and `slack` units more than rounding allows, follows from the amounts. */
export function agrees(
  kind: PercentKind,
  { percent, amount, base }: Percentage,
  mode: RoundingMode,
  slack?: d.Decimal,
): boolean {
  const [a, b] = [sizeOf(amount, mode), sizeOf(base, mode)]
  if (!a || !b) return false
  const { value, unit } = percent.figure
  const stated = slack
    ? {
        low: d.subtract(value, d.multiply(unit, slack)),
        high: d.add(value, d.multiply(unit, slack)),
      }
    : meaning(percent.figure, 'unknown')
  if (!stated.low || !stated.high) return false
  const turned = { low: d.negate(stated.high), high: d.negate(stated.low) }
  return follows(kind, a, b, stated) || follows(kind, a, b, turned)
}

/** From 1 of 1 nearly every percentage follows. */
function allowsAny({ percent, amount, base }: Percentage, mode: RoundingMode): boolean {
  const [a, b] = [sizeOf(amount, mode), sizeOf(base, mode)]
  return a !== undefined && b !== undefined && isWide(a, b, percent.figure.unit)
}

export const isAmount = (cell: SheetCell | undefined): cell is SheetCell =>
  cell !== undefined &&
  !cell.figure.dash &&
  cell.figure.kind !== 'percent' &&
  cell.mended === undefined &&
  d.sign(cell.figure.value) !== 0

export const isPercent = (cell: SheetCell | undefined): cell is SheetCell =>
  cell !== undefined && !cell.figure.dash && d.sign(cell.figure.value) !== 0

export function relationOf(
  plan: Pick<PercentRelation, 'sheet' | 'kind' | 'ofRow' | 'shape'>,
  rows: readonly Percentage[],
  mode: RoundingMode,
): PercentRelation | undefined {
  const telling = rows.filter(
    (one) => (plan.kind === 'share' || sameSign(one.amount, one.base)) && !allowsAny(one, mode),
  )
  const holds: Percentage[] = []
  const fails: Percentage[] = []
  for (const one of telling) (agrees(plan.kind, one, mode) ? holds : fails).push(one)
  if (holds.length === 0 || fails.length > Math.max(1, MOST_FAILS * holds.length)) return undefined
  return { ...plan, holds, fails, support: holds.length }
}

export const digitsOf = ({ percent }: Percentage): number =>
  d.abs(percent.figure.value).digits.toString().length

/** Rows enough, and not all of them alike, that the relation is no accident. */
export const isPlain = ({ holds }: PercentRelation): boolean =>
  (holds.length >= FEWEST ||
    (holds.length === FEWEST - 1 &&
      holds.reduce((sum, one) => sum + digitsOf(one), 0) >= MANY_DIGITS)) &&
  new Set(holds.map(({ percent }) => d.toPlain(percent.figure.value))).size >= 2
