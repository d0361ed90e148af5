// "indebtedness of ¥27.5 billion, including ¥11.8 billion of notes": a part is not more than its whole.

import * as d from '../base/decimal.ts'
import { addIntervals, meet, subtractIntervals } from '../base/interval.ts'
import { lazy } from '../base/lazy.ts'
import type { Fact } from '../facts/fact.ts'
import type { Sentence } from '../facts/sentence.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { isAddable, sameMoney, wordsBefore, wordsBehind, wordsBetween } from './prose/context.ts'
import { mend } from './prose/mend.ts'
import { digitsOf, inUnitOf, nameOf, other, printed, signedDigits, widest } from './prose/said.ts'
import { sharesIn } from './prose/shares.ts'
import type { Shares } from './prose/shares.ts'
import { termsWorking } from './prose/working.ts'
import type { Term } from './prose/working.ts'
import type { Subject } from './subject.ts'
import type { Known } from './working.ts'

/** Between a whole and its part. */
const INCLUDES =
  /[,()]? ?\(?(?:including|of which|which includes?|which included|inclusive of)(?: (?:approximately|about|an aggregate of|a total of))? ?$/i
/** A net figure can be smaller than what goes into it. */
const NET =
  /\bnet\b|\bgains?\b|\bloss(?:es)?\b|\bincome\b|\bprofits?\b|\bearnings\b|\b(?:in|de)crease|\bchange|\bdecline|\bimprovement|\bbenefit/i
const OTHER_BREAK = /[.;:]|\b(?:and|excluding|compared|while|but)\b/i

/** Cash flows and sentences that set one thing off against another: their whole is net, too. */
const OFFSET =
  /\boffset|\bless\b|\bnet of\b|\bpart(?:ly|ially)\b|\bcash (?:flows? )?(?:provided|used|from)/i
const SENTENCE = 400

/** The whole is one of a list ("¥3 million and ¥2 million"): its part stands elsewhere. */
const LISTED = /\d[^.;]{0,24}(?:,| and| or) $/i
/** The whole stands in brackets that end before its part: the part is that of the figure outside them. */
const LEAVES_BRACKET = /^[^(]*\)/

function* judged(
  subject: Subject,
  sentence: Sentence,
  whole: Fact,
  part: Fact,
): Generator<Verdict> {
  const between = wordsBetween(sentence, whole, part)
  if (!INCLUDES.test(between) || OTHER_BREAK.test(between.replace(INCLUDES, ''))) return
  if (LISTED.test(wordsBefore(sentence, whole)) || LEAVES_BRACKET.test(between)) return
  if (!sameMoney(whole, part) || !isAddable(whole) || !isAddable(part)) return
  const open = whole.figure.hedge === 'at-least' || part.figure.hedge === 'at-most'
  const before = wordsBefore(sentence, whole, SENTENCE)
  const isNet =
    NET.test(`${nameOf(whole)} ${between} ${wordsBehind(sentence, part, 40)}`) ||
    /\bnet\b|\bgains?\b|\blosses\b/i.test(before) ||
    OFFSET.test(`${before} ${between} ${wordsBehind(sentence, part, SENTENCE)}`)
  if (open || isNet || whole.figure.negative !== part.figure.negative) {
    yield { kind: 'unjudged' }
    return
  }
  const most = widest(subject, whole).high
  const least = widest(subject, part).low
  const [w, p] = [printed(subject, whole), printed(subject, part)]
  if (!most || !least || d.compare(least, most) <= 0) {
    const message = `${p} ≤ ${w}`
    yield { kind: 'tick', span: part.span, message, related: [other(subject, whole)] }
    return
  }
  const places = /\.(\d+)$/.exec(digitsOf(subject, whole))?.[1]?.length ?? 0
  const wanted = { low: part.figure.unit, high: most }
  const { explained, fix } = mend(subject, part, wanted, undefined, places)
  yield {
    kind: 'finding',
    level: explained ? 'error' : 'warning',
    span: part.span,
    message: `The part, ${p}, is more than its whole, ${w} (${nameOf(whole)}): at most ${inUnitOf(whole, most)} would fit.`,
    related: [other(subject, whole, `The whole is stated as ${w}`)],
    ...(fix && { fix }),
  }
}

/** Parts that are all told make up their whole. */
function* complete(subject: Subject, { whole, parts }: Shares): Generator<Verdict> {
  const likeliest = parts.map(({ figure }) => figure.value).reduce(d.add)
  const alike = parts.every(({ figure }) => figure.scale === whole.figure.scale)
  const say = (part: Fact): string => (alike ? signedDigits(subject, part) : printed(subject, part))
  const arithmetic = `${parts.map(say).join(' + ')} = ${inUnitOf(whole, likeliest)}`
  const related = parts.map((part) => other(subject, part, `${printed(subject, part)} is a part`))
  const sum = parts.map((part) => widest(subject, part)).reduce(addIntervals)
  const known = (fact: Fact): Known => ({
    value: fact.figure.value,
    meaning: widest(subject, fact),
  })
  const workings = lazy(() => [
    termsWorking(
      parts.map((fact): Term => ({ fact, sign: '+', ...known(fact) })),
      whole,
      known(whole),
    ),
  ])
  if (meet(sum, widest(subject, whole))) {
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
  const { explained, fix } = mend(subject, whole, sum, likeliest)
  const isSlip = (part: Fact): boolean => {
    const rest = parts.filter((one) => one !== part).map((one) => widest(subject, one))
    const left = subtractIntervals(widest(subject, whole), rest.reduce(addIntervals))
    return mend(subject, part, left).explained
  }
  if (!explained && !parts.some(isSlip)) {
    yield { kind: 'unjudged' }
    return
  }
  yield {
    kind: 'finding',
    level: 'warning',
    span: whole.span,
    message: `The parts do not make up their whole: ${arithmetic}, stated ${signedDigits(subject, whole)}.`,
    related,
    workings,
    ...(fix && !parts.some(isSlip) && { fix }),
  }
}

export const partWithinWhole = check({
  id: 'part-within-whole',
  title: 'A part is not more than its whole',
  proves:
    'An amount introduced by "including" or "of which" is at most the amount it is a part of, and parts that end in what is left add up to it.',
  tolerance:
    'Half a unit in the last place of each figure, a whole unit where zeros may be rounded or the filing cuts digits off.',
  level: 'error',
  docs: `Readers weigh a part against its whole: debt that falls due soon against all debt, restricted cash against cash.
A part beyond its whole cannot be, so one of the two figures has slipped. Net figures (income, gains, changes) are not
judged, because what goes into them may be larger than what is left. Parts in another unit than the whole are not judged. Where
the last part is what remains or falls due thereafter, all parts together are held against the whole.`,
  examples: {
    valid: [
      'We had debt of ¥27.5 billion, including ¥11.8 billion of notes. Cash provided by financing activities was ¥6.4 billion, including ¥52.0 billion of loans, largely offset by repayments of ¥45.6 billion. Net gains on sales were ¥1.2 billion, of which ¥1.5 billion related to loans.',
      'At March 31, 2004, we had borrowings of ¥27.5 billion, including ¥11.8 billion of bonds.',
      'Our debt was $40 million and $17 million at the two year ends, including $26 million and $3 million of notes, and we had loans of $9 million, of which $2 million is due.',
      'Our cash was $500 million, of which $505 million was held abroad.',
    ],
    invalid: [
      'We have commitments of ⟦$23.4 million⟧, of which $12.9 million falls due within a year and $9.5 million thereafter.',
      'At March 31, 2004, we had borrowings of ¥27.5 billion, including ⟦¥118 billion⟧ of bonds.',
      'Trade receivables were $41.2 million, of which ⟦$51.9 million⟧ is more than ninety days old.',
    ],
  },
  *run(subject) {
    for (const sentence of subject.sentences) {
      for (const shares of sharesIn(sentence)) yield* complete(subject, shares)
      let whole: Fact | undefined
      for (const part of sentence.facts) {
        if (part.figure.coupon) continue
        if (whole) yield* judged(subject, sentence, whole, part)
        whole = part
      }
    }
  },
})
