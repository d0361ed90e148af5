// How a filing stands → its accepted findings as a client is told of them.

import { rangeOf } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import type { Accepted, Unused, Woken } from '../features/accepted.ts'
import { withoutComment } from '../features/comment-edits.ts'
import type { Standing } from '../features/standing.ts'
import type { Filing } from '../filing.ts'
import type { Acceptance } from '../notes/note.ts'
import type { AcceptedAnswer, AcceptedFinding, Range } from '../protocol.ts'
import type { FilingView } from './view.ts'

export const acceptedAnswer = (
  { filing }: Pick<FilingView, 'filing'>,
  { accepted, woken, unused }: Standing,
): AcceptedAnswer => ({
  accepted: [
    ...accepted.map((one) => inForce(filing, one)),
    ...woken.map((one) => awake(filing, one)),
    ...unused.map((one) => idle(filing, one)),
  ],
})

const place = ({ text }: Filing, span: Span): Range => rangeOf(text, span)

const byFile = ({ id, author, created }: Acceptance) =>
  ({ kind: 'file', id, author, created }) as const

function inForce(filing: Filing, one: Accepted): AcceptedFinding {
  const { finding, reason, acceptance, comment = finding.span } = one
  return {
    rule: finding.check,
    reason,
    message: finding.message,
    range: place(filing, finding.span),
    state: 'in-force',
    by: acceptance
      ? byFile(acceptance)
      : {
          kind: 'comment',
          comment: place(filing, comment),
          edit: place(filing, withoutComment(filing, comment).span),
        },
  }
}

const awake = (filing: Filing, { finding, acceptance }: Woken): AcceptedFinding => ({
  rule: finding.check,
  reason: acceptance.reason,
  message: finding.message,
  range: place(filing, finding.span),
  state: 'woken',
  by: byFile(acceptance),
})

const idle = (filing: Filing, { acceptance, span }: Unused): AcceptedFinding => ({
  rule: acceptance.rule,
  reason: acceptance.reason,
  ...(span && { range: place(filing, span) }),
  state: 'unused',
  by: byFile(acceptance),
})
