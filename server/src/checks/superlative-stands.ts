// "the highest net loss that we have ever experienced": no other figure of the same measure in the filing goes beyond it.

import * as d from '../base/decimal.ts'
import { lazy } from '../base/lazy.ts'
import type { Fact } from '../facts/fact.ts'
import { isCanonical } from '../facts/metric.ts'
import type { Sentence } from '../facts/sentence.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { wordsBehind } from './prose/context.ts'
import { groupBy, measureKey } from './prose/key.ts'
import { isOwn, isUnderOthers } from './prose/own.ts'
import { nameOf, other, periodWords, printed, widest } from './prose/said.ts'
import { signedMeaning, signedValue } from './prose/signed.ts'
import type { Subject } from './subject.ts'

/** Behind the figure: "…, the highest net loss that we have ever experienced". "One of the highest" claims nothing. */
const CLAIM =
  /^,? (?:which (?:is|was) )?(?:the|our) (?<rank>highest|largest|greatest|biggest|lowest|smallest)\b[^.;]{1,60}\b(?:ever|in (?:our|its|the company['’]s) history|since (?:our|its) (?:inception|establishment|foundation|founding)|on record)\b/i
const LEAST = /lowest|smallest/i

/** More figures of one measure than a filing has: nothing that a claim could be held against. */
const MOST = 400

/** Facts that the claim speaks of: the same measure and sign, for stretches of the same length, of the filer itself. */
function rivalsOf(fact: Fact, alike: readonly Fact[]): readonly Fact[] {
  const { period } = fact
  if (alike.length > MOST) return []
  return alike.filter(
    (one) =>
      one !== fact &&
      one.period?.kind === period?.kind &&
      (one.period?.kind !== 'duration' ||
        period?.kind !== 'duration' ||
        one.period.months === period.months) &&
      (one.entity === 'consolidated' || (one.where === 'table' && one.entity === undefined)) &&
      d.sign(signedValue(one)) === d.sign(signedValue(fact)),
  )
}

/** Whether `one` lies beyond `fact` under every reading of both. */
function isBeyond(subject: Subject, one: Fact, fact: Fact, least: boolean): boolean {
  const negative = d.sign(signedValue(fact)) < 0
  const [a, b] = [one, fact].map((f) => signedMeaning(f, widest(subject, f)))
  const below = a?.high && b?.low && d.compare(a.high, b.low) < 0
  const above = a?.low && b?.high && d.compare(a.low, b.high) > 0
  return (least !== negative ? below : above) === true
}

/** "the only other net loss in this filing is smaller". */
function othersAre(subject: Subject, fact: Fact, rivals: readonly Fact[], least: boolean): string {
  const isClear = rivals.every((one) => isBeyond(subject, one, fact, !least))
  const size = isClear ? (least ? 'larger' : 'smaller') : least ? 'no smaller' : 'no larger'
  return rivals.length === 1
    ? `the only other ${nameOf(fact)} in this filing is ${size}`
    : `all ${rivals.length} others in this filing are ${size}`
}

/** Whose it is and on which basis are known: enough to refute a claim with. */
const isKnown = (subject: Subject, one: Fact): boolean =>
  one.where === 'table' ? !isUnderOthers(subject, one) : isOwn(subject, one)

function* judged(
  subject: Subject,
  fact: Fact,
  rank: string,
  alike: readonly Fact[],
): Generator<Verdict> {
  const least = LEAST.test(rank)
  const rivals = rivalsOf(fact, alike)
  const beyond = rivals.find((one) => isKnown(subject, one) && isBeyond(subject, one, fact, least))
  const said = `${printed(subject, fact)} is called the ${rank} ${nameOf(fact)}`
  if (!beyond) {
    if (rivals.length === 0) yield { kind: 'unjudged' }
    else
      yield {
        kind: 'tick',
        span: fact.span,
        message: `${said}; ${othersAre(subject, fact, rivals, least)}`,
        related: rivals.slice(0, 5).map((one) => other(subject, one)),
      }
    return
  }
  const period = beyond.period ? ` ${periodWords(beyond.period)}` : ''
  yield {
    kind: 'finding',
    level: 'warning',
    span: fact.span,
    message: `${said}, which does not agree with ${printed(subject, beyond)}${period} on line ${subject.lineOf(beyond.span.start)}.`,
    related: [other(subject, beyond)],
  }
}

function* claims(sentence: Sentence): Generator<readonly [Fact, string]> {
  for (const fact of sentence.facts) {
    const rank = CLAIM.exec(wordsBehind(sentence, fact, 160))?.groups?.['rank']
    const isKnown = fact.entity === 'consolidated' && fact.period !== undefined
    if (rank !== undefined && isKnown && isCanonical(fact.metric ?? ''))
      yield [fact, rank.toLowerCase()]
  }
}

export const superlativeStands = check({
  id: 'superlative-stands',
  title: 'A superlative is not refuted by the filing itself',
  proves:
    'No figure of the same measure in the filing goes beyond the one that is called the highest or lowest ever.',
  tolerance: 'Half a unit in the last place of both figures.',
  level: 'warning',
  docs: `A claim such as "the highest net loss that we have ever experienced" outlives the year it was written in. It can
be refuted by a figure in the same filing but never confirmed, so a tick says only that nothing here goes beyond it.
"One of the largest" claims nothing that can be checked. Figures of other companies and of other lengths of time are
left out.`,
  examples: {
    valid: [
      'Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion, the highest net loss that we have ever experienced. We incurred a net loss of ¥0.1 billion for the fiscal year ended March 31, 2004.',
      'Our net income for the year ended June 30, 2010 was $41.2 million, the largest net income in our history. We had net income of $38.9 million for the year ended June 30, 2009.',
    ],
    invalid: [
      'Our net loss for the fiscal year ended March 31, 2003 was ⟦¥16.5 billion⟧, the highest net loss that we have ever experienced. We incurred a net loss of ¥17.1 billion for the fiscal year ended March 31, 2004.',
      'Our net income for the year ended June 30, 2010 was ⟦$41.2 million⟧, the largest net income in our history. We had net income of $43.9 million for the year ended June 30, 2009.',
    ],
  },
  *run(subject) {
    const byMeasure = lazy(() => groupBy(subject.facts, measureKey))
    for (const sentence of subject.sentences)
      for (const [fact, rank] of claims(sentence)) {
        const alike = byMeasure().get(measureKey(fact) ?? '') ?? []
        yield* judged(subject, fact, rank, alike)
      }
  },
})
