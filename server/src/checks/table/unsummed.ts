// Sums that hold and sums that fail → the columns of a table in which no total adds up, and what is left without them.

import type { Sheet, SheetCell } from '../../facts/sheet.ts'
import type { Relation } from './relation.ts'
import type { Failure } from './relations.ts'
import type { Sum } from './sum.ts'
import { swappedIn } from './swapped.ts'

/** Sums without a common figure, which no one slip can have spoilt together. */
const FEWEST = 2
/** As many slips of the pen in one column, each alone in its sum, are no slips. */
const MANY = 4
/** Small figures add up by accident here and there. */
const MOST_HOLDS = 0.25

const cellsOf = ({ total, addends }: Sum): readonly SheetCell[] => [
  total.cell,
  ...addends.map(({ value }) => value.cell),
]

const isWhole = ({ addends }: Sum): boolean => addends.length >= 2

/** The places of a sheet's cells. */
function placesIn({ rows }: Sheet): ReadonlyMap<SheetCell, number> {
  const places = new Map<SheetCell, number>()
  for (const { cells } of rows)
    cells.forEach((cell, column) => {
      if (cell) places.set(cell, column)
    })
  return places
}

function countApart(failures: readonly Failure[]): number {
  const seen = new Set<SheetCell>()
  let count = 0
  for (const { sum } of failures) {
    const cells = cellsOf(sum)
    if (!cells.some((cell) => seen.has(cell))) count++
    for (const cell of cells) seen.add(cell)
  }
  return count
}

function isUnsummed(failures: readonly Failure[], holds: number): boolean {
  const apart = countApart(failures)
  if (apart < FEWEST || holds > MOST_HOLDS * apart) return false
  // Two cells in each other's place spoil two sums.
  if (apart === FEWEST && swappedIn(failures).length > 0) return false
  return apart >= MANY || failures.some(({ explanations }) => explanations.length === 0)
}

/** The totals of a sheet's columns of changes or rates whose head does not say so: other columns of the same rows add up. */
function unsummedIn(
  sheet: Sheet,
  relations: readonly Relation[],
  failures: readonly Failure[],
): readonly SheetCell[] {
  const places = placesIn(sheet)
  const own = relations.filter((one) => one.sheet === sheet && one.kind === 'down')
  const totals = own.flatMap(({ holds }) => holds.filter(isWhole)).map(({ total }) => total.cell)
  const fails = failures.filter(({ relation }) => relation.sheet === sheet && relation.support >= 1)
  const columns = new Set(fails.map(({ sum }) => places.get(sum.total.cell)))
  return [...columns].flatMap((column) => {
    const isHere = (cell: SheetCell): boolean => places.get(cell) === column
    const failing = fails.filter(({ sum }) => isHere(sum.total.cell))
    return isUnsummed(failing, totals.filter(isHere).length)
      ? [...places.keys()].filter(isHere)
      : []
  })
}

/** The cells that stand in such columns. */
export function unsummed(
  relations: readonly Relation[],
  failures: readonly Failure[],
): ReadonlySet<SheetCell> {
  const down = failures.filter(({ relation }) => relation.kind === 'down')
  const sheets = new Set(down.map(({ relation }) => relation.sheet))
  return new Set([...sheets].flatMap((sheet) => unsummedIn(sheet, relations, down)))
}

/** The relation without the sums of those cells. */
export function without(cells: ReadonlySet<SheetCell>, relation: Relation): Relation {
  const isLeft = ({ total }: Sum): boolean => !cells.has(total.cell)
  const [holds, fails, gaps] = [relation.holds, relation.fails, relation.gaps]
  if (relation.kind === 'across' || [...holds, ...fails].every(isLeft)) return relation
  const support = relation.support - holds.filter((sum) => isWhole(sum) && !isLeft(sum)).length
  return {
    ...relation,
    support,
    holds: holds.filter(isLeft),
    fails: fails.filter(isLeft),
    gaps: gaps.filter(isLeft),
  }
}
