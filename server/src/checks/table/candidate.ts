// One total line and the lines above (or below) it → every way to sum them, scored by the digits that agree.

import type { RoundingMode } from '../../figures/figure.ts'
import { isResult, isTakenOff, isTotal } from './labels.ts'
import type { Value } from './lattice.ts'
import { agreement, sumOf } from './sum.ts'
import type { Addend, Sign, Sum } from './sum.ts'

/** `compressed`: a total stands for its block; `loose ends`: lines that no total holds; `down`: total first. */
export type Order = 'compressed' | 'raw' | 'ends' | 'down'
export type Pattern = 'plus' | 'labels' | 'first-less-rest' | 'one-minus' | 'mixed'

/** A line as the search sees it. */
export interface Member {
  readonly index: number
  readonly label: string
  readonly values: readonly (Value | undefined)[]
}

export interface Hold {
  readonly column: number
  readonly sum: Sum
  readonly evidence: number
}

export interface Candidate {
  readonly order: Order
  readonly pattern: Pattern
  readonly members: readonly Member[]
  readonly signs: readonly Sign[]
  readonly penalty: number
  readonly holds: readonly Hold[]
  readonly fails: readonly Hold[]
  /** Digits that agree, less digits that were searched. */
  readonly net: number
}

const LONGEST_ONE_MINUS = 12
const LONGEST_MIXED = 7

const PATTERN_COST: Readonly<Record<Pattern, (length: number) => number>> = {
  plus: () => 0,
  labels: () => 0.7,
  'first-less-rest': () => 0.9,
  'one-minus': (n) => 1 + Math.log10(n),
  mixed: (n) => 0.3 * n + 0.7,
}

const ORDER_COST: Readonly<Record<Order, number>> = {
  compressed: 0.2,
  raw: 0.7,
  ends: 0.7,
  down: 1.2,
}

function penaltyOf(order: Order, pattern: Pattern, length: number): number {
  const weight = order === 'compressed' || order === 'down' ? 0.5 : 1
  return PATTERN_COST[pattern](length) + ORDER_COST[order] + weight * Math.log10(length)
}

/** Running sums over a growing list of lines, one for each column. */
class Running {
  sum = 0n
  count = 0
  bad = false

  add(value: Value | undefined, sign: Sign): void {
    if (!value) return
    if (value.percent) this.bad = true
    if (value.value === 0n) return
    this.count++
    this.sum += value.value * BigInt(sign)
  }
}

export function evaluate(
  total: Member,
  members: readonly Member[],
  signs: readonly Sign[],
  order: Order,
  pattern: Pattern,
  mode: RoundingMode,
): Candidate {
  const holds: Hold[] = []
  const fails: Hold[] = []
  const penalty = penaltyOf(order, pattern, members.length)
  total.values.forEach((value, column) => {
    if (!value || value.percent) return
    const operands = members.map((member, i): Addend | undefined => {
      const own = member.values[column]
      return own && { value: own, sign: signs[i] ?? 1 }
    })
    if (operands.some((operand) => operand?.value.percent)) return
    const sum = sumOf(value, operands, mode)
    if (!sum) return
    const hold = { column, sum, evidence: agreement(sum) }
    if (!sum.lawful) fails.push(hold)
    else if (pattern === 'plus' || value.value !== 0n) holds.push(hold)
  })
  const evidence = holds.reduce((all, hold) => all + hold.evidence, 0)
  const net = evidence - penalty + (isTotal(total.label) ? 1 : 0)
  return { order, pattern, members, signs, penalty, holds, fails, net }
}

const plus = (members: readonly Member[]): readonly Sign[] => members.map(() => 1)

function* signings(
  members: readonly Member[],
  order: Order,
): Generator<readonly [Pattern, readonly Sign[]]> {
  const n = members.length
  const byLabel = members.map((member): Sign => (isTakenOff(member.label) ? -1 : 1))
  if (byLabel.includes(-1) && byLabel.includes(1)) yield ['labels', byLabel]
  yield ['first-less-rest', members.map((_, i): Sign => (i === n - 1 ? 1 : -1))]
  if (n >= 3 && n <= LONGEST_ONE_MINUS)
    for (let j = 0; j < n - 1; j++)
      yield ['one-minus', members.map((_, i): Sign => (i === j ? -1 : 1))]
  if (n < 3 || n > LONGEST_MIXED || order !== 'compressed') return
  for (let mask = 1; mask < 1 << (n - 1); mask++) {
    const signs = members.map((_, i): Sign => (i < n - 1 && (mask >> i) & 1 ? -1 : 1))
    const minus = signs.filter((sign) => sign < 0).length
    if (minus > 1 && minus < n - 1) yield ['mixed', signs]
  }
}

/** Sums whose residual could be lawful in some column: the rest need no closer look. */
function couldHold(total: Member, running: readonly Running[], mode: RoundingMode): boolean {
  return total.values.some((value, column) => {
    const own = running[column]
    if (!value || value.percent || !own || own.bad || own.count === 0) return false
    const residual = value.value - own.sum
    const allowed = BigInt(own.count + 1) * value.unit * (mode === 'nearest' ? 1n : 2n)
    return (residual < 0n ? -residual : residual) * 2n <= allowed * 10n
  })
}

/** All that hold in some column, for growing prefixes of `members`, nearest line first. */
export function candidates(
  total: Member,
  members: readonly Member[],
  order: Order,
  mode: RoundingMode,
): readonly Candidate[] {
  const found: Candidate[] = []
  const running = total.values.map(() => new Running())
  members.forEach((member, i) => {
    member.values.forEach((value, column) => running[column]?.add(value, 1))
    if (i === 0 || !couldHold(total, running, mode)) return
    const own = members.slice(0, i + 1)
    const candidate = evaluate(total, own, plus(own), order, 'plus', mode)
    if (candidate.holds.length > 0) found.push(candidate)
  })
  if (order === 'down' || !isResult(total.label)) return found
  for (let k = 2; k <= Math.min(members.length, LONGEST_ONE_MINUS + 8); k++) {
    const own = members.slice(0, k)
    for (const [pattern, signs] of signings(own, order)) {
      if (!fitsSomewhere(total, own, signs)) continue
      const candidate = evaluate(total, own, signs, order, pattern, mode)
      if (candidate.holds.length > 0) found.push(candidate)
    }
  }
  return found
}

/** A quick look whether one column comes near: most sign patterns do not. */
function fitsSomewhere(total: Member, members: readonly Member[], signs: readonly Sign[]): boolean {
  return total.values.some((value, column) => {
    if (!value || value.percent) return false
    let sum = 0n
    for (let i = 0; i < members.length; i++) {
      const own = members[i]?.values[column]
      if (own) sum += signs[i] === -1 ? -own.value : own.value
    }
    const off = value.value - sum
    return (off < 0n ? -off : off) <= BigInt(members.length + 1) * value.unit
  })
}
