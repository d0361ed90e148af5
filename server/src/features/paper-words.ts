// What was calculated → words: values in the unit of their figure, how far two may differ, and what that room comes from.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { holds } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import type { Like, Outcome, Room } from '../checks/working.ts'
import { signOf } from '../figures/currency-sign.ts'

const SCALES: Readonly<Record<number, string>> = {
  3: ' thousand',
  6: ' million',
  9: ' billion',
  12: ' trillion',
}

/** Places beyond those of the figure: enough to see what was rounded away. */
const FINER = 2
const FINEST = 12

const plain = (value: Decimal): string => d.toGrouped(value).replace('-', '−')

const trimmed = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text

/** In the unit of its figure, as its column prints it; with more places where it does not come out even. */
export function bare(value: Decimal, like: Like): string {
  const printed = d.scale(value, -like.scale)
  const last = Math.min(0, like.unit.exponent - like.scale)
  const rounded = d.roundTo(printed, last)
  if (d.equal(rounded, printed)) return plain(rounded)
  return trimmed(plain(d.roundTo(printed, last - FINER)))
}

/** As a sentence has it: "¥11.1 billion", "6.33%". */
export function spoken(value: Decimal, like: Like): string {
  const isBelow = d.sign(value) < 0
  const money =
    like.currency !== undefined && like.kind === 'amount' ? signOf(like.currency).trimStart() : ''
  return `${isBelow ? '−' : ''}${money}${bare(d.abs(value), like)}${unitOf(like, '%')}`
}

function unitOf({ kind, scale }: Like, percent: string): string {
  return kind === 'percent' || kind === 'points' ? percent : (SCALES[scale] ?? '')
}

/** A size in the unit of a figure, at so many places: "1.5 million", "0.3 points". */
function sized(value: Decimal, like: Like, exponent: number): string {
  const number = trimmed(plain(d.roundTo(d.scale(value, -like.scale), exponent)))
  return number === '0' ? number : number + unitOf(like, ' points')
}

/** Coarse enough to be read, and fine enough that what is printed says the same as what was compared. */
function placesFor({ like, difference, allowed }: Outcome): number {
  const own = Math.min(0, like.unit.exponent - like.scale)
  const isWithin = holds(allowed, difference)
  const at = (value: Decimal, exponent: number): Decimal =>
    d.roundTo(d.scale(value, -like.scale), exponent)
  for (let places = own; places > own - FINEST; places--) {
    const { low, high } = allowed
    const shown: Interval = {
      ...(low && { low: at(low, places) }),
      ...(high && { high: at(high, places) }),
    }
    const isExact = [low, high, difference].every(
      (one) => !one || d.equal(at(one, places), d.scale(one, -like.scale)),
    )
    if (isExact || (places <= own - FINER && holds(shown, at(difference, places)) === isWithin))
      return places
  }
  return own - FINEST
}

export const differenceWords = (outcome: Outcome): string =>
  sized(outcome.difference, outcome.like, placesFor(outcome))

/** Undefined where nothing bounds it. */
export function allowedWords(outcome: Outcome): string | undefined {
  const { like, allowed, room, figures } = outcome
  const { low, high } = allowed
  const places = placesFor(outcome)
  const say = (value: Decimal): string => sized(value, like, places)
  if (!low && !high) return undefined
  const why = REASONS[room](figures)
  if (!low) return high && `${say(high)} at most: ${why}`
  if (!high) return `${say(low)} at least: ${why}`
  if (d.sign(high) === 0 && d.sign(low) === 0) return `none: ${why}`
  return say(d.negate(low)) === say(high)
    ? `± ${say(high)}: ${why}`
    : `from ${say(low)} to ${say(high)}: ${why}`
}

const REASONS: Readonly<Record<Room, (figures: number) => string>> = {
  half: (n) => `half a unit of the last digit of each of ${n} figures`,
  coarse: (n) => `half a unit of the last digit of the coarsest figure, for each of ${n} figures`,
  cut: (n) => `up to a unit of the last digit of each of ${n} figures, as digits are cut off`,
  either: (n) =>
    `half a unit of the last digit of each of ${n} figures, or up to a whole one where digits are cut off`,
  carried: (n) => `what the rounding of ${n} figures can come to`,
  twice: () => 'what two roundings of one amount can leave between them',
  none: () => 'one amount that is printed twice in one unit',
}
