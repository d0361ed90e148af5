// Sums → one line of arithmetic as the filing prints its figures.

import * as d from '../../base/decimal.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Addend, Sum } from './sum.ts'
import type { Value } from './lattice.ts'

const MOST_SHOWN = 8

const printNumber = (value: d.Decimal): string => d.toGrouped(value).replace('-', '\u2212')

const printed = new WeakMap<SheetCell, string>()

/** `1,204`, `−1,204`: as printed, brackets as a sign. */
export function printValue({ cell }: Value): string {
  const known = printed.get(cell)
  if (known !== undefined) return known
  const text = printNumber(d.scale(cell.figure.value, -cell.figure.scale))
  printed.set(cell, text)
  return text
}

/** Lattice units as a figure with as many places as `like` shows. */
export function printUnits(units: bigint, exponent: number, like: Value): string {
  return printNumber(d.roundTo(d.decimal(units, exponent), -like.places))
}

function printAddend({ value, sign }: Addend, first: boolean): string {
  const text = printValue(value).replace(/^\u2212/, '')
  const negative = value.value * BigInt(sign) < 0n
  if (first) return negative ? `\u2212${text}` : text
  return negative ? ` \u2212 ${text}` : ` + ${text}`
}

/** `538,682 + … + 8,669 = 1,362,278`. */
export function printSum(sum: Sum, exponent: number): string {
  const { total } = sum
  const addends = [...sum.addends].sort((a, b) => a.value.cell.span.start - b.value.cell.span.start)
  const isLong = addends.length > MOST_SHOWN
  const first = addends.slice(0, isLong ? 2 : MOST_SHOWN)
  const rest = isLong ? addends.slice(-1) : []
  const terms =
    first.map((addend, i) => printAddend(addend, i === 0)).join('') +
    rest.map((addend) => ` + …${printAddend(addend, false)}`).join('')
  return `${terms} = ${printUnits(sum.sum, exponent, total)}`
}
