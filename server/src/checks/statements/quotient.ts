// An amount, a number of shares and what there is of the one for each of the other → whether they fit, in any unit.

import * as d from '../../base/decimal.ts'
import {
  around,
  divideIntervals,
  meet,
  multiplyIntervals,
  negateInterval,
  scaleInterval,
} from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import { recall } from '../../base/recall.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import { outcomeOf } from '../working.ts'
import type { Known, Step, Working } from '../working.ts'

/** `amount / count = rate`, as printed but for a power of ten between them. */
export interface Quotient {
  readonly amount: SheetCell
  readonly count: SheetCell
  readonly rate: SheetCell
}

/** Powers of ten by which amounts in thousands and shares in millions (or the other way round) differ. */
export const POWERS = [0, 3, -3, 6, -6] as const
export type Power = (typeof POWERS)[number]

/** Losses per share and losses are printed with and without brackets. */
const size = (cell: SheetCell): d.Decimal => d.abs(d.scale(cell.figure.value, -cell.figure.scale))
const unit = (cell: SheetCell): d.Decimal => d.scale(cell.figure.unit, -cell.figure.scale)
const meaningOf = (cell: SheetCell, slack?: d.Decimal): Interval =>
  around(size(cell), slack ? d.add(unit(cell), d.add(slack, slack)) : unit(cell))

const bare = recall<Quotient, { readonly rate: Interval | undefined }>(({ amount, count }) => ({
  rate: divideIntervals(meaningOf(amount), meaningOf(count), WORKING),
}))

/** What the rate can be, by the other two. */
export const rateBy = (one: Quotient, power: Power): Interval | undefined => {
  const { rate } = bare(one)
  return rate && scaleInterval(rate, power)
}

const WORKING = -12

export function fits(one: Quotient, power: Power, slack?: d.Decimal): boolean {
  const rate = rateBy(one, power)
  return rate !== undefined && meet(rate, meaningOf(one.rate, slack))
}

/** What each figure would have to be for the other two. */
export function wantedOf(
  one: Quotient,
  power: Power,
): readonly (readonly [SheetCell, Interval | undefined])[] {
  const rate = meaningOf(one.rate)
  const amount = multiplyIntervals(rate, meaningOf(one.count))
  const count = divideIntervals(meaningOf(one.amount), rate, WORKING)
  return [
    [one.rate, rateBy(one, power)],
    [one.count, count && scaleInterval(count, power)],
    [one.amount, amount && scaleInterval(amount, -power)],
  ]
}

/** Losses per share may be printed without a sign: the result takes that of the figure that is stated. */
export function quotientWorking(one: Quotient, power: Power): Working {
  const { amount, count, rate } = one
  const like = rate.figure
  const made = d.divide(size(amount), size(count), WORKING)
  const meaning = rateBy(one, power)
  const steps: readonly Step[] = [
    { kind: 'operand', sign: '+', span: amount.span },
    { kind: 'operand', sign: '÷', span: count.span },
    ...(power === 0 ? [] : [unitStep(power)]),
  ]
  if (!made || !meaning) return { steps, stated: { span: rate.span } }
  const turned = d.sign(rate.figure.value) < 0
  const known = (value: d.Decimal, of: Interval): Known => {
    const scaled = scaleInterval(of, like.scale)
    const real = d.scale(value, like.scale)
    return turned
      ? { value: d.negate(real), meaning: negateInterval(scaled) }
      : { value: real, meaning: scaled }
  }
  const result = known(d.scale(made, power), meaning)
  return {
    steps: [...steps, { kind: 'result', value: result.value, like }],
    stated: { span: rate.span },
    outcome: outcomeOf(known(size(rate), meaningOf(rate)), result, like, 3),
  }
}

/** Amounts in thousands over shares in millions. */
const unitStep = (power: Power): Step => ({
  kind: 'operand',
  sign: power > 0 ? '×' : '÷',
  text: d.toGrouped(d.decimal(1, Math.abs(power))),
  name: 'The unit of the one in that of the other',
})

const digits = (cell: SheetCell): number => {
  const ratio = d.divide(size(cell), unit(cell), 0)
  return ratio ? Math.log10(Number(ratio.digits) + 1) : 0
}

/** Digits that agree: as many as the shortest of the three has. */
export const evidenceOf = ({ amount, count, rate }: Quotient): number =>
  Math.min(digits(amount), digits(count), digits(rate))

export const isReal = ({ amount, count, rate }: Quotient): boolean =>
  [amount, count, rate].every(({ figure }) => !figure.dash && d.sign(figure.value) !== 0)
