// Text → the exchange rates it quotes: "¥108.28 per $1.00", "¥106=US$1", "US$1.00 to ¥106.00".

import { byStart, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { currencyOf, SIGN_BEFORE, WORD_BEHIND } from './currency.ts'
import type { Currency } from './figure.ts'
import { narrow } from './narrow.ts'
import { NUMERAL, numeral } from './numeral.ts'
import type { Numeral } from './numeral.ts'
import { listedWith } from './quotation-list.ts'

/** `amount` units of `currency` for one unit of `per`. */
export interface Quotation {
  readonly currency: Currency
  readonly per: Currency
  readonly amount: Numeral
  readonly span: Span
  /** The digits of `amount`. */
  readonly digits: Span
}

const side = (n: string): string =>
  `(?:(?<sign${n}>${SIGN_BEFORE}) ?(?<a${n}>${NUMERAL})|(?<![\\w.,])(?<b${n}>${NUMERAL}) (?<word${n}>${WORD_BEHIND}))`
/** The yen and the won are quoted by the hundred as well. */
const ONE = (hundred: string): string => `(?:1(?:\\.0+)?|(?<${hundred}>100))(?![\\d.,]\\d)`
const unit = (n: string): string =>
  `(?:(?<one${n}>${SIGN_BEFORE}) ?${ONE(`x${n}`)}|(?:${ONE(`y${n}`)} |one )?(?<only${n}>${WORD_BEHIND})(?! ?\\d))`
const oneFirst = (n: string): string =>
  `(?:(?<one${n}>${SIGN_BEFORE}) ?${ONE(`x${n}`)}|(?<![\\w.,])(?:${ONE(`y${n}`)}|one) (?<only${n}>${WORD_BEHIND}))`
const BETWEEN =
  '(?: ?(?:=|/) ?| (?:per|to|for|to the|equals?|against(?: the)?|=|for each|to each) )'

/** The many side first, or the one side first. A plain "for" or "to" needs a printed 1. */
const MANY_FIRST = new RegExp(side('M') + BETWEEN + unit('M'), 'dg')
const ONE_FIRST = new RegExp(oneFirst('O') + BETWEEN + side('O'), 'dg')
/** "USD/JPY 151.00": so many of the second for one of the first, as dealers write. */
const DEALERS = new RegExp(
  `(?<oneD>${SIGN_BEFORE}|(?<![A-Za-z])[A-Z]{3}) ?/ ?(?<signD>${SIGN_BEFORE}) ?(?:(?:of|at|:|=) ?)?(?<aD>${NUMERAL})(?![.,]?\\d| ?(?:thousand|million|billion))`,
  'dg',
)
/** Those that dealers name before the dollar: dollars for one of them. */
const DEALT_FIRST: ReadonlySet<Currency> = new Set(['EUR', 'GBP', 'AUD', 'NZD'])
const NEEDS_ONE = / (?:to(?! the (?:U\.?S\.? )?dollar)|for|against(?: the)?) /

/** A quotation prints its one, or names the one side right behind the words between: most texts need no closer look. */
const MAY_QUOTE = new RegExp(
  `(?<![\\d.,])1(?:00)?(?![\\d,]|\\.\\d*[1-9])|\\bone |[=/]|\\b(?:per|to|for|the|equals?|against|each) (?:${WORD_BEHIND})`,
)

type Groups = Readonly<Record<string, string | undefined>>

function quotationOf(
  match: RegExpExecArray,
  n: 'M' | 'O' | 'D',
  dollar: Currency,
): Quotation | undefined {
  const g: Groups = match.groups ?? {}
  const digits = g[`a${n}`] ?? g[`b${n}`]
  const place = match.indices?.groups?.[`a${n}`] ?? match.indices?.groups?.[`b${n}`]
  const currency = currencyOf(g[`sign${n}`] ?? g[`word${n}`] ?? '', dollar)
  const per = currencyOf(g[`one${n}`] ?? g[`only${n}`] ?? '', dollar)
  const isHundred = (g[`x${n}`] ?? g[`y${n}`]) !== undefined
  const amount = digits === undefined ? undefined : numeral(digits, isHundred ? -2 : 0)
  if (!place || !currency || !per || !amount || currency === per) return undefined
  if (n === 'D' && per !== 'USD' && !(currency === 'USD' && DEALT_FIRST.has(per))) return undefined
  if (isHundred && per !== 'JPY' && per !== 'KRW') return undefined
  const bare = g[`one${n}`] === undefined && !/(?:^|\W)(?:1|1\.0+|one|100) \D*$/.test(match[0])
  if (n === 'M' && bare && NEEDS_ONE.test(match[0])) return undefined
  return {
    currency,
    per,
    amount,
    span: span(match.index, match.index + match[0].length),
    digits: span(place[0], place[1]),
  }
}

function quotationsLike(
  shape: RegExp,
  n: 'M' | 'O' | 'D',
  text: string,
  dollar: Currency,
): Quotation[] {
  return [...text.matchAll(shape)].flatMap((match) => quotationOf(match, n, dollar) ?? [])
}

/** In order of position, with what is listed beside them; where both orders fit, the many come first. */
export function quotations(printed: string, dollar: Currency = 'USD'): readonly Quotation[] {
  const text = narrow(printed)
  if (!MAY_QUOTE.test(text)) return []
  const dealers = /[A-Z$] ?\//.test(text) ? quotationsLike(DEALERS, 'D', text, dollar) : []
  const first = quotationsLike(MANY_FIRST, 'M', text, dollar)
  let i = 0
  const others = quotationsLike(ONE_FIRST, 'O', text, dollar).filter(({ span: s }) => {
    while ((first[i]?.span.end ?? Infinity) <= s.start) i++
    return (first[i]?.span.start ?? Infinity) >= s.end
  })
  const plain = [...first, ...others]
  const isFree = ({ span: s }: Quotation): boolean =>
    plain.every((one) => one.span.end <= s.start || s.end <= one.span.start)
  const whole = [...plain, ...dealers.filter(isFree)]
  const taken = new Set(whole.map((one) => one.digits.start))
  const listed = whole
    .flatMap((one) => listedWith(text, one))
    .filter(({ digits: { start } }) => !taken.has(start) && taken.add(start))
  return [...whole, ...listed].sort((a, b) => byStart(a.span, b.span))
}
