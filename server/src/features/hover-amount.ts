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
import { cellPeriod } from '../facts/cell-period.ts'
import { convert, isApart } from '../facts/convert.ts'
import type { Conversion, Converted, Reason } from '../facts/convert.ts'
import type { Fact } from '../facts/fact.ts'
import { dollarsOf } from '../facts/dollars.ts'
import { moneyOf } from '../facts/money.ts'
import { printedDollars } from '../facts/printed-dollars.ts'
import type { Printed } from '../facts/printed-dollars.ts'
import { rateDefinition } from '../facts/rate-definition.ts'
import { convenience, latest } from '../facts/rate-lookup.ts'
import type { Market } from '../facts/rate-lookup.ts'
import { useOf } from '../facts/use.ts'
import type { Use } from '../facts/use.ts'
import { perDollarText, rateName, unitsOf } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import type { SheetRow } from '../facts/sheet.ts'
import type { Currency } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import { place, strong } from './hover-part.ts'
import type { HoverPart, Line } from './hover-part.ts'
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

export function amountPart(filing: Filing, offset: number): HoverPart | undefined {
  const fact = amountAt(filing, offset)
  const currency = fact && moneyOf(fact, filing.sheets, filing.textOf)
  if (!fact || currency === undefined || currency === 'USD') return undefined
  const lines = linesFor(filing, fact, currency)
  return { span: fact.span, lines }
}

function linesFor(filing: Filing, fact: Fact, currency: Currency): readonly Line[] {
  const definition = rateDefinition(filing.sentences)
  const market: Market = { rates: filing.rates, definition }
  const { context, rounding } = filing
  const now = latest(market, currency)
  const known = now?.period.kind === 'instant' ? now.period.at : undefined
  const sentence = filing.sentences.find((s) => s.span.start === fact.sentence?.start)
  const row = fact.cell && filing.sheets[fact.cell.sheet]?.rows[fact.cell.row]
  const period = fact.period ?? (row && periodOfCell(fact, row, filing))
  const dated = period ? { ...fact, period } : fact
  const use = useOf(dated, { ...(sentence && { sentence }), ...(row && { row }) }, known)
  const printed = printedDollars(fact, filing)
  const found = convert(fact.figure, currency, use, market, rounding, context.yearEnd)
  if (printed) return printedLines(printed, fact, currency, market, found, filing)
  if (!found) return [[noRate(currency, filing)]]
  return [
    answer(found, filing, fact, currency),
    rateLine(found, filing, currency),
    [WHY[found.reason](use), ...byDefinition(found, market, filing)],
    ...found.others.map((other) => otherLine(other, found, filing)),
  ]
}

function periodOfCell({ cell }: Fact, row: SheetRow, filing: Filing): Period | undefined {
  const sheet = cell && filing.sheets[cell.sheet]
  return sheet && cellPeriod(sheet, row, cell.column, filing.context)
}

const answer = ({ dollars }: Converted, filing: Filing, fact: Fact, currency: Currency): Line => [
  'About ',
  strong(dollars.text),
  `${dollars.range === undefined ? '' : ` (${dollars.range})`} for ${shownAs(filing, fact, currency)}`,
]

/** As printed; a cell with the sign and the unit that its table gives it: "−1,127 million yen". */
function shownAs(
  filing: Filing,
  { span, digits, figure, where }: Fact,
  currency: Currency,
): string {
  if (where === 'prose') return filing.textOf(span)
  const word = SCALES[figure.scale] ?? ''
  return `${figure.negative ? '−' : ''}${filing.textOf(digits)} ${word}${unitsOf(currency)}`
}

const SCALES: Readonly<Record<number, string>> = {
  3: 'thousand ',
  6: 'million ',
  9: 'billion ',
}

/** The filing's own dollars come before any of ours. */
function printedLines(
  { dollars, perDollar }: Printed,
  fact: Fact,
  currency: Currency,
  market: Market,
  found: Conversion | undefined,
  filing: Filing,
): readonly Line[] {
  const shown = dollarsOf(dollars.figure, ONE, filing.rounding)
  const stated = convenience(market, currency)
  const isStated = stated !== undefined && !isApart(stated.perDollar, perDollar)
  const rate = isStated ? perDollarText(stated) : toPlain(roundTo(perDollar, -2))
  return [
    [
      strong(shown?.text ?? ''),
      ` for ${shownAs(filing, fact, currency)}: the filing's own dollars, `,
      place(filing.lineOf, dollars.span),
    ],
    [
      'at ',
      strong(rate),
      ` ${unitsOf(currency)} per dollar: `,
      ...(isStated
        ? [`${rateName(stated)}, `, sourceOf(stated, filing)]
        : ['implied by the two figures']),
    ],
    ...(found && isApart(found.rate.perDollar, perDollar)
      ? [otherLine(found, { ...found, rate: { ...found.rate, perDollar } }, filing)]
      : []),
  ]
}

const rateLine = ({ rate, reason }: Conversion, filing: Filing, currency: Currency): Line => [
  'at ',
  strong(perDollarText(rate)),
  ` ${unitsOf(currency)} per dollar: ${rateName(rate)}, `,
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

function otherLine(other: Converted, found: Conversion, filing: Filing): Line {
  const { dollars, rate } = other
  return [
    `${found.reason === 'balance-date' ? 'or' : 'otherwise'} ${dollars.text}`,
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
