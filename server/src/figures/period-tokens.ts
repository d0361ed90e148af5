// Text → the parts of dates in it as printed: days, months, years, and the heads that lead them in ("three months ended").

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { daysInMonth } from './period.ts'

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const COUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty[- ]six|twenty[- ]seven|thirty[- ]nine|forty|fifty[- ]two|fifty[- ]three|\\d{1,2}'
const TOKEN = new RegExp(
  [
    `\\b(?<n1>${COUNT})(?:(?<several>[ -]+(?:and|or) (?<n2>${COUNT}))|[ -]month(?<several2>[ -]and) (?<n3>\\w+))?[ -](?<unit>months?|weeks?)(?:[ -](?:fiscal )?(?:periods?|quarters?|years?))? (?:ended|ending)\\b(?: on)?`,
    String.raw`\b(?<both>(?:second|third) quarters? and (?:the )?)?(?:first )?(?<n4>six|nine|6|9)[ -]months?(?: periods?)?(?= (?:of|in) (?:the )?(?:(?:fiscal|calendar|year) ){0,2}(?:19|20)\d\d)`,
    String.raw`\b(?<ry>(?:19|20)\d\d) (?<rord>first|second|third|fourth)(?:-| )quarters?(?<rboth> and (?:first )?(?<n5>six|nine)[ -]months?)?`,
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

export type Head =
  | {
      readonly kind: 'months'
      readonly months: number | undefined
      readonly several?: readonly number[]
    }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'first'; readonly months: number; readonly several?: readonly number[] }

/** A date as printed: some parts may be missing until its neighbours lend them. */
export interface Printed {
  readonly form: 'day' | 'month' | 'year' | 'fiscal-year' | 'calendar-year' | 'quarter-of'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  readonly fiscal?: boolean
  /** "2004 second quarter and six-month period". */
  readonly months?: number
}

type Groups = Readonly<Record<string, string | undefined>>

function countOf(words: string | undefined, unit: string | undefined): number | undefined {
  const word = (words ?? '').toLowerCase().replace('-', ' ')
  const n = WORDS[word] ?? Number(word)
  if (/^week/i.test(unit ?? '')) return WEEKS[n]
  return n >= 1 && n <= 60 ? n : undefined
}

function stretchOf(g: Groups): Head {
  const [one, other] = [g['n1'], g['n2'] ?? g['n3']].map((word) => countOf(word, g['unit']))
  const isOne = g['several'] === undefined && g['several2'] === undefined
  if (isOne) return { kind: 'months', months: one }
  const several = one !== undefined && other !== undefined ? [one, other] : undefined
  return { kind: 'months', months: undefined, ...(several && { several }) }
}

function headOf(g: Groups): Head | undefined {
  if (g['n1'] !== undefined) return stretchOf(g)
  const first = countOf(g['n4'], undefined)
  if (g['n4'] !== undefined && first !== undefined)
    return { kind: 'first', months: first, ...(g['both'] !== undefined && { several: [3, first] }) }
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
  if (g['ry'] !== undefined) {
    const months = countOf(g['n5'], undefined)
    const both = g['rboth'] !== undefined && months !== undefined
    return {
      form: 'quarter-of',
      quarter: ORDINALS.indexOf((g['rord'] ?? '').toLowerCase()) + 1,
      year: Number(g['ry']),
      ...(both && { months }),
    }
  }
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

export interface Token {
  readonly span: Span
  readonly head?: Head
  readonly printed?: Printed
}

export function tokensOf(text: string): readonly Token[] {
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
