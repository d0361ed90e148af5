// Two printings of what should be one figure → the slip of the pen that lies between them.

import { hasOneMore, nearMiss } from '../slip.ts'
import { key } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'

/** What happened to the copy, or to what it was copied from. */
export type CopySlip = 'digit' | 'swap' | 'length' | 'sign' | 'exchange'

/** A digit more or less changes a short figure beyond telling. */
const LONG = 5

const isOneLonger = (long: string, short: string): boolean =>
  long.length >= LONG && hasOneMore(long, short)

/** The signs are left out of it. */
export function slipBetween(x: Entry, y: Entry): CopySlip | undefined {
  if (x.places !== y.places) return undefined
  if (isOneLonger(x.digits, y.digits) || isOneLonger(y.digits, x.digits)) return 'length'
  return nearMiss(x.digits, y.digits)
}

/**
 * The figures that stand crosswise in two rows that are alike otherwise: `1, 2, 3` and `2, 1, 3` cross in the first two
 * places. Pairs of places that should hold the same figure.
 */
export function exchangesIn(
  a: Row,
  b: Row,
  equal: readonly (readonly [Entry, Entry])[],
): readonly (readonly [Entry, Entry])[] {
  if (a.entries.length !== b.entries.length || a.entries.length < 3) return []
  const placed = a.entries.flatMap((x, i) => {
    const y = b.entries[i]
    return y && key(x) !== key(y) ? [[x, y] as const] : []
  })
  const [first, second] = placed
  if (placed.length !== 2 || !first || !second) return []
  const crosses =
    equal.some(([p, q]) => p === first[0] && q === second[1]) &&
    equal.some(([p, q]) => p === second[0] && q === first[1])
  return crosses ? placed : []
}
