// "increased by ¥4,237 million, or 6.3%, to ¥62,735 million from ¥66,972 million": any two of them give the others.

import * as d from '../base/decimal.ts'
import { meet } from '../base/interval.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { changesIn } from './prose/change.ts'
import type { Change } from './prose/change.ts'
import { isAddable, sameMoney } from './prose/context.ts'
import { joined } from './prose/joined.ts'
import { mend } from './prose/mend.ts'
import { other, printed, widest } from './prose/said.ts'
import { sharesProved } from './prose/share-told.ts'
import { amountFor, relationsOf } from './prose/triangle.ts'
import type { Relation } from './prose/triangle.ts'
import { changesTold } from './prose/told-change.ts'
import type { Subject } from './subject.ts'

const holds = (subject: Subject, { fact, wanted }: Relation): boolean =>
  meet(wanted, widest(subject, fact))

function finding(subject: Subject, change: Change, broken: Relation): Verdict {
  const { from, to, by, percent } = change
  const figures = [from, to, by, percent].flatMap((f) => f ?? [])
  const own = mend(subject, broken.fact, broken.wanted, broken.likeliest)
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

/** Amounts that can be compared, with a change that is told as a size. */
function isJudgeable({ from, to, by, percent }: Change): boolean {
  const money = [from, to, by].flatMap((f) => f ?? [])
  const [first] = money
  return (
    first !== undefined &&
    money.every((f) => isAddable(f) && sameMoney(f, first) && !f.figure.negative) &&
    !(from && d.sign(from.figure.value) <= 0) &&
    !(percent && d.sign(percent.figure.value) < 0)
  )
}

function tick(subject: Subject, change: Change, { fact, arithmetic }: Relation): Verdict {
  const { from, to, by } = change
  return {
    kind: 'tick',
    span: fact.span,
    message: `${arithmetic}, stated ${printed(subject, fact)}`,
    related: [from, to, by].flatMap((f) => (f && f !== fact ? other(subject, f) : [])),
  }
}

function* judged(subject: Subject, change: Change): Generator<Verdict> {
  if (!isJudgeable(change)) return
  const relations = relationsOf(subject, change)
  const broken = relations.find((relation) => !holds(subject, relation))
  if (broken) yield finding(subject, change, broken)
  else for (const relation of relations) yield tick(subject, change, relation)
}

export const percentFollowsFromAmounts = check({
  id: 'percent-follows-from-amounts',
  title: 'A percentage follows from its amounts',
  proves:
    'Where a sentence gives an amount before and after, its change and its percent change, each follows from the others; so does a change, a margin or a share from the rows of the table that shows its amounts.',
  tolerance: 'Every value that the printed figures can stand for, carried through the division.',
  level: 'error',
  docs: `Sentences such as "increased by D, or P%, to B from A" state one fact in four figures. They are judged together,
in whatever order they stand; where the amounts before and after stand in a table only, the change and its percentage
vouch for each other. Margins, tax rates and shares that follow from two rows of one table are ticked. A change whose first amount is zero or negative and sentences with "respectively", are
left alone. Only a difference that one slip of the pen explains is reported: percentages may rest on another base.`,
  examples: {
    valid: [
      'Net sales decreased by ¥4,237 million, or 6.3%, to ¥62,735 million in the fiscal year ended March 31, 2016 from ¥66,972 million in the fiscal year ended March 31, 2015.',
      'Order intake rose from $57.5 million in fiscal 2008 to $96.3 million in fiscal 2009, a 67% increase.',
      'Net sales increased by ¥146 million, or 12.1%, in the fiscal year ended March 31, 2024.\n\n(Millions of yen)\n\n| | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | 1,350 | 1,204 |\n| Cost of sales | 803 | 761 |\n',
    ],
    invalid: [
      'Net sales decreased by ¥4,237 million, or ⟦3.6%⟧, to ¥62,735 million in the fiscal year ended March 31, 2016 from ¥66,972 million in the fiscal year ended March 31, 2015.',
      'Order intake rose from $57.5 million in fiscal 2008 to $96.3 million in fiscal 2009, a ⟦76%⟧ increase.',
      'Net sales increased by ¥146 million, or ⟦11.2%⟧, in the fiscal year ended March 31, 2024.\n\n(Millions of yen)\n\n| | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | 1,350 | 1,204 |\n| Cost of sales | 803 | 761 |\n',
    ],
  },
  *run(subject) {
    for (const sentence of subject.sentences) {
      const whole = changesIn(sentence).filter(({ from, to }) => from ?? to)
      for (const change of whole) yield* judged(subject, change)
      const known = new Set(whole.flatMap(({ by, percent }) => [by, percent]))
      for (const told of changesTold(sentence))
        yield* joined(subject, sentence, told, !known.has(told.by) && !known.has(told.percent))
      yield* sharesProved(subject, sentence)
    }
  },
})
