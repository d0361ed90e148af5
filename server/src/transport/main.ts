// A connection → a language server: capabilities, and one line for each thing that it answers.

import { setTimeout as wait } from 'node:timers/promises'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver'
import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import manifest from '../../../package.json' with { type: 'json' }
import { NAME, NOTES_CHANGED, SETTLED, TRUSTED } from '../protocol.ts'
import { FILE_NAME } from '../settings/file.ts'
import { abilitiesOf } from './abilities.ts'
import type { Abilities } from './abilities.ts'
import { configuration } from './configuration.ts'
import { answerFindings, findingsCapabilities } from './answers/findings.ts'
import { answerMoney, MONEY } from './answers/money.ts'
import { answerEditing, editingCapabilities } from './answers/editing.ts'
import { answerNavigation, navigationCapabilities } from './answers/navigation.ts'
import { answerPapers } from './answers/papers.ts'
import { answerNotes } from './answers/notes.ts'
import { answerReading, READING } from './answers/reading.ts'
import { answerReport } from './answers/report.ts'
import { answerReview } from './answers/review.ts'
import { answerWorkspace, WORKSPACE } from './answers/workspace.ts'
import { asker } from './asker.ts'
import { pushFile, reports as newReports } from './diagnostics.ts'
import type { Disk } from './disk.ts'
import { shielded } from './guard.ts'
import type { Pages } from '../machine/pages.ts'
import { workspace } from './library.ts'
import { authors } from './notes-author.ts'
import { notesShelf } from './notes-shelf.ts'
import { notices } from './notices.ts'
import { foldersOf, nameOf } from './read.ts'
import { session as newSession } from './session.ts'
import { spoken } from './spoken.ts'

const capabilitiesFor = (client: Abilities): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  ...READING,
  ...navigationCapabilities(client),
  ...editingCapabilities(client),
  ...MONEY,
  ...findingsCapabilities(client),
  ...WORKSPACE,
})

/** A client that has not answered a question by then (milliseconds) is not waited for. */
const PATIENCE = 2000

export function serve(wire: Connection, disk: Disk, pages: Pages): void {
  const documents = new TextDocuments(TextDocument)
  const log = (message: string): void => connection.console.error(message)
  let client = abilitiesOf({}, pages)
  const connection = spoken(wire, () => client.words)
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
  let isTrusted = false
  // Of other clients none asks its user whether a folder may be trusted.
  const trusts = (): boolean => isTrusted || !client.listens
  const settings = configuration({
    trusts,
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
    seen: (uri, file) => {
      files.scan.beside(file)
      void shielded(log, () => notes.see(uri, file))
    },
    patience: () => wait(PATIENCE, undefined, { ref: false }),
    late: (uri) => {
      session.renew(uri)
      pullAgain()
    },
  })
  const kept = notesShelf((uri) => {
    session.renew(uri)
    pullAgain()
    if (client.listens)
      void shielded(log, () => connection.sendNotification(NOTES_CHANGED, { uri }))
  })
  const writers = authors(trusts)
  const session = newSession(
    settings,
    kept,
    (uri) =>
      shielded(log, async () => {
        if (!client.pulls) await reports.push(uri)
        // A client that pulls may not ask for what it does not show, and other files do.
        else await session.checked(uri)
        if (client.listens && (await session.checked(uri)))
          await connection.sendNotification(SETTLED, { uri })
      }),
    log,
    (view) => files.see(view),
  )
  const reports = newReports(
    connection,
    session,
    () => files.shelf.library(),
    () => client,
  )
  const files = workspace({
    connection,
    disk,
    folders: () => folders,
    given: settings.given,
    changed: reportAgain,
    log,
  })
  /** Other files have changed: what is said of open ones may be another. */
  async function reportAgain(): Promise<void> {
    const uris = session.uris()
    if (!client.pulls) for (const uri of uris) await shielded(log, () => reports.pushAgain(uri))
    else if ((await Promise.all(uris.map(isOutdated))).includes(true)) pullAgain()
  }
  const isOutdated = (uri: string): Promise<boolean> =>
    // What changes meanwhile is asked for again anyway.
    reports.isOutdated(uri).catch(() => false)
  const renew = (): void => {
    void shielded(log, notes.sweep)
    session.refresh()
    files.scan.renew()
    pullAgain()
  }
  const pullAgain = (): void => {
    if (client.refreshesDiagnostics)
      void shielded(log, () => connection.languages.diagnostics.refresh())
    if (client.refreshesHints) void shielded(log, () => connection.languages.inlayHint.refresh())
  }

  connection.onInitialize((params) => {
    client = abilitiesOf(params.capabilities, pages, params.locale)
    folders = foldersOf(params)
    sent = sectionOf(params.initializationOptions) ?? (params.initializationOptions as unknown)
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'Tickmark', version: manifest.version },
    }
  })
  connection.onInitialized(() =>
    shielded(log, async () => {
      files.scan.renew()
      if (client.registersConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: NAME })
      if (client.registersWatchers)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: `**/${FILE_NAME}` },
            { globPattern: '**/*.{md,markdown}' },
            { globPattern: '**/*.notes.json' },
            // Of a folder that goes, editors tell the folder alone.
            { globPattern: '**', kind: WatchKind.Delete },
          ],
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
    writers.forget()
    renew()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isSettings(uri))) renew()
    files.touched(changes)
    void shielded(log, () => kept.touch(changes.map(({ uri }) => uri)))
  })
  connection.onNotification(TRUSTED, () => {
    isTrusted = true
    renew()
  })

  documents.onDidOpen(({ document }) => session.open(document))
  documents.onDidChangeContent(({ document }) => session.change(document.uri))
  documents.onDidSave(({ document }) => {
    if (isSettings(document.uri)) renew()
  })
  documents.onDidClose(({ document: { uri } }) => {
    session.close(uri)
    reports.drop(uri)
    files.close(uri)
    kept.close(uri)
    notes.drop(uri)
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] })
    if (!isSettings(uri)) return
    notes.forget()
    renew()
  })

  const ask = asker(
    session,
    () => files.shelf.library(),
    () => client,
    log,
  )
  answerReading(connection, ask)
  answerNavigation(connection, ask)
  answerEditing(connection, ask)
  answerMoney(connection, ask)
  answerReview(connection, ask)
  answerReport(connection, ask)
  answerPapers(connection, ask)
  answerFindings(connection, ask, reports)
  answerNotes(connection, ask, kept, writers)
  answerWorkspace(connection, files, kept, log)

  documents.listen(connection)
  connection.listen()
}

const isSettings = (uri: string): boolean => nameOf(uri) === FILE_NAME

/** Our part of all of a client's settings. */
const sectionOf = (all: unknown): unknown =>
  typeof all === 'object' && all !== null ? (all as Record<string, unknown>)[NAME] : undefined
