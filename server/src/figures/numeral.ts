// Digits as printed → an exact value, one unit of its last place, and the largest unit its zeros allow.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'

export interface Numeral {
  readonly value: Decimal
  readonly unit: Decimal
  /** Equal to `unit` where no printed zero is in doubt. */
  readonly widest: Decimal
}

/** Grouped by lakhs and crores, as in India: `1,73,205`. */
export const LAKHS = String.raw`\d{1,3}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`

/** Grouped or plain digits, with or without decimals; `.05` too. */
export const NUMERAL = String.raw`${LAKHS}|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`

/** `1,204.50` with `scale` powers of ten on top. Undefined where the text is anything else. */
export function numeral(text: string, scale = 0): Numeral | undefined {
  const plain = text.replaceAll(',', '')
  const value = d.parseDecimal(plain.startsWith('.') ? `0${plain}` : plain)
  if (!value) return undefined
  const unit = d.decimal(1, value.exponent + scale)
  const zeros = value.exponent === 0 && value.digits !== 0n ? /0*$/.exec(plain)?.[0].length : 0
  return { value: d.scale(value, scale), unit, widest: d.scale(unit, zeros ?? 0) }
}
