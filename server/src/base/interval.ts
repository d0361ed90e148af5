// What a printed figure can mean: every value between two exact decimals, both included.

import * as d from './decimal.ts'
import type { Decimal } from './decimal.ts'

/** Closed; an absent end is unbounded ("more than", "up to"). */
export interface Interval {
  readonly low?: Decimal
  readonly high?: Decimal
}

export const between = (low: Decimal, high: Decimal): Interval => ({ low, high })
export const exactly = (value: Decimal): Interval => ({ low: value, high: value })

/** `value ± unit / 2`: the meaning of a figure rounded to the nearest `unit`. */
export function around(value: Decimal, unit: Decimal): Interval {
  const half = d.multiply(unit, d.decimal(5, -1))
  return { low: d.subtract(value, half), high: d.add(value, half) }
}

function ends(low: Decimal | undefined, high: Decimal | undefined): Interval {
  return { ...(low && { low }), ...(high && { high }) }
}

export const addIntervals = (a: Interval, b: Interval): Interval =>
  ends(a.low && b.low && d.add(a.low, b.low), a.high && b.high && d.add(a.high, b.high))

export const negateInterval = (a: Interval): Interval =>
  ends(a.high && d.negate(a.high), a.low && d.negate(a.low))

export const subtractIntervals = (a: Interval, b: Interval): Interval =>
  addIntervals(a, negateInterval(b))

export const scaleInterval = (a: Interval, by: number): Interval =>
  ends(a.low && d.scale(a.low, by), a.high && d.scale(a.high, by))

/** Bounded operands only; undefined where an end is open. */
export function multiplyIntervals(a: Interval, b: Interval): Interval | undefined {
  if (!a.low || !a.high || !b.low || !b.high) return undefined
  const products = [
    d.multiply(a.low, b.low),
    d.multiply(a.low, b.high),
    d.multiply(a.high, b.low),
    d.multiply(a.high, b.high),
  ]
  return { low: products.reduce(d.smaller), high: products.reduce(d.larger) }
}

/** Rounded outwards at `10^exponent`; undefined where an end is open or `b` holds zero. */
export function divideIntervals(a: Interval, b: Interval, exponent = -30): Interval | undefined {
  if (!a.low || !a.high || !b.low || !b.high) return undefined
  if (d.sign(b.low) <= 0 && d.sign(b.high) >= 0) return undefined
  const pairs = [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ] as const
  const floors = pairs.map(([x, y]) => d.divide(x, y, exponent, 'floor') ?? d.ZERO)
  const ceilings = pairs.map(([x, y]) => d.divide(x, y, exponent, 'ceiling') ?? d.ZERO)
  return { low: floors.reduce(d.smaller), high: ceilings.reduce(d.larger) }
}

/** Whether one value lies in both. */
export const meet = (a: Interval, b: Interval): boolean =>
  !(a.high && b.low && d.compare(a.high, b.low) < 0) &&
  !(b.high && a.low && d.compare(b.high, a.low) < 0)

/** The values in both; undefined when there is none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!meet(a, b)) return undefined
  const low = a.low && b.low ? d.larger(a.low, b.low) : (a.low ?? b.low)
  const high = a.high && b.high ? d.smaller(a.high, b.high) : (a.high ?? b.high)
  return ends(low, high)
}

/** The smallest interval that covers both. */
export const hull = (a: Interval, b: Interval): Interval =>
  ends(a.low && b.low && d.smaller(a.low, b.low), a.high && b.high && d.larger(a.high, b.high))

export const holds = (a: Interval, value: Decimal): boolean => meet(a, exactly(value))
