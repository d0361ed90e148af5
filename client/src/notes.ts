// The notes of filings → VS Code's Comments: threads on the text, and the commands that their buttons and the palette run.
import { commands, comments, Disposable, l10n, Range, window, workspace } from 'vscode'
import type { CommentController, CommentThread, Memento, TextDocument, Uri } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { NotesAnswer } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import type { Asking } from './asking.ts'
import { carryForward } from './carry.ts'
import { changes as newChanges } from './notes-changes.ts'
import { noteCommands } from './notes-commands.ts'
import { drafts as newDrafts } from './notes-drafts.ts'
import { restoring } from './notes-restored.ts'
import { threads as newThreads } from './notes-threads.ts'
import { noteTravel } from './notes-travel.ts'

export function showNotes(server: Asking, memory: Memento): Disposable {
  const controller = comments.createCommentController(NAME, l10n.t('Tickmark Notes'))
  controller.options = {
    prompt: l10n.t('Reply…'),
    placeHolder: l10n.t('What there is to say of this text, in Markdown'),
  }
  const threads = newThreads(controller)
  const ranges = commentingRanges(controller)
  const warned = new Map<string, string>()
  const unsaved = newDrafts(memory)
  const restore = restoring(controller, threads, unsaved)
  const changes = newChanges(server, threads, (uri, answer) => {
    ranges.renew(uri, answer)
    if (answer) restore(uri, answer)
    warn(warned, uri, answer)
  })

  const refresh = (address: string): void => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === address)
    if (document?.languageId === 'markdown') void changes.refresh(document.uri)
  }
  const forget = (uri: Uri): void => {
    changes.forget(uri)
    ranges.forget(uri)
  }
  const drop = (uris: readonly Uri[]): void => {
    for (const uri of uris) threads.drop(uri)
  }
  const command = (name: string, run: (...given: never[]) => unknown): Disposable =>
    commands.registerCommand(`${NAME}.${name}`, run as (...given: unknown[]) => unknown)
  const all = {
    ...noteCommands(controller, threads, changes, unsaved),
    ...noteTravel(threads, changes),
  }
  return Disposable.from(
    controller,
    server.onSettled(refresh),
    server.onNotesChanged(refresh),
    // Another window may have written: of a filing outside the workspace nobody tells.
    window.onDidChangeWindowState(({ focused }) => {
      if (!focused) return
      for (const { document } of window.visibleTextEditors) refresh(document.uri.toString())
    }),
    // Its threads stay, with what somebody may be writing in them: the Comments panel leads back to it.
    workspace.onDidCloseTextDocument(({ uri }) => forget(uri)),
    workspace.onDidDeleteFiles(({ files }) => drop(files)),
    workspace.onDidRenameFiles(({ files }) => {
      drop(files.map(({ oldUri }) => oldUri))
      for (const { oldUri, newUri } of files) unsaved.move(oldUri, newUri)
    }),
    ...Object.entries(all).map(([name, run]) => command(name, run)),
    command('carryForward', () => carryForward(server, changes)),
    // For other extensions: what is shown of the notes of the active filing.
    command('notes', (): readonly CommentThread[] => {
      const uri = activeEditor()?.document.uri
      return uri ? threads.of(uri) : []
    }),
  )
}

/** Once for each trouble of a file; a document that has no file is told of where a note is wanted. */
function warn(warned: Map<string, string>, uri: Uri, answer: NotesAnswer | undefined): void {
  const key = uri.toString()
  const trouble = answer?.file === undefined ? undefined : answer.trouble
  if (trouble === undefined) warned.delete(key)
  else if (warned.get(key) !== trouble) {
    warned.set(key, trouble)
    void window.showWarningMessage(trouble)
  }
}

interface CommentingRanges {
  readonly renew: (uri: Uri, answer: NotesAnswer | undefined) => void
  readonly forget: (uri: Uri) => void
}

/** The whole text of each filing whose notes can be kept. */
function commentingRanges(controller: CommentController): CommentingRanges {
  /** By the document's address, how many lines VS Code was last told of. */
  const lines = new Map<string, number>()
  const provider = {
    provideCommentingRanges: ({ uri, lineCount }: TextDocument) =>
      lines.has(uri.toString()) ? [new Range(0, 0, Math.max(lineCount - 1, 0), 0)] : undefined,
  }
  return {
    renew(uri, answer) {
      const key = uri.toString()
      const document = workspace.textDocuments.find((one) => one.uri.toString() === key)
      const count = answer?.file === undefined ? undefined : document?.lineCount
      if (lines.get(key) === count) return
      if (count === undefined) lines.delete(key)
      else lines.set(key, count)
      // Makes VS Code ask again.
      controller.commentingRangeProvider = { ...provider }
    },
    forget: (uri) => void lines.delete(uri.toString()),
  }
}
