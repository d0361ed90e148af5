// A total and its addends → whether any lawful rounding lets them agree.

import { abs } from '../../base/whole.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Value } from './lattice.ts'

export type Sign = 1 | -1

export interface Addend {
  readonly value: Value
  readonly sign: Sign
}

/** One column (or row) of a relation. */
export interface Sum {
  readonly total: Value
  /** Dashes and zeros left out. */
  readonly addends: readonly Addend[]
  /** Operands that the table leaves blank: unknown, where a dash is zero. */
  readonly blanks: number
  /** What the addends make. */
  readonly sum: bigint
  /** Stated total less the sum, in lattice units. */
  readonly residual: bigint
  /** One in the last place of the coarsest operand. */
  readonly unit: bigint
  readonly lawful: boolean
}

interface Range {
  readonly low: bigint
  readonly high: bigint
}

/** Each operand's half unit: |total − sum| ≤ (N + 1) / 2 units. */
const fitsRounding = (residual: bigint, count: number, unit: bigint): boolean =>
  2n * abs(residual) <= BigInt(count + 1) * unit

/** Where the residual can lie when each operand is cut off towards zero by less than one unit. */
function cutRange(up: number, down: number, total: bigint, unit: bigint): Range {
  return {
    low: BigInt(total < 0n ? 1 - down : -down) * unit,
    high: BigInt(total < 0n ? up : up - 1) * unit,
  }
}

const addedIn = (addends: readonly Addend[]): number =>
  addends.filter(({ value, sign }) => value.value * BigInt(sign) > 0n).length

function isLawful(
  residual: bigint,
  addends: readonly Addend[],
  total: Value,
  unit: bigint,
  mode: RoundingMode,
): boolean {
  if (fitsRounding(residual, addends.length, unit)) return true
  if (mode === 'nearest') return false
  const up = addedIn(addends)
  const { low, high } = cutRange(up, addends.length - up, total.value, unit)
  return low <= residual && residual <= high
}

/** The residuals that are lawful, in halves of a lattice unit. */
export function lawfulIn({ total, addends, unit }: Sum, mode: RoundingMode): Range {
  const most = BigInt(addends.length + 1) * unit
  if (mode === 'nearest') return { low: -most, high: most }
  const up = addedIn(addends)
  const cut = cutRange(up, addends.length - up, total.value, unit)
  return { low: smaller(-most, 2n * cut.low), high: larger(most, 2n * cut.high) }
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** Undefined where nothing is added: every operand a dash or zero. */
export function sumOf(
  total: Value,
  operands: readonly (Addend | undefined)[],
  mode: RoundingMode,
): Sum | undefined {
  const addends: Addend[] = []
  let sum = 0n
  let blanks = 0
  let unit = total.dash ? 0n : total.unit
  for (const operand of operands) {
    if (!operand) blanks++
    if (!operand || operand.value.value === 0n) continue
    addends.push(operand)
    sum += operand.value.value * BigInt(operand.sign)
    if (operand.value.unit > unit) unit = operand.value.unit
  }
  if (addends.length === 0 && total.value === 0n) return undefined
  if (unit === 0n) unit = total.unit
  const residual = total.value - sum
  return {
    total,
    addends,
    blanks,
    sum,
    residual,
    unit,
    lawful: isLawful(residual, addends, total, unit, mode),
  }
}

/** The last place that some operand really uses: 1,000 + 500 = 1,500 agrees in two digits, not in four. */
function shown(total: Value, addends: readonly Addend[], unit: bigint): bigint {
  let place = unit
  const all = [total.value, ...addends.map(({ value }) => value.value)]
  while (place < 1_000_000_000n * unit && all.every((one) => one % (place * 10n) === 0n))
    place *= 10n
  return place
}

/** What a total of one line is worth: that figures repeat each other is no sum, but no accident either. */
const OF_ONE = 0.15

/** Digits that agree: how unlikely an accident is. */
export function agreement({ total, addends, residual, unit }: Sum, withZeros = false): number {
  let largest = abs(total.value)
  for (const { value } of addends) if (abs(value.value) > largest) largest = abs(value.value)
  const scale = Number(largest) / Number(withZeros ? unit : shown(total, addends, unit)) + 1
  const off = residual === 0n ? 1 : (2 * Number(abs(residual))) / Number(unit) + 1
  return Math.max(0, Math.log10(scale / off)) * (addends.length >= 2 ? 1 : OF_ONE)
}
