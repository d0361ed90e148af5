// Columns of which no head says what they hold → those whose figures are the changes, in percent, of two columns before them.

import * as d from '../base/decimal.ts'
import type { Figure } from '../figures/figure.ts'
import type { Column } from './sheet.ts'
import type { RawFigure } from './sheet-raw.ts'

type Cells = readonly (RawFigure | undefined)[]

/** Rows that must agree, and the share of those that can be told. */
const FEWEST = 4
const MOST = 0.75
/** How far before a change its amounts stand. */
const REACH = 4
/** Small amounts agree with any change: those tell nothing that leave it open by more points than these. */
const OPEN = d.decimal(2)
const HUNDRED = d.decimal(100)
const TWO = d.decimal(2)
const LARGEST = d.decimal(1000)

const present = (one: RawFigure | undefined): one is RawFigure =>
  one !== undefined && !one.figure.dash

const isAbove = (one: RawFigure | undefined): one is RawFigure =>
  present(one) && d.sign(one.figure.value) > 0

/** Whether the change can be that from `before` to `after`, as all three are rounded; undefined where it cannot be told. */
function agrees(change: Figure, after: Figure, before: Figure): boolean | undefined {
  const size = d.abs(change.value)
  const own = d.multiply(change.unit, before.value)
  const others = d.add(d.multiply(HUNDRED, after.unit), d.multiply(HUNDRED, before.unit))
  // Twice as much as the products of half units come to.
  const open = d.add(d.add(own, others), d.multiply(size, before.unit))
  if (d.compare(open, d.multiply(d.multiply(OPEN, TWO), before.value)) > 0) return undefined
  const made = d.multiply(HUNDRED, d.subtract(after.value, before.value))
  const off = d.abs(d.subtract(d.multiply(change.value, before.value), made))
  return d.compare(d.multiply(TWO, off), open) <= 0
}

function follows(rows: readonly Cells[], k: number, i: number, j: number): boolean {
  let telling = 0
  let holding = 0
  for (const cells of rows) {
    const [change, after, before] = [cells[k], cells[i], cells[j]]
    if (!present(change) || !isAbove(after) || !isAbove(before)) continue
    const holds = agrees(change.figure, after.figure, before.figure)
    if (holds === undefined) continue
    telling++
    if (holds) holding++
  }
  return holding >= FEWEST && holding >= MOST * telling
}

/** Figures with a place behind the point, though two columns before them have none. */
const mayChange = (rows: readonly Cells[], k: number): boolean => {
  const own = rows.map((cells) => cells[k]).filter(present)
  const parted = own.filter(({ figure }) => figure.value.exponent < 0)
  return (
    parted.length >= 0.5 * own.length &&
    own.every(({ figure }) => d.compare(d.abs(figure.value), LARGEST) < 0)
  )
}

function isChange(rows: readonly Cells[], k: number): boolean {
  if (!mayChange(rows, k)) return false
  for (let i = Math.max(0, k - REACH); i < k; i++)
    for (let j = i + 1; j < k; j++) if (follows(rows, k, i, j)) return true
  return false
}

/** A column of unknown kind becomes one of percentages where its rows show that it is. */
export function withChanges(
  columns: readonly Column[],
  rows: readonly (Cells | 'loose' | undefined)[],
): readonly Column[] {
  if (columns.length < 3 || !columns.some(({ kind }) => kind === 'unknown')) return columns
  const cells = rows.filter((row) => row !== undefined && row !== 'loose')
  return columns.map((column, k) =>
    column.kind === 'unknown' && isChange(cells, k) ? { ...column, kind: 'percent' } : column,
  )
}
