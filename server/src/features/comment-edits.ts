// A finding to be accepted in the text, or a comment that is to go → where the comment goes in or comes out.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Edit, Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { commentFor } from '../notes/acceptance-comment.ts'
import { printedFigures } from '../notes/printed-figures.ts'
import { pieceAround } from './comment-cover.ts'
import { coverage } from './coverage.ts'

/** In two parts: a reason goes between them. */
export interface CommentPlace {
  readonly offset: number
  readonly before: string
  readonly behind: string
  /** So many of the findings it would accept. */
  readonly covers: number
}

/** On a line of its own above the piece of text that the finding stands in; it names the figure that the finding is on. */
export function placeForComment(
  filing: Filing,
  { check, span: at }: Finding,
  findings: readonly Finding[],
): CommentPlace {
  const { text } = filing
  const covered = pieceAround(filing, at) ?? at
  const offset = text.lines[lineOf(text, covered.start)] ?? 0
  const figures = printedFigures(filing.textOf(at)).slice(0, 1)
  const [before = '', behind = ''] = commentFor([check], figures, SLOT).split(SLOT)
  const covers = coverage(filing, [{ covered, rules: [check], figures }])
  return {
    offset,
    before,
    behind: `${behind}${breakOf(filing)}`,
    covers: findings.filter((one) => covers.of(one).length > 0).length,
  }
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
