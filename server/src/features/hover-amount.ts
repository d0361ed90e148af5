// An amount of money → the dollars it stands for, at which rate, from where, and why that one.

import {
  abs,
  decimal,
  divide,
  multiply,
  roundTo,
  sign,
  subtract,
  toPlain,
  ZERO,
} from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Converted, Reason, StandIn } from '../facts/convert.ts'
import { perDollarText, rateName, unitsOf } from '../facts/rate-name.ts'
import type { Use } from '../facts/use.ts'
import type { Filing } from '../filing.ts'
import type { Currency } from '../figures/figure.ts'
import { amountAt } from './amounts.ts'
import { convertFact } from './convert-fact.ts'
import type { ConvertedMoney, FactDollars, NoDollars, PrintedMoney } from './convert-fact.ts'
import { dollarsText, perDollarWords, shownAs } from './hover-money.ts'
import { place, strong } from './hover-part.ts'
import type { HoverPart, Line } from './hover-part.ts'
import type { Judged } from './hover-proof.ts'
import { sourceOf } from './rate-source.ts'

export function amountPart(filing: Filing, offset: number, judged: Judged): HoverPart | undefined {
  const fact = amountAt(filing, offset)
  const answer = fact && convertFact(fact, filing, judged)
  return answer && { span: answer.fact.span, lines: linesFor(answer, filing) }
}

function linesFor(answer: FactDollars, filing: Filing): readonly Line[] {
  switch (answer.kind) {
    case 'printed':
      return printedLines(answer, filing)
    case 'converted':
      return convertedLines(answer, filing)
    case 'none':
      return [[refusal(answer)]]
  }
}

function convertedLines(answer: ConvertedMoney, filing: Filing): readonly Line[] {
  const { fact, currency, conversion, dollars, use, twin, datedBy: by } = answer
  const { trend, definition, elsewhere } = answer
  const datedBy: Line = twin
    ? [' The date is that of the same figure in a table: ', place(filing.lineOf, twin.span), '.']
    : by
      ? [DATED[by]]
      : []
  const standIn: Line = conversion.standIn ? [STANDS_IN[conversion.standIn]] : []
  const byDefinition: Line = definition
    ? [
        " That is this filing's own definition of an average: ",
        place(filing.lineOf, definition),
        '.',
      ]
    : []
  return [
    [
      'About ',
      strong(dollarsText(dollars, currency, filing)),
      `${dollars.range === undefined ? '' : ` (${dollars.range})`} for ${shownAs(fact, filing)}`,
    ],
    rateLine(answer, filing),
    [WHY[conversion.reason](use), ...standIn, ...datedBy, ...byDefinition],
    ...conversion.others.map((other) =>
      otherLine(currency, other, conversion.rate.perDollar, filing, conversion.reason),
    ),
    ...(trend ? [trendLine(answer, trend, filing)] : []),
    ...(elsewhere ? [elsewhereLine(elsewhere, filing)] : []),
  ]
}

const STANDS_IN: Readonly<Record<StandIn, string>> = {
  month: ' The rate of that day is not known: the average of its month stands in.',
  day: " No average of that period is known: a single day's rate stands in.",
  'balance-date': ' The filing states none: the rate of the balance sheet date stands in.',
}

const DATED: Readonly<Record<NonNullable<ConvertedMoney['datedBy']>, string>> = {
  sentence: ' The date is that of the other figures of its sentence.',
  paragraph: ' The date is that of the figures before it in its paragraph.',
  heading: ' The date is that of the heading over it.',
  document: ' The date is that of the year reported on.',
}

function trendLine(
  { currency }: ConvertedMoney,
  { dollars, rate, years }: NonNullable<ConvertedMoney['trend']>,
  filing: Filing,
): Line {
  return [
    `for a trend over the ${years} years, all at one rate: ${dollarsText(dollars, currency, filing)}`,
    ` at ${perDollarText(rate)} (${rateName(rate)}, `,
    sourceOf(rate, filing),
    ')',
  ]
}

function elsewhereLine(
  { currency, dollars, printed, perDollar, rate }: PrintedMoney,
  filing: Filing,
): Line {
  return [
    `the filing's own dollars for it, in another table: ${dollarsText(dollars, currency, filing)}, `,
    place(filing.lineOf, printed.dollars.span),
    `, at ${rate ? perDollarText(rate) : toPlain(roundTo(perDollar, -2))}`,
  ]
}

function printedLines(answer: PrintedMoney, filing: Filing): readonly Line[] {
  const { fact, currency, printed, dollars, perDollar, rate, otherwise } = answer
  return [
    [
      strong(dollarsText(dollars, currency, filing)),
      ` for ${shownAs(fact, filing)}: the filing's own dollars, `,
      place(filing.lineOf, printed.dollars.span),
    ],
    [
      'at ',
      strong(rate ? perDollarText(rate) : toPlain(roundTo(perDollar, -2))),
      ` ${perDollarWords(currency, filing)}: `,
      ...(rate ? [`${rateName(rate)}, `, sourceOf(rate, filing)] : ['implied by the two figures']),
    ],
    ...(otherwise ? [otherLine(currency, otherwise, printed.perDollar, filing)] : []),
  ]
}

const rateLine = (
  { currency, conversion: { rate, reason } }: ConvertedMoney,
  filing: Filing,
): Line => [
  'at ',
  strong(perDollarText(rate)),
  ` ${perDollarWords(currency, filing)}: ${rateName(rate)}, `,
  ...(reason === 'latest' && rate.source.kind === 'filing' ? ['the latest in '] : []),
  sourceOf(rate, filing),
]

const WHY: Readonly<Record<Reason, (use: Use) => string>> = {
  'spot-of-day': (use) =>
    use.kind === 'day' && use.of
      ? 'A dividend takes the rate of the day on which it was declared.'
      : 'An amount of a day takes the rate of that day.',
  'average-of-period': () =>
    'What comes in or goes out over a period takes the average of that period.',
  'average-of-month': () => 'What happened in a month takes the average of that month.',
  latest: (use) =>
    use.kind === 'now'
      ? 'What is planned, due or still so takes the latest rate in the filing.'
      : 'Nothing dates this amount: it takes the latest rate in the filing.',
  'balance-date': () =>
    'Nothing dates this amount: it takes the rate of the balance sheet date; see the average of the period as well.',
  pinned: () => 'You pinned this rate for the file: it holds for every amount of its currency.',
}

function otherLine(
  currency: Currency,
  { dollars, rate }: Converted,
  chosen: Decimal,
  filing: Filing,
  reason?: Reason,
): Line {
  return [
    `${reason === 'balance-date' ? 'or' : reason === 'pinned' ? 'without the pin' : 'otherwise'} ${dollarsText(dollars, currency, filing)}`,
    ` at ${perDollarText(rate)} (${rateName(rate)}, `,
    sourceOf(rate, filing),
    `), ${difference(rate.perDollar, chosen)}`,
  ]
}

/** How much a dollar amount changes when another rate divides: "3.8% less". */
function difference(other: Decimal, chosen: Decimal): string {
  const percent = divide(multiply(subtract(chosen, other), decimal(100)), other, -1) ?? ZERO
  return `${toPlain(abs(percent))}% ${sign(percent) < 0 ? 'less' : 'more'}`
}

const NO_UNIT =
  'No dollars: this table does not say in which unit its amounts are, and other tables of this filing are in thousands or millions.'

export function refusal({ currency, why }: NoDollars): string {
  switch (why) {
    case 'no-unit':
      return NO_UNIT
    case 'odd-dollars':
      return `No dollars: those of its row imply no possible rate of ${unitsOf(currency)}, so that the unit of one of them is not what its column says.`
    case 'no-rate-fits':
      return `No dollars: neither the filing nor the bundled H.10 table has a rate of ${unitsOf(currency)} that fits this amount.`
    case 'no-rate':
      return `No dollars: the filing states no rate of ${unitsOf(currency)}, and the bundled H.10 table has none for it.`
  }
}
