// Views → diagnostics, sent to a client or asked for by it, never both.

import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { text as textOf } from '../base/text.ts'
import type { Library } from '../library/library.ts'
import type { Abilities } from './abilities.ts'
import { Stale } from './guard.ts'
import type { Seen } from './notices.ts'
import type { Session } from './session.ts'
import { asFindings, findingsOf, textOfView } from './view.ts'
import type { View } from './view.ts'
import * as write from './write.ts'

function diagnosticsOf(view: View, library: Library, abilities: Abilities): Diagnostic[] {
  const place = { uri: view.uri, version: view.version, text: textOfView(view) }
  return findingsOf(view, library).map((finding) => write.diagnostic(place, finding, abilities))
}

export interface Reports {
  /** Sends every version that has settled, an empty list included. */
  readonly push: (uri: string) => Promise<void>
  /** Sends what was sent before, only where other files have changed it since. */
  readonly pushAgain: (uri: string) => Promise<void>
  readonly pull: (uri: string, previous: string | undefined) => Promise<DocumentDiagnosticReport>
  /** Whether other files have changed what was last pulled. */
  readonly isOutdated: (uri: string) => Promise<boolean>
  /** The document is closed. */
  readonly drop: (uri: string) => void
}

export function reports(
  connection: Connection,
  session: Session,
  library: () => Library,
  client: () => Abilities,
): Reports {
  /** What each document was last said to have. */
  const last = new Map<string, string>()
  const listed = (view: View): Diagnostic[] => diagnosticsOf(view, library(), client())

  async function send(view: View, known: string | undefined): Promise<void> {
    const { uri, version } = view
    const diagnostics = listed(view)
    const told = `${version}/${digest(diagnostics)}`
    if (known === told) return
    last.set(uri, told)
    await connection.sendDiagnostics({ uri, version, diagnostics })
  }

  return {
    async push(uri) {
      const view = await session.checked(uri)
      if (view) await send(view, undefined)
    },
    async pushAgain(uri) {
      const view = await session.known(uri)
      const known = last.get(uri)
      // What has not been sent at all of this version is under way.
      if (view && known?.startsWith(`${view.version}/`)) await send(view, known)
    },
    async pull(uri, previous) {
      const settled = await session.settled(uri).catch((error: unknown) => {
        // Any other error would make the client forget what it shows until the next change.
        if (error instanceof Stale)
          throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed since', {
            retriggerRequest: true,
          })
        throw error
      })
      if (!settled) return NOTHING
      const items = listed(settled.view)
      // Other files may have changed what is said of an unchanged text.
      const resultId = `${settled.stamp}/${digest(items)}`
      last.set(uri, digest(items))
      return resultId === previous
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items }
    },
    async isOutdated(uri) {
      const view = await session.known(uri)
      const known = last.get(uri)
      return view !== undefined && known !== undefined && digest(listed(view)) !== known
    },
    drop: (uri) => void last.delete(uri),
  }
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

/** Short, and another one for almost every other list. */
function digest(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
