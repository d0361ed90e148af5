// A selection, or a place on a line → the text that a note is on: never blanks at its ends, of a line never its markup.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'

/** Undefined where the whole text has no words. */
export function markedText(text: Text, selected: Span): Span | undefined {
  const own = trimmed(text.value, selected)
  if (own.start < own.end) return own
  const here = lineOf(text, selected.start)
  for (let line = here; line < text.lines.length; line++) {
    const found = wordsOf(text, line)
    if (found) return found
  }
  for (let line = here - 1; line >= 0; line--) {
    const found = wordsOf(text, line)
    if (found) return found
  }
  return undefined
}

function trimmed(value: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && isBlank(value[from])) from++
  while (to > from && isBlank(value[to - 1])) to--
  return span(from, to)
}

const isBlank = (character: string | undefined): boolean => /^\s$/u.test(character ?? '')

/** Of headings, lists, quotes and the rows of tables. */
const LEADING = /(?:[\s>|]|#{1,6}(?=\s)|[-*+](?=\s))*/y
const EMPHASIS = ['***', '**', '__', '*', '_']

function wordsOf(text: Text, line: number): Span | undefined {
  const { value } = text
  const from = text.lines[line] ?? 0
  const to = endOfLine(text, line)
  LEADING.lastIndex = from
  LEADING.test(value)
  let start = Math.min(Math.max(LEADING.lastIndex, from), to)
  let end = to
  while (end > start && (isBlank(value[end - 1]) || value[end - 1] === '|')) end--
  const around = EMPHASIS.find(
    (mark) =>
      end - start > 2 * mark.length &&
      value.startsWith(mark, start) &&
      value.startsWith(mark, end - mark.length) &&
      !value.slice(start + mark.length, end - mark.length).includes(mark),
  )
  if (around !== undefined) {
    start += around.length
    end -= around.length
  }
  return /[\p{L}\p{N}]/u.test(value.slice(start, end)) ? span(start, end) : undefined
}
