// Which working papers there are of the figure at a position. Beyond LSP as protocol.ts has it.

import type { Connection } from 'vscode-languageserver'
import { rangeOf } from '../../base/range.ts'
import { papersAt } from '../../features/working-paper.ts'
import type { Paper, PaperRow } from '../../features/working-paper.ts'
import { WORKING_PAPERS } from '../../protocol.ts'
import type {
  AtPosition,
  PaperRow as Row,
  WorkingPaper,
  WorkingPapersAnswer,
} from '../../protocol.ts'
import type { Ask } from '../asker.ts'
import { offsetOf } from '../read.ts'
import { judged } from '../view.ts'
import type { Place } from '../write.ts'

export function answerPapers(connection: Connection, { on, session, library }: Ask): void {
  connection.onRequest(
    WORKING_PAPERS,
    on(
      null,
      (asked, { position }: AtPosition): WorkingPapersAnswer => {
        const offset = offsetOf(asked.filing.text, position)
        const papers = papersAt(asked.filing, judged(asked, library()), offset)
        return { papers: papers.map((paper) => paperAnswer(asked.place, paper)) }
      },
      session.checked,
    ),
  )
}

const paperAnswer = (place: Place, { rows, ...paper }: Paper): WorkingPaper => ({
  ...paper,
  rows: rows.map((row) => rowAnswer(place, row)),
})

const rowAnswer = ({ text }: Place, { span, elsewhere, ...row }: PaperRow): Row => ({
  ...row,
  ...(span && { range: rangeOf(text, span) }),
  ...(elsewhere && { range: elsewhere.range, uri: elsewhere.uri }),
})
