// What reviewers accepted and what is of no finding any more → findings of their own.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'

/** A rule like a check's, for what reviewers left behind. */
export const UNUSED = {
  id: 'unused-acceptance',
  title: 'Every acceptance is of a finding',
  proves: 'What was accepted with a reason, in the notes file or in a comment, is still found.',
  tolerance: 'None.',
  level: 'information',
  docs: 'An acceptance that is of nothing any more hides nothing today and may hide something tomorrow: withdraw it, or delete the comment. It is said too of a comment that accepts without a reason or names no check there is. What a setting hides, and what only another file could show, counts as found.',
} as const

export const aboutAcceptance = (at: Span, message: string): Finding => ({
  check: UNUSED.id,
  level: UNUSED.level,
  span: at,
  message,
  related: [],
})

/** For what has no place of its own. */
export function firstLine(text: string): Span {
  const end = /[\r\n]/.exec(text.slice(0, 1000))?.index ?? Math.min(text.length, 1000)
  return span(0, end)
}
