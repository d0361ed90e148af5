// One piece → what it says about the whole document: year ends, currencies, rounding. Kept with the piece, which never changes.

import { recall } from '../base/recall.ts'
import { currencyOf, SIGN_BEFORE } from '../figures/currency.ts'
import type { Currency } from '../figures/figure.ts'
import { dayKey } from '../figures/period.ts'
import type { Day } from '../figures/period.ts'
import { periodMentions } from '../figures/period-mention.ts'
import { unitLine } from '../figures/unit-line.ts'
import type { Piece } from '../syntax/piece.ts'
import { truncates } from './rounding-said.ts'

export interface Signals {
  /** Ends of twelve months that have passed ("year ended"), each time one is named. */
  readonly yearEnds: readonly Day[]
  /** Years between the name of a fiscal year and the calendar year it ends in: "fiscal 2022 ended January 28, 2023" is 1. */
  readonly ahead: readonly number[]
  readonly bareIsFiscal: boolean
  /** What the piece declares a bare "$" to be. */
  readonly dollar?: Currency
  /** The reporting currency, where the piece declares it. */
  readonly declared?: Currency
  /** Signs printed before figures; a bare "$" counts as "$". */
  readonly signs: ReadonlyMap<string, number>
  readonly truncates: boolean
  /** Who is called "the Company" or "we": the first word of the name, in lower case. */
  readonly issuer?: string
}

const BARE_IS_FISCAL =
  /\breferences to (?:particular )?(?:years?|quarters?)\b[^.]{1,120}\bfiscal (?:years?|quarters?|periods?)/i
/** Most cells of a table need not be read for their dates. */
const NAMES_MONTHS = /year|month|week|quarter|fiscal|annual|\b(?:FY|Q[1-4]|[1-4]Q|H[12])/i
/** Behind the name of a country, dollars are what is meant, not what is explained; so is a sign with letters ("US$"). */
const DOLLAR_MEANS =
  /(?:["“]\$["”]|(?<!\b(?:Canadian|Australian|Zealand|Kong|Singapore|States|US|U\.S\.|Taiwan) )\bdollars?["”]?|(?<![a-z])\$) (?:[^.$€£¥]{0,60} )?(?:are|is|means?|refers?) (?:to )?(?:[^.$€£¥]{0,20} )?(?<name>(?:Canadian|Australian|New Zealand|Hong Kong|Singapore|United States|U\.?S\.?) dollars?)/i
const DECLARES =
  /(?:(?:expressed|stated|presented|reported|prepared) in (?:thousands of |millions of )?|reporting currency (?:is|of) (?:[^.]{0,40} )?(?:the )?)(?<name>(?:Canadian|Australian|New Zealand|Hong Kong|Singapore|United States|U\.?S\.?) dollars?|Japanese yen|yen|euros?|RMB|Renminbi|pounds sterling)/i
const YEAR_NAMED =
  /\bfiscal (?:year )?["“]?(?<name>20\d\d|19\d\d)["”]?(?! and| or|,? (?:20|19)\d\d)[^.]{0,50}?\b(?:ended|ends|ending) (?:on )?[a-z]{3,9} \d{1,2}, (?<end>20\d\d|19\d\d)/gi
const END_NAMED =
  /\b(?:years?|weeks) ended (?:on )?[A-Z][a-z]+ \d{1,2}, (?<end>20\d\d|19\d\d) ?\(?(?:or )?["“]?fiscal (?:year )?(?<name>20\d\d|19\d\d)/g
/** "FY2025 (April 1, 2025 to March 31, 2026)". */
const FY_EXPLAINED = /\bFY ?(?<name>(?:19|20)\d\d) ?\([^()]{0,40}\b(?<end>(?:19|20)\d\d) ?\)/g
const DEFINES =
  / \((?:the |collectively,? |hereinafter |together )?["“](?:the )?(?:Company|Group|Registrant|we|us)\b/
const BEFORE = /[\w&.,'’ -]{3,90}$/
const NAME =
  /(?:^|[a-z,] )(?<name>[A-Z][\w&'’-]{2,})(?: [A-Z&][\w&.'’-]*){0,6}(?:, (?:Inc|Ltd|Co)\.)?(?:,? and (?:its|our) [a-z -]{0,40}subsidiaries)?,?$/
const SIGNS = new RegExp(`(?<sign>${SIGN_BEFORE})(?= ?\\(?[\\d.])`, 'g')

function textsOf(piece: Piece): readonly string[] {
  if (piece.kind === 'heading' || piece.kind === 'paragraph') return [piece.run.text]
  if (piece.kind === 'table') return piece.grid.rows.flatMap((row) => row.map((c) => c.run.text))
  return []
}

function aheadOf(text: string): readonly number[] {
  return [YEAR_NAMED, END_NAMED, FY_EXPLAINED].flatMap((shape) =>
    [...text.matchAll(shape)].map((m) => Number(m.groups?.['end']) - Number(m.groups?.['name'])),
  )
}

function yearEndsOf(text: string): readonly Day[] {
  if (!NAMES_MONTHS.test(text)) return []
  return periodMentions(text).flatMap((m) => {
    if (m.kind === 'quarter') return [m.yearEnd]
    const isPast = !/\bending\b/i.test(text.slice(m.span.start, m.span.end))
    return m.kind === 'stretch' && m.months === 12 && isPast ? [m.end] : []
  })
}

/** The name right before its definition: the last words in capitals, not a sentence's first. */
function issuerIn(text: string): string | undefined {
  const at = DEFINES.exec(text)?.index
  const before = at === undefined ? undefined : BEFORE.exec(text.slice(Math.max(0, at - 90), at))
  const name = before && NAME.exec(before[0])?.groups?.['name']
  return name?.toLowerCase()
}

function readSignals(piece: Piece): Signals {
  const texts = textsOf(piece)
  const whole = texts.join('\n')
  const signs = new Map<string, number>()
  for (const match of whole.matchAll(SIGNS)) {
    const sign = match.groups?.['sign'] ?? ''
    const code = sign === '$' ? '$' : (currencyOf(sign) ?? '$')
    signs.set(code, (signs.get(code) ?? 0) + 1)
  }
  const dollar = currencyOf(DOLLAR_MEANS.exec(whole)?.groups?.['name'] ?? '')
  const unit = piece.kind === 'paragraph' ? unitLine(whole, '$')?.currency : undefined
  const declared =
    currencyOf(DECLARES.exec(whole)?.groups?.['name'] ?? '') ?? (unit === '$' ? undefined : unit)
  const issuer = issuerIn(whole)
  return {
    yearEnds: texts.flatMap(yearEndsOf),
    ahead: texts.flatMap(aheadOf),
    bareIsFiscal: BARE_IS_FISCAL.test(whole),
    ...(dollar !== undefined && { dollar }),
    ...(declared !== undefined && { declared }),
    signs,
    truncates: truncates(whole),
    ...(issuer !== undefined && { issuer }),
  }
}

export const signalsOf = recall<Piece, Signals>(readSignals)

/** The value named most often, with how often; the first of equals. */
export function commonest<T>(
  values: Iterable<readonly [T, number]>,
): { readonly value: T; readonly count: number } | undefined {
  let best: { value: T; count: number } | undefined
  for (const [value, count] of values) if (!best || count > best.count) best = { value, count }
  return best
}

/** How often each value stands in a list. */
export function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Days round the year, near enough to tell weeks apart. */
const inYear = (d: Day): number => d.month * 31 + (d.day ?? 31)

/** The latest year end at the time of year that most fall into; a single slip of a later year does not count. */
export function latestYearEnd(days: readonly Day[]): Day | undefined {
  const usual = commonest(tally(days.map(inYear)))?.value
  if (usual === undefined) return undefined
  const near = days.filter((d) => Math.abs(inYear(d) - usual) <= 8)
  const counts = tally(near.map((d) => d.year))
  const most = Math.max(...counts.values())
  const years = [...counts].filter(([, count]) => count >= Math.min(2, most)).map(([y]) => y)
  const latest = near.filter((d) => d.year === Math.max(...years))
  const key = commonest(tally(latest.filter((d) => d.day !== undefined).map(dayKey)))?.value
  return latest.find((d) => dayKey(d) === key) ?? latest[0]
}
