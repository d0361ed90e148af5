// A sum that no slip explains → the cell that repeats its neighbour in the row, where the filing prints what it should be.

import * as d from '../../base/decimal.ts'
import { abs } from '../../base/whole.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Verdict } from '../check.ts'
import type { Subject } from '../subject.ts'
import { printedOf } from './explain.ts'
import type { Value } from './lattice.ts'
import { isPrinted } from './printed.ts'
import type { Failure } from './relations.ts'
import { printSum, printUnits, printValue } from './wording.ts'
import { sumWorking } from './working.ts'

export interface Taken {
  readonly value: Value
  /** The cell of the row that it repeats. */
  readonly from: SheetCell
  /** The digits with which the sum would hold. */
  readonly text: string
  readonly failure: Failure
}

/** Shorter figures are often equal in two years. */
const FEWEST_DIGITS = 3

const isLong = ({ value, unit }: Value): boolean =>
  abs(value / (unit === 0n ? 1n : unit))
    .toString()
    .replace(/0+$/, '').length >= FEWEST_DIGITS

/** The cell beside it, in another column of its row, that prints the same. */
function twinOf(cell: SheetCell, { relation }: Failure): SheetCell | undefined {
  const row = relation.sheet.rows.find(({ cells }) => cells.includes(cell))
  return row?.cells.find(
    (other) =>
      other !== undefined &&
      other !== cell &&
      other.figure.kind === cell.figure.kind &&
      d.equal(other.figure.value, cell.figure.value),
  )
}

function takenAt(
  value: Value,
  wanted: bigint,
  failure: Failure,
  subject: Subject,
): Taken | undefined {
  const { cell } = value
  const { exponent } = failure.relation
  if (value.dash || value.percent || !isLong(value) || wanted < 0n !== value.value < 0n)
    return undefined
  const from = twinOf(cell, failure)
  if (!from || !printedOf(cell, subject)) return undefined
  const text = printUnits(abs(wanted), exponent, value)
  return isPrinted(cell, text, subject) ? { value, from, text, failure } : undefined
}

/** Undefined too where more than one cell would do. */
export function takenIn(failure: Failure, subject: Subject): Taken | undefined {
  const { relation, sum } = failure
  if (!relation.exact || relation.support < 1 || relation.searched || relation.kind !== 'down')
    return undefined
  const found = [
    takenAt(sum.total, sum.sum, failure, subject),
    ...sum.addends.map(({ value, sign }) =>
      takenAt(value, value.value + BigInt(sign) * sum.residual, failure, subject),
    ),
  ].filter((one) => one !== undefined)
  return found.length === 1 ? found[0] : undefined
}

export function takenOf({ value, from, text, failure }: Taken, subject: Subject): Verdict {
  const { relation, sum } = failure
  const before = subject.textOf(value.cell.digits)
  const name = relation.label === '' ? 'The total' : `The total “${relation.label}”`
  return {
    kind: 'finding',
    level: 'error',
    span: value.cell.span,
    message:
      `${name} does not agree with its parts: ${printSum(sum, relation.exponent)}, stated ` +
      `${printValue(sum.total)}; ${before} stands in another column of its row too, and with ${text}, ` +
      `which the filing prints elsewhere, it would.`,
    related: [
      { span: from.span, message: `The same figure, ${before}` },
      { span: sum.total.cell.span, message: `The total, ${printValue(sum.total)}` },
    ].filter(({ span }) => span !== value.cell.span),
    workings: () => [sumWorking(sum, relation)],
    fix: {
      title: `Change ${before} to ${text} (of another column)`,
      edits: [{ span: value.cell.digits, text }],
    },
  }
}
