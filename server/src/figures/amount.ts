// A run of prose → the figures in it: money, percentages, counts that a noun names.

import * as d from '../base/decimal.ts'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Run } from '../syntax/run.ts'
import { COUNTED, isCoupon, percentUnit } from './behind.ts'
import { compounded } from './compound.ts'
import { currencyOf, isBareDollar, isDollar, SIGN_BEFORE, WORD_BEHIND } from './currency.ts'
import type { Currency, Figure, FigureKind } from './figure.ts'
import { hedgeOf } from './hedge.ts'
import { withListed } from './listed.ts'
import { masked } from './masked.ts'
import { NUMERAL, numeral } from './numeral.ts'
import { joined } from './range.ts'
import { SCALE_LETTER, SCALE_WORD, scaleOf } from './scale-word.ts'

const NUMBER = new RegExp(NUMERAL, 'g')
const SIGN = new RegExp(
  `(?:(?<![\\w)%])(?<minus>-|[△▲(] ?))?(?<sign>${SIGN_BEFORE}) ?(?<inner>[-△▲(] ?)?$`,
)
const BARE_MINUS = /(?<![^\s(])(?<minus>[-△▲])$/
const WORD = new RegExp(`^ ?(?:of )?(?<word>${WORD_BEHIND})`)
const CODE = new RegExp(`^ ?(?<word>${WORD_BEHIND})(?! ?\\d)`)
const SCALE = new RegExp(
  `^(?:(?:-| {0,3})(?<word>${SCALE_WORD})(?![A-Za-z])|(?<letter>${SCALE_LETTER})(?![\\w%]))`,
  'i',
)
const EAST = /^(?<word>百万|千万|[十百千]億|[千万億兆亿])(?=[円元\d]|ドル)/
const PER_SHARE =
  /^ ?(?:per|a|each|for each|for every) (?:basic |diluted |common |ordinary |preferred |class [a-c] )*(?:share|ads|adr|american depositary share|unit|warrant|option|right)s?\b|^\/share/i

const BEFORE = 24
const BEHIND = 64

/** "$20,000 USD": the word behind says which dollar the sign is. */
function codeBehind(sign: string, rest: string): RegExpExecArray | undefined {
  const code = isBareDollar(sign) ? CODE.exec(rest) : null
  const word = code?.groups?.['word'] ?? ''
  return code && !isBareDollar(word) && isDollar(currencyOf(word) ?? '') ? code : undefined
}

/** One figure at `digits`, from the text around it; undefined where nothing says what the number is. */
function figureAt(text: string, digits: Span, dollar: Currency): Figure | undefined {
  const before = text.slice(Math.max(0, digits.start - BEFORE), digits.start)
  const sign = SIGN.exec(before)
  const last = before.at(-1) ?? ' '
  const isRangeEnd = /\d-$/.test(before) && percentUnit(text.slice(digits.end, digits.end + BEHIND))
  if (!sign && !isRangeEnd && /[\w./,:#-]/.test(last) && !BARE_MINUS.test(before)) return undefined

  let end = digits.end
  const rest = (): string => text.slice(end, digits.end + BEHIND)
  const brackets = sign?.groups?.['inner']?.startsWith('(') === true
  const closed = brackets && rest().startsWith(')')
  if (closed) end++
  const bracketed = !sign && last === '(' && /^\) ?%/.test(rest())
  if (bracketed) end++

  const percent = percentUnit(rest())
  const scaled = percent ? undefined : (SCALE.exec(rest()) ?? EAST.exec(rest()))
  const word = scaled?.groups?.['word'] ?? (sign ? scaled?.groups?.['letter'] : undefined)
  if (word !== undefined) end += scaled?.[0].length ?? 0
  const scale = percent?.scale ?? (word === undefined ? 0 : (scaleOf(word) ?? 0))
  const read = numeral(text.slice(digits.start, digits.end), scale)
  if (!read) return undefined

  if (percent) end += percent.length
  const own = sign?.groups?.['sign']
  const named = percent
    ? undefined
    : own === undefined
      ? WORD.exec(rest())
      : codeBehind(own, rest())
  if (named) end += named[0].length
  const printed = named?.groups?.['word'] ?? own
  const currency = printed === undefined ? undefined : currencyOf(printed, dollar)
  const counted = !percent && !currency && COUNTED.test(rest())
  if (!percent && !currency && !counted && word === undefined) return undefined
  const goesOn = own !== undefined && named ? /^\w|^[-.,]\d/ : /^[\w/]|^[-.,]\d/
  const isLed = word !== undefined && /[^\w ]$/.test(text.slice(0, end)) && /^\d/.test(rest())
  if (!percent && !isLed && goesOn.test(rest())) return undefined

  const kind: FigureKind =
    percent?.kind ?? (currency !== undefined ? 'amount' : counted ? 'count' : 'plain')
  const outer = sign?.groups?.['minus']?.startsWith('(') === true
  const minus =
    (outer ? undefined : sign?.groups?.['minus']) ??
    (brackets ? undefined : sign?.groups?.['inner']) ??
    (sign ? undefined : BARE_MINUS.exec(before)?.groups?.['minus'])
  const negative = closed || bracketed || minus !== undefined
  const lead = sign ? sign[0].length - (outer ? 1 : 0) : bracketed || minus !== undefined ? 1 : 0
  const start = digits.start - lead
  const hedge = hedgeOf(text, start)
  return {
    kind,
    span: span(start, end),
    digits,
    value: negative ? d.negate(read.value) : read.value,
    unit: read.unit,
    widest: read.widest,
    ...(currency !== undefined && { currency }),
    scale,
    ...(hedge && { hedge }),
    negative,
    ...(currency !== undefined && PER_SHARE.test(rest()) && { perShare: true as const }),
    ...(kind === 'percent' && isCoupon(rest()) && { coupon: true as const }),
  }
}

/** In order of position. `dollar` is what a bare "$" means in this document. */
export function amounts(run: Run, dollar: Currency = 'USD'): readonly Figure[] {
  if (!/[\d\uff10-\uff19]/.test(run.text)) return []
  const text = masked(run)
  const found: Figure[] = []
  for (const match of text.matchAll(NUMBER)) {
    const figure = figureAt(text, span(match.index, match.index + match[0].length), dollar)
    if (figure) found.push(figure)
  }
  return joined(text, withListed(text, compounded(text, found)))
}
