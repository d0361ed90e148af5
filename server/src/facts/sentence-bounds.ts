// The sentence around a place in a paragraph, for quoting it.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

const END = /[.!?]["”’)]*\s+(?=["“(]?[A-Z])/g
/** A stop behind these ends no sentence. */
const ABBREVIATION = /\b(?:Item|No|Nos|Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|St|U\.S|Art|vs|etc|[A-Z])$/

export function sentenceAround(text: string, offset: number): Span {
  let start = 0
  for (const end of text.matchAll(END)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, end.index - 6), end.index))) continue
    const next = end.index + end[0].length
    if (next > offset) return span(start, end.index + end[0].trimEnd().length)
    start = next
  }
  return span(start, text.trimEnd().length)
}
