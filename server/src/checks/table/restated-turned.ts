// A filing's rows → those that a column of another table prints downwards: balances of equity, and the balance sheet.

import { key } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'
import { FEWEST_DIGITS, LONG } from './restated-index.ts'
import type { Place, RowIndex } from './restated-index.ts'
import { slipBetween } from './restated-slip.ts'
import type { CopySlip } from './restated-slip.ts'

/** A figure of the row, and the one in the column that is or should be the same. */
export interface Turned {
  readonly x: Entry
  readonly place: Place
  /** Absent where they are the same. */
  readonly slip?: CopySlip
}

export interface TurnedRow {
  readonly row: Row
  /** How many figures the row and the column share, in one order. */
  readonly shared: number
  readonly pairs: readonly Turned[]
}

/** Long figures in one order, that no accident brings together. */
const ENOUGH = 3
/** Beyond the figures that both share, nothing bounds where the next one stands. */
const ENOUGH_FOR_ENDS = 4
/** Rows and columns beyond them. */
const REACH = 2
const MOST_PLACES = 24

interface Common {
  /** Where the figure stands in the row. */
  readonly at: number
  readonly place: Place
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))

/** What a row shares with each column of the other tables. */
function commonWith(row: Row, index: RowIndex): readonly (readonly Common[])[] {
  const columns = new Map<string, Common[]>()
  for (const [at, entry] of row.entries.entries()) {
    const places = entry.digits.length < LONG ? [] : index.placesOf(entry)
    if (places.length > MOST_PLACES) continue
    for (const place of places) {
      if (place.row.sheet === row.sheet) continue
      const id = `${place.row.sheet}:${place.entry.column}`
      const own = columns.get(id)
      if (own) own.push({ at, place })
      else columns.set(id, [{ at, place }])
    }
  }
  return [...columns.values()]
}

/** Its place in its table, counted from the top. */
const heightOf = ({ row }: Place): number => row.row.labelSpan.start

/** Figures of a row beside figures of a column, one slip apart from one of them. */
function nearIn(entries: readonly Entry[], places: readonly Place[]): readonly Turned[] {
  return entries.flatMap((x): Turned[] => {
    if (x.digits.length < FEWEST_DIGITS) return []
    const near = places.flatMap((one) => {
      const slip = one.entry.digits.length < LONG ? undefined : slipBetween(x, one.entry)
      return slip ? [{ x, place: one, slip }] : []
    })
    return near.length === 1 && !places.some(({ entry }) => key(entry) === key(x)) ? near : []
  })
}

/** Figures of the column between two that the row shares, and one slip from the figure that stands there in the row. */
function slipped(row: Row, common: readonly Common[], index: RowIndex): readonly Turned[] {
  const [{ place }] = common as readonly [Common, ...Common[]]
  const column = index.columnAt(place)
  const inside = common.slice(1).flatMap((below, i) => {
    const above = common[i]
    if (!above) return []
    const [top, bottom] = [heightOf(above.place), heightOf(below.place)]
    const between = column.filter((one) => heightOf(one) > top && heightOf(one) < bottom)
    return nearIn(row.entries.slice(above.at + 1, below.at), between)
  })
  return common.length < ENOUGH_FOR_ENDS
    ? inside
    : [...inside, ...atEnds(row.entries, common, column)]
}

/** The same right above the first figure that both share, and right below the last. */
function atEnds(
  entries: readonly Entry[],
  common: readonly Common[],
  column: readonly Place[],
): readonly Turned[] {
  const [first, last] = [common[0], common.at(-1)]
  if (!first || !last) return []
  const above = column.filter((one) => heightOf(one) < heightOf(first.place)).slice(-REACH)
  const below = column.filter((one) => heightOf(one) > heightOf(last.place)).slice(0, REACH)
  return [
    ...nearIn(entries.slice(Math.max(0, first.at - REACH), first.at), above),
    ...nearIn(entries.slice(last.at + 1, last.at + 1 + REACH), below),
  ]
}

const isTurned = ({ x, place }: Turned): boolean => x.negative !== place.entry.negative

/** The one pair whose signs differ, where those of all the others agree. */
function withSign(pairs: readonly Turned[]): readonly Turned[] {
  const turned = pairs.filter(isTurned)
  const [odd] = turned
  if (!odd || turned.length > 1 || pairs.length <= ENOUGH) return pairs
  return pairs.map((pair) => (pair === odd ? { ...pair, slip: 'sign' } : pair))
}

export function* turnedIn(index: RowIndex): Generator<TurnedRow> {
  for (const row of index.rows) {
    if (row.entries.length < ENOUGH) continue
    for (const common of commonWith(row, index)) {
      const shared = new Set(common.map(({ place }) => key(place.entry))).size
      if (shared < ENOUGH || shared !== common.length) continue
      if (!isRising(common.map(({ at }) => at))) continue
      if (!isRising(common.map(({ place }) => heightOf(place)))) continue
      const same = common.flatMap(({ at, place }): Turned[] => {
        const x = row.entries[at]
        return x ? [{ x, place }] : []
      })
      yield { row, shared, pairs: [...withSign(same), ...slipped(row, common, index)] }
    }
  }
}
