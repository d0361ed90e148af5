// An amount of money → the dollars it stands for, at which rate, from where, and why that one.

import { touches } from '../base/span.ts'
import {
  abs,
  decimal,
  divide,
  multiply,
  ONE,
  roundTo,
  sign,
  subtract,
  toPlain,
  ZERO,
} from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { convert, isApart } from '../facts/convert.ts'
import type { Conversion, Converted, Reason } from '../facts/convert.ts'
import type { Fact } from '../facts/fact.ts'
import { dollarsOf } from '../facts/dollars.ts'
import { lacksUnit, moneyOf } from '../facts/money.ts'
import type { Printed } from '../facts/printed-dollars.ts'
import { rateDefinition } from '../facts/rate-definition.ts'
import { convenience, latest } from '../facts/rate-lookup.ts'
import type { Market } from '../facts/rate-lookup.ts'
import { useOf } from '../facts/use.ts'
import type { Use } from '../facts/use.ts'
import { perDollarText, rateName, unitsOf } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import type { Currency } from '../figures/figure.ts'
import type { Day } from '../figures/period.ts'
import { dollarsText, perDollarWords, shownAs } from './hover-money.ts'
import { place, strong } from './hover-part.ts'
import type { Judged } from './hover-proof.ts'
import type { HoverPart, Line } from './hover-part.ts'
import { ownDollars, periodOf, twinsOf } from './hover-twin.ts'
import { sourceOf } from './rate-source.ts'

/** The amount under the cursor; the shortest where figures nest. */
function amountAt(filing: Filing, offset: number): Fact | undefined {
  return filing.facts
    .filter(({ span, figure }) => figure.kind === 'amount' && touches(span, offset))
    .reduce<Fact | undefined>(
      (best, fact) =>
        !best || fact.span.end - fact.span.start < best.span.end - best.span.start ? fact : best,
      undefined,
    )
}

export function amountPart(filing: Filing, offset: number, judged: Judged): HoverPart | undefined {
  const fact = amountAt(filing, offset)
  const currency = fact && moneyOf(fact, filing.sheets, filing.textOf)
  if (!fact || currency === undefined || currency === 'USD') return undefined
  const money = { fact, currency, filing }
  const lines = lacksUnit(fact, filing.sheets) ? [[NO_UNIT]] : linesFor(money, judged)
  return { span: fact.span, lines }
}

const NO_UNIT =
  'No dollars: this table does not say in which unit its amounts are, and other tables of this filing are in thousands or millions.'

interface Money {
  readonly fact: Fact
  readonly currency: Currency
  readonly filing: Filing
}

function linesFor(money: Money, { findings, ticks }: Judged): readonly Line[] {
  const { fact, currency, filing } = money
  const definition = rateDefinition(filing.sentences)
  const market: Market = { rates: filing.rates, definition }
  const { context, rounding } = filing
  const now = latest(market, currency)
  const known = now?.period.kind === 'instant' ? now.period.at : undefined
  const twins = twinsOf(fact, filing, ticks)
  const own = useFor(fact, filing, known)
  const [twin] = own.kind === 'undated' ? twins : []
  const use = twin ? useFor(twin, filing, known) : own
  const printed = ownDollars(fact, twins, filing, findings)
  const found = convert(fact.figure, currency, use, market, rounding, context.yearEnd)
  if (printed) return printedLines(money, printed, market, found)
  if (!found) return [[noRate(currency, filing)]]
  const datedBy: Line = twin
    ? [' The date is that of the same figure in a table: ', place(filing.lineOf, twin.span), '.']
    : []
  return [
    answer(money, found),
    rateLine(money, found),
    [WHY[found.reason](use), ...datedBy, ...byDefinition(found, market, filing)],
    ...found.others.map((other) => otherLine(money, other, found)),
  ]
}

function useFor(fact: Fact, filing: Filing, known: Day | undefined): Use {
  const sentence = filing.sentences.find((s) => s.span.start === fact.sentence?.start)
  const row = fact.cell && filing.sheets[fact.cell.sheet]?.rows[fact.cell.row]
  const period = periodOf(fact, filing)
  const dated = period ? { ...fact, period } : fact
  return useOf(dated, { ...(sentence && { sentence }), ...(row && { row }) }, known)
}

const answer = ({ fact, currency, filing }: Money, { dollars }: Converted): Line => [
  'About ',
  strong(dollarsText(dollars, currency, filing)),
  `${dollars.range === undefined ? '' : ` (${dollars.range})`} for ${shownAs(fact, filing)}`,
]

/** The filing's own dollars come before any of ours. */
function printedLines(
  money: Money,
  { dollars, perDollar }: Printed,
  market: Market,
  found: Conversion | undefined,
): readonly Line[] {
  const { fact, currency, filing } = money
  const shown = dollarsOf(dollars.figure, ONE, filing.rounding)
  const stated = convenience(market, currency)
  const isStated = stated !== undefined && !isApart(stated.perDollar, perDollar)
  const rate = isStated ? perDollarText(stated) : toPlain(roundTo(perDollar, -2))
  return [
    [
      strong(shown ? dollarsText(shown, currency, filing) : ''),
      ` for ${shownAs(fact, filing)}: the filing's own dollars, `,
      place(filing.lineOf, dollars.span),
    ],
    [
      'at ',
      strong(rate),
      ` ${perDollarWords(currency, filing)}: `,
      ...(isStated
        ? [`${rateName(stated)}, `, sourceOf(stated, filing)]
        : ['implied by the two figures']),
    ],
    ...(found && isApart(found.rate.perDollar, perDollar)
      ? [otherLine(money, found, { ...found, rate: { ...found.rate, perDollar } })]
      : []),
  ]
}

const rateLine = ({ currency, filing }: Money, { rate, reason }: Conversion): Line => [
  'at ',
  strong(perDollarText(rate)),
  ` ${perDollarWords(currency, filing)}: ${rateName(rate)}, `,
  ...(reason === 'latest' && rate.source.kind === 'filing' ? ['the latest in '] : []),
  sourceOf(rate, filing),
]

const WHY: Readonly<Record<Reason, (use: Use) => string>> = {
  'spot-of-day': () => 'An amount of a day takes the rate of that day.',
  'average-of-period': () =>
    'What comes in or goes out over a period takes the average of that period.',
  'average-of-month': () => 'What happened in a month takes the average of that month.',
  latest: (use) =>
    use.kind === 'now'
      ? 'What is planned, due or still so takes the latest rate in the filing.'
      : 'Nothing dates this amount: it takes the latest rate in the filing.',
  'balance-date': () =>
    "Nothing dates this amount: it takes the rate of the balance sheet date; see the year's average as well.",
  'month-stands-in': () => 'The rate of that day is not known: the average of its month stands in.',
  'spot-stands-in': () => "No average of that period is known: a single day's rate stands in.",
}

function byDefinition({ rate, reason }: Conversion, { definition }: Market, filing: Filing): Line {
  if (
    reason !== 'average-of-period' ||
    rate.kind !== 'average-of-month-ends' ||
    !definition.monthEnds
  )
    return []
  return [
    " That is this filing's own definition of an average: ",
    place(filing.lineOf, definition.monthEnds),
    '.',
  ]
}

function otherLine({ currency, filing }: Money, other: Converted, found: Conversion): Line {
  const { dollars, rate } = other
  return [
    `${found.reason === 'balance-date' ? 'or' : 'otherwise'} ${dollarsText(dollars, currency, filing)}`,
    ` at ${perDollarText(rate)} (${rateName(rate)}, `,
    sourceOf(rate, filing),
    `), ${difference(rate.perDollar, found.rate.perDollar)}`,
  ]
}

/** How much a dollar amount changes when another rate divides: "3.8% less". */
function difference(other: Decimal, chosen: Decimal): string {
  const percent = divide(multiply(subtract(chosen, other), decimal(100)), other, -1) ?? ZERO
  return `${toPlain(abs(percent))}% ${sign(percent) < 0 ? 'less' : 'more'}`
}

const noRate = (currency: Currency, filing: Filing): string => {
  const stated = filing.rates.some((rate) => rate.currency === currency)
  return stated
    ? `No dollars: neither the filing nor the bundled H.10 table has a rate of ${unitsOf(currency)} that fits this amount.`
    : `No dollars: the filing states no rate of ${unitsOf(currency)}, and the bundled H.10 table has none for it.`
}
