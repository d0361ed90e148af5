// Two amounts and a percentage → whether the percentage can be the share or the change that the amounts make.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { Interval } from '../../base/interval.ts'

/** `share`: the amount in hundredths of the base; `change`: what it is more than the base, in hundredths of it. */
export type PercentKind = 'share' | 'change'

const HUNDRED = d.decimal(100)
const TWO = d.decimal(2)
const MANY_UNITS = d.decimal(10)

/** A positive figure's interval, never below nought. */
export function positive({ low, high }: Interval): Interval | undefined {
  if (!low || !high || d.sign(high) <= 0) return undefined
  return { low: d.larger(low, d.ZERO), high }
}

/** Every percentage that the amounts allow meets the one stated: no division, so nothing is rounded. */
export function follows(
  kind: PercentKind,
  amount: Interval,
  base: Interval,
  percent: Interval,
): boolean {
  if (!amount.low || !amount.high || !base.low || !base.high) return false
  if (!percent.low || !percent.high) return false
  const shift = kind === 'change' ? HUNDRED : d.ZERO
  const [low, high] = [d.add(percent.low, shift), d.add(percent.high, shift)]
  return (
    d.compare(
      d.multiply(amount.high, HUNDRED),
      d.multiply(low, d.sign(low) < 0 ? base.high : base.low),
    ) >= 0 &&
    d.compare(
      d.multiply(amount.low, HUNDRED),
      d.multiply(high, d.sign(high) < 0 ? base.low : base.high),
    ) <= 0
  )
}

/** Whether two amounts are so short that the shares they allow are far apart: by the double, and by many units. */
export function isWide(amount: Interval, base: Interval, unit: Decimal): boolean {
  if (!amount.low || !amount.high || !base.low || !base.high) return false
  const least = d.multiply(amount.low, base.low)
  const most = d.multiply(amount.high, base.high)
  const product = d.multiply(base.low, base.high)
  return (
    d.compare(most, d.multiply(least, TWO)) > 0 &&
    d.compare(
      d.multiply(d.subtract(most, least), HUNDRED),
      d.multiply(d.multiply(unit, MANY_UNITS), product),
    ) > 0
  )
}

/** The percentage that two amounts make, to the place of the one stated; undefined where the base is nought. */
export function computed(
  kind: PercentKind,
  amount: Decimal,
  base: Decimal,
  exponent: number,
): Decimal | undefined {
  const part = kind === 'change' ? d.subtract(d.abs(amount), d.abs(base)) : d.abs(amount)
  return d.divide(d.multiply(part, HUNDRED), d.abs(base), exponent)
}
