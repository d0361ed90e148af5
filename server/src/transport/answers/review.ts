// How a filing stands, section by section, once it has been checked. Beyond LSP as protocol.ts has it.

import type { Connection } from 'vscode-languageserver'
import { rangeOf } from '../../base/range.ts'
import type { Span } from '../../base/span.ts'
import type { Finding } from '../../checks/finding.ts'
import { findAll, placeOf } from '../../features/found.ts'
import { review } from '../../features/review.ts'
import type { Row } from '../../features/review.ts'
import { REVIEW } from '../../protocol.ts'
import type { Range, ReviewAnswer, ReviewFinding, ReviewRow } from '../../protocol.ts'
import type { Ask } from '../asker.ts'
import { inSlices } from '../slices.ts'
import { judged } from '../view.ts'

export function answerReview(connection: Connection, { on, session, library }: Ask): void {
  connection.onRequest(
    REVIEW,
    on(
      null,
      async (view): Promise<ReviewAnswer> => {
        const { filing, version, settings, notes } = view
        await inSlices(findAll(filing, notes), () => undefined)
        const open = notes.notes.filter(({ state }) => state === 'open')
        const stands = judged(view, library())
        const places = open.map(({ anchor }) => placeOf(filing, anchor))
        const { counts, rows, figures } = review(filing, { ...stands, notes: places })
        const place = (span: Span): Range => rangeOf(filing.text, span)
        return {
          version,
          marks: settings.marks,
          counts,
          accepted: stands.accepted.length,
          lost: places.filter((one) => one === undefined).length,
          rows: rows.map((row) => rowAnswer(row, place)),
          ticked: figures.ticked.map(place),
          flagged: figures.flagged.map(place),
          untested: figures.untested.map(place),
        }
      },
      session.checked,
    ),
  )
}

type Places = (span: Span) => Range

const rowAnswer = (row: Row, place: Places): ReviewRow => ({
  name: row.name,
  kind: row.kind,
  range: place(row.heading),
  counts: row.counts,
  findings: row.findings.map((finding) => findingAnswer(finding, place)),
  children: row.children.map((child) => rowAnswer(child, place)),
})

const findingAnswer = ({ check, level, message, span }: Finding, place: Places): ReviewFinding => ({
  rule: check,
  level,
  message,
  range: place(span),
})
