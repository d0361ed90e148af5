// Sums → one line of arithmetic as the filing prints its figures.

import * as d from '../../base/decimal.ts'
import type { Addend, Sum } from './sum.ts'
import type { Value } from './lattice.ts'

const MOST_SHOWN = 6

const printNumber = (value: d.Decimal): string => d.toGrouped(value).replace('-', '\u2212')

/** `1,204`, `−1,204`: as printed, brackets as a sign. */
export const printValue = ({ cell }: Value): string =>
  printNumber(d.scale(cell.figure.value, -cell.figure.scale))

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
  const shown = addends.map((addend, i) => printAddend(addend, i === 0))
  const terms =
    shown.length > MOST_SHOWN
      ? `${shown.slice(0, 2).join('')} + … ${(shown.at(-1) ?? '').trimStart()}`
      : shown.join('')
  return `${terms} = ${printUnits(sum.sum, exponent, total)}`
}
