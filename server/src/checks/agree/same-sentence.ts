// A figure and another sentence one slip apart → whether that sentence tells the same thing, by its words and other figures.

import type { Fact } from '../../facts/fact.ts'
import { significance } from '../prose/context.ts'
import type { Subject } from '../subject.ts'
import type { Candidate } from './bind.ts'
import type { Bindings } from './bindings.ts'
import { ANCHOR_DIGITS, LONG, MOSTLY, THOUSAND, digitsOf, isReached } from './enough.ts'
import type { Told } from './enough.ts'
import type { NearMiss } from './near.ts'
import { twinned } from './twin.ts'

/** Sentences near each other tell parallel things of different ones. */
const FAR_LINES = 40
/** How much of their words, by weight, two sentences share: an article apart, a clause apart, a half. */
const SAME_SENTENCE = 0.95
const VERY_ALIKE = 0.8
const ALIKE = 0.6
const HALF_ALIKE = 0.55
/** Digits of other figures that both print before a stranger or a neighbour may stand between them. */
const TWIN_ANCHOR = 4
/** As for rows; a sentence has more words to differ in than a label. */
const ENOUGH_OF_TWIN: readonly Told[] = [
  { told: 6, cover: 0.6 },
  { told: 5, cover: MOSTLY },
]
const likenessFor = (digits: number): number => (digits >= 5 ? 0.25 : digits >= 3 ? 0.45 : 0.6)
/** "billion" for "million" leaves all the digits as they are. */
const likenessForScale = (digits: number): number => (digits >= 3 ? 0.3 : 0.5)

/** A sentence that leans on the one before it leaves the owner of its figures there. */
const LEANS = /^\W*(?:this|these|that|those|such|it|its|they|their)\b/i

/** Another sentence that may be meant, the slip between the two, and the digits of other figures that hold them together. */
interface TwinTarget {
  readonly candidate: Candidate
  readonly near: NearMiss
  readonly anchored: number
}

/** No two measures that are told in the same words come so near each other by accident. */
const VERY_LONG = 6

/** Another sentence: the same words and the same other figures, or nothing but the same words. */
export function isTwin(
  fact: Fact,
  { candidate, near, anchored }: TwinTarget,
  bindings: Bindings,
  subject: Subject,
): boolean {
  const { claim, cover, dated } = candidate
  const [other, own] = [claim.row.told, bindings.spoken.get(fact)?.sentence]
  if (!other || !own || other.paragraph === own.paragraph) return false
  if (LEANS.test(other.run.text) || LEANS.test(own.run.text)) return false
  const { likeness, shared, strangers, sameYears } = twinned(other, own, bindings.lexicon.weigh)
  if (!sameYears) return false
  const lines = Math.abs(subject.lineOf(other.span.start) - subject.lineOf(own.span.start))
  const isHeld = anchored >= TWIN_ANCHOR
  if (lines <= FAR_LINES && !(isHeld && likeness >= ALIKE)) return false
  const digits = digitsOf(fact)
  const longest = Math.max(digits, near.size.toString().length)
  const isVeryLong = longest >= VERY_LONG && significance(fact) >= LONG
  if (strangers === 1 && isVeryLong && likeness >= SAME_SENTENCE) return true
  if (strangers > 1 || (strangers === 1 && !(isHeld && likeness >= VERY_ALIKE))) return false
  if (shared > 0 && likeness >= likenessFor(digits)) return true
  const told = anchored + digits
  const isTold = ENOUGH_OF_TWIN.some(isReached({ told, cover }))
  if (anchored >= ANCHOR_DIGITS && isTold) return true
  if (likeness >= SAME_SENTENCE && digits >= 3) return true
  if (near.shift === THOUSAND && likeness >= likenessForScale(digits)) return true
  if (likeness >= VERY_ALIKE && (dated || digits >= 5)) return true
  return fact.figure.kind === 'amount' && significance(fact) >= LONG && likeness >= HALF_ALIKE
}
