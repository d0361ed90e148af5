// A sum → its working: the addends as the table prints them, what they come to, and how far the total may lie from it.

import * as d from '../../base/decimal.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Outcome, Room, Step, Working } from '../working.ts'
import { lawfulIn } from './sum.ts'
import type { Addend, Sum } from './sum.ts'

interface Units {
  /** A lattice unit is `10^exponent`, as printed. */
  readonly exponent: number
  readonly mode: RoundingMode
}

const stepsOf = (addends: readonly Addend[]): readonly Step[] =>
  [...addends]
    .sort((a, b) => a.value.cell.span.start - b.value.cell.span.start)
    .map(({ value, sign }): Step => ({
      kind: 'operand',
      sign: sign === 1 ? '+' : '−',
      span: value.cell.span,
    }))

export function sumWorking(sum: Sum, { exponent, mode }: Units): Working {
  const { total, addends, residual } = sum
  const like = total.cell.figure
  const real = (units: bigint): d.Decimal => d.decimal(units, exponent + like.scale)
  const half = (halves: bigint): d.Decimal => d.multiply(real(halves), HALF)
  const { low, high } = lawfulIn(sum, mode)
  const outcome: Outcome = {
    like,
    difference: real(residual),
    allowed: { low: half(low), high: half(high) },
    room: roomOf(sum, mode),
    figures: addends.length + 1,
  }
  return {
    steps: [...stepsOf(addends), { kind: 'result', value: real(sum.sum), like }],
    stated: { span: total.cell.span },
    outcome,
  }
}

const HALF = d.decimal(5, -1)

function roomOf(sum: Sum, mode: RoundingMode): Room {
  const [own, rounded] = [lawfulIn(sum, mode), lawfulIn(sum, 'nearest')]
  if (own.low !== rounded.low || own.high !== rounded.high) return 'either'
  const { total, addends, unit } = sum
  const all = [total, ...addends.map(({ value }) => value)]
  return all.every((value) => value.dash || value.unit === unit) ? 'half' : 'coarse'
}
