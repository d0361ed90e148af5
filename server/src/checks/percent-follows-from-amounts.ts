// "increased by ¥4,237 million, or 6.3%, to ¥62,735 million from ¥66,972 million": any two of them give the others.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import {
  addIntervals,
  divideIntervals,
  exactly,
  meet,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import type { Fact } from '../facts/fact.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { changesIn } from './prose/change.ts'
import type { Change } from './prose/change.ts'
import { isAddable, sameMoney } from './prose/context.ts'
import { mend } from './prose/mend.ts'
import { digitsOf, inUnitOf, other, printed, widest } from './prose/said.ts'
import { statedIn } from './prose/stated-in.ts'
import type { Subject } from './subject.ts'

interface Whole {
  readonly from: Fact
  readonly to: Fact
}

/** One thing that must hold: what a figure has to be, given the others. */
interface Relation {
  readonly fact: Fact
  readonly wanted: Interval
  readonly arithmetic: string
}

const hundredfold = (i: Interval | undefined): Interval | undefined => i && scaleInterval(i, 2)
const ratio = (part: Interval, whole: Interval): Interval | undefined =>
  hundredfold(divideIntervals(part, whole, -8))

/** A percentage at one or two places, for the reader. */
const percentOf = (part: Decimal, whole: Decimal): string => {
  const quotient = d.divide(part, whole, -3)
  return quotient ? `${d.toPlain(d.scale(quotient, 2))}%` : '?'
}

/** The change of two amounts, upwards positive; as an interval without its sign. */
function difference(subject: Subject, { from, to }: Whole, direction: 1 | -1): Interval {
  const [a, b] = [widest(subject, from), widest(subject, to)]
  return direction === 1 ? subtractIntervals(b, a) : subtractIntervals(a, b)
}

/** All that the printed figures of one change say about each other. */
function relationsOf(subject: Subject, told: Change): readonly Relation[] {
  const { from, to, by, percent, direction } = told
  const relations: Relation[] = []
  const say = (fact: Fact): string => digitsOf(subject, fact)
  if (from && to) {
    const gap = difference(subject, { from, to }, direction)
    const terms = direction === 1 ? `${say(to)} − ${say(from)}` : `${say(from)} − ${say(to)}`
    const change = d.abs(d.subtract(to.figure.value, from.figure.value))
    if (by) {
      const arithmetic = `${terms} = ${inUnitOf(to, change)}`
      relations.push({ fact: by, wanted: gap, arithmetic })
    }
    const share = ratio(gap, widest(subject, from))
    if (percent && share) {
      const arithmetic = `(${terms}) ÷ ${say(from)} = ${percentOf(change, from.figure.value)}`
      relations.push({ fact: percent, wanted: share, arithmetic })
    }
  } else if (by && percent && (from ?? to)) {
    const size = widest(subject, by)
    const base = from
      ? widest(subject, from)
      : to && (direction === 1 ? subtractIntervals : addIntervals)(widest(subject, to), size)
    const share = base && ratio(size, base)
    const start =
      from?.figure.value ??
      (to && (direction === 1 ? d.subtract : d.add)(to.figure.value, by.figure.value))
    const whole = from
      ? say(from)
      : to
        ? `(${say(to)} ${direction === 1 ? '−' : '+'} ${say(by)})`
        : ''
    if (share && start)
      relations.push({
        fact: percent,
        wanted: share,
        arithmetic: `${say(by)} ÷ ${whole} = ${percentOf(by.figure.value, start)}`,
      })
  }
  return relations
}

const holds = (subject: Subject, { fact, wanted }: Relation): boolean =>
  meet(wanted, widest(subject, fact))

/** What an amount would have to be for the percentage to follow, the other amount given. */
function amountFor(
  subject: Subject,
  change: Change,
  which: 'from' | 'to' | 'by',
): Interval | undefined {
  const { from, to, by, percent, direction } = change
  if (!percent) return undefined
  const share = scaleInterval(widest(subject, percent), -2)
  const one = exactly(d.ONE)
  const growth = direction === 1 ? addIntervals(one, share) : subtractIntervals(one, share)
  if (which === 'to') return from && multiplyIntervals(widest(subject, from), growth)
  if (which === 'from') return to && divideIntervals(widest(subject, to), growth, -8)
  const base = from ? widest(subject, from) : to && divideIntervals(widest(subject, to), growth, -8)
  return by && base && multiplyIntervals(base, share)
}

function finding(subject: Subject, change: Change, broken: Relation): Verdict {
  const { from, to, by, percent } = change
  const figures = [from, to, by, percent].flatMap((f) => f ?? [])
  const own = mend(subject, broken.fact, broken.wanted)
  const others = (['by', 'to', 'from'] as const).flatMap((which) => {
    const fact = change[which]
    const wanted = fact && fact !== broken.fact ? amountFor(subject, change, which) : undefined
    const mending = fact && wanted ? mend(subject, fact, wanted) : undefined
    return fact && mending?.explained ? [{ fact, mending }] : []
  })
  const all = own.explained ? [{ fact: broken.fact, mending: own }, ...others] : others
  const [first] = all
  if (!first) return { kind: 'unjudged' }
  const culprit = first.fact
  return {
    kind: 'finding',
    level: 'error',
    span: culprit.span,
    message: `The figures of this change do not agree: ${broken.arithmetic}, stated ${printed(subject, broken.fact)}.`,
    related: figures.filter((f) => f !== culprit).map((f) => other(subject, f)),
    ...(first.mending.fix && { fix: first.mending.fix }),
  }
}

function* judged(subject: Subject, change: Change): Generator<Verdict> {
  const { from, to, by, percent } = change
  const money = [from, to, by].flatMap((f) => f ?? [])
  const [first] = money
  if (!first || !money.every((f) => isAddable(f) && sameMoney(f, first) && !f.figure.negative))
    return
  if (from && d.sign(from.figure.value) <= 0) return
  if (percent && d.sign(percent.figure.value) < 0) return
  const relations = relationsOf(subject, change)
  const broken = relations.filter((relation) => !holds(subject, relation))
  const [worst] = broken
  if (worst) {
    yield finding(subject, change, worst)
    return
  }
  for (const { fact, arithmetic } of relations)
    yield {
      kind: 'tick',
      span: fact.span,
      message: `${arithmetic}, stated ${printed(subject, fact)}`,
      related: [from, to, by].flatMap((f) => (f && f !== fact ? other(subject, f) : [])),
    }
}

/** A change told without its amounts: the tables have them. */
function completed(subject: Subject, change: Change): Change {
  const { by, percent, from, to } = change
  const teller = by ?? percent
  if (from || to || !teller) return change
  const shown = statedIn(subject, teller)
  return shown ? { ...change, ...shown } : change
}

export const percentFollowsFromAmounts = check({
  id: 'percent-follows-from-amounts',
  title: 'A percent change follows from its amounts',
  proves:
    'Where a sentence gives an amount before and after, its change and its percent change, each follows from the others.',
  tolerance: 'Every value that the printed figures can stand for, carried through the division.',
  level: 'error',
  docs: `Sentences such as "increased by D, or P%, to B from A" state one fact in four figures. They are judged together,
in whatever order they stand; a change whose first amount is zero or negative, and sentences with "respectively", are
left alone. Only a difference that one slip of the pen explains is reported: percentages may rest on another base.`,
  examples: {
    valid: [
      'Net sales decreased by ¥4,237 million, or 6.3%, to ¥62,735 million in the fiscal year ended March 31, 2016 from ¥66,972 million in the fiscal year ended March 31, 2015.',
      'Order intake rose from $57.5 million in fiscal 2008 to $96.3 million in fiscal 2009, a 67% increase.',
    ],
    invalid: [
      'Net sales decreased by ¥4,237 million, or ⟦3.6%⟧, to ¥62,735 million in the fiscal year ended March 31, 2016 from ¥66,972 million in the fiscal year ended March 31, 2015.',
      'Order intake rose from $57.5 million in fiscal 2008 to $96.3 million in fiscal 2009, a ⟦76%⟧ increase.',
    ],
  },
  *run(subject) {
    for (const sentence of subject.sentences)
      for (const change of changesIn(sentence)) yield* judged(subject, completed(subject, change))
  },
})
