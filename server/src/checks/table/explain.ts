// A sum that fails → the single slips that would make it hold.

import * as d from '../../base/decimal.ts'
import { holds } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import { plainForm } from '../../base/plain-form.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import { slips, withComma } from '../slip.ts'
import type { Printed, Slip } from '../slip.ts'
import type { Subject } from '../subject.ts'
import type { Value } from './lattice.ts'
import { isPointed } from './pointed.ts'
import type { Relation } from './relation.ts'
import type { Sum } from './sum.ts'

export interface Explanation {
  readonly cell: SheetCell
  readonly slip: Slip
  /** No other slip of the same figure would do. */
  readonly alone: boolean
  /** The other slips of the same figure that would do. */
  readonly others?: readonly Slip[]
  /** What would leave nothing over, as printed. */
  readonly wanted?: d.Decimal
}

/** Digits enough that a slip within rounding is no accident. */
const LONG = 5

/** Undefined where the source spells the digits another way (an entity, emphasis inside): no slip can be told then. */
export function printedOf(cell: SheetCell, subject: Subject): Printed | undefined {
  const digits = plainForm(subject.textOf(cell.digits))
  return /^[\d.,' ]+$/.test(digits) ? { digits, negative: cell.figure.negative } : undefined
}

const within = (middle: bigint, slack: bigint, exponent: number): Interval => ({
  low: d.decimal(middle - slack, exponent),
  high: d.decimal(middle + slack, exponent),
})

const smallest = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** Of equally likely slips the one that leaves the least over. */
function nearest(slips: readonly Slip[], wanted: d.Decimal): Slip | undefined {
  const off = (slip: Slip): d.Decimal => d.abs(d.subtract(slip.value, wanted))
  return slips
    .filter((slip) => slip.kind === slips[0]?.kind)
    .sort((a, b) => d.compare(off(a), off(b)))[0]
}

/** What is known of the relation that fails: of its other sums nothing where it stands alone. */
type Failing = Pick<Relation, 'kind' | 'exponent' | 'labelled' | 'exact'> &
  Partial<Pick<Relation, 'plain' | 'support' | 'holds' | 'sheet'>>

/** Rows that show that their total carries its own sign. */
const SIGNED = 3

/** Addends that no accident makes come out with the other sign. */
const MANY = 3

/** The only total of its line with this sign, or one of a column that prints both, where the others are plain sums. */
function isOddSign(
  { kind, plain, support = 0, holds = [] }: Failing,
  { total, addends }: Sum,
): boolean {
  if (plain !== true || support < (addends.length >= MANY ? 1 : 2)) return false
  if (support === 1 && holds.some((sum) => sum.total.value === 0n)) return false
  const like = holds.filter((sum) => sum.total.value < 0n === total.value < 0n)
  const isSigned = kind === 'across' && support >= SIGNED && like.length < holds.length
  return like.length === 0 || isSigned
}

/**
 * All operands' slips, the total's first; a total loses its sign only where its label promises a sum, and nothing
 * does between two columns, where a decrease may stand without one.
 */
export function explain(relation: Failing, sum: Sum, subject: Subject): readonly Explanation[] {
  const { exponent } = relation
  const most = (BigInt(sum.addends.length + 1) * sum.unit) / 2n
  const loose = smallest(most, 2n * sum.unit)
  const found: Explanation[] = []
  const operands = [sum.total, ...sum.addends.map(({ value }) => value)]
  if (operands.some(({ cell, dash }) => !dash && !printedOf(cell, subject))) return []
  const points = relation.sheet !== undefined && isPointed(relation.sheet, subject)
  const lone = relation.exact && (relation.support ?? 0) >= 1
  const look = (value: Value, wanted: bigint, signToo: boolean): void => {
    if (value.dash) return
    const { cell } = value
    const printed = printedOf(cell, subject)
    if (!printed) return
    const fit = (slack: bigint): readonly Slip[] =>
      slips(printed, within(wanted, slack, exponent), lone).filter(
        ({ kind }) => (signToo || kind !== 'sign') && (!points || kind !== 'power-of-ten'),
      )
    const sharp = relation.exact ? fit(0n) : fit(loose)
    const comma = points ? undefined : withComma(printed)
    if (comma && holds(within(wanted, most, exponent), comma.value)) {
      found.push({ cell, slip: comma, alone: true, wanted: d.decimal(wanted, exponent) })
      return
    }
    const isLong = printed.digits.replace(/\D/g, '').length >= LONG
    const fitting = sharp.length === 0 && relation.exact && isLong ? fit(loose) : sharp
    const exact = d.decimal(wanted, exponent)
    const slip = nearest(fitting, exact)
    if (!slip) return
    const others = fitting.filter((one) => one !== slip)
    found.push({ cell, slip, alone: others.length === 0, others, wanted: exact })
  }
  const isSigned = relation.plain === true && (relation.support ?? 0) >= 3
  const signs = relation.kind === 'down' || sum.addends.length > 2 || isSigned
  look(sum.total, sum.sum, signs && (relation.labelled || isOddSign(relation, sum)))
  for (const { value, sign } of sum.addends)
    look(value, value.value + BigInt(sign) * sum.residual, signs)
  return found
}
