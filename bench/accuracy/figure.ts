// A numeral of the text and its place, with the little arithmetic on it that the proofs need.

export interface Figure {
  /** Offsets of the numeral itself: neither currency, bracket nor percent sign. */
  readonly start: number
  readonly end: number
  readonly line: number
  readonly text: string
  /** The digits as one whole number, and how many of them stand behind the point. */
  readonly digits: bigint
  readonly places: number
  readonly isNegative: boolean
  readonly isPercent: boolean
  /** The currency sign before it; empty without one. */
  readonly currency: string
  /** 6 for "million" behind it; 0 in tables. */
  readonly scale: number
  /** Cells: the column within the table. Prose: -1. */
  readonly column: number
}

const power = (exponent: number): bigint => 10n ** BigInt(Math.max(0, exponent))

const magnitude = (x: bigint): bigint => (x < 0n ? -x : x)

/** The signed value counted in units of `places` decimals; only for `places` at least as fine as the figure's. */
export const inUnits = (figure: Figure, places: number): bigint =>
  (figure.isNegative ? -1n : 1n) * figure.digits * power(places - figure.places)

export const apart = (a: bigint, b: bigint): bigint => magnitude(a - b)

export const finest = (figures: readonly Figure[]): number =>
  Math.max(0, ...figures.map((figure) => figure.places))

/** Digits that say something: without leading and trailing noughts. */
export const significant = (figure: Figure): number =>
  figure.digits.toString().replace(/0+$/, '').length

/** For ratios, where an exact fraction would prove no more. */
export const approximate = (figure: Figure): number =>
  (Number(figure.digits) / 10 ** figure.places) * 10 ** figure.scale

export const isYear = (figure: Figure): boolean =>
  /^(?:19|20)\d\d$/.test(figure.text) && figure.currency === '' && !figure.isPercent
