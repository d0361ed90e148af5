// Header texts, captions and the corner of a table → the period of each column.

import { dayRange, withoutPoints } from '../figures/day-range.ts'
import { daysInMonth } from '../figures/period.ts'
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

/** "2024-25", a fiscal year by the two calendar years that it runs through. */
const TWO_YEARS =
  /^(?:FY ?)?(?<first>(?:19|20)\d\d) ?[-–/] ?(?:(?:19|20)(?=\d\d$))?(?<second>\d\d)$/i

function throughYears(text: string, { yearEnd }: Context): Period | undefined {
  const { first, second } = TWO_YEARS.exec(text)?.groups ?? {}
  const year = Number(first) + 1
  if (!yearEnd || yearEnd.month === 12 || year % 100 !== Number(second)) return undefined
  const { month, day } = yearEnd
  const isLast = day === daysInMonth(yearEnd.year, month)
  const end = { year, month, ...(isLast && { day: daysInMonth(year, month) }) }
  return { kind: 'duration', end, months: 12 }
}

/** "FY2024 (as of December 31, 2024)", "FY2023 (January 1, 2023 to December 31, 2023)": the brackets say it in full. */
const EXPLAINED = /^(?<name>[^()]{1,40})\((?<dates>[^()]{8,60})\)/

function explained(text: string, context: Context): Period | undefined {
  const range = dayRange(text)
  if (range) return range
  const { name = '', dates = '' } = EXPLAINED.exec(text)?.groups ?? {}
  return /\bFY ?\d|\bfiscal\b/i.test(name) ? periodIn(dates, context) : undefined
}

/** Undefined where the words do not name exactly one period. */
export function columnPeriod(
  header: readonly string[],
  around: readonly string[],
  context: Context,
): Period | undefined {
  const own = withoutPoints(header.join(' ').replace(/\s+/g, ' ').trim())
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
  return throughYears(own, context) ?? periodIn(own, context) ?? explained(own, context)
}
