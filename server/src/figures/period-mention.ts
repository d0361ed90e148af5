// Text → the days, months, quarters and years it names, each with its place.

import { recallText } from '../base/recall.ts'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { daysInMonth } from './period.ts'
import type { Day } from './period.ts'
import { tokensOf } from './period-tokens.ts'
import type { Head, Printed, Token } from './period-tokens.ts'

/** What leads a mention in: "as of" and "at" make an instant of it, "due" and "until" an event yet to come. */
export type Lead = 'at' | 'on' | 'in' | 'for' | 'since' | 'until' | 'due' | 'through'

export type Named =
  /** "March 31, 2004". */
  | { readonly kind: 'day'; readonly at: Day }
  /** "June 2004". */
  | { readonly kind: 'month'; readonly at: Day }
  /** A bare "2004": calendar or fiscal, the document decides. */
  | { readonly kind: 'year'; readonly year: number }
  /** "fiscal 2004", "FY2004". */
  | { readonly kind: 'fiscal-year'; readonly year: number }
  /** "calendar year 2004". */
  | { readonly kind: 'calendar-year'; readonly year: number }
  /** "the fiscal year ended March 31, 2004"; `months` is absent where the words name `several` ("three and nine months"). */
  | {
      readonly kind: 'stretch'
      readonly end: Day
      readonly months?: number
      readonly several?: readonly number[]
    }
  /** "the first six months of 2004"; `several` where the quarter that ends with them is named too. */
  | {
      readonly kind: 'first-of'
      readonly months: number
      readonly several?: readonly number[]
      readonly year: number
      readonly fiscal: boolean
    }
  /** "the third quarter of the fiscal year ended March 31, 2004". */
  | { readonly kind: 'quarter'; readonly quarter: number; readonly yearEnd: Day }
  /** "the third quarter of fiscal 2004", "Q3 2024"; `fiscal` where the words say so. */
  | {
      readonly kind: 'quarter-of'
      readonly quarter: number
      readonly year: number
      readonly fiscal: boolean
    }

export type PeriodMention = Named & { readonly span: Span; readonly lead?: Lead }

const LEADS: readonly (readonly [RegExp, Lead])[] = [
  [/\bdue(?: in| on| by)?$/i, 'due'],
  [/\b(?:until|before|by|prior to|matur(?:ing|es?)(?: in| on)?|expir\w+(?: in| on)?)$/i, 'until'],
  [/\b(?:since|after|beginning(?: on)?|commencing(?: on)?)$/i, 'since'],
  [/\bthrough$/i, 'through'],
  [/\b(?:as of|as at|at|at the end of|ended|outstanding on)$/i, 'at'],
  [/\b(?:on|dated)$/i, 'on'],
  [/\b(?:in|during|throughout)$/i, 'in'],
  [/\bfor$/i, 'for'],
]

function leadOf(text: string, start: number): Lead | undefined {
  const before = text
    .slice(Math.max(0, start - 28), start)
    .replace(/(?: the| our| its| such)? *$/i, '')
  return LEADS.find(([shape]) => shape.test(before))?.[1]
}

/** Between members of one list: "March 31, 2004, 2003 and 2002". */
const LIST = /^ ?[,;]? ?(?:and|or|&|to|versus|vs\.?)? ?(?:the )?$/i
const AFTER_HEAD = /^,? ?(?:on )?$/
const OF_YEAR = /^,? (?:of|in|for|ended)(?: the| our| its)? ?$/i

const day = (p: { year: number; month: number; day?: number | undefined }): Day => ({
  year: p.year,
  month: p.month,
  ...(p.day !== undefined && { day: p.day }),
})

/** A date in its list: what a shared head and its neighbours lend it. A year of weeks ends on another day each year. */
function named(p: Printed, heads: readonly Head[], model: Printed | undefined): Named | undefined {
  const { year } = p
  if (year === undefined) return undefined
  if (p.form === 'quarter-of' && p.months !== undefined)
    return { kind: 'first-of', months: p.months, several: [3, p.months], year, fiscal: false }
  if (p.form === 'quarter-of')
    return { kind: 'quarter-of', quarter: p.quarter ?? 0, year, fiscal: p.fiscal === true }
  const quarter = heads.find((h) => h.kind === 'quarter')?.quarter
  const stretch = heads.find((h) => h.kind === 'months')
  const first = heads.find((h) => h.kind === 'first')
  const month = p.month ?? (p.form === 'year' ? model?.month : undefined)
  if (month === undefined) {
    if (first) {
      const { months, several } = first
      const fiscal = p.form === 'fiscal-year'
      return { kind: 'first-of', months, ...(several && { several }), year, fiscal }
    }
    if (quarter !== undefined)
      return { kind: 'quarter-of', quarter, year, fiscal: p.form === 'fiscal-year' }
    if (p.form === 'fiscal-year' || p.form === 'calendar-year') return { kind: p.form, year }
    return { kind: 'year', year }
  }
  const last = daysInMonth(year, month)
  const at = day({ year, month, day: borrowedDay(p, model, last) })
  const drifts = p.month === undefined && at.day !== undefined && at.day < last
  const end = drifts ? day({ year, month }) : at
  if (quarter !== undefined && stretch) return { kind: 'quarter', quarter, yearEnd: end }
  if (quarter !== undefined) return { kind: 'stretch', end, months: 3 }
  if (stretch) {
    const { months, several } = stretch
    return {
      kind: 'stretch',
      end,
      ...(months !== undefined && { months }),
      ...(several && { several }),
    }
  }
  return { kind: at.day === undefined ? 'month' : 'day', at }
}

/** The day a bare year takes from its list: the model's; the month's last day where the model's was that. */
function borrowedDay(p: Printed, model: Printed | undefined, last: number): number | undefined {
  if (p.month !== undefined || model?.day === undefined) return p.day
  const wasLast =
    model.month !== undefined && model.day === daysInMonth(model.year ?? 2001, model.month)
  return wasLast || model.day > last ? last : model.day
}

/** Every mention, in order. Days without a year and quarters of no year name no period and are left out. */
export const periodMentions = recallText((text: string): readonly PeriodMention[] => {
  const tokens = tokensOf(text)
  const mentions: PeriodMention[] = []
  let heads: readonly Head[] = []
  let start: number | undefined
  let model: Printed | undefined
  let lead: Lead | undefined
  let end = -1
  tokens.forEach((token, i) => {
    const gap = text.slice(Math.max(end, 0), token.span.start)
    if (token.head) {
      const goesOn = start !== undefined && heads.length === 1 && end >= 0 && OF_YEAR.test(gap)
      heads = goesOn ? [...heads, token.head] : [token.head]
      if (!goesOn) start = token.span.start
      model = undefined
    } else if (token.printed) {
      const opens = start !== undefined && (AFTER_HEAD.test(gap) || OF_YEAR.test(gap))
      const goesOn = start === undefined && end >= 0 && LIST.test(gap)
      if (!opens && !goesOn) {
        heads = []
        model = undefined
      }
      const from = opens && start !== undefined ? start : token.span.start
      if (!goesOn) lead = leadOf(text, from)
      const printed = withNextYear(text, tokens, i)
      const name = named(printed, heads, model)
      if (name) mentions.push({ ...name, span: span(from, token.span.end), ...(lead && { lead }) })
      if (printed.month !== undefined) model = printed
      start = undefined
    }
    end = token.span.end
  })
  return mentions
})

/** "March 31 and December 31, 2023": a day without a year takes the year of the next one in its list. */
function withNextYear(text: string, tokens: readonly Token[], index: number): Printed {
  const here = tokens[index]
  const printed: Printed = here?.printed ?? { form: 'year' }
  const next = tokens[index + 1]
  if (!here || printed.year !== undefined || next?.printed?.form !== 'day') return printed
  const joined = LIST.test(text.slice(here.span.end, next.span.start))
  return joined && next.printed.year !== undefined
    ? { ...printed, year: next.printed.year }
    : printed
}
