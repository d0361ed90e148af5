// "the same period of 2022", "the prior-year quarter", "a year earlier" → the period they mean, counted from the one told before.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { monthsBefore } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import type { Lead } from '../figures/period-mention.ts'
import type { Dated } from './bind-period.ts'

const UNIT = '(?:(?:three|six|nine|twelve)[ -]months?(?: periods?)?|periods?|quarters?|time)'
const PRIOR = '(?:prior|previous|preceding|last)'
const NAMED = '(?:(?:fiscal|calendar|financial) (?:years? )?)?(?<year>(?:19|20)\\d\\d)'
const POINTER = new RegExp(
  [
    `\\b(?:the )?(?:same|corresponding|comparable|equivalent) ${UNIT}(?: (?:in|of|for|during|from))?(?: the)? (?:${PRIOR}(?: (?:fiscal|financial|calendar))? years?|a year (?:ago|earlier)|${NAMED})`,
    `\\b(?:the )?(?:prior|previous|last)[- ]year(?:['’]s)? (?:same |comparable )?${UNIT}`,
    `\\b(?:the )?(?:year[- ]ago|(?:same|comparable|corresponding) prior[- ]year) ${UNIT}`,
    `\\b(?:the )?(?:comparable|corresponding) (?<other>(?:19|20)\\d\\d) ${UNIT}`,
    '\\ba year (?:ago|earlier)',
  ].join('|'),
  'gi',
)
const LEADS: readonly (readonly [RegExp, Lead])[] = [
  [/\b(?:in|during) $/i, 'in'],
  [/\bfor $/i, 'for'],
]
/** Between the periods of one list. */
const LIST = /^(?:,? (?:and|or) (?:the )?|, )?$/

const isStretch = (dated: Dated): boolean => dated.period?.kind === 'duration'

const endOf = (period: Period): Day => (period.kind === 'instant' ? period.at : period.end)

/** The periods that the words can mean: the last stretch told before them, with those of its list. */
function anchorsOf(text: string, earlier: readonly Dated[]): readonly Period[] {
  const list: Dated[] = []
  for (const one of earlier.toReversed()) {
    const next = list[0]
    if (next && !LIST.test(text.slice(one.mention.span.end, next.mention.span.start))) break
    if (!next && !isStretch(one)) continue
    list.unshift(one)
  }
  const periods = list.flatMap(({ period }) => period ?? [])
  const years = new Set(periods.map((period) => endOf(period).year))
  return years.size === 1 && periods.length === list.length ? periods : []
}

/** How many years back; 1 where a year of another name can only be the one before. */
function yearsBack(anchor: Period, year: number | undefined, isCalendar: boolean): number {
  if (year === undefined) return 1
  const gap = endOf(anchor).year - year
  return !isCalendar && gap === 0 ? 1 : gap
}

function moved(anchor: Period, years: number): Period {
  const end = monthsBefore(endOf(anchor), 12 * years)
  return anchor.kind === 'instant' ? { kind: 'instant', at: end } : { ...anchor, end }
}

const WORDS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 }

/** Of several, the one of the length that the words name. */
function fitting(anchors: readonly Period[], words: string, isPlural: boolean): readonly Period[] {
  const count = /\b(three|six|nine|twelve)[ -]month/i.exec(words)?.[1]?.toLowerCase()
  const months = count === undefined ? (/quarter/i.test(words) ? 3 : undefined) : WORDS[count]
  const fit = anchors.filter(
    (one) => months === undefined || (one.kind === 'duration' && one.months === months),
  )
  return fit.length === 1 || isPlural ? fit : []
}

/** One for each period meant, side by side, so that lists are matched with them; one without a period where that is open. */
function mentionsAt(
  at: Span,
  lead: Lead | undefined,
  periods: readonly Period[],
): readonly Dated[] {
  const last = periods.length - 1
  const place = (i: number): Span => span(at.start + i, i === last ? at.end : at.start + i + 1)
  const led = lead && { lead }
  if (periods.length === 0)
    return [{ mention: { kind: 'stretch', end: { year: 0, month: 1 }, span: at, ...led } }]
  return periods.map((period, i) => ({
    mention:
      period.kind === 'instant'
        ? { kind: 'day', at: period.at, span: place(i), ...led }
        : { kind: 'stretch', end: period.end, months: period.months, span: place(i), ...led },
    period,
  }))
}

/** The dates of a passage with the words that count back from them; a year that such words name is no date of its own. */
export function withSamePeriods(
  text: string,
  dates: readonly Dated[],
  isCalendar: boolean,
): readonly Dated[] {
  const matches = [...text.matchAll(POINTER)]
  if (matches.length === 0) return dates
  let all: readonly Dated[] = dates
  for (const match of matches) {
    const at = span(match.index, match.index + match[0].length)
    const overlaps = (one: Dated): boolean =>
      one.mention.span.start < at.end && at.start < one.mention.span.end
    const others = all.filter((one) => !overlaps(one))
    const g = match.groups ?? {}
    const year = g['year'] ?? g['other']
    const earlier = others.filter(({ mention }) => mention.span.end <= at.start)
    const isPlural = /\b(?:periods|quarters)\b/i.test(match[0])
    const anchors = fitting(anchorsOf(text, earlier), match[0], isPlural)
    const back = anchors.map((one) =>
      yearsBack(one, year === undefined ? undefined : Number(year), isCalendar),
    )
    const isKnown = back.length > 0 && back.every((n) => n > 0)
    const periods = isKnown ? anchors.map((one, i) => moved(one, back[i] ?? 1)) : []
    const before = text.slice(Math.max(0, at.start - 8), at.start)
    const lead = LEADS.find(([shape]) => shape.test(before))?.[1]
    all = [...others, ...mentionsAt(at, lead, periods)].sort(
      (a, b) => a.mention.span.start - b.mention.span.start,
    )
  }
  return all
}
