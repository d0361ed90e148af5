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

/** How a filing rounds, and how that is known. */
export type Rounding =
  | { readonly kind: 'declared'; readonly mode: RoundingMode }
  | {
      readonly kind: 'inferred' | 'unknown'
      readonly mode: RoundingMode
      /** Sums of three or more positive figures that tell it. */
      readonly sums: number
      /** Those that fall short of the stated total: what cutting digits off does. */
      readonly short: number
      /** Those that exceed it, which cutting digits off never does. */
      readonly over: number
    }

/** What sums leave over tells how a filing rounds that does not say it. */
export function inferRounding(residuals: readonly Residual[]): Rounding {
  const short = residuals.filter(({ residual }) => residual > 0n).length
  const over = residuals.filter(({ residual }) => residual < 0n).length
  const mode = modeOf(residuals.length, short, over)
  const kind = mode === 'unknown' ? 'unknown' : 'inferred'
  return { kind, mode, sums: residuals.length, short, over }
}

function modeOf(sums: number, above: number, below: number): RoundingMode {
  const others = sums - above
  const even = others - below
  if (above >= ENOUGH_ABOVE && below <= MOST_BELOW * above && even <= above) return 'truncated'
  return others >= ENOUGH_OTHERS && above <= MOST_ABOVE * others ? 'nearest' : 'unknown'
}
