// Views → diagnostics, sent to a client or asked for by it, never both.

import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { text as textOf } from '../base/text.ts'
import type { Abilities } from './abilities.ts'
import { Stale } from './guard.ts'
import type { Seen } from './notices.ts'
import type { Session } from './session.ts'
import { asFindings, findingsOf, textOfView } from './view.ts'
import type { View } from './view.ts'
import * as write from './write.ts'

function diagnosticsOf(view: View, abilities: Abilities): Diagnostic[] {
  const place = { uri: view.uri, version: view.version, text: textOfView(view) }
  return findingsOf(view).map((finding) => write.diagnostic(place, finding, abilities))
}

/** Every version that has settled, an empty list included. */
export async function push(
  connection: Connection,
  session: Session,
  uri: string,
  abilities: Abilities,
): Promise<void> {
  const view = await session.checked(uri)
  if (!view) return
  const { version } = view
  const diagnostics = diagnosticsOf(view, abilities)
  await connection.sendDiagnostics({ uri, version, diagnostics })
}

/** A tickmark.json that nobody has opened but that takes part. */
export async function pushFile(
  connection: Connection,
  file: Seen,
  abilities: Abilities,
): Promise<void> {
  const { uri, text, amiss } = file
  const place = { uri, version: 0, text: textOf(text) }
  await connection.sendDiagnostics({
    uri,
    diagnostics: asFindings(amiss).map((finding) => write.diagnostic(place, finding, abilities)),
  })
}

/** For a document that nobody has opened. */
export const NOTHING: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
}

export async function pull(
  session: Session,
  uri: string,
  previous: string | undefined,
  abilities: Abilities,
): Promise<DocumentDiagnosticReport> {
  const settled = await session.settled(uri).catch((error: unknown) => {
    // Any other error would make the client forget what it shows until the next change.
    if (error instanceof Stale)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed since', {
        retriggerRequest: true,
      })
    throw error
  })
  if (!settled) return NOTHING
  const resultId = String(settled.stamp)
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: diagnosticsOf(settled.view, abilities),
      }
}
