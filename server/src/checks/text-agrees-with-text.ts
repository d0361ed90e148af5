// A figure that the text states twice agrees with itself.

import * as d from '../base/decimal.ts'
import { meet } from '../base/interval.ts'
import type { Fact } from '../facts/fact.ts'
import { isCanonical } from '../facts/metric.ts'
import { accusation } from './agree/accuse.ts'
import { bindingsOf } from './agree/bindings.ts'
import { slippedIn } from './agree/slipped.ts'
import { twinned } from './agree/twin.ts'
import { proofWords } from './agree/wording.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { hasUnit, sameMoney, significance } from './prose/context.ts'
import { groupBy, monthKey, ownerlessKey, wholeKey } from './prose/key.ts'
import { mend } from './prose/mend.ts'
import { isOwn } from './prose/own.ts'
import {
  capital,
  gapWords,
  nameOf,
  other,
  periodWords,
  printed,
  strict,
  widest,
} from './prose/said.ts'
import { isTurned, signedMeaning, signedValue } from './prose/signed.ts'
import { likeness } from './prose/words.ts'
import { besideWorking } from './prose/working.ts'
import type { Subject } from './subject.ts'
import type { Working } from './working.ts'

/** More mentions than a filing makes of one figure: then the key is not what it seems. */
const MOST = 40

const agree = (subject: Subject, a: Fact, b: Fact): boolean =>
  meet(signedMeaning(a, widest(subject, a)), signedMeaning(b, widest(subject, b)))

/** With the signs that their words give them. */
function signedBeside(subject: Subject, a: Fact, b: Fact): Working {
  const signed = (fact: Fact) => ({
    fact,
    value: signedValue(fact),
    meaning: signedMeaning(fact, widest(subject, fact)),
  })
  return besideWorking(signed(a), signed(b))
}

/** How many others in the group agree with a fact. */
const support = (subject: Subject, group: readonly Fact[], fact: Fact): number =>
  group.filter((one) => one !== fact && agree(subject, one, fact)).length

/** A table shows the same measure, period and value. */
const isShown = (subject: Subject, fact: Fact): boolean =>
  subject.facts.some(
    (row) =>
      row.where === 'table' &&
      row.metric === fact.metric &&
      row.period !== undefined &&
      fact.period !== undefined &&
      monthKey(row.period) === monthKey(fact.period) &&
      hasUnit(subject, row) &&
      agree(subject, row, fact),
  )

/** The one that fewer others agree with; of two alone, the later. */
function culpritOf(
  subject: Subject,
  group: readonly Fact[],
  a: Fact,
  b: Fact,
): readonly [Fact, Fact] {
  const [forA, forB] = [support(subject, group, a), support(subject, group, b)]
  if (forA !== forB) return forA < forB ? [a, b] : [b, a]
  return a.span.start > b.span.start ? [a, b] : [b, a]
}

/** The filing's own words for a measure may mean two things: they take long figures and one slip to accuse. */
const isCertain = (fact: Fact): boolean => fact.metric !== undefined && isCanonical(fact.metric)
const isComparable = (fact: Fact): boolean =>
  isCertain(fact) ||
  (significance(fact) >= 3 && fact.figure.perShare === undefined && /\S \S/.test(fact.metric ?? ''))

function finding(subject: Subject, group: readonly Fact[], culprit: Fact, witness: Fact): Verdict {
  if (!isOwn(subject, culprit) || !isOwn(subject, witness)) return { kind: 'unjudged' }
  const said = printed(subject, culprit)
  const period = culprit.period ? ` ${periodWords(culprit.period)}` : ''
  const wanted = signedMeaning(witness, strict(subject, witness))
  const own = signedMeaning(culprit, wanted)
  const value =
    isTurned(culprit) === isTurned(witness) ? witness.figure.value : d.negate(witness.figure.value)
  const { explained, fix } = mend(subject, culprit, own, value)
  const isBacked = support(subject, group, witness) > 0 || isShown(subject, witness)
  if (!explained && !isCertain(culprit)) return { kind: 'unjudged' }
  return {
    kind: 'finding',
    level: explained && isBacked ? 'error' : 'warning',
    span: culprit.span,
    message: `${capital(nameOf(culprit))}${period} is stated as ${said} here and as ${printed(subject, witness)} on line ${subject.lineOf(witness.span.start)}: the two do not agree. ${gapWords(subject, culprit, witness)}`,
    related: [other(subject, witness)],
    workings: () => [signedBeside(subject, culprit, witness)],
    ...(fix && { fix }),
  }
}

/** How alike two sentences must be, to tell that a measure without an owner is one and the same. */
const ALIKE = 0.6

/** Each of two sentences goes on with figures that the other one has not: they are told of two things. */
function arePartedBy(subject: Subject, a: Fact, b: Fact): boolean {
  const { spoken, lexicon } = bindingsOf(subject)
  const [one, two] = [spoken.get(a), spoken.get(b)]
  return (
    one !== undefined &&
    two !== undefined &&
    twinned(one.sentence, two.sentence, lexicon.weigh).strangers > 0
  )
}

const sentenceOf = (subject: Subject, fact: Fact): string =>
  fact.sentence ? subject.textOf(fact.sentence) : ''

function* judged(subject: Subject, group: readonly Fact[]): Generator<Verdict> {
  const found = new Set<Fact>()
  for (let i = 1; i < group.length; i++) {
    const fact = group[i]
    const same = (one: Fact): boolean =>
      fact !== undefined &&
      sameMoney(one, fact) &&
      (one.entity !== undefined ||
        likeness(sentenceOf(subject, one), sentenceOf(subject, fact)) >= ALIKE)
    const witness = group.slice(0, i).find(same)
    if (!fact || !witness) continue
    if (agree(subject, fact, witness)) {
      const message = `${printed(subject, fact)} agrees with ${printed(subject, witness)}`
      yield {
        kind: 'tick',
        span: fact.span,
        message,
        related: [other(subject, witness)],
        bond: 'same',
        workings: () => [signedBeside(subject, fact, witness)],
      }
      continue
    }
    // Only the sign differs: that is for loss-word-agrees-with-sign.
    if (meet(strict(subject, fact), strict(subject, witness))) continue
    const [culprit, against] = culpritOf(subject, group, fact, witness)
    const isOpen = !isCertain(culprit) && arePartedBy(subject, culprit, against)
    if (isOpen || !isComparable(culprit) || !isComparable(against)) yield { kind: 'unjudged' }
    else if (!found.has(culprit)) yield finding(subject, group, culprit, against)
    found.add(culprit)
  }
}

export const textAgreesWithText = check({
  id: 'text-agrees-with-text',
  title: 'A figure stated twice in the text agrees with itself',
  proves:
    'Two statements of the same measure, entity, period and basis in prose can mean the same value.',
  tolerance:
    'Half a unit in the last place of each figure; twice that behind "about"; zeros at the end may be rounded.',
  level: 'error',
  docs: `Risk factors, the discussion of results and the notes repeat the same figures, and a late correction often
reaches only some of the places. Two statements are compared only where the filer is named as the owner in both ("we",
"our", the company's name) and neither sentence says anything beyond measure, owner and period: another company's loss, a
segment's, a forecast, an adjusted or restated figure or one under other accounting rules is another fact. It is an error
where a third place agrees with one of them and one slip explains the other, else a warning. Accept it when a filing
explains that it restates the earlier figure.`,
  examples: {
    valid: [
      'Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion. We incurred a net loss of ¥16.53 billion for the fiscal year ended March 31, 2003.',
      'Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion, and Northwind incurred a net loss of ¥15.6 billion for the fiscal year ended March 31, 2003. We had a net loss of about ¥17 billion for the fiscal year ended March 31, 2003.',
      'Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion. We had a net loss of ¥16.5 billion for the fiscal year ended March 31, 2003. Under Japanese GAAP, we had a net loss of ¥15.6 billion for the fiscal year ended March 31, 2003.',
    ],
    invalid: [
      'Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion. We incurred a net loss of ⟦¥15.6 billion⟧ for the fiscal year ended March 31, 2003.',
      'At June 30, 2010, our total assets were $412.7 million. We had total assets of ⟦$421.7 million⟧ at June 30, 2010.',
    ],
  },
  *run(subject) {
    const prose = subject.facts.filter((f) => f.where === 'prose')
    for (const [fact, { claim }] of bindingsOf(subject).proofs)
      if (claim.of === 'told')
        yield { kind: 'tick', span: fact.span, ...proofWords(subject, fact, claim) }
    for (const slipped of slippedIn(subject))
      if (slipped.claim.row.told) yield accusation(subject, slipped) ?? { kind: 'unjudged' }
    for (const group of groupBy(prose, (f) => wholeKey(f) ?? ownerlessKey(f)).values())
      if (group.length > 1 && group.length <= MOST) yield* judged(subject, group)
  },
})
