// Quarters, half-years and years of one measure: the parts add up to the whole, and what is missing can be derived.

import * as d from '../base/decimal.ts'
import { addIntervals, meet, negateInterval, subtractIntervals } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import { lazy } from '../base/lazy.ts'
import type { Fact } from '../facts/fact.ts'
import { isBalance, isCanonical } from '../facts/metric.ts'
import { monthsBefore } from '../figures/period.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { hasUnit } from './prose/context.ts'
import { groupBy, measureKey, monthKey } from './prose/key.ts'
import { mend } from './prose/mend.ts'
import { isOwn } from './prose/own.ts'
import { inUnitOf, nameOf, other, periodWords, printed, widest } from './prose/said.ts'
import { isTurned, signedMeaning, signedValue } from './prose/signed.ts'
import { termsWorking } from './prose/working.ts'
import type { Term } from './prose/working.ts'
import type { Subject } from './subject.ts'
import type { Known } from './working.ts'

/** Measures of a day never add. */
const isFlow = (fact: Fact): boolean =>
  isCanonical(fact.metric ?? '') &&
  !isBalance(fact.metric ?? '') &&
  fact.figure.kind === 'amount' &&
  fact.figure.perShare === undefined &&
  fact.period?.kind === 'duration' &&
  (fact.entity === 'consolidated' || (fact.where === 'table' && fact.entity === undefined))

const flowKey = (fact: Fact): string | undefined => (isFlow(fact) ? measureKey(fact) : undefined)

/** Parts of a year: months before its end at which each ends, and its own months. */
const PARTS = {
  Y: [0, 12],
  Q1: [9, 3],
  Q2: [6, 3],
  Q3: [3, 3],
  Q4: [0, 3],
  H1: [6, 6],
  H2: [0, 6],
  N: [3, 9],
} as const
type Part = keyof typeof PARTS

/** Each whole with the parts that make it up, finest first. */
const SUMS: readonly (readonly [Part, readonly Part[]])[] = [
  ['Y', ['Q1', 'Q2', 'Q3', 'Q4']],
  ['Y', ['H1', 'Q3', 'Q4']],
  ['Y', ['H1', 'H2']],
  ['Y', ['N', 'Q4']],
  ['N', ['Q1', 'Q2', 'Q3']],
  ['N', ['H1', 'Q3']],
  ['H1', ['Q1', 'Q2']],
]
/** What two known parts of a year leave: named in words. */
const RESTS: readonly (readonly [readonly Part[], string])[] = [
  [['Q3', 'Q4'], 'the first half'],
  [['Q4'], 'the first nine months'],
  [['H1'], 'the second half'],
]

/** The finest of several statements of one thing; undefined where they disagree, since then no one knows. */
function settled(subject: Subject, facts: readonly Fact[]): Fact | undefined {
  const [finest] = [...facts].sort((a, b) => d.compare(a.figure.unit, b.figure.unit))
  const agrees = (one: Fact): boolean =>
    finest !== undefined &&
    meet(signedMeaning(one, widest(subject, one)), signedMeaning(finest, widest(subject, finest)))
  return facts.every(agrees) ? finest : undefined
}

const total = (subject: Subject, parts: readonly Fact[]): Interval =>
  parts
    .map((part) => signedMeaning(part, widest(subject, part)))
    .reduce((a, b) => addIntervals(a, b))

const asPrinted = (subject: Subject, fact: Fact): Known => ({
  value: fact.figure.value,
  meaning: widest(subject, fact),
})

const withSign = (fact: Fact): string => inUnitOf(fact, signedValue(fact))

function* judged(subject: Subject, whole: Fact, parts: readonly Fact[]): Generator<Verdict> {
  const sum = parts.map(signedValue).reduce(d.add)
  const arithmetic = `${parts.map(withSign).join(' + ').replaceAll('+ −', '− ')} = ${inUnitOf(whole, sum)}`
  const related = parts.map((part) =>
    other(
      subject,
      part,
      `${printed(subject, part)}${part.period ? ` ${periodWords(part.period)}` : ''}`,
    ),
  )
  const wanted = total(subject, parts)
  const workings = lazy(() => [
    termsWorking(
      parts.map((fact): Term => ({
        fact,
        sign: isTurned(fact) === isTurned(whole) ? '+' : '−',
        ...asPrinted(subject, fact),
      })),
      whole,
      asPrinted(subject, whole),
    ),
  ])
  if (meet(wanted, signedMeaning(whole, widest(subject, whole)))) {
    yield {
      kind: 'tick',
      span: whole.span,
      message: arithmetic,
      related,
      bond: 'made-of',
      workings,
    }
    return
  }
  const own = isTurned(whole) ? negateInterval(wanted) : wanted
  const { explained, fix } = mend(subject, whole, own, isTurned(whole) ? d.negate(sum) : sum)
  const isProved = [whole, ...parts].every((one) => one.where === 'table' || isOwn(subject, one))
  const slipped =
    isProved && (explained || parts.some((part) => isSlip(subject, part, whole, parts)))
  if (!slipped) {
    yield { kind: 'unjudged' }
    return
  }
  const period = whole.period ? ` ${periodWords(whole.period)}` : ''
  yield {
    kind: 'finding',
    level: 'warning',
    span: whole.span,
    message: `The parts of ${nameOf(whole)}${period} do not add up to it: ${arithmetic}, stated ${withSign(whole)}.`,
    related,
    workings,
    ...(fix && { fix }),
  }
}

function isSlip(subject: Subject, part: Fact, whole: Fact, parts: readonly Fact[]): boolean {
  const rest = parts.filter((one) => one !== part)
  const target = signedMeaning(whole, widest(subject, whole))
  const left = rest.length === 0 ? target : subtractIntervals(target, total(subject, rest))
  return mend(subject, part, isTurned(part) ? negateInterval(left) : left).explained
}

function* derived(
  subject: Subject,
  year: Fact,
  parts: readonly Fact[],
  rest: string,
): Generator<Verdict> {
  const value = parts.map(signedValue).reduce(d.subtract, signedValue(year))
  const terms = [withSign(year), ...parts.map((p) => inUnitOf(p, d.negate(signedValue(p))))]
  yield {
    kind: 'tick',
    span: year.span,
    message: `${terms.join(' + ').replaceAll('+ −', '− ')} = ${inUnitOf(year, value)} is left for ${rest} (${nameOf(year)})`,
    related: parts.map((part) => other(subject, part)),
  }
}

export const quartersSumToYear = check({
  id: 'quarters-sum-to-year',
  title: 'Quarters add up to the year',
  proves:
    'Quarters, half-years and nine months of one measure add up to the longer stretch that they make up.',
  tolerance: 'Half a unit in the last place of every figure taken together.',
  level: 'warning',
  docs: `Quarterly figures are written months apart, and a year that is corrected at its end may leave them behind. Only
flows of the filer itself are added, never balances and never amounts per share. Where parts are missing nothing is
judged; what the known ones leave for the rest is shown. Accept it where a quarter was restated.`,
  examples: {
    valid: [
      'Our net loss for the fiscal year ended March 31, 2016 was ¥4.1 billion. We had net losses of ¥0.9 billion for the three months ended June 30, 2015. We had a net loss of ¥0.9 billion for the first quarter of the fiscal year ended March 31, 2016, a net loss of ¥1.2 billion for the second quarter of the fiscal year ended March 31, 2016, a net loss of ¥1.5 billion for the third quarter of the fiscal year ended March 31, 2016 and a net loss of ¥0.5 billion for the fourth quarter of the fiscal year ended March 31, 2016.',
      'We had net income of $9.8 million for the six months ended June 30, 2010. We had net income of $4.1 million for the three months ended March 31, 2010. We had net income of $5.7 million for the three months ended June 30, 2010. We had net income of $21.3 million for the year ended December 31, 2010.',
    ],
    invalid: [
      'In the year ended June 30, 2010 our net income was ⟦$3,294 million⟧: $614 million for the first quarter, $723 million for the second, $838 million for the third and $1,074 million for the fourth.',
      'Our net loss for the fiscal year ended March 31, 2016 was ⟦¥4.7 billion⟧. We had a net loss of ¥0.9 billion for the first quarter of the fiscal year ended March 31, 2016. We had a net loss of ¥1.2 billion for the second quarter of the fiscal year ended March 31, 2016. We had a net loss of ¥1.5 billion for the third quarter of the fiscal year ended March 31, 2016. We had a net loss of ¥0.5 billion for the fourth quarter of the fiscal year ended March 31, 2016.',
      'We had net income of ⟦$8.9 million⟧ for the six months ended June 30, 2010. We had net income of $4.1 million for the three months ended March 31, 2010. We had net income of $5.7 million for the three months ended June 30, 2010. We had net income of $21.3 million for the year ended December 31, 2010.',
    ],
  },
  *run(subject) {
    for (const facts of groupBy(
      subject.facts.filter((fact) => hasUnit(subject, fact)),
      flowKey,
    ).values()) {
      const byPeriod = groupBy(facts, (f) => f.period && monthKey(f.period))
      const years = facts.filter((f) => f.period?.kind === 'duration' && f.period.months === 12)
      for (const year of groupBy(years, (f) => f.period && monthKey(f.period)).values()) {
        const end = year[0]?.period?.kind === 'duration' ? year[0].period.end : undefined
        if (!end) continue
        const at = (part: Part): Fact | undefined => {
          const [before, months] = PARTS[part]
          const { year: y, month } = monthsBefore({ year: end.year, month: end.month }, before)
          const key = monthKey({ kind: 'duration', end: { year: y, month }, months })
          return settled(subject, byPeriod.get(key) ?? [])
        }
        const all = (parts: readonly Part[]): readonly Fact[] =>
          parts.flatMap((part) => at(part) ?? [])
        let summed = false
        for (const [whole, parts] of SUMS) {
          const fact = at(whole)
          const found = all(parts)
          if (!fact || found.length < parts.length) continue
          summed = true
          yield* judged(subject, fact, found)
        }
        const fact = at('Y')
        const known = RESTS.find(([parts]) => all(parts).length === parts.length)
        if (!summed && fact && known) yield* derived(subject, fact, all(known[0]), known[1])
      }
    }
  },
})
