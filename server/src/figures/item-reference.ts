// One run of text → mentions of Items: "Item 5.A", "Items 4 and 5", "Part II, Item 7", "Item 1A of Part II".

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Target } from './reference.ts'
import { titleAfter } from './title-reference.ts'

type Mention = { readonly span: Span; readonly target: Target }

const START =
  /\b(?:P(?:art|ART) (IV|I{1,3})(?:,| of this [^,.;]{1,40},)? ?(?:[-–—] ?)?)?I(?:tems?|TEMS?) {1,4}(?=\d)/g
/** A number with its letter; an Item of a regulation has three digits, and an amount goes on. */
const NUMBER = /\d{1,2}(?:\.\d{2}(?!\d)|(?![\d%]|[.,]\d))(?:\.? ?[A-K](?![A-Za-z’'])(?:\(T\))?)?/y
/** Steps below the letter, "3.A.3" and "15(a)(1)": read over, not looked up. */
const DEEPER = /(?:\.\d{1,2}(?!\d)|\([a-z0-9]{1,4}\)){0,4}/y
const AND =
  /(?:,| ?&|,? (?:and|AND)(?:\/or)?|,? (?:or|OR)|,? through|,? to) {1,2}(?:I(?:tems?|TEMS?) {1,2})?(?=\d)/y
const OF_PART = / (?:of|in|under) P(?:art|ART) (IV|I{1,3})\b/y
const QUOTES = new Set(['“', '"', '‘'])

const keyOf = (number: string): string => number.replace(/\(T\)| /g, '')

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

export function itemsIn(text: string): Mention[] {
  const found: Mention[] = []
  for (const start of text.matchAll(START)) {
    if (start.index < (found.at(-1)?.span.end ?? 0)) continue
    if (/\b(?:line|agenda) $/i.test(text.slice(Math.max(0, start.index - 8), start.index))) continue
    const quotedAt = QUOTES.has(text[start.index - 1] ?? '') ? start.index - 1 : undefined
    let from = start.index
    let at = start.index + start[0].length
    for (;;) {
      const number = match(NUMBER, text, at)
      if (!number) break
      const deep = at + number[0].length
      const end = deep + (match(DEEPER, text, deep)?.[0].length ?? 0)
      const title = titleAfter(text, end, { quotedAt, behindStop: 2 })
      const after = title?.end ?? end
      const ofPart = start[1] === undefined ? match(OF_PART, text, after) : undefined
      const part = start[1] ?? ofPart?.[1]
      const stop = after + (ofPart?.[0].length ?? 0)
      found.push({
        span: span(from, stop),
        target: {
          kind: 'item',
          key: keyOf(number[0]),
          ...(part === undefined ? {} : { part }),
          ...(title ? { title: title.title } : {}),
        },
      })
      const and = match(AND, text, stop)
      if (!and) break
      from = stop + and[0].length
      at = from
      if (/item/i.test(and[0])) from -= /items? +$/i.exec(and[0])?.[0].length ?? 0
    }
  }
  return found
}
