// A column's header and figures → what kind of figures it holds.

import type { ColumnKind } from './sheet.ts'
import type { RawFigure } from './sheet-raw.ts'

/** What a unit line leaves out says nothing of the column. */
const EXCEPTION = /\b(?:except|other than|excluding)\b[^()]*/gi
const NOTE = /^(?:notes?|ref\.?|refs\.?|page|exhibit|note no\.?|see note)\b/i
const PERCENT = /%|\bper ?cent/i
const PER_SHARE = /\bper (?:\w+ ){0,3}(?:shares?|ads|adr|unit|ounce|option|warrant)\b/i
const RATE =
  /\bweighted|(?<!\bquoted )\bprices?\b|\baverage\b|\brate\b|\(in years\)|useful li|\bremaining (?:life|term)|\bmultiple\b|\bratio\b|\byield\b/i
const COUNT = /\bnumber of\b|\bshares\b|\bunits\b|\boptions\b|\bwarrants\b|\bemployees\b/i

const hasComma = (one: RawFigure): boolean => one.grouped
const isInteger = (one: RawFigure): boolean => one.figure.value.exponent === 0
const magnitude = (one: RawFigure): bigint => {
  const { digits, exponent } = one.figure.value
  const whole = exponent < 0 ? digits / 10n ** BigInt(-exponent) : digits
  return whole < 0n ? -whole : whole
}

function isPercent({ own, marked, ofRows }: ColumnSample, header: string): boolean {
  const percents = own.filter((one) => one.figure.kind === 'percent').length
  if (percents >= 0.6 * own.length) return true
  const small = own.every((one) => magnitude(one) < 1000n && !hasComma(one))
  if (percents > 0 && small && !ofRows) return true
  return !marked && PERCENT.test(header) && own.filter(hasComma).length < 0.2 * own.length
}

type Cells = readonly (RawFigure | undefined)[] | 'loose' | undefined

const figuresOf = (cells: Cells): readonly RawFigure[] =>
  typeof cells === 'object'
    ? cells.filter((one) => one !== undefined).filter(({ figure }) => !figure.dash)
    : []

const isMarked = ({ figure }: RawFigure): boolean => figure.kind === 'percent'

/** Rows of percentages in all columns below rows without any, one of which is long: "Gross profit 1,178 848", "34% 29%". */
export function percentsByRow(rows: readonly Cells[]): boolean {
  const wide = rows.map(figuresOf).filter((row) => row.length > 1)
  const marked = wide.filter((row) => row.some(isMarked))
  const plain = wide.filter((row) => !row.some(isMarked))
  return (
    marked.length > 0 &&
    marked.every((row) => row.every(isMarked)) &&
    plain.some((row) => row.some(hasComma))
  )
}

export interface ColumnSample {
  readonly index: number
  readonly header: readonly string[]
  /** Dashes left out. */
  readonly own: readonly RawFigure[]
  /** The figures of the next column. */
  readonly next: readonly RawFigure[]
  /** Whether a cell of the table carries a percent sign. */
  readonly marked: boolean
  /** Whether its percent signs are those of whole rows, below rows of amounts. */
  readonly ofRows: boolean
  /** Whether the table has a high and a low column. */
  readonly quotes: boolean
}

export function kindOf(sample: ColumnSample): ColumnKind {
  const { index, header, own, next, quotes } = sample
  const words = header.join(' ').replace(EXCEPTION, ' ')
  if (own.length === 0) return 'unknown'
  const tiny = own.every((one) => isInteger(one) && magnitude(one) < 100n && !one.figure.negative)
  if (tiny && header.some((text) => NOTE.test(text))) return 'note'
  const small = own.every((one) => isInteger(one) && magnitude(one) > 0n && magnitude(one) < 45n)
  if (index === 0 && own.length >= 2 && small && next.some(hasComma)) return 'note'
  if (isPercent(sample, words)) return 'percent'
  const decimals = own.filter((one) => one.figure.value.exponent < 0).length >= 0.5 * own.length
  if (quotes && decimals) return 'rate'
  if (PER_SHARE.test(words)) return 'per-share'
  if (RATE.test(words)) return 'rate'
  if (own.every((one) => one.figure.kind === 'ratio')) return 'ratio'
  if (COUNT.test(words) && own.every((one) => one.figure.currency === undefined)) return 'count'
  return own.some((one) => one.figure.currency !== undefined || hasComma(one))
    ? 'amount'
    : 'unknown'
}
