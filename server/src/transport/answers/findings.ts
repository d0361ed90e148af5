// What does not agree, for clients that pull it, and the fixes for it.

import { CodeActionKind } from 'vscode-languageserver'
import type { CodeActionParams, Connection, ServerCapabilities } from 'vscode-languageserver'
import { fixes } from '../../features/fixes.ts'
import { NAME } from '../../protocol.ts'
import type { Abilities } from '../abilities.ts'
import type { Ask } from '../asker.ts'
import { NOTHING } from '../diagnostics.ts'
import type { Reports } from '../diagnostics.ts'
import { guarded } from '../guard.ts'
import { spanOf, uriOf } from '../read.ts'
import { findingsOf } from '../view.ts'
import * as write from '../write.ts'

export const findingsCapabilities = (client: Abilities): ServerCapabilities => ({
  codeActionProvider: client.actionLiterals
    ? { codeActionKinds: [CodeActionKind.QuickFix] }
    : false,
  ...(client.pulls && {
    diagnosticProvider: {
      identifier: NAME,
      interFileDependencies: true,
      workspaceDiagnostics: false,
    },
  }),
})

export function answerFindings(
  connection: Connection,
  { on, session, library, client, log }: Ask,
  reports: Reports,
): void {
  connection.onCodeAction(
    on(
      [],
      (view, { range }: CodeActionParams) =>
        fixes(findingsOf(view, library()), spanOf(view.filing.text, range)).map((offer) =>
          write.action(view.place, offer, client()),
        ),
      async (uri) => (await session.settled(uri))?.view,
    ),
  )
  connection.languages.diagnostics.on(
    guarded(log, NOTHING, (params) => reports.pull(uriOf(params), params.previousResultId)),
  )
}
