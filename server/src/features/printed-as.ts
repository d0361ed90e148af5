// A value → how it would stand in the place of a printed figure: its scale, decimals, separators and digits kept.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { overlaps } from '../base/span.ts'
import { plainForm } from '../base/plain-form.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'

const DIGITS = /^\d+(?:,\d{3})*(?:\.(?<places>\d+))?$/

/** Undefined where the figure is printed in a way of its own, or finer than `unit`, the last place that is known. */
export function printedAs(
  filing: Filing,
  fact: Fact,
  value: Decimal,
  unit: Decimal,
): string | undefined {
  const { figure } = fact
  const source = filing.textOf(fact.digits)
  const plain = plainForm(source)
  const match = DIGITS.exec(plain)
  if (!match || figure.upper !== undefined || figure.dash) return undefined
  const places = (match.groups?.['places'] ?? '').length
  const read = d.parseDecimal(plain.replaceAll(',', ''))
  if (!read || !d.equal(d.scale(read, figure.scale), d.abs(figure.value))) return undefined
  if (d.compare(unit, d.decimal(1, figure.scale - places)) > 0) return undefined
  const cut = truncates(filing, fact) ? 'floor' : 'half'
  const rounded = d.roundTo(d.scale(d.abs(value), -figure.scale), -places, cut)
  if (d.sign(rounded) === 0) return undefined
  const isGrouped = plain.includes(',') || !/\d{4}/.test(plain.split('.')[0] ?? '')
  const text = isGrouped ? d.toGrouped(rounded) : d.toPlain(rounded)
  return /[\uff10-\uff19]/.test(source) ? wide(text) : text
}

/** A table may round otherwise than its filing. */
function truncates(filing: Filing, { span }: Fact): boolean {
  const table = filing.tableRoundings.find((one) => overlaps(one.span, span))
  return (table?.rounding ?? filing.roundingSource).mode === 'truncated'
}

const TO_WIDE = 0xfee0

const wide = (text: string): string =>
  text.replace(/[\d.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + TO_WIDE))
