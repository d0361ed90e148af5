// A filing's tables → the opening balances that an earlier period's column of the same table shows as closing.

import { isClosing, isOpening } from './labels.ts'
import type { RowIndex } from './restated-index.ts'
import { LONG } from './restated-index.ts'
import { key } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'
import { slipBetween } from './restated-slip.ts'
import type { Turned, TurnedRow } from './restated-turned.ts'

/** How far apart the columns of two periods may stand, where a table shows several lines side by side. */
const SHIFTS = [1, -1, 2, -2, 3, -3, 4, -4]
export const ADJUSTED =
  /\b(?:restate\w*|adopt\w*|cumulative|reclassif\w*|previously|change in accounting)\b/i
const ENDS =
  /\b(?:beginning|opening|start|end|ending|closing|at|of|the|fiscal|year|period|quarter|months?)\b|[^a-z ]+/g

/** What is left of a balance's label without the words for its day. */
const thingOf = ({ row }: Row): string =>
  row.label.toLowerCase().replace(ENDS, ' ').replace(/\s+/g, ' ').trim()

/** Rows of opening balances, each with the closing row that its movements lead to. */
function blocksOf(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  const open = new Map<string, Row>()
  return rows.flatMap((row) => {
    const { label } = row.row
    const thing = thingOf(row)
    const opening = open.get(thing)
    if (isOpening(label)) open.set(thing, row)
    else if (opening && isClosing(label)) {
      open.delete(thing)
      return [[opening, row] as const]
    }
    return []
  })
}

interface Rolled {
  readonly opening: Row
  readonly closing: Row
  readonly x: Entry
  readonly y: Entry
}

const isSame = ({ x, y }: Rolled): boolean => key(x) === key(y) && x.negative === y.negative

function rolledBy(shift: number, blocks: readonly (readonly [Row, Row])[]): readonly Rolled[] {
  return blocks.flatMap(([opening, closing]) =>
    opening.entries.flatMap((x): Rolled[] => {
      const y = closing.entries.find(({ column }) => column === x.column + shift)
      return y && x.digits.length + y.digits.length >= 2 * LONG - 1
        ? [{ opening, closing, x, y }]
        : []
    }),
  )
}

/** A balance that never moves tells nothing of its columns. */
const hasMoved = ({ closing, x }: Rolled): boolean =>
  closing.entries.some((own) => own.column === x.column && key(own) !== key(x))

function turnedBy(rolled: readonly Rolled[]): readonly TurnedRow[] {
  const same = rolled.filter(isSame)
  const apart = rolled.filter((one) => !isSame(one))
  const shared = new Set(same.filter(hasMoved).map(({ x }) => key(x))).size
  if (shared === 0 || apart.length > 1) return []
  return rolled.flatMap((one): TurnedRow[] => {
    const { opening: row, closing, x, y } = one
    const slip = isSame(one) ? undefined : slipBetween(x, y)
    if (!isSame(one) && (slip === undefined || x.negative !== y.negative)) return []
    const pair: Turned = { x, place: { row: closing, entry: y }, ...(slip && { slip }) }
    return [{ row, shared, pairs: [pair] }]
  })
}

export function* rolledIn(index: RowIndex): Generator<TurnedRow> {
  const sheets = new Map<number, Row[]>()
  for (const row of index.rows) {
    const own = sheets.get(row.sheet)
    if (own) own.push(row)
    else sheets.set(row.sheet, [row])
  }
  for (const rows of sheets.values()) {
    const blocks = blocksOf(rows)
    if (blocks.length === 0 || rows.some(({ row }) => ADJUSTED.test(row.label))) continue
    for (const shift of SHIFTS) {
      const turned = turnedBy(rolledBy(shift, blocks))
      yield* turned
      if (turned.length > 0) break
    }
  }
}
