// Header texts, captions and the corner of a table → the period of each column.

import type { Period } from '../figures/period.ts'
import { periodMentions } from '../figures/period-mention.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import type { Context } from './context.ts'

/** What can stand before a bare year, without naming one: "Years ended December 31,". */
const OPEN_PHRASE =
  /\b(?:for )?(?:the )?(?:(?:\w+[- ](?:and \w+[- ])?)?(?:fiscal |calendar )?(?:years?|months?|weeks?|quarters?)(?:[- ]periods?)?,? (?:ended|ending)|as (?:of|at)|at)(?: on)?,? (?:\d{1,2} [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2})\b,?/i

function periodIn(text: string, context: Context): Period | undefined {
  const mentions = periodMentions(text)
  const [first] = mentions
  return first && mentions.length === 1
    ? resolvePeriod(first, context.yearEnd, context.naming)
    : undefined
}

/** Undefined where the words do not name exactly one period. */
export function columnPeriod(
  header: readonly string[],
  around: readonly string[],
  context: Context,
): Period | undefined {
  const own = header.join(' ').replace(/\s+/g, ' ')
  if (own === '') return undefined
  const bare = /^\D*\b((?:19|20)\d\d)\b\D*$/.exec(own)?.[1]
  const dated = /\b[a-z]{3,9}\.? \d{1,2}\b|\b\d{1,2} [a-z]{3,9}\b/i.test(own)
  if (bare !== undefined && !dated)
    for (const text of around) {
      const phrase = OPEN_PHRASE.exec(text)?.[0]
      const period =
        phrase === undefined ? undefined : periodIn(`${phrase.replace(/,$/, '')}, ${bare}`, context)
      if (period) return period
    }
  return periodIn(own, context)
}
