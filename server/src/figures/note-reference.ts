// One run of text → mentions of notes to the statements and of their parts.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Target } from './reference.ts'
import { titleAfter } from './title-reference.ts'

type Mention = { readonly span: Span; readonly target: Target }

/** Behind a percent sign it is debt: "1.75% Notes 2005". */
const START = /(?<!%(?: [A-Za-z]+)? )\b(?:[Nn]otes?|NOTES?) {1,3}(?=\d)/g
const NUMBER = /(\d{1,2})(?![\d%/]|[.,-]\d)(?: ?\(([a-z])\)|([a-zA-H])(?![A-Za-z’'-]))?/y
const AND = /(?:,| ?&|,? and|,? or|,? through|,? to) {1,2}(?:[Nn]otes? {1,2})?(?=\d)/y
const MORE_LETTERS = /(?:(?:,|,? and|,? or) {0,2}\([a-z]\)){0,8}/y
/** "and notes 33 36": a row of a table that lost its cells. */
const ROW = /^ {1,3}[$(]{0,2}\d/
const UNIT = /^ (?:year|month|day|million|billion|thousand|percent|basis)/

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

export function notesIn(text: string): Mention[] {
  const found: Mention[] = []
  for (const start of text.matchAll(START)) {
    if (start.index < (found.at(-1)?.span.end ?? 0)) continue
    let from = start.index
    let at = start.index + start[0].length
    for (;;) {
      const number = match(NUMBER, text, at)
      const key = number?.[1]
      if (!number || key === undefined || key === '0') break
      const end = at + number[0].length
      if (UNIT.test(text.slice(end, end + 12))) break
      if (start[0].startsWith('n') && ROW.test(text.slice(end, end + 8))) break
      const title = titleAfter(text, end, { behindStop: Infinity })
      const letter = number[2] ?? number[3]
      const stop = title?.end ?? end + (match(MORE_LETTERS, text, end)?.[0].length ?? 0)
      found.push({
        span: span(from, stop),
        target: {
          kind: 'note',
          key,
          ...(letter === undefined ? {} : { letter }),
          ...(title ? { title: title.title } : {}),
        },
      })
      const and = match(AND, text, stop)
      if (!and) break
      at = stop + and[0].length
      from = at - (/notes? +$/i.exec(and[0])?.[0].length ?? 0)
    }
  }
  return found
}
