// "¥11.8 billion of notes … repurchased ¥0.7 billion … the remaining ¥11.1 billion": what was, less what went, is what remains.

import * as d from '../base/decimal.ts'
import { meet, subtractIntervals } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import { lazy } from '../base/lazy.ts'
import { normalLabel } from '../facts/metric.ts'
import type { Fact } from '../facts/fact.ts'
import type { Sentence } from '../facts/sentence.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { isAddable, sameMoney, wordsBefore, wordsBehind } from './prose/context.ts'
import { groupBy } from './prose/key.ts'
import { mend } from './prose/mend.ts'
import { inUnitOf, other, printed, signedDigits, widest } from './prose/said.ts'
import { termsWorking } from './prose/working.ts'
import type { Term } from './prose/working.ts'
import type { Subject } from './subject.ts'
import type { Known } from './working.ts'

const REMAINING =
  /\b(?:remaining|remainder of|remaining balance of|leaving|left)(?: (?:approximately|about|an? (?:aggregate|total|balance) of))? ?$/i
const REMAINS = /^[^,.;]{0,30}\b(?:remain(?:s|ed)?|left)\b(?! unchanged)/i
/** A movement out of the pot: the verb that its measure starts with. */
const OUT =
  /^(?:repurchased|cancell?ed|redeemed|repaid|paid|used|utilized|spent|sold|settled|retired|written off|wrote off): /

/** What a fact is an amount of, without the verb that moved it. */
const thingOf = (fact: Fact): string =>
  normalLabel(
    (fact.label ?? '').replace(
      /^(?:outstanding|aggregate|total|principal amount of|our|the) /i,
      '',
    ),
  )

const isMovement = (fact: Fact): boolean => OUT.test(fact.metric ?? '')

const isRemainder = (sentence: Sentence, fact: Fact): boolean =>
  REMAINING.test(wordsBefore(sentence, fact)) || REMAINS.test(wordsBehind(sentence, fact))

interface Roll {
  readonly opening: Fact
  readonly movements: readonly Fact[]
  readonly closing: Fact
}

/** The one opening amount and all movements of the same thing before the remainder in its paragraph. */
function rollOf(
  paragraph: readonly Sentence[],
  sentence: Sentence,
  closing: Fact,
): Roll | undefined {
  const thing = thingOf(closing)
  if (thing === '') return undefined
  const before = paragraph
    .flatMap((s) => s.facts)
    .filter((f) => f.span.start < closing.span.start && sameMoney(f, closing) && isAddable(f))
    .filter((f) => thingOf(f) === thing)
  const openings = before.filter((f) => !isMovement(f) && f.measure === undefined)
  const [opening, second] = openings
  const movements = before.filter(
    (f) => isMovement(f) && opening && f.span.start > opening.span.start,
  )
  const isLocal = movements.length > 0 && sentence.facts.length > 0
  return opening && !second && isLocal ? { opening, movements, closing } : undefined
}

function* judged(subject: Subject, { opening, movements, closing }: Roll): Generator<Verdict> {
  const wanted = movements.reduce<Interval>(
    (left, movement) => subtractIntervals(left, widest(subject, movement)),
    widest(subject, opening),
  )
  const likeliest = movements.reduce(
    (left, m) => d.subtract(left, m.figure.value),
    opening.figure.value,
  )
  const sum = [opening, ...movements].map((f) => signedDigits(subject, f)).join(' − ')
  const alike = [opening, ...movements].every((f) => f.figure.scale === closing.figure.scale)
  const arithmetic = alike
    ? `${sum} = ${inUnitOf(closing, likeliest)}`
    : `${[opening, ...movements].map((f) => printed(subject, f)).join(' − ')} = ${inUnitOf(closing, likeliest)}`
  const related = [
    other(subject, opening, `${printed(subject, opening)} at the start`),
    ...movements.map((m) => other(subject, m, `${printed(subject, m)} went since`)),
  ]
  const known = (fact: Fact): Known => ({
    value: fact.figure.value,
    meaning: widest(subject, fact),
  })
  const workings = lazy(() => [
    termsWorking(
      [opening, ...movements].map((fact): Term => ({
        fact,
        sign: fact === opening ? '+' : '−',
        ...known(fact),
      })),
      closing,
      known(closing),
    ),
  ])
  if (meet(wanted, widest(subject, closing))) {
    yield {
      kind: 'tick',
      span: closing.span,
      message: arithmetic,
      related,
      bond: 'made-of',
      workings,
    }
    return
  }
  const { explained, fix } = mend(subject, closing, wanted, likeliest)
  if (!explained) {
    yield { kind: 'unjudged' }
    return
  }
  yield {
    kind: 'finding',
    level: 'error',
    span: closing.span,
    message: `What remains does not agree with what there was and what went: ${arithmetic}, stated ${signedDigits(subject, closing)}.`,
    related,
    workings,
    ...(fix && { fix }),
  }
}

export const openingPlusMovementsIsClosing = check({
  id: 'opening-plus-movements-is-closing',
  title: 'What there was, less what went, is what remains',
  proves:
    'An amount said to remain is the opening amount of the same thing less the movements told in the same paragraph.',
  tolerance: 'Half a unit in the last place of every figure taken together.',
  level: 'error',
  docs: `A paragraph that tells how much of a bond was outstanding, how much was bought back and how much remains states
one sum in three places; when only one of them is brought up to date, the paragraph contradicts itself. The three
amounts must be of the same thing in the same words, with one opening amount before them; a difference that no single
slip explains is not judged, since it may concern another pot. Roll-forwards in tables are checked with the other sums.`,
  examples: {
    valid: [
      'At March 31, 2004, we had ¥11.8 billion of convertible bonds. We repurchased ¥0.7 billion of convertible bonds in June 2004 and plan to redeem the remaining ¥11.1 billion of convertible bonds.',
      'We had $40.0 million of senior notes at year end. In May 2005 we redeemed $15.5 million of senior notes, and the remaining $24.5 million of senior notes fall due in 2009.',
    ],
    invalid: [
      'At March 31, 2004, we had ¥11.8 billion of convertible bonds. We repurchased ¥0.7 billion of convertible bonds in June 2004 and plan to redeem the remaining ⟦¥11.4 billion⟧ of convertible bonds.',
      'We had $40.0 million of senior notes at year end. In May 2005 we redeemed $15.5 million of senior notes, and the remaining ⟦$42.5 million⟧ of senior notes fall due in 2009.',
    ],
  },
  *run(subject) {
    const paragraphs = groupBy(subject.sentences, (s) => s.paragraph.toString())
    for (const paragraph of paragraphs.values())
      for (const sentence of paragraph)
        for (const fact of sentence.facts) {
          if (!isAddable(fact) || !isRemainder(sentence, fact)) continue
          const roll = rollOf(paragraph, sentence, fact)
          if (roll) yield* judged(subject, roll)
        }
  },
})
