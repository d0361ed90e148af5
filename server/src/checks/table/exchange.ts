// A total that fails in two columns → the two cells of one line that stand in each other's place, where that mends both.

import { abs } from '../../base/whole.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { evaluate, penaltyOf } from './candidate.ts'
import type { Hold, Member, Order, Pattern } from './candidate.ts'
import { isTotal } from './labels.ts'
import type { Value } from './lattice.ts'
import { agreement, sumOf } from './sum.ts'
import type { Addend, Sign, Sum } from './sum.ts'

export interface Exchange {
  readonly one: Value
  readonly other: Value
  /** As they stand: the column of `one`, then that of `other`. */
  readonly sums: readonly [Sum, Sum]
}

/** Lines that make a total once two cells of one line (or of the total) change places. */
export interface Exchanged {
  readonly exchange: Exchange
  readonly order: Order
  readonly pattern: Pattern
  readonly members: readonly Member[]
  readonly holds: readonly Hold[]
  readonly columns: readonly [number, number]
  /** Digits that agree then, less digits searched. */
  readonly net: number
}

/** Lines taken together, with their signs. */
export interface Block {
  readonly order: Order
  readonly pattern: Pattern
  readonly members: readonly Member[]
  readonly signs: readonly Sign[]
}

const ENOUGH = 4
const LONGEST = 40

interface Mended {
  readonly exchange: Exchange
  readonly evidence: number
}

/** Both columns with the cells of one line in each other's place. */
function swapped(
  total: Member,
  { members, signs }: Block,
  [a, b]: readonly [Hold, Hold],
  line: number | undefined,
  mode: RoundingMode,
): Mended | undefined {
  const at = line === undefined ? total : members[line]
  const [one, other] = [at?.values[a.column], at?.values[b.column]]
  if (!one || !other || one.dash || other.dash || one.value === other.value) return undefined
  if (one.percent || other.percent || one.places !== other.places) return undefined
  const operands = (column: number, own: Value): readonly (Addend | undefined)[] =>
    members.map((member, i) => {
      const value = i === line ? own : member.values[column]
      return value && { value, sign: signs[i] ?? 1 }
    })
  const stated = (hold: Hold, own: Value): Value => (line === undefined ? own : hold.sum.total)
  const first = sumOf(stated(a, other), operands(a.column, other), mode)
  const second = sumOf(stated(b, one), operands(b.column, one), mode)
  if (!first?.lawful || !second?.lawful) return undefined
  if (first.addends.length < 2 && second.addends.length < 2) return undefined
  const evidence = agreement(first) + agreement(second)
  return { exchange: { one, other, sums: [a.sum, b.sum] }, evidence }
}

/** Undefined where not exactly two columns fail, or not exactly one line mends them. */
export function exchangeIn(total: Member, block: Block, mode: RoundingMode): Exchanged | undefined {
  const { order, pattern, members, signs } = block
  const { holds, fails } = evaluate(total, members, signs, order, pattern, mode)
  const [a, b, ...more] = fails
  if (!a || !b || more.length > 0) return undefined
  const lines = [undefined, ...members.keys()]
  const found = lines.flatMap((line) => swapped(total, block, [a, b], line, mode) ?? [])
  const [only, ...others] = found
  if (!only || others.length > 0) return undefined
  const columns = holds.length + fails.length
  const searched = Math.log10((lines.length * columns * (columns - 1)) / 2)
  const held = holds.reduce((all, hold) => all + hold.evidence, 0)
  const named = isTotal(total.label) ? 1 : 0
  const net = only.evidence + held + named - penaltyOf(order, pattern, members.length) - searched
  if (net < ENOUGH) return undefined
  const { exchange } = only
  return { exchange, order, pattern, members, holds, columns: [a.column, b.column], net }
}

/** Growing blocks of lines, nearest first: the first that an exchange makes add up. */
export function findExchange(
  total: Member,
  above: readonly Member[],
  order: Order,
  mode: RoundingMode,
): Exchanged | undefined {
  const stated = total.values.flatMap((value, column) =>
    value && !value.percent ? [{ column, value }] : [],
  )
  if (stated.length < 2) return undefined
  const residuals = stated.map(({ value }) => value.value)
  for (const [i, member] of above.slice(0, LONGEST).entries()) {
    stated.forEach(({ column }, c) => {
      residuals[c] = (residuals[c] ?? 0n) - (member.values[column]?.value ?? 0n)
    })
    if (i === 0) continue
    let off = 0
    let left = 0n
    residuals.forEach((residual, c) => {
      if (2n * abs(residual) <= BigInt(i + 2) * (stated[c]?.value.unit ?? 1n)) return
      off++
      left += residual
    })
    if (off !== 2 || abs(left) > BigInt(i + 2) * (stated[0]?.value.unit ?? 1n)) continue
    const members = above.slice(0, i + 1)
    const signs = members.map((): Sign => 1)
    const found = exchangeIn(total, { order, pattern: 'plus', members, signs }, mode)
    if (found) return found
  }
  return undefined
}
