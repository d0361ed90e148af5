// Exact decimals: no float ever holds an amount.

/** The number `digits × 10^exponent`. Not normalised: compare with `compare`, never field by field. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

export const decimal = (digits: bigint | number, exponent = 0): Decimal => ({
  digits: BigInt(digits),
  exponent,
})

export const ZERO: Decimal = decimal(0n)
export const ONE: Decimal = decimal(1n)

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Reads `-1234.50` (no separators, no exponent). Undefined where the text is anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole + fraction)
  return {
    digits: sign === '-' ? -digits : digits,
    exponent: fraction === '' ? 0 : -fraction.length,
  }
}

const POWERS: readonly bigint[] = Array.from({ length: 40 }, (_, n) => 10n ** BigInt(n))
const power = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n)

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  if (a.exponent === b.exponent) return [a.digits, b.digits, a.exponent]
  return a.exponent > b.exponent
    ? [a.digits * power(a.exponent - b.exponent), b.digits, b.exponent]
    : [a.digits, b.digits * power(b.exponent - a.exponent), a.exponent]
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b)
  return { digits: x + y, exponent }
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b)
  return { digits: x - y, exponent }
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
})

export const negate = (a: Decimal): Decimal => ({ digits: -a.digits, exponent: a.exponent })

export const abs = (a: Decimal): Decimal => (a.digits < 0n ? negate(a) : a)

export const sign = (a: Decimal): -1 | 0 | 1 => (a.digits < 0n ? -1 : a.digits > 0n ? 1 : 0)

/** `a × 10^by`. */
export const scale = (a: Decimal, by: number): Decimal => ({
  digits: a.digits,
  exponent: a.exponent + by,
})

/** Negative, zero or positive, as for `Array.prototype.sort`. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const equal = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0
export const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b)
export const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b)
export const sum = (all: Iterable<Decimal>): Decimal => {
  let total = ZERO
  for (const one of all) total = add(total, one)
  return total
}

/** `half` is half away from zero, the rounding that statements use. */
export type Rounding = 'floor' | 'ceiling' | 'half'

function divideDigits(a: bigint, b: bigint, rounding: Rounding): bigint {
  const [n, d] = b < 0n ? [-a, -b] : [a, b]
  const quotient = n / d
  const rest = n - quotient * d
  if (rest === 0n) return quotient
  const negative = n < 0n
  if (rounding === 'floor') return negative ? quotient - 1n : quotient
  if (rounding === 'ceiling') return negative ? quotient : quotient + 1n
  const twice = 2n * (rest < 0n ? -rest : rest)
  if (twice < d) return quotient
  return negative ? quotient - 1n : quotient + 1n
}

/** `a` with its last place at `10^exponent`. */
export function roundTo(a: Decimal, exponent: number, rounding: Rounding = 'half'): Decimal {
  if (a.exponent === exponent) return a
  if (a.exponent > exponent) return { digits: a.digits * power(a.exponent - exponent), exponent }
  return { digits: divideDigits(a.digits, power(exponent - a.exponent), rounding), exponent }
}

/** `a / b` with its last place at `10^exponent`; undefined when `b` is zero. */
export function divide(
  a: Decimal,
  b: Decimal,
  exponent: number,
  rounding: Rounding = 'half',
): Decimal | undefined {
  if (b.digits === 0n) return undefined
  const lift = a.exponent - b.exponent - exponent
  return lift >= 0
    ? { digits: divideDigits(a.digits * power(lift), b.digits, rounding), exponent }
    : { digits: divideDigits(a.digits, b.digits * power(-lift), rounding), exponent }
}

/** The exponent of the leading digit: 3 for 1,204 and −2 for 0.05; undefined for zero. */
export function magnitude(a: Decimal): number | undefined {
  if (a.digits === 0n) return undefined
  return abs(a).digits.toString().length - 1 + a.exponent
}

/** `a` cut down to at most `count` significant digits (half away from zero). */
export function significant(a: Decimal, count: number): Decimal {
  const top = magnitude(a)
  if (top === undefined) return a
  const last = top - count + 1
  return a.exponent >= last ? a : roundTo(a, last)
}

/** Plain digits without separators: `-1234.50`. */
export function toPlain(a: Decimal): string {
  if (a.exponent >= 0) return (a.digits * power(a.exponent)).toString()
  const negative = a.digits < 0n
  const digits = (negative ? -a.digits : a.digits).toString().padStart(1 - a.exponent, '0')
  const cut = digits.length + a.exponent
  return `${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`
}

/** As printed in a filing: `-1,234.50`. */
export function toGrouped(a: Decimal): string {
  const [whole = '', fraction] = toPlain(a).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
