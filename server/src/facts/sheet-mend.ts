// Figures whose separators stray from those of their column and row → the figures that were meant.

import * as d from '../base/decimal.ts'
import type { RawFigure } from './sheet-raw.ts'

type Cells = readonly (RawFigure | undefined)[]

const ENOUGH = 3
const MANY = 5

const places = ({ figure }: RawFigure): number => Math.max(0, -figure.value.exponent)
const isPlain = ({ figure }: RawFigure): boolean => !figure.dash && figure.kind !== 'percent'
const width = ({ digits }: RawFigure): number => digits.end - digits.start
const isWholeGroup = (one: RawFigure): boolean => one.grouped && !one.damaged && places(one) === 0

/** `934.863`, `6,252.126`: three places behind a point, as a group has behind a comma. */
const looksPointed = (one: RawFigure): boolean =>
  places(one) === 3 && (one.grouped || width(one) <= 7) && isPlain(one)

function isPointed(
  one: RawFigure,
  column: readonly RawFigure[],
  row: readonly RawFigure[],
): boolean {
  if (!looksPointed(one)) return false
  const whole = column.filter(isWholeGroup).length
  const broken = column.filter((other) => places(other) > 0 && !looksPointed(other)).length
  if (whole < ENOUGH || broken > 0.25 * whole) return false
  if (row.some((other) => places(other) > 0 && !looksPointed(other))) return false
  return row.some(isWholeGroup) || (whole >= MANY && broken === 0)
}

/** `80102` where its row and column print `6,885.0`: both separators are lost. */
function lostPlaces(
  one: RawFigure,
  column: readonly RawFigure[],
  row: readonly RawFigure[],
): number | undefined {
  if (!isPlain(one) || one.grouped || places(one) > 0 || width(one) < 5) return undefined
  const usual = commonPlaces(column)
  if (usual === undefined || row.filter((other) => places(other) === usual).length < ENOUGH)
    return undefined
  const bare = row.filter((other) => !other.grouped && places(other) === 0 && width(other) > 3)
  return bare.length === 0 ? usual : undefined
}

/** The decimals that most figures of a column have, where they have any. */
function commonPlaces(column: readonly RawFigure[]): number | undefined {
  const counts = new Map<number, number>()
  for (const one of column) counts.set(places(one), (counts.get(places(one)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || column.length < ENOUGH || best[0] === 0) return undefined
  return best[1] >= 0.6 * column.length ? best[0] : undefined
}

/** Rows that add up only with points for thousands. */
const PROOFS = 2

/** What a row says of its points where figures without any stand beside them, by the sum that its first or last makes. */
function proofOf(row: readonly RawFigure[]): 'thousands' | 'decimals' | undefined {
  if (row.length < 3 || !row.some((one) => places(one) === 0) || !row.some(looksPointed))
    return undefined
  const adds = (values: readonly d.Decimal[]): boolean => {
    const all = values.reduce(d.add)
    return [values[0], values.at(-1)].some((one) => one && d.equal(d.add(one, one), all))
  }
  if (adds(row.map(({ figure }) => figure.value))) return 'decimals'
  const lifted = row.map((one) => d.scale(one.figure.value, looksPointed(one) ? 3 : 0))
  return adds(lifted) ? 'thousands' : undefined
}

/** Points for thousands throughout, shown by rows that add up only so. */
function isPointedWhole(rows: readonly (readonly RawFigure[])[]): boolean {
  const isFitting = (one: RawFigure): boolean =>
    !one.damaged && (looksPointed(one) || (places(one) === 0 && !one.grouped))
  if (!rows.every((row) => row.every(isFitting))) return false
  const proofs = rows.map(proofOf)
  return (
    !proofs.includes('decimals') && proofs.filter((proof) => proof === 'thousands').length >= PROOFS
  )
}

function inThousands(one: RawFigure): RawFigure {
  const { figure } = one
  const [value, unit] = [d.scale(figure.value, 3), d.scale(figure.unit, 3)]
  return { ...one, grouped: true, figure: { ...figure, value, unit, widest: unit } }
}

function rescaled(one: RawFigure, by: number): RawFigure {
  const { figure } = one
  const value = d.scale(figure.value, by)
  const unit = d.scale(figure.unit, by)
  return {
    ...one,
    figure: { ...figure, value, unit, widest: unit },
    mended: d.toGrouped(d.abs(value)),
  }
}

/** A separator may stray in these; all others need no look around. */
const isOdd = (one: RawFigure): boolean =>
  looksPointed(one) || (!one.grouped && places(one) === 0 && width(one) > 4 && isPlain(one))

function mendOne(one: RawFigure, ofColumn: readonly RawFigure[], ofRow: Cells): RawFigure {
  if (one.damaged) return { ...one, mended: d.toGrouped(d.abs(one.figure.value)) }
  const column = ofColumn.filter((other) => other !== one)
  const others = ofRow
    .filter((other) => other !== undefined)
    .filter((other) => other !== one && isPlain(other))
  if (isPointed(one, column, others)) return rescaled(one, 3)
  const lost = lostPlaces(one, column, others)
  return lost === undefined ? one : rescaled(one, -lost)
}

/** Where a column's separators could be looked at more often than this, they are left alone. */
const MOST_LOOKS = 200_000

/** Cells by row and column; rows without cells stay as they are. */
export function mendCells(
  rows: readonly (Cells | 'loose' | undefined)[],
): readonly (Cells | 'loose' | undefined)[] {
  const plain = rows.map((row) =>
    typeof row === 'object' ? row.filter((one) => one !== undefined).filter(isPlain) : [],
  )
  if (isPointedWhole(plain))
    return rows.map((row) =>
      typeof row === 'object'
        ? row.map((one) => (one && isPlain(one) && looksPointed(one) ? inThousands(one) : one))
        : row,
    )
  const ofColumn = (index: number): readonly RawFigure[] =>
    rows.flatMap((row) => {
      const one = typeof row === 'object' ? row[index] : undefined
      return one && isPlain(one) ? [one] : []
    })
  const columns = new Map<number, readonly RawFigure[]>()
  let looks = 0
  return rows.map((row) => {
    if (typeof row !== 'object') return row
    return row.map((one, i) => {
      if (!one || !(one.damaged || isOdd(one))) return one
      const column = columns.get(i) ?? ofColumn(i)
      columns.set(i, column)
      looks += column.length + row.length
      return looks > MOST_LOOKS ? one : mendOne(one, column, row)
    })
  })
}
