// A fact → the currency of the money that it states; nothing for figures that only look like money.

import type { Span } from '../base/span.ts'
import type { Currency } from '../figures/figure.ts'
import { SIGN_BEFORE, WORD_BEHIND } from '../figures/currency.ts'
import type { Fact } from './fact.ts'
import type { Sheet } from './sheet.ts'

const NAMED = new RegExp(`${SIGN_BEFORE}|${WORD_BEHIND}`)

/**
 * A cell takes the currency of its column. Where neither a unit nor any sign or name of a currency stands in its table
 * or right above it, the column may as well count metres.
 */
export function moneyOf(
  { figure, cell }: Fact,
  sheets: readonly Sheet[],
  textOf: (span: Span) => string,
): Currency | undefined {
  if (figure.kind !== 'amount' || figure.dash) return undefined
  const sheet = cell && sheets[cell.sheet]
  if (!sheet) return figure.currency
  const column = sheet.columns[cell.column]
  const { label = '' } = sheet.rows[cell.row] ?? {}
  if (figure.currency === undefined || (label === '' && column?.header.length === 0))
    return undefined
  if ([label, ...sheet.captions.slice(0, 2)].some((words) => RATES.test(words))) return undefined
  if (COUNTS.test(label) || column?.header.some((words) => isCount(words))) return undefined
  const currency = figure.currency ?? column?.currency
  if (column?.scale !== undefined || NAMED.test(textOf(sheet.span))) return currency
  return sheet.captions.slice(0, 2).some((words) => NAMED.test(words)) ? currency : undefined
}

/** "Price to book value (times)": the unit of a row that is no money, whatever its table says. */
const COUNTS =
  / \/ (?:revenues?|sales|equity|earnings|assets|ebitda)\b|[([](?:in )?(?:times|x|%|percent|shares|units|people|persons|employees|years|months|days|numbers?|nos?\.?)[)\]]|\bnumber of\b|\bno\. of\b/i
/** Tables and rows of rates, which no reader of rates took. */
const RATES = /^[\W\d]*(?:average |foreign |currency |applicable )*exchange rates?\b/i
/** Heads over what is no money. */
const COUNT_HEAD =
  /^(?:notes?|note nos?\.?|numbers?|nos?\.?|volume|quantity|shares|%|times)$|\bnumber of\b|\bno\. of\b|\bnumbers$|\bvolume\b|\(nos?\.?\)/i
/** "Number of shares and amount" may be money. */
const isCount = (words: string): boolean =>
  COUNT_HEAD.test(words.trim()) && !NAMED.test(words) && !/\bamounts?\b|\bvalues?\b/i.test(words)

/** The currency of a whole statement, which says nothing of thousands or millions. */
const EXPRESSED = /\b(?:expressed|presented|stated|reported) in\b/i

const PER_SHARE = /\bper (?:\w+ ){0,2}(?:share|ads|unit)\b|\bEPS\b/i

/** Currencies without a hundredth part: a figure with decimals is one in millions, or a price. */
const WHOLE: ReadonlySet<Currency> = new Set(['JPY', 'KRW'])
const PRICED = /\bper\b|\b(?:prices?|dividends?|rates?|shares?|units?|values?)\b|[/／]/i

/**
 * Whether an amount stands in a table that names no unit, in a filing whose other tables are in thousands or millions: it
 * may be anything. Prices and amounts per share are in whole units everywhere.
 */
export function lacksUnit({ figure, cell }: Fact, sheets: readonly Sheet[]): boolean {
  const { currency } = figure
  const sheet = cell && sheets[cell.sheet]
  const column = cell && sheet?.columns[cell.column]
  if (!sheet || !column || figure.scale !== 0 || figure.perShare || column.kind === 'rate')
    return false
  const row = sheet.rows[cell.row]
  if (PER_SHARE.test(row?.label ?? '')) return false
  const around = [row?.label, row?.parent, ...column.header, ...sheet.captions.slice(0, 1)]
  const isSplit = currency !== undefined && WHOLE.has(currency) && figure.unit.exponent < 0
  if (isSplit && !around.some((words) => words !== undefined && PRICED.test(words))) return true
  const isOpen = sheet.captions.slice(0, 2).some((words) => EXPRESSED.test(words))
  if (column.scale !== undefined && !isOpen) return false
  return sheets.some((one) => one.columns.some(({ scale }) => (scale ?? 0) > 0))
}
