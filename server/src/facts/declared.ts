// A sentence about a dividend → the day on which it was declared: that day's rate is the dividend's.

import { periodMentions } from '../figures/period-mention.ts'
import type { Day } from '../figures/period.ts'

const DIVIDEND = /\bdividends?\b|\bdistributions?\b/i
const DECLARED = /\b(?:declar|approv|resolv|announc|authori[sz])(?:e[ds]?|ation|ing)\b/i
/** A day on which holders are counted, or paid. */
const LATER = /\b(?:record|payable|paid|pay|payment|holders?|due)\b[^,.;]{0,40}$/i
/** Characters around the word in which its day stands. */
const REACH = 60

/** Undefined where the words name no such day, or several. */
export function declarationDay(text: string): Day | undefined {
  const verb = DIVIDEND.test(text) ? DECLARED.exec(text) : null
  if (!verb) return undefined
  const [from, to] = [verb.index - REACH, verb.index + verb[0].length + REACH]
  const days = periodMentions(text).filter(
    (one) =>
      one.kind === 'day' &&
      one.span.end > from &&
      one.span.start < to &&
      !LATER.test(text.slice(Math.max(0, one.span.start - 60), one.span.start)),
  )
  const [only, ...more] = days
  return only?.kind === 'day' && more.length === 0 ? only.at : undefined
}
