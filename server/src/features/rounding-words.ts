// How a filing rounds, and how that is known → a sentence for its reader.

import type { Rounding } from '../facts/rounding.ts'

const BOTH = 'rounding and cutting off are both allowed for'

export function roundingWords(rounding: Rounding): string {
  if (rounding.kind === 'declared')
    return rounding.mode === 'truncated'
      ? 'digits are cut off, as is declared'
      : 'to the nearest unit, as is declared'
  const { mode, sums, short, over } = rounding
  if (sums === 0) return `not known, as no sum shows it: ${BOTH}`
  const shown = `${sums} sums, ${sums - short - over} exact, ${short} short of their totals, ${over} over them`
  if (mode === 'truncated') return `digits are cut off: ${shown}`
  if (mode === 'nearest') return `to the nearest unit: ${shown}`
  return `not known (${shown}): ${BOTH}`
}
