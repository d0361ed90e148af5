// A connection → a language server: capabilities, and one line for each thing that it answers.

import { setTimeout as wait } from 'node:timers/promises'
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type {
  CodeActionParams,
  Connection,
  ReferenceParams,
  ServerCapabilities,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import manifest from '../../../package.json' with { type: 'json' }
import { findings } from '../features/findings.ts'
import { definition } from '../features/definition.ts'
import { fixes } from '../features/fixes.ts'
import { foldsOf } from '../features/folding.ts'
import { hover } from '../features/hover.ts'
import { outlineSymbols } from '../features/outline.ts'
import { highlights, references } from '../features/references.ts'
import { NAME } from '../protocol.ts'
import { FILE_NAME } from '../settings/file.ts'
import { abilitiesOf } from './abilities.ts'
import type { Abilities } from './abilities.ts'
import { configuration } from './configuration.ts'
import { NOTHING, pull, push, pushFile } from './diagnostics.ts'
import type { Disk } from './disk.ts'
import { guarded, shielded } from './guard.ts'
import type { Pages } from '../machine/pages.ts'
import { notices } from './notices.ts'
import { nameOf, offsetOf, spanOf, uriOf } from './read.ts'
import { session as newSession } from './session.ts'
import { judged } from './view.ts'
import type { FilingView } from './view.ts'
import * as write from './write.ts'

const capabilitiesFor = (client: Abilities): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  documentSymbolProvider: { label: 'Tickmark' },
  foldingRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
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
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
})

/** A client that has not answered a question by then (milliseconds) is not waited for. */
const PATIENCE = 2000

/** A filing that something is asked about. */
interface Asked extends FilingView {
  readonly place: write.Place
}

export function serve(connection: Connection, disk: Disk, pages: Pages): void {
  const documents = new TextDocuments(TextDocument)
  const log = (message: string): void => connection.console.error(message)
  let client = abilitiesOf({}, pages)
  let folders: readonly string[] = []
  /** Settings of a client that sends them unasked. */
  let sent: unknown = null

  /** What is in the editor is spoken of as a document. */
  const unopened = (uri: string): boolean => !client.pulls && !documents.get(uri)
  const notes = notices({
    disk,
    say: (file) => {
      if (unopened(file.uri)) void shielded(log, () => pushFile(connection, file, client))
      for (const { message } of file.amiss) connection.console.warn(`${file.uri}: ${message}`)
    },
    takeBack: (uri) => {
      if (unopened(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  })
  const settings = configuration({
    ask: (uri) =>
      client.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: NAME })
        : Promise.resolve(sent),
    disk,
    folders: () => folders,
    warn: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message,
      }),
    seen: (uri, file) => void shielded(log, () => notes.see(uri, file)),
    patience: () => wait(PATIENCE, undefined, { ref: false }),
    late: (uri) => {
      session.renew(uri)
      pullAgain()
    },
  })
  const session = newSession(
    settings,
    (uri) =>
      shielded(log, async () => {
        if (!client.pulls) await push(connection, session, uri, client)
      }),
    log,
  )
  const renew = (): void => {
    void shielded(log, notes.sweep)
    session.refresh()
    pullAgain()
  }
  const pullAgain = (): void => {
    if (client.refreshesDiagnostics)
      void shielded(log, () => connection.languages.diagnostics.refresh())
  }

  connection.onInitialize(({ capabilities, workspaceFolders, initializationOptions }) => {
    client = abilitiesOf(capabilities, pages)
    folders = workspaceFolders?.map((folder) => folder.uri) ?? []
    sent = sectionOf(initializationOptions) ?? initializationOptions
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'Tickmark', version: manifest.version },
    }
  })
  connection.onInitialized(() =>
    shielded(log, async () => {
      if (client.registersConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: NAME })
      if (client.registersWatchers)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${FILE_NAME}` }],
        })
      if (client.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map((folder) => folder.uri))
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
          renew()
        })
    }),
  )
  connection.onDidChangeConfiguration(({ settings: changed }) => {
    sent = sectionOf(changed) ?? sent
    renew()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isSettings(uri))) renew()
  })

  documents.onDidOpen(({ document }) => session.open(document))
  documents.onDidChangeContent(({ document }) => session.change(document.uri))
  documents.onDidSave(({ document }) => {
    if (isSettings(document.uri)) renew()
  })
  documents.onDidClose(({ document: { uri } }) => {
    session.close(uri)
    notes.drop(uri)
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] })
    if (!isSettings(uri)) return
    notes.forget()
    renew()
  })

  /** For requests about a filing; any other document gets the empty answer. */
  const on = <P, R>(empty: R, handler: (asked: Asked, params: P) => R, see = session.view) =>
    guarded(log, empty, async (params: P): Promise<R> => {
      const view = await see(uriOf(params))
      if (view?.kind !== 'filing') return empty
      return handler({ ...view, place: { ...view, text: view.filing.text } }, params)
    })
  /** The same of the whole text: a newer one will do as well. */
  const whole = <R>(empty: R, handler: (asked: Asked) => R) => on(empty, handler, session.latest)
  /** The same at a position. */
  const at = <P extends { position: unknown }, R>(
    empty: R,
    handler: (asked: Asked, offset: number, params: P) => R,
  ) =>
    on(empty, (asked, params: P) =>
      handler(asked, offsetOf(asked.filing.text, params.position), params),
    )

  connection.onDocumentSymbol(
    whole([], ({ filing, place }) => write.symbols(place, outlineSymbols(filing), client)),
  )
  connection.onFoldingRanges(whole([], ({ filing }) => write.folds(foldsOf(filing))))
  connection.onHover(
    at(null, (asked, offset) => {
      const known = asked.filing.isJudged ? judged(asked) : 'later'
      const shown = hover(asked.filing, offset, known)
      return shown ? write.hover(asked.place, shown, client) : null
    }),
  )
  connection.onDefinition(
    at([], ({ filing, place }, offset) => write.leaps(place, definition(filing, offset), client)),
  )
  connection.onReferences(
    at([], ({ filing, place }, offset, { context }: ReferenceParams) =>
      write.locations(place, references(filing, offset, context.includeDeclaration)),
    ),
  )
  connection.onDocumentHighlight(
    at([], ({ filing, place }, offset) => write.highlights(place, highlights(filing, offset))),
  )
  connection.onCodeAction(
    on(
      [],
      ({ filing, settings, place }, { range }: CodeActionParams) =>
        fixes(findings(filing, settings), spanOf(filing.text, range)).map((offer) =>
          write.action(place, offer, client),
        ),
      async (uri) => (await session.settled(uri))?.view,
    ),
  )
  connection.languages.diagnostics.on(
    guarded(log, NOTHING, (params) =>
      pull(session, uriOf(params), params.previousResultId, client),
    ),
  )

  documents.listen(connection)
  connection.listen()
}

const isSettings = (uri: string): boolean => nameOf(uri) === FILE_NAME

/** Our part of all of a client's settings. */
const sectionOf = (all: unknown): unknown =>
  typeof all === 'object' && all !== null ? (all as Record<string, unknown>)[NAME] : undefined
