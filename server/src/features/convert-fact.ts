// An amount of money → its dollars: those that the filing prints, else ours with the rate and the reason, else why there are none.

import type { Decimal } from '../base/decimal.ts'
import { ONE } from '../base/decimal.ts'
import { recall } from '../base/recall.ts'
import { encloses } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { convert, isApart } from '../facts/convert.ts'
import type { Conversion, Converted } from '../facts/convert.ts'
import type { Dollars } from '../facts/dollars.ts'
import { dollarsOf } from '../facts/dollars.ts'
import type { Fact, Likely } from '../facts/fact.ts'
import { hasH10 } from '../facts/h10.ts'
import { lacksUnit, moneyOf } from '../facts/money.ts'
import type { Printed } from '../facts/printed-dollars.ts'
import type { Rate } from '../facts/rate.ts'
import { convenience, latest } from '../facts/rate-lookup.ts'
import { useOf } from '../facts/use.ts'
import type { Use } from '../facts/use.ts'
import type { Filing } from '../filing.ts'
import { signOf } from '../figures/currency-sign.ts'
import type { Currency } from '../figures/figure.ts'
import { dayKey } from '../figures/period.ts'
import type { Day } from '../figures/period.ts'
import type { Judged } from './hover-proof.ts'
import { ownDollars, periodOf, twinsOf } from './hover-twin.ts'
import { isOddRow } from './possible-dollars.ts'

interface Money {
  readonly fact: Fact
  /** Never the dollar of the United States. */
  readonly currency: Currency
}

/** The filing's own dollars, which come before any of ours. */
export interface PrintedMoney extends Money {
  readonly kind: 'printed'
  readonly printed: Printed
  readonly dollars: Dollars
  /** Units per dollar: of the rate that the filing states for them, else what the two figures imply. */
  readonly perDollar: Decimal
  /** The stated rate, where the two figures follow it. */
  readonly rate?: Rate
  /** What our own policy says, where it is apart. */
  readonly otherwise?: Conversion
}

export interface ConvertedMoney extends Money {
  readonly kind: 'converted'
  readonly conversion: Conversion
  readonly dollars: Dollars
  readonly use: Use
  /** The same figure in a table, where its date comes from there. */
  readonly twin?: Fact
  /** Where it has no date of its own: what around it gave it one. */
  readonly datedBy?: Likely['from']
  /** All years of its row at one rate. */
  readonly trend?: Converted & { readonly years: number }
  /** What the filing prints for a cell in another table: the cells around it have no such dollars, and a column has one basis. */
  readonly elsewhere?: PrintedMoney
  /** The filing's own definition of an average, where the rate follows it. */
  readonly definition?: Span
}

export interface NoDollars extends Money {
  readonly kind: 'none'
  /** Its table says no unit and others do; the dollars of its row imply no possible rate; nothing has a rate of the currency; no rate there is fits the amount. */
  readonly why: 'no-unit' | 'odd-dollars' | 'no-rate' | 'no-rate-fits'
}

export type FactDollars = PrintedMoney | ConvertedMoney | NoDollars

/** The sign of the yen is also the yuan's: in a filing in renminbi that never speaks of yen it is no yen. */
function currencyOf(fact: Fact, filing: Filing): Currency | undefined {
  const currency = moneyOf(fact, filing.sheets, filing.textOf)
  return currency === 'JPY' && filing.context.currency === 'CNY' && !speaksOfYen(filing.text)
    ? 'CNY'
    : currency
}

const speaksOfYen = recall((text: Filing['text']) => /\byen\b|\bJPY\b|円/i.test(text.value))

/** Undefined for what is no money and for dollars of the United States. */
export function convertFact(
  fact: Fact,
  filing: Filing,
  { findings, ticks }: Judged,
): FactDollars | undefined {
  const currency = currencyOf(fact, filing)
  if (currency === undefined) return ofNoUnit(fact, filing)
  if (currency === 'USD') return undefined
  const money = { fact, currency }
  if (lacksUnit(fact, filing.sheets)) return { ...money, kind: 'none', why: 'no-unit' }
  if (isOddRow(fact, filing, findings)) return { ...money, kind: 'none', why: 'odd-dollars' }
  const { market, rounding } = filing
  const end = market.end?.at
  const known = lastKnown(filing, currency)
  const twins = twinsOf(fact, filing, ticks)
  const own = useFor(fact, filing, known)
  const [twin] = own.kind === 'undated' ? twins : []
  const likely = own.kind === 'undated' && !twin ? likelyOf(fact, filing) : undefined
  const use = useFor(twin ?? (likely ? { ...fact, period: likely.period } : fact), filing, known)
  const found = convert(fact.figure, currency, use, market, rounding, end)
  const printed = ownDollars(fact, twins, filing, findings)
  const printedMoney = printed && withPrinted(money, printed, filing, found)
  const isElsewhere = printed !== undefined && !isBeside(fact, printed, filing)
  if (printedMoney && !(found && isElsewhere)) return printedMoney
  if (!found) {
    const isKnown = hasH10(currency) || market.rates.some((rate) => rate.currency === currency)
    return { ...money, kind: 'none', why: isKnown ? 'no-rate-fits' : 'no-rate' }
  }
  const definition = definitionOf(found, filing)
  return {
    ...money,
    kind: 'converted',
    conversion: found,
    dollars: found.dollars,
    use,
    ...(twin && { twin }),
    ...(likely && { datedBy: likely.from }),
    ...trendOf(money, use, found, filing),
    ...(printedMoney && { elsewhere: printedMoney }),
    ...(definition && { definition }),
  }
}

/** Without a head or a sign of a currency, in a table of a filing that reports in another currency: most likely money. */
function ofNoUnit(fact: Fact, { sheets }: Filing): NoDollars | undefined {
  const { figure, cell } = fact
  const column = cell && sheets[cell.sheet]?.columns[cell.column]
  if (column?.kind !== 'amount' || column.header.length > 0) return undefined
  const named = figure.currency === undefined ? '' : signOf(figure.currency)
  const currency = moneyOf(fact, sheets, () => named)
  if (currency === undefined || currency === 'USD' || !lacksUnit(fact, sheets)) return undefined
  return { fact, currency, kind: 'none', why: 'no-unit' }
}

/** In its own table; for prose, whatever place proves it will do. */
function isBeside({ cell }: Fact, { dollars }: Printed, { sheets }: Filing): boolean {
  const table = cell && sheets[cell.sheet]?.span
  return table === undefined || encloses(table, dollars.span)
}

/** The last day that the filing can speak of as known: that of its latest rate, or its balance sheet's. */
function lastKnown({ market }: Filing, currency: Currency): Day | undefined {
  const now = latest(market, currency)
  const at = now?.period.kind === 'instant' ? now.period.at : undefined
  const end = market.end?.at
  return !at || (end && dayKey(end) > dayKey(at)) ? end : at
}

/** What stands around an amount may date it, but for the year that the whole filing reports on: of that it says nothing. */
function likelyOf({ likely, sentence }: Fact, filing: Filing): Likely | undefined {
  if (!likely || likely.from === 'document') return undefined
  const isOther = sentence && likely.from !== 'sentence' && OTHER_TIME.test(filing.textOf(sentence))
  return isOther ? undefined : likely
}

/** Words for a time of the sentence's own, though no date. */
const OTHER_TIME = /\b(?:full[- ]year|annual\w*|years?|quarters?|half|months?|at the end|period)\b/i

/** Years beside each other from which on they are read as a trend. */
const FEWEST_YEARS = 3

/** A row of years is read as a trend: at one rate for all, that of the latest, it shows no change of the currency. */
function trendOf(
  { fact, currency }: Money,
  use: Use,
  found: Conversion,
  { sheets, market, rounding }: Filing,
): Pick<ConvertedMoney, 'trend'> {
  const sheet = fact.cell && sheets[fact.cell.sheet]
  if (!sheet || use.kind !== 'stretch' || use.months !== 12 || found.reason === 'pinned') return {}
  const ends = sheet.columns.flatMap(({ period }) =>
    period?.kind === 'duration' && period.months === 12 ? [period.end] : [],
  )
  const years = new Set(ends.map((end) => end.year))
  const last = ends.reduce<Day | undefined>(
    (latest, end) => (!latest || dayKey(end) > dayKey(latest) ? end : latest),
    undefined,
  )
  if (years.size < FEWEST_YEARS || !last) return {}
  const of: Use = { kind: 'stretch', end: last, months: 12 }
  const one = convert(fact.figure, currency, of, market, rounding, market.end?.at)
  if (!one || !isApart(one.rate.perDollar, found.rate.perDollar)) return {}
  return { trend: { ...one, years: years.size } }
}

function useFor(fact: Fact, filing: Filing, known: Day | undefined): Use {
  const sentence = filing.sentences.find((s) => s.span.start === fact.sentence?.start)
  const sheet = fact.cell && filing.sheets[fact.cell.sheet]
  const row = fact.cell && sheet?.rows[fact.cell.row]
  const { yearEnd } = filing.context
  const period = periodOf(fact, filing)
  const dated = period ? { ...fact, period } : fact
  const around = {
    ...(sentence && { sentence }),
    ...(sheet && { sheet }),
    ...(row && { row }),
    ...(yearEnd && { yearEnd }),
  }
  return useOf(dated, around, known)
}

function withPrinted(
  money: Money,
  printed: Printed,
  { market, rounding }: Filing,
  found: Conversion | undefined,
): PrintedMoney | undefined {
  const dollars = dollarsOf(printed.dollars.figure, ONE, rounding)
  if (!dollars) return undefined
  const stated = convenience(market, money.currency)
  const rate = stated && !isApart(stated.perDollar, printed.perDollar) ? stated : undefined
  const isOtherwise = found && isApart(found.rate.perDollar, printed.perDollar)
  return {
    ...money,
    kind: 'printed',
    printed,
    dollars,
    perDollar: rate?.perDollar ?? printed.perDollar,
    ...(rate && { rate }),
    ...(isOtherwise && { otherwise: found }),
  }
}

function definitionOf({ rate, reason }: Conversion, { market }: Filing): Span | undefined {
  return reason === 'average-of-period' && rate.kind === 'average-of-month-ends'
    ? market.definition.monthEnds
    : undefined
}
