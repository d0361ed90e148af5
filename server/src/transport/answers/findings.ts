// What does not agree, for clients that pull it, the fixes for it, and what a reviewer has accepted.

import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver'
import type { CodeActionParams, Connection, ServerCapabilities } from 'vscode-languageserver'
import { ACCEPTED, NAME } from '../../protocol.ts'
import type { AcceptedAnswer } from '../../protocol.ts'
import type { Abilities } from '../abilities.ts'
import { acceptActions } from '../accept-actions.ts'
import { acceptedAnswer } from '../accepted-write.ts'
import type { Ask } from '../asker.ts'
import { NOTHING } from '../diagnostics.ts'
import type { Reports } from '../diagnostics.ts'
import { fixActions } from '../fix-actions.ts'
import { guarded, Stale } from '../guard.ts'
import { paperActions } from '../paper-actions.ts'
import { spanOf, uriOf } from '../read.ts'
import { judged } from '../view.ts'

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
  connection.onCodeAction((params, token) =>
    on(
      [],
      async (view, { range, context }: CodeActionParams) => {
        if (!isWanted(context.only)) return []
        const where = spanOf(view.filing.text, range)
        const standing = judged(view, library())
        const asked = { view, standing, client: client() }
        const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic
        const check = (): void => {
          const isOld = session.typed(view.uri)?.document.version !== view.version
          if (isOld || token.isCancellationRequested) throw new Stale()
        }
        return [
          ...(await fixActions({ ...asked, library: library(), isAsked, check }, where)),
          ...paperActions(view.place, standing, where, client()),
          ...acceptActions(asked, where),
        ]
      },
      async (uri) => (await session.settled(uri))?.view,
    )(params),
  )
  connection.onRequest(
    ACCEPTED,
    on(
      null,
      (view): AcceptedAnswer => acceptedAnswer(view, judged(view, library())),
      async (uri) => session.checked(uri),
    ),
  )
  connection.languages.diagnostics.on(
    guarded(log, NOTHING, (params) => reports.pull(uriOf(params), params.previousResultId)),
  )
}

/** "quickfix" is wanted by who asks for nothing in particular, and by who asks for it. */
const isWanted = (only: unknown): boolean =>
  !Array.isArray(only) || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)
