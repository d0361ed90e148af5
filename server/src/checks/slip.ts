// A printed figure and the values that would agree → the single slips of the pen that lie between them.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { holds } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'

export type SlipKind =
  'digit' | 'swap' | 'sign' | 'separator' | 'missing-digit' | 'extra-digit' | 'power-of-ten'

export interface Slip {
  readonly kind: SlipKind
  /** The digits as they would be printed; absent for a sign, which is not written in the digits. */
  readonly text?: string
  readonly value: Decimal
}

/** How a figure stands on paper. */
export interface Printed {
  /** Digits with their separators: `1,204.5`. */
  readonly digits: string
  readonly negative: boolean
}

export const SLIP_WORDS: Readonly<Record<SlipKind, string>> = {
  digit: 'one digit',
  swap: 'two digits swapped',
  sign: 'the sign',
  separator: 'a point for a comma',
  'missing-digit': 'a digit left out',
  'extra-digit': 'a digit too many',
  'power-of-ten': 'a power of ten',
}

/** The likelier first. */
const ORDER: readonly SlipKind[] = [
  'digit',
  'swap',
  'sign',
  'separator',
  'missing-digit',
  'extra-digit',
  'power-of-ten',
]

const DIGITS = '0123456789'

function* edits(digits: string, lone: boolean): Generator<readonly [string, SlipKind]> {
  const replaced = (i: number, by: string, width = 1): string =>
    digits.slice(0, i) + by + digits.slice(i + width)
  for (let i = 0; i < digits.length; i++)
    for (const digit of DIGITS) if (digit !== digits[i]) yield [replaced(i, digit), 'digit']
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a = '', b = ''] = [digits[i], digits[i + 1]]
    if (a !== b) yield [replaced(i, b + a, 2), 'swap']
  }
  if (digits.length < 2 && !lone) return
  for (let i = 0; i <= digits.length; i++)
    for (const digit of DIGITS) yield [replaced(i, digit, 0), 'missing-digit']
  if (digits.length < 3) return
  for (let i = 0; i < digits.length; i++) yield [replaced(i, ''), 'extra-digit']
  yield [`${digits}0`, 'power-of-ten']
  yield [`${digits}000`, 'power-of-ten']
}

/** Digits set as the printed figure sets them: same places, grouped where it groups. */
function set(digits: string, places: number, grouped: boolean): string {
  const value = d.decimal(BigInt(digits), -places)
  return grouped ? d.toGrouped(value) : d.toPlain(value)
}

const POINT_FOR_COMMA = /^(?<before>\d{1,3}(?:,\d{3})*)\.(?<behind>\d{3})$/

/** What the digits say where their point should be a comma. */
export function withComma({ digits, negative }: Printed): Slip | undefined {
  const { before, behind } = POINT_FOR_COMMA.exec(digits)?.groups ?? {}
  if (before === undefined || behind === undefined) return undefined
  const whole = BigInt((before + behind).replaceAll(',', ''))
  const value = d.decimal(negative ? -whole : whole)
  return { kind: 'separator', text: `${before},${behind}`, value }
}

/**
 * Every value one slip away from what is printed that lies in `wanted`, the likelier kinds first, one for each value.
 * A slip never makes a zero, and never leads to a figure that starts with one. A figure of one digit has lost another
 * only where `lone` says that what is wanted is beyond doubt: so short a figure is soon near to any other.
 */
export function slips(printed: Printed, wanted: Interval, lone = false): readonly Slip[] {
  const bare = printed.digits.replace(/\D/g, '')
  const places = (/\.(\d+)$/.exec(printed.digits)?.[1] ?? '').length
  const grouped = printed.digits.includes(',') || bare.length - places <= 3
  const signed = (digits: string): Decimal =>
    d.decimal(printed.negative ? -BigInt(digits) : BigInt(digits), -places)
  const found = new Map<string, Slip>()
  const seen = signed(bare)
  const keep = (slip: Slip): void => {
    const key = d.toPlain(slip.value)
    const known = found.get(key)
    if (!known || ORDER.indexOf(slip.kind) < ORDER.indexOf(known.kind)) found.set(key, slip)
  }
  const opposite = d.negate(seen)
  if (d.sign(seen) !== 0 && holds(wanted, opposite)) keep({ kind: 'sign', value: opposite })
  for (const [digits, kind] of edits(bare, lone)) {
    if (/^0/.test(digits) && digits.length - places > 1) continue
    const value = signed(digits)
    if (d.sign(value) === 0 || d.equal(value, seen) || !holds(wanted, value)) continue
    keep({ kind, value, text: set(digits, places, grouped) })
  }
  return [...found.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

/** Whether one digit or one swap of neighbours makes one text of digits the other. */
export function nearMiss(a: string, b: string): 'digit' | 'swap' | undefined {
  if (a.length !== b.length) return undefined
  const differ: number[] = []
  for (let i = 0; i < a.length && differ.length < 3; i++) if (a[i] !== b[i]) differ.push(i)
  const [i, j] = differ
  if (differ.length === 1) return 'digit'
  if (differ.length !== 2 || i === undefined || j !== i + 1) return undefined
  return a[i] === b[j] && a[j] === b[i] ? 'swap' : undefined
}

/** Whether `long` is `short` with one digit more. */
export function hasOneMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  return long.slice(at + 1) === short.slice(at)
}
