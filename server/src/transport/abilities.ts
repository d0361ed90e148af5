// What a client announced, and what came with the server → the few questions that answers depend on.

import type { ClientCapabilities } from 'vscode-languageserver'
import type { Pages } from '../machine/pages.ts'
import { wordsFor } from '../phrases/translator.ts'
import type { Words } from '../phrases/translator.ts'
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
  readonly typeDefinitions: boolean
  readonly documentLinks: boolean
  readonly linkTooltips: boolean
  readonly completes: boolean
  /** Takes two ranges: what a choice puts its text before, and what it puts its text over. */
  readonly insertsOrReplaces: boolean
  /** Shows details in every row of a list, not only in the chosen one. */
  readonly labelDetails: boolean
  readonly renames: boolean
  /** Asks what would be renamed before it asks for the new name. */
  readonly preparesRenames: boolean
  readonly markdownHovers: boolean
  readonly actionLiterals: boolean
  readonly versionedEdits: boolean
  /** Shows edits before it makes them, where it is asked to. */
  readonly previewsEdits: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly workspaceFolders: boolean
  readonly pageOf: Pages
  /** In the language of its reader. */
  readonly words: Words
}

export function abilitiesOf(client: ClientCapabilities, pageOf: Pages, locale?: string): Abilities {
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
    typeDefinitions: textDocument?.typeDefinition !== undefined,
    documentLinks: textDocument?.documentLink !== undefined,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    completes: textDocument?.completion !== undefined,
    insertsOrReplaces: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    renames: textDocument?.rename !== undefined,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    previewsEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pageOf,
    words: wordsFor(locale),
  }
}

const isOurs = (experimental: unknown): boolean =>
  typeof experimental === 'object' &&
  experimental !== null &&
  (experimental as Readonly<Record<string, unknown>>)[NAME] === true
