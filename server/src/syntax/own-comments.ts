// A text → the comments in it that speak to Tickmark, and the text as it reads without them, character for character.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

export interface OwnComment {
  readonly span: Span
  /** What stands behind `tickmark accept`. */
  readonly words: string
}

const OPENING = /<!--[ \t]{0,9}tickmark[ \t]{1,9}accept\b/gi
const CLOSING = '-->'

/** One that is never closed is none. */
export function ownComments(text: string): readonly OwnComment[] {
  const found: OwnComment[] = []
  let from = 0
  for (const opening of text.matchAll(OPENING)) {
    if (opening.index < from) continue
    const start = opening.index + opening[0].length
    const end = text.indexOf(CLOSING, start)
    if (end < 0) break
    from = end + CLOSING.length
    found.push({ span: span(opening.index, from), words: text.slice(start, end) })
  }
  return found
}

/** Dropped by every reader of text, so that what stands around it stays together. */
const NOTHING = '\u200b'
const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r'

/**
 * Lines of nothing but comments go with the break before them, so that neither a paragraph nor a table is cut in two;
 * what follows a comment on its line begins that line.
 */
export function withoutOwn(text: string, comments: readonly OwnComment[]): string {
  const parts: string[] = []
  let at = 0
  for (const { span: own } of comments) {
    const before = blanksBefore(text, own.start)
    const after = blanksAfter(text, own.end)
    const leads = before === 0 || isBreak(text[before - 1]) || text[before - 1] === '\ufeff'
    const trails = after === text.length || isBreak(text[after])
    const start = Math.max(at, leads ? beforeBreak(text, before) : own.start)
    const end = leads && !trails ? after : own.end
    const filler = leads || trails ? ' ' : NOTHING
    parts.push(text.slice(at, start), filler.repeat(end - start - 1))
    parts.push(leads && !trails ? '\n' : filler)
    at = end
  }
  return parts.length === 0 ? text : [...parts, text.slice(at)].join('')
}

/** Marks of a quotation are no text. */
function blanksBefore(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /[ \t>]/.test(text.charAt(at - 1))) at--
  return at
}

function blanksAfter(text: string, offset: number): number {
  let at = offset
  while (/[ \t]/.test(text.charAt(at))) at++
  return at
}

function beforeBreak(text: string, lineStart: number): number {
  if (!isBreak(text[lineStart - 1])) return lineStart
  return text.slice(lineStart - 2, lineStart) === '\r\n' ? lineStart - 2 : lineStart - 1
}
