// What a client announced, and what came with the server → the few questions that answers depend on.

import type { ClientCapabilities } from 'vscode-languageserver'
import type { Pages } from '../machine/pages.ts'
import { NAME } from '../protocol.ts'

export interface Abilities {
  /** Asks for diagnostics itself; it is never sent any. */
  readonly pulls: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesHints: boolean
  /** Wants to know when a document has settled: see protocol.ts. */
  readonly listens: boolean
  readonly relatedInformation: boolean
  readonly symbolTree: boolean
  readonly definitionLinks: boolean
  readonly markdownHovers: boolean
  readonly actionLiterals: boolean
  readonly versionedEdits: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly workspaceFolders: boolean
  readonly pageOf: Pages
}

export function abilitiesOf(client: ClientCapabilities, pageOf: Pages): Abilities {
  const { textDocument, workspace } = client
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    listens: isOurs(client.experimental),
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pageOf,
  }
}

const isOurs = (experimental: unknown): boolean =>
  typeof experimental === 'object' &&
  experimental !== null &&
  (experimental as Readonly<Record<string, unknown>>)[NAME] === true
