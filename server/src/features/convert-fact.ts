// An amount of money → its dollars: those that the filing prints, else ours with the rate and the reason, else why there are none.

import type { Decimal } from '../base/decimal.ts'
import { ONE } from '../base/decimal.ts'
import type { Span } from '../base/span.ts'
import { convert, isApart } from '../facts/convert.ts'
import type { Conversion } from '../facts/convert.ts'
import type { Dollars } from '../facts/dollars.ts'
import { dollarsOf } from '../facts/dollars.ts'
import type { Fact } from '../facts/fact.ts'
import { lacksUnit, moneyOf } from '../facts/money.ts'
import type { Printed } from '../facts/printed-dollars.ts'
import type { Rate } from '../facts/rate.ts'
import { convenience, latest } from '../facts/rate-lookup.ts'
import { useOf } from '../facts/use.ts'
import type { Use } from '../facts/use.ts'
import type { Filing } from '../filing.ts'
import type { Currency } from '../figures/figure.ts'
import type { Day } from '../figures/period.ts'
import type { Judged } from './hover-proof.ts'
import { ownDollars, periodOf, twinsOf } from './hover-twin.ts'

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
  /** The filing's own definition of an average, where the rate follows it. */
  readonly definition?: Span
}

export interface NoDollars extends Money {
  readonly kind: 'none'
  /** Its table says no unit and others do; nothing has a rate of the currency; no rate there is fits the amount. */
  readonly why: 'no-unit' | 'no-rate' | 'no-rate-fits'
}

export type FactDollars = PrintedMoney | ConvertedMoney | NoDollars

/** Undefined for what is no money and for dollars of the United States. */
export function convertFact(
  fact: Fact,
  filing: Filing,
  { findings, ticks }: Judged,
): FactDollars | undefined {
  const currency = moneyOf(fact, filing.sheets, filing.textOf)
  if (currency === undefined || currency === 'USD') return undefined
  const money = { fact, currency }
  if (lacksUnit(fact, filing.sheets)) return { ...money, kind: 'none', why: 'no-unit' }
  const { context, market, rounding } = filing
  const now = latest(market, currency)
  const known = now?.period.kind === 'instant' ? now.period.at : undefined
  const twins = twinsOf(fact, filing, ticks)
  const own = useFor(fact, filing, known)
  const [twin] = own.kind === 'undated' ? twins : []
  const use = twin ? useFor(twin, filing, known) : own
  const found = convert(fact.figure, currency, use, market, rounding, context.yearEnd)
  const printed = ownDollars(fact, twins, filing, findings)
  const printedMoney = printed && withPrinted(money, printed, filing, found)
  if (printedMoney) return printedMoney
  if (!found) {
    const isStated = filing.rates.some((rate) => rate.currency === currency)
    return { ...money, kind: 'none', why: isStated ? 'no-rate-fits' : 'no-rate' }
  }
  const definition = definitionOf(found, filing)
  return {
    ...money,
    kind: 'converted',
    conversion: found,
    dollars: found.dollars,
    use,
    ...(twin && { twin }),
    ...(definition && { definition }),
  }
}

function useFor(fact: Fact, filing: Filing, known: Day | undefined): Use {
  const sentence = filing.sentences.find((s) => s.span.start === fact.sentence?.start)
  const row = fact.cell && filing.sheets[fact.cell.sheet]?.rows[fact.cell.row]
  const period = periodOf(fact, filing)
  const dated = period ? { ...fact, period } : fact
  return useOf(dated, { ...(sentence && { sentence }), ...(row && { row }) }, known)
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
