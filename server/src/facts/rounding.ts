// What sums of positive figures leave over → how the filing, or one table of it, rounds where it does not say.

import type { Span } from '../base/span.ts'
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

/** In a table of a filing that rounds: as many above that no accident leaves them so, few even, and none below. */
const ENOUGH_ABOVE_IN_TABLE = 4
const MOST_EVEN_IN_TABLE = 0.5

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

interface Count {
  readonly sums: number
  readonly short: number
  readonly over: number
}

const countOf = (residuals: readonly Residual[]): Count => ({
  sums: residuals.length,
  short: residuals.filter(({ residual }) => residual > 0n).length,
  over: residuals.filter(({ residual }) => residual < 0n).length,
})

/** A table that rounds otherwise than its filing. */
export interface TableRounding {
  readonly span: Span
  readonly rounding: Rounding
}

/** What sums leave over tells how a filing rounds that does not say it. */
export function inferRounding(residuals: readonly Residual[]): Rounding {
  const { sums, short, over } = countOf(residuals)
  const mode = modeOf(sums, short, over)
  const kind = mode === 'unknown' ? 'unknown' : 'inferred'
  return { kind, mode, sums, short, over }
}

/** Whether the sums of one table show that it cuts digits off where the filing rounds; undefined where they do not. */
export function inferTable(residuals: readonly Residual[]): Rounding | undefined {
  const { sums, short, over } = countOf(residuals)
  const even = sums - short - over
  if (short < ENOUGH_ABOVE_IN_TABLE || over > 0 || even > MOST_EVEN_IN_TABLE * short)
    return undefined
  return { kind: 'inferred', mode: 'truncated', sums, short, over }
}

function modeOf(sums: number, above: number, below: number): RoundingMode {
  const others = sums - above
  const even = others - below
  if (above >= ENOUGH_ABOVE && below <= MOST_BELOW * above && even <= above) return 'truncated'
  return others >= ENOUGH_OTHERS && above <= MOST_ABOVE * others ? 'nearest' : 'unknown'
}
