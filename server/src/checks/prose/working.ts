// Facts that were added up, divided or held against each other → their workings.

import * as d from '../../base/decimal.ts'
import { addIntervals, negateInterval } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { outcomeOf } from '../working.ts'
import type { Known, Sign, Step, Working } from '../working.ts'

export const operand = (sign: Sign, fact: Fact): Step => ({
  kind: 'operand',
  sign,
  span: fact.span,
})

/** What goes in with which sign, and what the fact means there. */
export interface Term extends Known {
  readonly fact: Fact
  readonly sign: '+' | '−'
}

export function termsWorking(terms: readonly Term[], stated: Fact, own: Known): Working {
  const like = stated.figure
  const values = terms.map(({ sign, value }) => (sign === '+' ? value : d.negate(value)))
  const meanings = terms.map(({ sign, meaning }) =>
    sign === '+' ? meaning : negateInterval(meaning),
  )
  const made: Known = { value: d.sum(values), meaning: meanings.reduce(addIntervals) }
  return {
    steps: [
      ...terms.map(({ sign, fact }) => operand(sign, fact)),
      { kind: 'result', value: made.value, like },
    ],
    stated: { span: stated.span },
    outcome: outcomeOf(own, made, like, terms.length + 1),
  }
}

/** What other figures of the filing make of one: `steps` lead to it. */
export const madeWorking = (
  steps: readonly Step[],
  made: Known,
  stated: Fact,
  own: Interval,
  figures: number,
): Working => ({
  steps: [...steps, { kind: 'result', value: made.value, like: stated.figure }],
  stated: { span: stated.span },
  outcome: outcomeOf({ value: stated.figure.value, meaning: own }, made, stated.figure, figures),
})

/** One figure beside another that should be the same, as far as each is known. */
export function besideWorking(
  one: Known & { readonly fact: Fact },
  other: Known & { readonly fact: Fact },
): Working {
  const { figure } = one.fact
  return {
    steps: [one, other].map(({ fact: { span } }) => ({ kind: 'mentioned', span })),
    outcome: outcomeOf(one, other, figure),
  }
}

/** A change from one fact to another in its size; from a loss to an income it is their sum. */
export interface Moved {
  readonly from: Fact
  readonly to: Fact
  readonly direction: 1 | -1
  readonly isAcross?: boolean
}

/** The steps to the size of a change, and on to its percentage where that is what is stated. */
export function changeSteps(
  { from, to, direction, isAcross }: Moved,
  stated: Fact,
): readonly Step[] {
  const [first, second] = direction === 1 || isAcross === true ? [to, from] : [from, to]
  const [a, b] = [first, second].map(({ figure }) => d.abs(figure.value))
  const steps = [operand('+', first), operand(isAcross === true ? '+' : '−', second)]
  if (stated.figure.kind !== 'percent' || !a || !b) return steps
  const value = isAcross === true ? d.add(a, b) : d.subtract(a, b)
  return [...steps, { kind: 'result', value, like: to.figure }, operand('÷', from)]
}
