// What was not read, and why → findings, so that silence never looks like assent.

import { span } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'

/** A rule like a check's, for what stands before all checks. */
export const UNREAD = {
  id: 'text-is-read',
  title: 'All of the text was read',
  proves: 'No part of the file was left out because reading it could take too long.',
  tolerance: 'None.',
  level: 'information',
  docs: 'A paragraph with thousands of unmatched brackets, containers nested in hundreds, and a file of many megabytes could keep the editor waiting for minutes. Such a part is not checked, and this says which part and why.',
} as const

/** `reason` goes on after "not checked: "; the place is the text's first line. */
export function unreadText(text: string, reason: string): Finding {
  const end = /[\r\n]/.exec(text.slice(0, 1000))?.index ?? Math.min(text.length, 1000)
  return unread(span(0, end), reason)
}

/** One for each block that was left unparsed, at the block's first line. */
export function unreadBlocks(filing: Filing): readonly Finding[] {
  const findings: Finding[] = []
  for (const { at, piece } of filing.pieces)
    if (piece.kind === 'opaque') {
      const start = at + piece.span.start
      const first = filing.textOf(span(start, Math.min(at + piece.span.end, start + 1000)))
      const length = /[\r\n]/.exec(first)?.index ?? first.length
      findings.push(unread(span(start, start + length), piece.reason))
    }
  return findings
}

const unread = (where: Finding['span'], reason: string): Finding => ({
  check: UNREAD.id,
  level: UNREAD.level,
  span: where,
  message: `not checked: ${reason}`,
  related: [],
})
