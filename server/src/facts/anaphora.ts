// "in that fiscal year", "the year before", "the fourth quarter", "at that date" → the periods they point back to.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { monthsBefore } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import type { Lead, PeriodMention } from '../figures/period-mention.ts'
import type { Dated } from './bind-period.ts'

const POINTER =
  /\b(?:(?<same>(?:that|the same|such)(?: (?:fiscal|financial))? year)|(?<before>(?:the )?(?:prior|previous|preceding)(?: (?:fiscal|financial))? year|the(?: (?:fiscal|financial))? year (?:before|earlier))|(?<date>(?:that|the same|such) (?:date|day))|the (?<quarter>first|second|third|fourth) quarter|(?<=(?:for|in|and) )the (?<bare>second|third|fourth)(?=[,.;]| and\b))\b(?!['’-]| (?:end|ended|ending|of)\b)/gi
const ORDINALS = ['first', 'second', 'third', 'fourth']
const LEADS: readonly (readonly [RegExp, Lead])[] = [
  [/\b(?:in|during) $/i, 'in'],
  [/\bfor $/i, 'for'],
  [/\b(?:at|as of|as at) $/i, 'at'],
  [/\bon $/i, 'on'],
]

const isYear = (period: Period | undefined): boolean =>
  period?.kind === 'duration' && period.months === 12

/** The year that a mention names, itself or as the year of a quarter. */
function yearOf({ mention, period }: Dated): Day | undefined {
  if (mention.kind === 'quarter') return mention.yearEnd
  return period?.kind === 'duration' && isYear(period) ? period.end : undefined
}

function quarterOf(ordinal: string, yearEnd: Day): Period {
  const quarter = ORDINALS.indexOf(ordinal.toLowerCase()) + 1
  return { kind: 'duration', end: monthsBefore(yearEnd, 3 * (4 - quarter)), months: 3 }
}

const year = (end: Day): Period => ({ kind: 'duration', end, months: 12 })

/** "¥1 for the first quarter and ¥2 for the second quarter of fiscal 2016": the last of a list names the year of all. */
function ahead(text: string, at: Span, dates: readonly Dated[]): Day | undefined {
  const next = dates.find(({ mention }) => mention.span.start >= at.end)
  if (next?.mention.kind !== 'quarter') return undefined
  const between = text.slice(at.end, next.mention.span.start)
  return /[.;] /.test(between) ? undefined : next.mention.yearEnd
}

/** What the words point back to; undefined where that is open. */
function pointedTo(
  groups: Readonly<Record<string, string | undefined>>,
  earlier: readonly Dated[],
  named: Day | undefined,
): Period | undefined {
  const years = earlier.flatMap((one) => yearOf(one) ?? [])
  const last = years.at(-1)
  if (groups['date'] !== undefined)
    return earlier.findLast(({ period }) => period?.kind === 'instant')?.period
  if (groups['quarter'] !== undefined && named) return quarterOf(groups['quarter'], named)
  if (!last) return undefined
  if (groups['same'] !== undefined) return year(last)
  if (groups['before'] !== undefined)
    return years.every((one) => one.year === last.year) ? year(monthsBefore(last, 12)) : undefined
  return quarterOf(groups['quarter'] ?? groups['bare'] ?? '', last)
}

/** A place in time as a mention of its own, so that figures are bound to it as to any other. */
function asMention(at: Span, lead: Lead | undefined, period: Period | undefined): PeriodMention {
  const where = { span: at, ...(lead && { lead }) }
  if (period?.kind === 'instant') return { kind: 'day', at: period.at, ...where }
  return period
    ? { kind: 'stretch', end: period.end, months: period.months, ...where }
    : { kind: 'stretch', end: { year: 0, month: 1 }, ...where }
}

/** The dates of a passage together with the words that point back to them, in order. */
export function withPointers(text: string, dates: readonly Dated[]): readonly Dated[] {
  if (dates.length === 0) return dates
  const all: Dated[] = [...dates]
  let last = ''
  for (const match of text.matchAll(POINTER)) {
    const groups = match.groups ?? {}
    const at = span(match.index, match.index + match[0].length)
    const overlaps = dates.some(
      ({ mention }) => mention.span.start < at.end && at.start < mention.span.end,
    )
    const isList = groups['bare'] === undefined || last === 'quarter'
    if (overlaps || !isList) continue
    last = (groups['quarter'] ?? groups['bare']) ? 'quarter' : ''
    const earlier = dates.filter(({ mention }) => mention.span.end <= at.start)
    const named = ahead(text, at, dates)
    const period = pointedTo(groups, earlier, named)
    const before = text.slice(Math.max(0, at.start - 8), at.start)
    const lead = LEADS.find(([shape]) => shape.test(before))?.[1]
    if (earlier.length > 0 || named)
      all.push({ mention: asMention(at, lead, period), ...(period && { period }) })
  }
  return all.sort((a, b) => a.mention.span.start - b.mention.span.start)
}
