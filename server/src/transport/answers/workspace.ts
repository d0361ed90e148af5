// What is asked of the whole workspace: symbols of all its filings.

import { MessageType, ShowMessageNotification } from 'vscode-languageserver'
import type { Connection, ServerCapabilities, SymbolInformation } from 'vscode-languageserver'
import { foundSymbols } from '../../features/workspace-symbols.ts'
import { guarded, shielded } from '../guard.ts'
import type { Log } from '../guard.ts'
import type { Workspace } from '../library.ts'
import type { NotesShelf } from '../notes-shelf.ts'
import { KINDS } from '../write.ts'

/** Files and folders that the editor itself moves; others are watched. */
const ALL = { filters: [{ scheme: 'file', pattern: { glob: '**' } }] }

export const WORKSPACE: ServerCapabilities = {
  workspaceSymbolProvider: true,
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didCreate: ALL, didRename: ALL, didDelete: ALL },
  },
}

export function answerWorkspace(
  connection: Connection,
  files: Workspace,
  notes: Pick<NotesShelf, 'move'>,
  log: Log,
): void {
  connection.workspace.onDidCreateFiles(({ files: created }) => files.touched(created))
  connection.workspace.onDidDeleteFiles(({ files: deleted }) => files.touched(deleted))
  connection.workspace.onDidRenameFiles(({ files: renamed }) => {
    files.touched(renamed.flatMap(({ oldUri, newUri }) => [{ uri: oldUri }, { uri: newUri }]))
    for (const { oldUri, newUri } of renamed)
      void shielded(log, async () => {
        const trouble = await notes.move(oldUri, newUri)
        if (trouble === undefined) return
        await connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: trouble,
        })
      })
  })
  connection.onWorkspaceSymbol(
    guarded(log, [], ({ query }: { query: unknown }): SymbolInformation[] =>
      foundSymbols(files.shelf.entries(), typeof query === 'string' ? query : '').map(
        ({ uri, section, within }) => ({
          name: section.name === '' ? '(untitled)' : section.name,
          kind: KINDS[section.kind],
          location: { uri, range: section.selection },
          containerName: within,
        }),
      ),
    ),
  )
}
