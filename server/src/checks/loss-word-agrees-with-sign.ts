// "a net loss of ¥1.5 billion": what the text calls a loss, the table and the rest of the text show as one.

import * as d from '../base/decimal.ts'
import { meet, negateInterval } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import type { Fact } from '../facts/fact.ts'
import { senseOf } from '../facts/metric.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { significance } from './prose/context.ts'
import { groupBy, measureKey, monthKey } from './prose/key.ts'
import { isElsewhere } from './prose/own.ts'
import { capital, nameOf, other, periodWords, printed, strict } from './prose/said.ts'
import { signedValue } from './prose/signed.ts'
import type { Subject } from './subject.ts'

/** Measures whose words change with their sign. */
const TWO_SIDED: ReadonlySet<string> = new Set([
  'net-income',
  'operating-income',
  'income-before-taxes',
  'comprehensive-income',
  'retained-earnings',
  'operating-cash-flow',
  'investing-cash-flow',
  'financing-cash-flow',
])

/** Fewer digits agree by chance too often to say that two figures are one. */
const FEWEST_DIGITS = 2

const size = (subject: Subject, fact: Fact): Interval => {
  const meaning = strict(subject, fact)
  return fact.figure.negative ? negateInterval(meaning) : meaning
}

const isJudged = (fact: Fact): boolean =>
  TWO_SIDED.has(fact.metric ?? '') &&
  fact.figure.kind === 'amount' &&
  fact.figure.perShare === undefined &&
  d.sign(fact.figure.value) !== 0 &&
  measureKey(fact) !== undefined

/** A row called "Net loss" that also prints brackets has a sign that could be read either way. */
/** "$2.6 billion net cash used in …": what stands behind an amount names it, whatever stands before it. */
const NAMED_BEHIND =
  /^ (?:of )?(?:net )?(?:cash (?:used|provided)|loss|losses|income|earnings|profit)\b/i

const isClear = (fact: Fact): boolean =>
  fact.where === 'table' || !fact.figure.negative || senseOf(fact.label ?? '') >= 0

const groupKey = (fact: Fact): string | undefined =>
  isJudged(fact) &&
  isClear(fact) &&
  fact.period &&
  (fact.entity ?? 'consolidated') === 'consolidated'
    ? `${fact.metric ?? ''}|${fact.figure.currency ?? ''}|${monthKey(fact.period)}`
    : undefined

const word = (fact: Fact): string => (d.sign(signedValue(fact)) < 0 ? 'negative' : 'positive')

function* judged(subject: Subject, group: readonly Fact[]): Generator<Verdict> {
  const isNamedBehind = (fact: Fact): boolean =>
    NAMED_BEHIND.test(subject.textOf({ start: fact.span.end, end: fact.span.end + 40 }))
  const all = group
    .filter((fact) => !isNamedBehind(fact))
    .map((fact) => ({
      fact,
      digits: significance(fact),
      size: size(subject, fact),
      sign: d.sign(signedValue(fact)),
    }))
  for (const one of all) {
    const { fact } = one
    const isSaid =
      fact.where === 'prose' && fact.entity === 'consolidated' && senseOf(fact.label ?? '') !== 0
    if (!isSaid || one.digits < FEWEST_DIGITS) continue
    const isSame = (two: (typeof all)[number]): boolean =>
      two !== one && two.digits >= one.digits && meet(two.size, one.size)
    // Most facts are restated with their sign, often many times: the first is enough.
    const agreeing = all.find((two) => two.sign === one.sign && isSame(two))?.fact
    if (agreeing) {
      const message = `${capital(nameOf(fact))} of ${printed(subject, fact)} and ${printed(subject, agreeing)} have the same sign`
      yield { kind: 'tick', span: fact.span, message, related: [other(subject, agreeing)] }
      continue
    }
    const same = all.filter(isSame).map((two) => two.fact)
    const [against] = same
    if (!against || isElsewhere(subject, fact)) continue
    const period = fact.period ? ` ${periodWords(fact.period)}` : ''
    const label = against.label ?? nameOf(fact)
    yield {
      kind: 'finding',
      level: 'warning',
      span: fact.span,
      message: `The text says ${nameOf(fact)} of ${printed(subject, fact)}${period}, which is ${word(fact)}; "${label}" on line ${subject.lineOf(against.span.start)} shows ${printed(subject, against)}, which is ${word(against)}: the two do not agree.`,
      related: same
        .slice(0, 3)
        .map((one) => other(subject, one, `${printed(subject, one)} is shown here`)),
    }
  }
}

export const lossWordAgreesWithSign = check({
  id: 'loss-word-agrees-with-sign',
  title: 'A loss in words is a loss in figures',
  proves:
    'What the text calls a profit or a loss has the same sign wherever the filing shows the same amount.',
  tolerance:
    'The amounts must agree within half a unit of their last places, or they are taken for different facts.',
  level: 'warning',
  docs: `A lost minus sign or a careless word turns a loss into a profit. The text is compared with tables and with
itself where measure, period and amount agree and only the sign does not. A row called "net loss" counts as a loss
whether or not it prints brackets; a row called "net income (loss)" means what it prints.`,
  examples: {
    valid: [
      'Our net loss for the year ended March 31, 2016 was ¥1.2 billion. We incurred a net loss of ¥1.2 billion for the year ended March 31, 2016. Net cash used in financing activities was ¥3.1 billion for the year ended March 31, 2015. Net cash provided by financing activities changed to ¥2.6 billion net cash provided by financing activities for the year ended March 31, 2016 from ¥3.1 billion net cash used in financing activities for the year ended March 31, 2015.',
      'We had a net loss of ¥1.5 billion for the fiscal year ended March 31, 2016.\n\n(Thousands of yen)\n\n| | Year ended March 31, 2015 | Year ended March 31, 2016 |\n|---|---:|---:|\n| Operating income (loss) | 212,018 | (871,440) |\n| Net income (loss) | 102,770 | (1,466,204) |\n',
      'Our net loss for the year ended June 30, 2010 was $41.2 million. We incurred a net loss of $41.2 million for the year ended June 30, 2010.',
    ],
    invalid: [
      'We had net income of ⟦¥1.5 billion⟧ for the fiscal year ended March 31, 2016.\n\n(Thousands of yen)\n\n| | Year ended March 31, 2015 | Year ended March 31, 2016 |\n|---|---:|---:|\n| Operating income (loss) | 212,018 | (871,440) |\n| Net income (loss) | 102,770 | (1,466,204) |\n',
      'Our net loss for the year ended June 30, 2010 was ⟦$41.2 million⟧. We had net income of ⟦$41.2 million⟧ for the year ended June 30, 2010.',
    ],
  },
  *run(subject) {
    for (const group of groupBy(subject.facts, groupKey).values())
      if (group.length > 1) yield* judged(subject, group)
  },
})
