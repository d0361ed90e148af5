// A table → the sums that foot in it, down and across, proved by adding up the printed figures.

import type { Figure } from './figure.ts'
import { apart, finest, inUnits } from './figure.ts'
import type { Row } from './row.ts'
import { isHeading } from './row.ts'
import type { Table } from './table.ts'

/** One total and its addends in one column (down) or one row (across). */
export interface Sum {
  readonly total: Figure
  readonly parts: readonly Figure[]
  /** By how many of its last digits rounding may set the total off. */
  readonly slack: bigint
}

const MOST_ROWS = 40

const half = (count: number): bigint => BigInt(Math.floor((count + 1) / 2))

const sumOf = (parts: readonly Figure[], places: number): bigint =>
  parts.reduce((sum, part) => sum + inUnits(part, places), 0n)

/** Exact, or as near as the rounding of so many parts may bring it, where that is little beside the total. */
function foots(total: Figure, parts: readonly Figure[]): 'exactly' | 'nearly' | 'not' {
  if (parts.filter(({ digits }) => digits !== 0n).length < 2 || total.digits < 100n) return 'not'
  if (parts.some((part) => part.digits === total.digits && part.places === total.places))
    return 'not'
  if (new Set([total, ...parts].map(({ places }) => places)).size > 1) return 'not'
  const places = finest([total, ...parts])
  const off = apart(inUnits(total, places), sumOf(parts, places))
  if (off === 0n) return 'exactly'
  return off <= half(parts.length) && total.digits > off * 1000n ? 'nearly' : 'not'
}

const inColumn = (row: Row, column: number): Figure | undefined =>
  row.figures.find((figure) => figure.column === column)

const isTotalLabel = (label: string): boolean => /\b(?:total|subtotal)\b/i.test(label)

/** The rows above `at`, nearest first, as far as they may belong to its sum. */
function rowsAbove({ rows, shape }: Table, at: number): readonly Row[] {
  const above: Row[] = []
  const width = rows[at]?.figures.length ?? 0
  for (let i = at - 1; i >= 0 && above.length < MOST_ROWS; i -= 1) {
    const row = rows[i]
    if (!row || (row.figures.length > 0 && isHeading(row))) break
    if (row.figures.length === 0) continue
    // Rows of tabs and blanks say nothing about the column of a figure unless none is missing.
    if ((shape === 'tab' || shape === 'fixed') && row.figures.length !== width) break
    above.push(row)
  }
  return above
}

/** Where a row is the total of rows above it, those of `inside` are said by it. */
function sequences(
  above: readonly Row[],
  inside: ReadonlyMap<Row, ReadonlySet<Row>>,
): readonly (readonly Row[])[] {
  const hidden = new Set<Row>()
  const short: Row[] = []
  for (const row of above) {
    if (hidden.has(row)) continue
    short.push(row)
    for (const part of inside.get(row) ?? []) hidden.add(part)
  }
  const details = above.filter((row) => !inside.has(row))
  return [short, above, details]
}

/** Sums down the columns of a table. */
export function sumsDown(table: Table): readonly Sum[] {
  const sums: Sum[] = []
  const inside = new Map<Row, ReadonlySet<Row>>()
  table.rows.forEach((row, at) => {
    if (isHeading(row)) return
    const above = rowsAbove(table, at)
    for (const sequence of sequences(above, inside)) {
      const best = longestFooting(row, sequence)
      if (!best) continue
      inside.set(row, new Set(best.rows))
      sums.push(...best.sums)
      return
    }
  })
  return sums
}

interface Footing {
  readonly rows: readonly Row[]
  readonly sums: readonly Sum[]
}

function longestFooting(row: Row, above: readonly Row[]): Footing | undefined {
  for (let count = 2; count <= above.length; count += 1) {
    const rows = above.slice(0, count)
    const found = row.figures.map((total) => {
      const parts = rows.flatMap((one) => inColumn(one, total.column) ?? [])
      return { total, parts, how: foots(total, parts), slack: half(parts.length) }
    })
    const holding = found.filter(({ how }) => how !== 'not')
    const judged = found.filter(({ parts }) => parts.length >= 2)
    const exact = holding.some(({ how }) => how === 'exactly')
    const proved = holding.length >= 2 || (holding.length === 1 && isTotalLabel(row.label))
    if (exact && proved && holding.length * 2 >= judged.length) return { rows, sums: holding }
  }
  return undefined
}

/** Sums across the rows of a table: one column is the sum of those right before it in most rows. */
export function sumsAcross(table: Table): readonly Sum[] {
  const rows = table.rows.filter((row) => !isHeading(row))
  const columns = [
    ...new Set(rows.flatMap(({ figures }) => figures.map(({ column }) => column))),
  ].sort((a, b) => a - b)
  const sums: Sum[] = []
  for (const [at, column] of columns.entries())
    for (let count = 2; count <= at; count += 1) {
      const left = columns.slice(at - count, at)
      const judged = rows.flatMap((row): (Sum & { how: string })[] => {
        const total = inColumn(row, column)
        const parts = left.flatMap((one) => inColumn(row, one) ?? [])
        if (!total || parts.length < 2 || total.digits < 100n) return []
        return [{ total, parts, how: foots(total, parts), slack: half(parts.length) }]
      })
      const holding = judged.filter(({ how }) => how !== 'not')
      const strong = holding.filter(({ how }) => how === 'exactly').length
      if (strong >= 2 && holding.length * 4 >= judged.length * 3) {
        sums.push(...holding)
        break
      }
    }
  return sums
}
