// Offsets in a text → lines and columns as people and SARIF count them.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'
import type { Elsewhere, Finding, Tick } from '../checks/finding.ts'
import type { Accepted } from '../features/accepted.ts'
import type { AcceptedBy, Place, Region, Said } from './checked.ts'

export function regionOf(text: Text, span: Span): Region {
  const startLine = lineOf(text, span.start)
  const endLine = lineOf(text, span.end)
  return {
    startLine: startLine + 1,
    startColumn: span.start - (text.lines[startLine] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: span.end - (text.lines[endLine] ?? 0) + 1,
  }
}

const placeOf = (text: Text, span: Span): Place => ({
  region: regionOf(text, span),
  text: text.value.slice(span.start, span.end),
})

/** The path under which a file is told of, by its address. */
export type PathOf = (uri: string) => string

const far = (other: Elsewhere, pathOf: PathOf): Said['related'][number] => {
  const { start, end } = other.range
  return {
    path: pathOf(other.uri),
    place: {
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
      text: other.text,
    },
    message: other.message,
  }
}

export function said(text: Text, what: Finding | Tick, pathOf: PathOf): Said {
  const { check, message, related, elsewhere = [] } = what
  const fix = 'fix' in what ? what.fix : undefined
  return {
    check,
    level: 'level' in what ? what.level : 'pass',
    place: placeOf(text, what.span),
    message,
    related: [
      ...related.map((one) => ({ place: placeOf(text, one.span), message: one.message })),
      ...elsewhere.map((one) => far(one, pathOf)),
    ],
    ...(fix && {
      fix: {
        title: fix.title,
        edits: fix.edits.map((edit) => ({ region: regionOf(text, edit.span), text: edit.text })),
      },
    }),
  }
}

export function acceptedBy(text: Text, { reason, acceptance, comment }: Accepted): AcceptedBy {
  if (acceptance) {
    const { id, author, created } = acceptance
    return { kind: 'file', reason, id, author, created }
  }
  return { kind: 'comment', reason, place: placeOf(text, comment ?? span(0, 0)) }
}
