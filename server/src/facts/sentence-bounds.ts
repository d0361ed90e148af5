// The sentence around a place in a paragraph, for quoting it.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

const END = /[.!?]["”’)]*\s+(?=["“(]?[A-Z])/g
/** A stop behind these ends no sentence. */
const ABBREVIATION = /\b(?:Item|No|Nos|Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|St|U\.S|Art|vs|etc|[A-Z])$/
/** Characters on either side: beyond them a quotation would be cut short anyway. */
const REACH = 3000

export function sentenceAround(text: string, offset: number): Span {
  const from = Math.max(0, offset - REACH)
  const near = text.slice(from, offset + REACH)
  let start = 0
  for (const end of near.matchAll(END)) {
    if (ABBREVIATION.test(near.slice(Math.max(0, end.index - 6), end.index))) continue
    const next = end.index + end[0].length
    if (from + next > offset) return span(from + start, from + end.index + end[0].trimEnd().length)
    start = next
  }
  return span(from + start, from + near.trimEnd().length)
}
