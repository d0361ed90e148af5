// A filing's sheets → all sums that its tables show, computed once for all checks, with the rounding they were made in.

import { abs } from '../../base/whole.ts'
import { recall } from '../../base/recall.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Rounding, TableRounding } from '../../facts/rounding.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import { isOfDifferences } from './differences.ts'
import { explain } from './explain.ts'
import type { Explanation } from './explain.ts'
import { latticeOf } from './lattice.ts'
import { mixesPoints } from './pointed.ts'
import type { Relation } from './relation.ts'
import { searchRounded } from './rounded.ts'
import { isShifted } from './shifted.ts'
import type { Sum } from './sum.ts'
import { isOfShares } from './unmarked-shares.ts'
import { unsummed, without } from './unsummed.ts'

/** A sum that no rounding and no other reading explains, with the slips that would. */
export interface Failure {
  readonly relation: Relation
  readonly sum: Sum
  readonly explanations: readonly Explanation[]
}

export interface Relations {
  readonly mode: RoundingMode
  readonly rounding: Rounding
  /** The tables that round otherwise. */
  readonly tables: readonly TableRounding[]
  readonly relations: readonly Relation[]
  readonly failures: readonly Failure[]
  /** In how many sums that hold a cell takes part. */
  readonly held: ReadonlyMap<SheetCell, number>
  /** How many failures a slip of the cell would explain. */
  readonly suspected: ReadonlyMap<SheetCell, number>
}

/** Columns that must hold before a total of one addend is compared with it. */
const ENOUGH_SUPPORT = 2
const ENOUGH_SUMS = 20

/** Rows of one figure and its total beside blanks, which show that a blank is nought here. */
const ENOUGH_BLANK = 3

const isBlankNought = ({ kind, plain, holds, fails }: Relation): boolean => {
  const isAlone = ({ addends, blanks }: Sum): boolean => addends.length === 1 && blanks > 0
  const alone = holds.filter(isAlone).length
  return kind === 'across' && plain && alone >= ENOUGH_BLANK && fails.filter(isAlone).length === 1
}

/** Figures that repeat each other say nothing, nor does one addend beside blanks: a level, not a sum. */
function isLevel({ total, addends, blanks }: Sum, relation: Relation): boolean {
  if (addends.length === 0) return true
  if (addends.length === 1)
    return blanks > 0 ? !isBlankNought(relation) : relation.support < ENOUGH_SUPPORT
  return addends.some(({ value }) => value.value === total.value)
}

/** A bracket that closes and never opened, in one of the sums: a sign is lost, and any of them may be the one that holds. */
function isTorn({ holds }: Relation, fail: Sum, subject: Subject): boolean {
  return [fail, ...holds].some(({ total, addends }) =>
    [total, ...addends.map(({ value }) => value)].some(
      ({ cell }) => !cell.figure.negative && /^[^()]*\)/.test(subject.textOf(cell.span)),
    ),
  )
}

/**
 * Beyond what rounding has come to in this filing's sums of as many addends or fewer. Filers that round by other rules,
 * or round parts of parts, come close to twice what rounding allows, and it takes many sums to show that one does not.
 */
function isFar({ residual, addends, unit }: Sum, all: readonly Sum[]): boolean {
  const twice = BigInt(addends.length + 1) * unit
  if (abs(residual) >= twice) return true
  const like = all.filter((sum) => sum.addends.length <= addends.length)
  if (like.length < ENOUGH_SUMS) return false
  const rounds = like.some((sum) => sum.residual !== 0n)
  return like.every(
    (sum) => abs(residual) * sum.unit > (abs(sum.residual) + (rounds ? sum.unit : 0n)) * unit,
  )
}

function make(subject: Subject): Relations {
  const lattices = subject.sheets.map(latticeOf).filter((lattice) => lattice !== undefined)
  const { rounding, tables, relations: all } = searchRounded(subject, lattices)
  const sums = all.flatMap((relation) => relation.holds).filter((s) => s.addends.length >= 2)
  const told = all.flatMap((relation) =>
    relation.fails
      .filter(
        (sum) =>
          !isLevel(sum, relation) &&
          isFar(sum, sums) &&
          !isTorn(relation, sum, subject) &&
          !isOfDifferences(relation, sum) &&
          !isOfShares(relation, sum) &&
          !isShifted(relation, sum) &&
          !mixesPoints(sum, relation.sheet, subject),
      )
      .map((sum): Failure => ({ relation, sum, explanations: explain(relation, sum, subject) })),
  )
  const cells = unsummed(all, told)
  const relations = cells.size === 0 ? all : all.map((relation) => without(cells, relation))
  const failures = told.filter(
    ({ relation, sum }) => relation.kind === 'across' || !cells.has(sum.total.cell),
  )
  const held = new Map<SheetCell, number>()
  const count = (map: Map<SheetCell, number>, cell: SheetCell): void => {
    map.set(cell, (map.get(cell) ?? 0) + 1)
  }
  for (const { holds } of relations)
    for (const { total, addends } of holds)
      if (addends.length >= 2) {
        count(held, total.cell)
        for (const { value } of addends) count(held, value.cell)
      }
  const suspected = new Map<SheetCell, number>()
  for (const { explanations } of failures)
    for (const { cell } of explanations) count(suspected, cell)
  return { mode: rounding.mode, rounding, tables, relations, failures, held, suspected }
}

export const relationsOf = recall<Subject, Relations>(make)
