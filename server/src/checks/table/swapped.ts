// Two sums that fail by as much, one over and one short → the two cells of one column that stand in each other's place.

import type { SheetCell } from '../../facts/sheet.ts'
import type { Verdict } from '../check.ts'
import type { Subject } from '../subject.ts'
import type { Value } from './lattice.ts'
import type { Failure } from './relations.ts'
import { printSum, printValue } from './wording.ts'
import { sumWorking } from './working.ts'

export interface Swapped {
  readonly one: Value
  readonly other: Value
  readonly failures: readonly [Failure, Failure]
}

/** More failures of one table are a table that was read wrongly. */
const MOST_FAILURES = 8

/** Sums that other columns or rows vouch for to the last digit. */
const isSure = ({ relation, sum }: Failure): boolean =>
  relation.exact && relation.support >= 1 && !relation.searched && sum.addends.length >= 2

function columnOf({ relation }: Failure, cell: SheetCell): number {
  for (const { cells } of relation.sheet.rows) {
    const column = cells.indexOf(cell)
    if (column >= 0) return column
  }
  return -1
}

/** What is added in one of the sums alone. */
const partsOf = ({ sum }: Failure, other: Failure): readonly Value[] =>
  sum.addends
    .filter(({ sign, value }) => sign === 1 && !value.dash && !value.percent)
    .map(({ value }) => value)
    .filter(({ cell }) => !other.sum.addends.some(({ value }) => value.cell === cell))

function pairOf(a: Failure, b: Failure): Swapped | undefined {
  if (a.relation.sheet !== b.relation.sheet || a.relation.kind !== b.relation.kind) return undefined
  if (a.relation.kind === 'across' && a.relation !== b.relation) return undefined
  if (a.sum.residual !== -b.sum.residual || !isSure(a) || !isSure(b)) return undefined
  const found = partsOf(a, b).flatMap((one) =>
    partsOf(b, a)
      .filter(
        (other) =>
          other.value - one.value === a.sum.residual &&
          other.places === one.places &&
          columnOf(a, one.cell) === columnOf(b, other.cell),
      )
      .map((other): Swapped => ({ one, other, failures: [a, b] })),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Each failure in one pair at most; none where another pair would do as well. */
export function swappedIn(failures: readonly Failure[]): readonly Swapped[] {
  const bySheet = new Map<unknown, Failure[]>()
  for (const failure of failures) {
    const own = bySheet.get(failure.relation.sheet) ?? []
    own.push(failure)
    bySheet.set(failure.relation.sheet, own)
  }
  return [...bySheet.values()].flatMap((own) => {
    if (own.length < 2 || own.length > MOST_FAILURES) return []
    const pairs = own.flatMap((a, i) => own.slice(i + 1).flatMap((b) => pairOf(a, b) ?? []))
    return pairs.filter((pair) =>
      pairs.every(
        (other) => other === pair || !other.failures.some((one) => pair.failures.includes(one)),
      ),
    )
  })
}

export function swapOf({ one, other, failures }: Swapped, what: string, subject: Subject): Verdict {
  const [first] = [one, other].sort((a, b) => a.cell.span.start - b.cell.span.start)
  const second = first === one ? other : one
  const [before, after] = [one, other].map(({ cell }) => subject.textOf(cell.digits))
  const arithmetic = failures
    .map(
      ({ relation, sum }) => `${printSum(sum, relation.exponent)}, stated ${printValue(sum.total)}`,
    )
    .join('; ')
  const start = first ?? one
  return {
    kind: 'finding',
    level: 'error',
    span: start.cell.span,
    message:
      `Two ${what} do not agree with their parts: ${arithmetic}; with ${printValue(start)} and ` +
      `${printValue(second)}, line ${subject.lineOf(second.cell.span.start)}, in each other's place both would.`,
    related: [
      { span: second.cell.span, message: `The other cell, ${printValue(second)}` },
      ...failures.map(({ sum }) => ({
        span: sum.total.cell.span,
        message: `The total, ${printValue(sum.total)}`,
      })),
    ],
    workings: () => failures.map(({ relation, sum }) => sumWorking(sum, relation)),
    ...(one.cell.figure.negative === other.cell.figure.negative && {
      fix: {
        title: `Let ${before ?? ''} and ${after ?? ''} change places`,
        edits: [
          { span: one.cell.digits, text: after ?? '' },
          { span: other.cell.digits, text: before ?? '' },
        ],
      },
    }),
  }
}
