// "increased by ¥4,237 million, or 6.3%, to ¥62,735 million from ¥66,972 million": any two of them give the others.

import * as d from '../base/decimal.ts'
import { meet } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import { lazy } from '../base/lazy.ts'
import type { Fact } from '../facts/fact.ts'
import type { Sentence } from '../facts/sentence.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { changesIn } from './prose/change.ts'
import type { Change } from './prose/change.ts'
import { sameMoney, wordsBefore, wordsBehind } from './prose/context.ts'
import { joined } from './prose/joined.ts'
import { mend } from './prose/mend.ts'
import { other, printed, strict, widest } from './prose/said.ts'
import { sharesProved } from './prose/share-told.ts'
import { relationsOf, wantedFor } from './prose/triangle.ts'
import type { Relation } from './prose/triangle.ts'
import { changesTold } from './prose/told-change.ts'
import { madeWorking } from './prose/working.ts'
import type { Subject } from './subject.ts'
import type { Working } from './working.ts'

/** The noughts of an amount may be rounding, those of a percentage are meant. */
const meant = (subject: Subject, fact: Fact): Interval =>
  fact.figure.kind === 'percent' && fact.figure.hedge === undefined
    ? strict(subject, fact)
    : widest(subject, fact)

const holds = (subject: Subject, { fact, wanted }: Relation): boolean =>
  meet(wanted, meant(subject, fact))

function workingOf({ fact, wanted, likeliest, steps }: Relation, own: Interval): Working {
  const all = steps()
  const figures = all.filter(({ kind }) => kind === 'operand').length + 1
  return madeWorking(all, { value: likeliest, meaning: wanted }, fact, own, figures)
}

const isProved = (subject: Subject, { fact, wanted }: Relation): boolean =>
  meet(wanted, strict(subject, fact))

const ROLES = ['by', 'percent', 'to', 'from'] as const

function finding(subject: Subject, change: Change, broken: Relation): Verdict {
  const figures = ROLES.flatMap((role) => change[role] ?? [])
  const roles = [...ROLES].sort(
    (a, b) => Number(change[b] === broken.fact) - Number(change[a] === broken.fact),
  )
  const explained = roles.flatMap((role) => {
    const fact = change[role]
    const wanted = fact && wantedFor(subject, change, role)
    if (!fact || !wanted) return []
    const likeliest = fact === broken.fact ? broken.likeliest : undefined
    const mending = mend(subject, fact, wanted, likeliest)
    return mending.explained ? [{ fact, mending }] : []
  })
  const [first] = explained
  if (!first) return { kind: 'unjudged' }
  const culprit = first.fact
  return {
    kind: 'finding',
    level: 'error',
    span: culprit.span,
    message: `The figures of this change do not agree: ${broken.arithmetic}, stated ${printed(subject, broken.fact)}.`,
    related: figures.filter((f) => f !== culprit).map((f) => other(subject, f)),
    workings: () => [workingOf(broken, meant(subject, broken.fact))],
    ...(first.mending.fix && { fix: first.mending.fix }),
  }
}

const isComparable = ({ figure }: Fact): boolean =>
  figure.upper === undefined &&
  figure.coupon === undefined &&
  (figure.kind !== 'plain' || figure.scale > 0)

/** Amounts that can be compared, with a change that is told as a size. Rates change by points. */
function isJudgeable({ from, to, by, percent }: Change): boolean {
  const values = [from, to].flatMap((f) => f ?? [])
  const [first] = values
  if (!first || ![...values, ...(by ? [by] : [])].every(isComparable)) return false
  const isRate = first.figure.kind === 'percent'
  const isSized = isRate ? !percent && by?.figure.kind === 'points' : !by || sameMoney(by, first)
  return (
    isSized &&
    values.every((f) => sameMoney(f, first)) &&
    [...values, by, percent].every((f) => !f?.figure.negative) &&
    !(from && d.sign(from.figure.value) <= 0) &&
    !(percent && d.sign(percent.figure.value) < 0)
  )
}

/** A relation that holds vouches for each of its figures. */
function* ticks(subject: Subject, change: Change, relation: Relation): Generator<Verdict> {
  const { fact, arithmetic } = relation
  const workings = lazy(() => [workingOf(relation, strict(subject, fact))])
  const { from, to } = change
  const others = from && to ? [from, to] : [from, to, change.by].flatMap((f) => f ?? [])
  const figures = [fact, ...others.filter((f) => f !== fact)]
  for (const one of figures)
    yield {
      kind: 'tick',
      span: one.span,
      message: `${arithmetic}, stated ${printed(subject, fact)}`,
      related: figures.filter((f) => f !== one).map((f) => other(subject, f)),
      ...(one === fact && { bond: 'made-of' }),
      workings,
    }
}

/** Percentages of the business as it would have been, beside amounts as they were. */
const OTHER_PERCENT =
  /\b(?:organic(?:ally)?|operational|comparable|same[- ]store|constant|currenc(?:y|ies)|like[- ]for[- ]like|underlying|excluding|adjusting)\b/i

/** Whether the broken figure may be meant otherwise: on another basis, or from a loss to an income. */
function mayBeMeantOtherwise(
  subject: Subject,
  sentence: Sentence,
  change: Change,
  { fact }: Relation,
): boolean {
  const isLast = [change.from, change.to].every((one) => !one || one.span.start < fact.span.start)
  const around = (isLast ? wordsBefore(sentence, fact) : '') + wordsBehind(sentence, fact, 40)
  if (fact === change.percent && OTHER_PERCENT.test(around)) return true
  const { isAcross, ...others } = change
  const turned: Change = isAcross ? others : { ...others, isAcross: true }
  return relationsOf(subject, turned).every((relation) => holds(subject, relation))
}

/** "an increase of $193 resulting from sales and an increase of $40 from …": a part of the change, and the next. */
const CAUSE =
  /^,? ?(?:(?:\w+ )?(?:resulting|resulted|due|arising|attributable|attributed|relat(?:ed|ing)|owing|caused|driven) |from |because |as a result |on account )/i
const NEXT_PART =
  /\b(?:and|offset(?: in part)? by|less|plus|as well as)(?: by)?(?: an?| of)?(?: [a-z-]+){0,2}(?: of)? ?(?:approximately |about )?$|(?:increas|decreas|declin|reduc)[a-z]+ (?:of|by) ?$/i

/** Whether the size of the change is told of its first cause only. */
function isOfParts(sentence: Sentence, { by }: Change): boolean {
  if (!by || !CAUSE.test(wordsBehind(sentence, by, 30))) return false
  return sentence.facts.some(
    (fact) =>
      fact.span.start > by.span.end &&
      sameMoney(fact, by) &&
      NEXT_PART.test(wordsBefore(sentence, fact)),
  )
}

/** Enough of it is told for its figures to speak about each other. */
const isWhole = ({ from, to, by, percent }: Change): boolean =>
  [from, to, by, percent].filter((fact) => fact !== undefined).length >= 3

function* judged(subject: Subject, sentence: Sentence, change: Change): Generator<Verdict> {
  if (!isJudgeable(change)) return
  const relations = relationsOf(subject, change)
  const broken = relations.find((relation) => !holds(subject, relation))
  if (!broken) {
    const proofs = relationsOf(subject, change, strict)
    for (const relation of proofs)
      if (isProved(subject, relation)) yield* ticks(subject, change, relation)
  } else if (
    !isOfParts(sentence, change) &&
    !mayBeMeantOtherwise(subject, sentence, change, broken)
  )
    yield finding(subject, change, broken)
}

export const percentFollowsFromAmounts = check({
  id: 'percent-follows-from-amounts',
  title: 'A percentage follows from its amounts',
  proves:
    'Where a sentence gives an amount before and after, its change and its percent change, each follows from the others; so does a change, a margin or a share from the rows of the table that shows its amounts.',
  tolerance: 'Every value that the printed figures can stand for, carried through the division.',
  level: 'error',
  docs: `Sentences such as "increased by D, or P%, to B from A" state one fact in four figures. They are judged together,
in whatever order they stand, over two sentences ("This represents an increase of P%") and for rates in points; where the
amounts before and after stand in a table only, the change and its percentage vouch for each other. From a loss to an
income it is their sum. Margins, tax rates and shares that follow from two rows of one table are ticked. A change whose
first amount is zero or negative, and lists of changes with "respectively", are left alone, and so are percentages on
another basis (organic, at constant currency). Only a difference that one slip of the pen explains, with which all figures
of the change agree, is reported.`,
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
    let before: Sentence | undefined
    for (const sentence of subject.sentences) {
      const isNext = before?.paragraph === sentence.paragraph
      const whole = changesIn(sentence, isNext ? before : undefined).filter(isWhole)
      for (const change of whole) yield* judged(subject, sentence, change)
      const known = new Set(whole.flatMap(({ by, percent }) => [by, percent]))
      for (const told of changesTold(sentence))
        yield* joined(subject, sentence, told, !known.has(told.by) && !known.has(told.percent))
      yield* sharesProved(subject, sentence)
      before = sentence
    }
  },
})
