// A filing's tables → the balances that the next row prints again: the end of a year and the day after, or a row printed twice.

import { key, normal } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'
import type { RowIndex } from './restated-index.ts'
import { LONG } from './restated-index.ts'
import { ADJUSTED } from './restated-rolled.ts'
import { slipBetween } from './restated-slip.ts'
import type { Turned, TurnedRow } from './restated-turned.ts'

const BALANCE = /^\W*(?:balances?|as (?:at|of)|at)\b/i
/** Rows of a list go by one name, or by their day: grants, leases, loans. */
const WORDS = /^[a-z]+(?: [a-z]+){2,}$/
/** Long figures that both rows print: one is enough beside the same label. */
const ENOUGH = 3

type Both = readonly [Entry, Entry]

/** The figures of both rows column by column, where both have figures in the same columns. */
function pairsOf(a: Row, b: Row): readonly Both[] | undefined {
  const pairs = a.entries.flatMap((x): Both[] => {
    const y = b.entries.find(({ column }) => column === x.column)
    return y ? [[x, y]] : []
  })
  const isWhole = pairs.length === a.entries.length && pairs.length === b.entries.length
  return isWhole && pairs.length > 1 ? pairs : undefined
}

const isSame = ([x, y]: Both): boolean => key(x) === key(y) && x.negative === y.negative

function slipOf([x, y]: Both): Turned['slip'] {
  if (x.digits.length < LONG && y.digits.length < LONG) return undefined
  if (key(x) === key(y)) return 'sign'
  return x.negative === y.negative ? slipBetween(x, y) : undefined
}

function againBelow(a: Row, b: Row): TurnedRow | undefined {
  const [one, other] = [a.row.label, b.row.label]
  const isOne = WORDS.test(normal(one)) && normal(one) === normal(other)
  if (!isOne && !(BALANCE.test(one) && BALANCE.test(other))) return undefined
  if (ADJUSTED.test(one) || ADJUSTED.test(other)) return undefined
  const pairs = pairsOf(a, b)
  if (!pairs) return undefined
  const same = pairs.filter(isSame)
  const long = new Set(same.filter(([x]) => x.digits.length >= LONG).map(([x]) => key(x)))
  const [odd, ...more] = pairs.filter((pair) => !isSame(pair))
  if (long.size < (isOne ? 1 : ENOUGH) || more.length > 0) return undefined
  const slip = odd && slipOf(odd)
  const told = slip ? [...same, odd] : same
  return {
    row: a,
    shared: long.size,
    pairs: told.map((pair): Turned => {
      const [x, entry] = pair
      return { x, place: { row: b, entry }, ...(pair === odd && slip && { slip }) }
    }),
  }
}

export function* belowIn(index: RowIndex): Generator<TurnedRow> {
  for (const [i, b] of index.rows.entries()) {
    const a = index.rows[i - 1]
    const found = a?.sheet === b.sheet ? againBelow(a, b) : undefined
    if (found) yield found
  }
}
