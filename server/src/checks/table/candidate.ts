// One total line and the lines above (or below) it → every way to sum them, scored by the digits that agree.

import { abs } from '../../base/whole.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { isResult, isTotal } from './labels.ts'
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
  /** Its label says that it is taken off: a cost, a tax. */
  readonly takenOff: boolean
  readonly values: readonly (Value | undefined)[]
}

export interface Hold {
  readonly column: number
  readonly sum: Sum
  /** Digits that agree and that the figures really use. */
  readonly evidence: number
  /** Digits that agree, final zeros included: enough to acquit. */
  readonly digits: number
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
const LONGEST_SIGNED = 20

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

export function penaltyOf(order: Order, pattern: Pattern, length: number): number {
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
    const hold = { column, sum, evidence: agreement(sum), digits: agreement(sum, true) }
    if (!sum.lawful) fails.push(hold)
    else if (pattern === 'plus' || value.value !== 0n) holds.push(hold)
  })
  const evidence = holds.reduce((all, hold) => all + hold.evidence, 0)
  const net = evidence - penalty + (isTotal(total.label) ? 1 : 0)
  return { order, pattern, members, signs, penalty, holds, fails, net }
}

const plus = (members: readonly Member[]): readonly Sign[] => members.map(() => 1)

/** What the first `k` lines make in one column, and what each of them adds. */
interface Prefix {
  readonly stated: bigint
  readonly unit: bigint
  readonly values: readonly bigint[]
  readonly sum: bigint
}

const near = ({ stated, unit, values, sum }: Prefix, taken: bigint): boolean => {
  const off = stated - sum + 2n * taken
  return abs(off) <= BigInt(values.length + 1) * unit
}

/** Sums of every choice among the first `count` values, by bit mask. */
function subsetSums(values: readonly bigint[], count: number): readonly bigint[] {
  const sums = [0n]
  for (let mask = 1; mask < 1 << count; mask++) {
    const low = 31 - Math.clz32(mask & -mask)
    sums.push((sums[mask & (mask - 1)] ?? 0n) + (values[low] ?? 0n))
  }
  return sums
}

/** Sign patterns that come near in some column: a pattern is given by the lines it takes off. */
function* signings(
  members: readonly Member[],
  order: Order,
  prefixes: readonly Prefix[],
): Generator<readonly [Pattern, readonly Sign[]]> {
  const n = members.length
  const signs = (takes: (i: number) => boolean): readonly Sign[] =>
    members.map((_, i) => (takes(i) ? -1 : 1))
  const taken = ({ values }: Prefix, takes: (i: number) => boolean): bigint =>
    values.reduce((all, value, i) => (takes(i) ? all + value : all), 0n)
  const byLabel = (i: number): boolean => members[i]?.takenOff === true
  const isMixed = members.some((member) => member.takenOff) && members.some((m) => !m.takenOff)
  if (isMixed && prefixes.some((prefix) => near(prefix, taken(prefix, byLabel))))
    yield ['labels', signs(byLabel)]
  const rest = (i: number): boolean => i < n - 1
  if (prefixes.some((prefix) => near(prefix, prefix.sum - (prefix.values[n - 1] ?? 0n))))
    yield ['first-less-rest', signs(rest)]
  if (n >= 3 && n <= LONGEST_ONE_MINUS)
    for (let j = 0; j < n - 1; j++)
      if (prefixes.some((prefix) => near(prefix, prefix.values[j] ?? 0n)))
        yield ['one-minus', signs((i) => i === j)]
  if (n < 3 || n > LONGEST_MIXED || order !== 'compressed') return
  const masks = new Set<number>()
  for (const prefix of prefixes)
    subsetSums(prefix.values, n - 1).forEach((sum, mask) => {
      if (near(prefix, sum)) masks.add(mask)
    })
  for (const mask of masks) {
    const pattern = signs((i) => i < n - 1 && ((mask >> i) & 1) === 1)
    const minus = pattern.filter((sign) => sign < 0).length
    if (minus > 1 && minus < n - 1) yield ['mixed', pattern]
  }
}

/** So many times what rounding allows: a first look is coarse, since values of finer places count in it as well. */
const AROUND = 10n

/** Sums whose residual could be lawful in some column: the rest need no closer look. */
function couldHold(total: Member, running: readonly Running[], mode: RoundingMode): boolean {
  return total.values.some((value, column) => {
    const own = running[column]
    if (!value || value.percent || !own || own.bad || own.count === 0) return false
    const residual = value.value - own.sum
    const allowed = BigInt(own.count + 1) * value.unit * (mode === 'nearest' ? 1n : 2n)
    return abs(residual) * 2n <= allowed * AROUND
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
  const longest = Math.min(members.length, LONGEST_SIGNED)
  for (let k = 2; k <= longest; k++) {
    const own = members.slice(0, k)
    for (const [pattern, signs] of signings(own, order, prefixesOf(total, own))) {
      const candidate = evaluate(total, own, signs, order, pattern, mode)
      if (candidate.holds.length > 0) found.push(candidate)
    }
  }
  return found
}

function prefixesOf(total: Member, members: readonly Member[]): readonly Prefix[] {
  return total.values.flatMap((value, column): readonly Prefix[] => {
    if (!value || value.percent) return []
    const values = members.map((member) => member.values[column]?.value ?? 0n)
    const sum = values.reduce((all, one) => all + one, 0n)
    return [{ stated: value.value, unit: value.unit, values, sum }]
  })
}
