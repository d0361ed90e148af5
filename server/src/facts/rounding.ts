// What sums of positive figures leave over → how the filing rounds, where it does not say.

import type { RoundingMode } from '../figures/figure.ts'

/** Stated total less the sum of three or more positive addends, where that is lawful. */
export interface Residual {
  readonly residual: bigint
  readonly unit: bigint
}

/** A truncating filer's totals exceed their sums: so many must, few may come out even, and hardly any fall short. */
const ENOUGH_ABOVE = 8
const MOST_BELOW = 0.25
/** Sums that come out even, or fall short, are those of a filer that rounds. */
const ENOUGH_OTHERS = 8
const MOST_ABOVE = 0.5

export function roundingOf(residuals: readonly Residual[]): RoundingMode {
  const above = residuals.filter(({ residual }) => residual > 0n).length
  const below = residuals.filter(({ residual }) => residual < 0n).length
  const others = residuals.length - above
  const even = others - below
  if (above >= ENOUGH_ABOVE && below <= MOST_BELOW * above && even <= above) return 'truncated'
  return others >= ENOUGH_OTHERS && above <= MOST_ABOVE * others ? 'nearest' : 'unknown'
}
