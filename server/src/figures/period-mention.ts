// Text → the days, months, quarters and years it names, each with its place.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { daysInMonth } from './period.ts'
import type { Day } from './period.ts'

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
  /** "the fiscal year ended March 31, 2004"; `months` is absent where the words name several ("three and nine months"). */
  | { readonly kind: 'stretch'; readonly end: Day; readonly months?: number }
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

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const COUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty[- ]six|twenty[- ]seven|thirty[- ]nine|forty|fifty[- ]two|fifty[- ]three|\\d{1,2}'
const TOKEN = new RegExp(
  [
    `\\b(?<n1>${COUNT})(?:(?<several>[ -]+(?:and|or) (?:${COUNT}))|[ -]month(?<several2>[ -]and) \\w+)?[ -](?<unit>months?|weeks?)(?:[ -]periods?)? (?:ended|ending)\\b(?: on)?`,
    String.raw`\b(?<head>(?:(?:fiscal|financial|calendar) )?(?:years?|quarters?|half-years?)) (?:ended|ending|end)\b(?: on)?`,
    String.raw`\b(?<head2>FY|fiscal year) (?=[a-z]{3,9}\.? (?:\d{1,2}, )?\d{4})`,
    String.raw`\b(?<ordinal>first|second|third|fourth)(?: fiscal)? quarters?\b(?: ended)?`,
    String.raw`\bQ(?<q1>[1-4])[ -]?(?<q1f>FY|fiscal )?[ ']?(?<q1y>(?:19|20)\d\d)\b`,
    String.raw`\b(?<q2>[1-4])Q ?(?<q2f>FY)?(?<q2y>(?:19|20)\d\d)\b`,
    String.raw`\b(?<fy>fiscal(?: years?)?|FY) ?(?<fyy>(?:19|20)\d\d)\b`,
    String.raw`\b(?<cy>calendar(?: years?)?) (?<cyy>(?:19|20)\d\d)\b`,
    String.raw`\b(?<isoy>(?:19|20)\d\d)[-/](?<isom>\d{1,2})[-/](?<isod>\d{1,2})\b`,
    String.raw`\b(?<dd>\d{1,2})(?:st|nd|rd|th)? (?<dm>${MONTH})(?:\.,? ?|,? )(?<dy>(?:19|20)\d\d)\b`,
    String.raw`\b(?<m>${MONTH})\.? (?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d%])(?: ?, ?(?<y>(?:19|20)\d\d)\b| (?<y2>(?:19|20)\d\d)\b)?|(?:of )?(?<my>(?:19|20)\d\d)\b)`,
    String.raw`\b(?<m2>${MONTH}), (?<my2>(?:19|20)\d\d)\b`,
    String.raw`(?<![\w$¥€£#.,/-])(?<year>(?:19|20)\d\d)(?![\w%$¥€£]|[,.]\d|-\d|[ -](?:million|billion|thousand|trillion|shares|units|employees))`,
  ].join('|'),
  'gi',
)

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const ORDINALS = ['first', 'second', 'third', 'fourth']
const WEEKS: Readonly<Record<number, number>> = {
  12: 3,
  13: 3,
  14: 3,
  24: 6,
  26: 6,
  27: 6,
  36: 9,
  39: 9,
  40: 9,
  52: 12,
  53: 12,
}
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  'twenty six': 26,
  'twenty seven': 27,
  'thirty nine': 39,
  forty: 40,
  'fifty two': 52,
  'fifty three': 53,
}

type Head =
  | { readonly kind: 'months'; readonly months: number | undefined }
  | { readonly kind: 'quarter'; readonly quarter: number }

/** A date as printed: some parts may be missing until its neighbours lend them. */
interface Printed {
  readonly form: 'day' | 'month' | 'year' | 'fiscal-year' | 'calendar-year' | 'quarter-of'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  readonly fiscal?: boolean
}

type Groups = Readonly<Record<string, string | undefined>>

function monthsOf(g: Groups): number | undefined {
  if (g['several'] !== undefined || g['several2'] !== undefined) return undefined
  const word = (g['n1'] ?? '').toLowerCase().replace('-', ' ')
  const n = WORDS[word] ?? Number(word)
  if (!/^week/i.test(g['unit'] ?? '')) return n >= 1 && n <= 60 ? n : undefined
  return WEEKS[n]
}

function headOf(g: Groups): Head | undefined {
  if (g['n1'] !== undefined) return { kind: 'months', months: monthsOf(g) }
  if (g['ordinal'] !== undefined)
    return { kind: 'quarter', quarter: ORDINALS.indexOf(g['ordinal'].toLowerCase()) + 1 }
  if (g['head2'] !== undefined) return { kind: 'months', months: 12 }
  if (g['head'] === undefined) return undefined
  return {
    kind: 'months',
    months: /half/i.test(g['head']) ? 6 : /quarter/i.test(g['head']) ? 3 : 12,
  }
}

function printedOf(g: Groups): Printed | undefined {
  const number = (name: string): number | undefined =>
    g[name] === undefined ? undefined : Number(g[name])
  const quarter = number('q1') ?? number('q2')
  const quarterYear = number('q1y') ?? number('q2y')
  if (quarter !== undefined && quarterYear !== undefined)
    return {
      form: 'quarter-of',
      quarter,
      year: quarterYear,
      fiscal: (g['q1f'] ?? g['q2f']) !== undefined,
    }
  if (g['fyy'] !== undefined) return { form: 'fiscal-year', year: Number(g['fyy']) }
  if (g['cyy'] !== undefined) return { form: 'calendar-year', year: Number(g['cyy']) }
  if (g['isoy'] !== undefined) return dated(Number(g['isoy']), Number(g['isom']), Number(g['isod']))
  if (g['dm'] !== undefined) return dated(Number(g['dy']), monthNumber(g['dm']), Number(g['dd']))
  const name = g['m'] ?? g['m2']
  if (name !== undefined) {
    if (name.startsWith(name.charAt(0).toLowerCase())) return undefined
    const month = monthNumber(name)
    const monthYear = number('my') ?? number('my2')
    if (monthYear !== undefined) return { form: 'month', year: monthYear, month }
    return dated(number('y') ?? number('y2'), month, Number(g['d']))
  }
  return g['year'] === undefined ? undefined : { form: 'year', year: Number(g['year']) }
}

function dated(year: number | undefined, month: number, day: number): Printed | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return undefined
  return { form: 'day', month, day, ...(year !== undefined && { year }) }
}

const LEADS: readonly (readonly [RegExp, Lead])[] = [
  [/\bdue(?: in| on| by)?$/i, 'due'],
  [/\b(?:until|before|by|prior to|maturing(?: in| on)?|expir\w+(?: in| on)?)$/i, 'until'],
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

interface Token {
  readonly span: Span
  readonly head?: Head
  readonly printed?: Printed
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const g: Groups = match.groups ?? {}
    const s = span(match.index, match.index + match[0].length)
    const head = headOf(g)
    const printed = head ? undefined : printedOf(g)
    if (head) tokens.push({ span: s, head })
    else if (printed) tokens.push({ span: s, printed })
  }
  return tokens
}

const day = (p: { year: number; month: number; day?: number | undefined }): Day => ({
  year: p.year,
  month: p.month,
  ...(p.day !== undefined && { day: p.day }),
})

/** A date in its list: what a shared head and its neighbours lend it. A year of weeks ends on another day each year. */
function named(p: Printed, heads: readonly Head[], model: Printed | undefined): Named | undefined {
  const { year } = p
  if (year === undefined) return undefined
  if (p.form === 'quarter-of')
    return { kind: 'quarter-of', quarter: p.quarter ?? 0, year, fiscal: p.fiscal === true }
  const quarter = heads.find((h) => h.kind === 'quarter')?.quarter
  const stretch = heads.find((h) => h.kind === 'months')
  const month = p.month ?? (p.form === 'year' ? model?.month : undefined)
  if (month === undefined) {
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
  if (stretch)
    return { kind: 'stretch', end, ...(stretch.months !== undefined && { months: stretch.months }) }
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
export function periodMentions(text: string): readonly PeriodMention[] {
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
}

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
