// A finding to be accepted in the text, or a comment that is to go → where the comment goes in or comes out.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Edit, Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { commentFor } from '../notes/acceptance-comment.ts'
import { pieceAround } from './comment-cover.ts'

/** In two parts: a reason goes between them. */
export interface CommentPlace {
  readonly offset: number
  readonly before: string
  readonly behind: string
}

/** On a line of its own above the piece of text that the finding stands in. */
export function placeForComment(filing: Filing, { check, span: at }: Finding): CommentPlace {
  const { text } = filing
  const start = pieceAround(filing, at)?.start ?? at.start
  const offset = text.lines[lineOf(text, start)] ?? 0
  const [before = '', behind = ''] = commentFor([check], SLOT).split(SLOT)
  return { offset, before, behind: `${behind}${breakOf(filing)}` }
}

/** No reason has it, and no comment ends with it. */
const SLOT = '\u0001'

/** As the text ends its lines. */
const breakOf = ({ text }: Filing): string => /\r\n|\r|\n/.exec(text.value)?.[0] ?? '\n'

/** A line of nothing else goes with it. */
export function withoutComment({ text }: Filing, comment: Span): Edit {
  const { value, lines } = text
  const start = lines[lineOf(text, comment.start)] ?? 0
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(value.slice(comment.end))?.[0]
  const isAlone = rest !== undefined && value.slice(start, comment.start).trim() === ''
  return { span: isAlone ? span(start, comment.end + rest.length) : comment, text: '' }
}
