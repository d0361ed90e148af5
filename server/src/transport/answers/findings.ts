// What does not agree, for clients that pull it, and the fixes for it.

import { CodeActionKind } from 'vscode-languageserver'
import type { CodeActionParams, Connection, ServerCapabilities } from 'vscode-languageserver'
import { findings } from '../../features/findings.ts'
import { fixes } from '../../features/fixes.ts'
import { NAME } from '../../protocol.ts'
import type { Abilities } from '../abilities.ts'
import type { Ask } from '../asker.ts'
import { NOTHING, pull } from '../diagnostics.ts'
import { guarded } from '../guard.ts'
import { spanOf, uriOf } from '../read.ts'
import * as write from '../write.ts'

export const findingsCapabilities = (client: Abilities): ServerCapabilities => ({
  codeActionProvider: client.actionLiterals
    ? { codeActionKinds: [CodeActionKind.QuickFix] }
    : false,
  ...(client.pulls && {
    diagnosticProvider: {
      identifier: NAME,
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  }),
})

export function answerFindings(connection: Connection, { on, session, client, log }: Ask): void {
  connection.onCodeAction(
    on(
      [],
      ({ filing, settings, place }, { range }: CodeActionParams) =>
        fixes(findings(filing, settings), spanOf(filing.text, range)).map((offer) =>
          write.action(place, offer, client()),
        ),
      async (uri) => (await session.settled(uri))?.view,
    ),
  )
  connection.languages.diagnostics.on(
    guarded(log, NOTHING, (params) =>
      pull(session, uriOf(params), params.previousResultId, client()),
    ),
  )
}
