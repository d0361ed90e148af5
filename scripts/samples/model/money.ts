// Turns exact amounts (whole millions of yen) into every wording in which the sample filing prints them.
import {
  decimal,
  divide,
  roundTo,
  toGrouped,
  abs,
  type Decimal,
} from '../../../server/src/base/decimal.ts'
import { CONVENIENCE_RATE } from './rates.ts'

/** Whole millions of yen. */
export type Yen = bigint

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount)

export const total = (...amounts: readonly bigint[]): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n)

function quotient(a: Decimal, b: Decimal, exponent: number): Decimal {
  const result = divide(a, b, exponent)
  if (!result) throw new Error('The sample model divides by zero.')
  return result
}

const millions = (amount: Yen): Decimal => decimal(amount, 6)

/** Thousands of U.S. dollars at the declared rate. */
export const thousandsOfDollars = (amount: Yen): bigint =>
  quotient(millions(amount), CONVENIENCE_RATE, 3).digits

/** Whole yen per piece, as `places` digits after the point. */
export const perShare = (amount: Yen, shares: bigint, places = 2): Decimal =>
  quotient(millions(amount), decimal(shares), -places)

export const grouped = (amount: bigint): string => toGrouped(decimal(amount))

/** `(9,898)` for a loss, `—` for nothing: the way a statement prints an amount. */
export const cell = (amount: bigint): string =>
  amount === 0n ? '—' : amount < 0n ? `(${grouped(-amount)})` : grouped(amount)

export const cellOf = (amount: Decimal): string =>
  amount.digits < 0n ? `(${toGrouped(abs(amount))})` : toGrouped(amount)

/** `¥9,898 million`, without its sign: the word beside it says loss or profit. */
export const mn = (amount: Yen): string => `¥${grouped(magnitude(amount))} million`

/** `¥9.9 billion`, rounded to the nearest hundred million. */
export const bn = (amount: Yen): string =>
  `¥${toGrouped(roundTo(decimal(magnitude(amount), -3), -1))} billion`

/** `\$88.0 million` at the declared rate. */
export const dollars = (amount: Yen): string =>
  `\\$${toGrouped(quotient(decimal(magnitude(amount)), CONVENIENCE_RATE, -1))} million`

/** `6.3%` of one amount to another, without its sign. */
export const percent = (part: bigint, whole: bigint, places = 1): string =>
  `${toGrouped(abs(ratio(part, whole, places)))}%`

/** Hundred times part over whole, signed. */
export const ratio = (part: bigint, whole: bigint, places = 1): Decimal =>
  quotient(decimal(part * 100n), decimal(whole), -places)

/** `decreased by ¥4,237 million, or 6.3%, to ¥62,735 million`. */
export function change(before: Yen, after: Yen): string {
  const by = after - before
  const verb = by < 0n ? 'decreased' : 'increased'
  return `${verb} by ${mn(by)}, or ${percent(by, before)}, to ${mn(after)}`
}
