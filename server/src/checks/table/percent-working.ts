// A percentage and the two amounts it should follow from → its working.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import {
  divideIntervals,
  negateInterval,
  scaleInterval,
  subtractIntervals,
} from '../../base/interval.ts'
import { exactly } from '../../base/interval.ts'
import { meaning } from '../../figures/figure.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import { outcomeOf } from '../working.ts'
import type { Known, Like, Step, Working } from '../working.ts'
import type { Percentage } from './percent-relation.ts'
import { positive } from './percent-test.ts'
import type { PercentKind } from './percent-test.ts'

const PLACES = -12

const sizeOf = ({ figure }: SheetCell, mode: RoundingMode): Known | undefined => {
  const value = d.abs(figure.value)
  const meant = positive(meaning({ ...figure, value }, mode))
  return meant && { value, meaning: meant }
}

/** A decrease may be printed without its sign: the result has the one that its amounts give it, and so has what is stated. */
export function percentWorking(kind: PercentKind, one: Percentage, mode: RoundingMode): Working {
  const { amount, base, percent } = one
  const like: Like = { ...percent.figure, kind: 'percent' }
  const stated = { span: percent.span }
  const [a, b] = [sizeOf(amount, mode), sizeOf(base, mode)]
  const start: readonly Step[] = [{ kind: 'operand', sign: '+', span: amount.span }]
  const change = a && b && d.subtract(a.value, b.value)
  const steps: readonly Step[] =
    kind === 'share'
      ? [...start, { kind: 'operand', sign: '÷', span: base.span }]
      : [
          ...start,
          { kind: 'operand', sign: '−', span: base.span },
          ...(change ? [{ kind: 'result' as const, value: change, like: amount.figure }] : []),
          { kind: 'operand', sign: '÷', span: base.span },
        ]
  const part = kind === 'share' ? a?.value : change
  const share = part && b && d.divide(part, b.value, PLACES)
  const whole = a && b && divideIntervals(a.meaning, b.meaning, PLACES)
  if (!share || !whole) return { steps, stated }
  const of = kind === 'share' ? whole : subtractIntervals(whole, exactly(d.ONE))
  const result: Known = { value: d.scale(share, 2), meaning: scaleInterval(of, 2) }
  return {
    steps: [...steps, { kind: 'result', value: result.value, like }],
    stated,
    outcome: outcomeOf(statedAs(percent, result.value), result, like, 3),
  }
}

function statedAs({ figure }: SheetCell, beside: Decimal): Known {
  const own: Known = { value: figure.value, meaning: meaning(figure, 'unknown') }
  const isTurned = d.sign(figure.value) * d.sign(beside) < 0
  return isTurned ? { value: d.negate(own.value), meaning: negateInterval(own.meaning) } : own
}
