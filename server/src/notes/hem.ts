// Words found again → the span of a quote, with the signs before and behind them that the quote had.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Pattern } from './pattern.ts'
import type { Place } from './place.ts'
import type { WordIndex } from './word-index.ts'

/** Undefined for a quote without words that is not there, or there twice. */
export function hemmed(index: WordIndex, pattern: Pattern, place: Place): Span | undefined {
  const { text, words } = index
  const after = place.first > 0 ? (words.end[place.first - 1] ?? 0) : 0
  const before = words.start[place.end] ?? text.length
  if (place.first === place.end) return signs(text, pattern.lead, after, before)
  let start = words.start[place.first] ?? after
  let end = words.end[place.end - 1] ?? before
  const isSame = (of: number, at: number): boolean =>
    pattern.words[of] === words.word[at] && pattern.words[of] !== undefined
  if (pattern.cutBefore > 0 && isSame(pattern.first, place.first)) start += pattern.cutBefore
  else start -= belonging(text.slice(after, start), pattern.lead, true)
  if (pattern.cutBehind > 0 && isSame(pattern.end - 1, place.end - 1)) end -= pattern.cutBehind
  else end += belonging(text.slice(end, before), pattern.tail, false)
  return start < end ? span(start, end) : undefined
}

function signs(text: string, quote: string, from: number, to: number): Span | undefined {
  const said = quote.trim()
  const between = text.slice(from, to)
  const at = between.indexOf(said)
  if (said === '' || at < 0 || between.includes(said, at + 1)) return undefined
  return span(from + at, from + at + said.length)
}

/** How many of the signs beside the words a quote had there too, however they are spelled. */
function belonging(gap: string, had: string, isBefore: boolean): number {
  if (had === '') return 0
  if (isBefore ? gap.endsWith(had) : gap.startsWith(had)) return had.length
  const kinds = new Set(Array.from(had, kindOf))
  let count = 0
  while (count < gap.length) {
    const sign = gap.charAt(isBefore ? gap.length - 1 - count : count)
    if (/[\s|]/.test(sign) || !kinds.has(kindOf(sign))) break
    count++
  }
  return count
}

/** Curly and straight quotation marks, and dashes of any length, are each one. */
function kindOf(sign: string): string {
  if (/["“”„«»]/.test(sign)) return '"'
  if (/['‘’`]/.test(sign)) return "'"
  return /[\p{Pd}−]/u.test(sign) ? '-' : sign
}
