// A figure and a rate → dollars, with no more digits than the figure has, and the range that its digits allow.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { divideIntervals } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import { meaning } from '../figures/figure.ts'
import type { Figure, RoundingMode } from '../figures/figure.ts'

export interface Dollars {
  readonly value: Decimal
  /** "$264 million", "−$6.4 million". */
  readonly text: string
  /** "263.5 to 264.4 million"; absent where nothing is left open, or one end is ("more than ¥5 billion"). */
  readonly range?: string
}

/** Decimal places kept while dividing: far below what is shown. */
const WORKING = -12
const CENT = -2

const WORDS = [
  { scale: 12, word: ' trillion' },
  { scale: 9, word: ' billion' },
  { scale: 6, word: ' million' },
  { scale: 0, word: '' },
] as const
type Word = (typeof WORDS)[number]

/** The largest word under which the amount is at least one, however many decimals it shows; none for whole dollars and cents. */
function wordOf(value: Decimal, place: number): Word {
  const top = d.magnitude(value) ?? 0
  return WORDS.find(({ scale }) => scale <= top && (place > 0 || scale - place <= 3)) ?? WORDS[3]
}

const inWord = (value: Decimal, place: number, { scale }: Word): string => {
  const rounded = d.scale(d.roundTo(value, place), -scale)
  return d.toGrouped(rounded.exponent > 0 ? d.roundTo(rounded, 0) : rounded)
}

const signed = (text: string, sign: string): string =>
  text.startsWith('-') ? `−${sign}${text.slice(1)}` : `${sign}${text}`

/** Digits of the figure from its first to its last printed one. */
export const digitsOf = (figure: Pick<Figure, 'value' | 'unit'>): number =>
  (d.magnitude(figure.value) ?? figure.unit.exponent) - figure.unit.exponent + 1

/** Whole dollars from a hundred on, cents below, and hundredths of a cent for what is less than a dollar. */
const finest = (top: number): number => (top < 0 ? 2 * CENT : top < 2 ? CENT : 0)

/**
 * The amount has as many digits as the figure, two at least. The ends of the range have one digit more than the figure,
 * counted from the amount's first digit, and are rounded to the nearest like everything else: ¥0.7 billion at 109.43
 * is $6.4 million (5.9 to 6.9), ¥27.5 billion at 104.18 is $264 million (263.5 to 264.4).
 */
export function dollarsOf(
  figure: Figure,
  perDollar: Decimal,
  mode: RoundingMode,
): Dollars | undefined {
  if (d.sign(figure.value) === 0 && !figure.upper) return { value: d.ZERO, text: '$0' }
  const value = d.divide(figure.value, perDollar, WORKING)
  const far = figure.upper && d.divide(figure.upper, perDollar, WORKING)
  return (
    value && shownDollars(value, digitsOf(figure), possibleDollars(figure, perDollar, mode), far)
  )
}

/** Every number of dollars that the printed figure can stand for; undefined where an end is open. */
export const possibleDollars = (
  figure: Figure,
  perDollar: Decimal,
  mode: RoundingMode,
): Interval | undefined =>
  divideIntervals(
    meaning(figure, mode === 'unknown' ? 'nearest' : mode),
    { low: perDollar, high: perDollar },
    WORKING,
  )

/** `digits` are those of the figure, or figures, that the dollars come from; `far` is the other end of a range in words. */
export function shownDollars(
  value: Decimal,
  digits: number,
  possible: Interval | undefined,
  far?: Decimal,
): Dollars {
  const shownDigits = Math.max(2, digits)
  const top = d.magnitude(value) ?? 0
  const place = Math.max(top - shownDigits + 1, finest(top))
  const word = wordOf(value, place)
  const shown = (amount: Decimal): string =>
    signed(inWord(d.significant(amount, shownDigits), place, word), '$') + word.word
  const text = far ? `${shown(value)} to ${shown(far)}` : shown(value)
  const rangePlace = Math.max(top - digits, finest(top))
  const range = rangeText(possible, rangePlace, word)
  // Two ends are shown already; without a finer digit they would be shown again.
  const isNew = range !== undefined && (far === undefined || rangePlace < place)
  return { value, text, ...(isNew && { range }) }
}

function rangeText(possible: Interval | undefined, place: number, word: Word): string | undefined {
  const { low, high } = possible ?? {}
  if (!low || !high) return undefined
  const ends = [low, high].map((end) => signed(inWord(end, place, word), ''))
  return ends[0] === ends[1] ? undefined : `${ends.join(' to ')}${word.word}`
}
