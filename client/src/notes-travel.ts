// The notes of the active filing → ways to them: the next one, the previous one, the lost ones, their file.
import { CommentThreadCollapsibleState, commands, l10n, Uri, window, workspace } from 'vscode'
import type { CommentThread, QuickPickItem } from 'vscode'
import type { NoteAnswer } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import type { Changes } from './notes-changes.ts'
import type { NoteCommands } from './notes-commands.ts'
import type { Threads } from './notes-threads.ts'
import { reveal, wireRange } from './places.ts'

interface Choice extends QuickPickItem {
  readonly thread: CommentThread
}

export function noteTravel(threads: Threads, { known, refresh, make }: Changes): NoteCommands {
  const is = (thread: CommentThread, fits: (note: NoteAnswer) => boolean): boolean => {
    const note = threads.noteOf(thread)
    return note !== undefined && fits(note)
  }

  /** Open ones, round the end of the text. */
  async function travel(step: 1 | -1): Promise<void> {
    const { document, selection } = activeEditor() ?? {}
    if (!document || !selection) return
    const open = threads
      .of(document.uri)
      .filter((thread) => is(thread, ({ state, range }) => state === 'open' && range !== undefined))
    const ordered = step === 1 ? open : open.reverse()
    const behind = ordered.find(({ range }) => step * range.start.compareTo(selection.start) > 0)
    const thread = behind ?? ordered[0]
    if (thread) await show(thread)
    else void window.showInformationMessage(l10n.t('This filing has no open notes.'))
  }

  async function show(thread: CommentThread): Promise<void> {
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded
    await reveal(thread.uri, thread.range)
  }

  const lostIn = (uri: Uri): readonly CommentThread[] =>
    threads.of(uri).filter((thread) => is(thread, ({ range }) => range === undefined))

  async function chooseLost(title: string): Promise<CommentThread | undefined> {
    const uri = activeEditor()?.document.uri
    const lost = uri ? lostIn(uri) : []
    if (lost.length === 0) {
      void window.showInformationMessage(l10n.t('No note of this filing has lost its text.'))
      return undefined
    }
    const choices = lost.flatMap((thread): Choice[] => {
      const note = threads.noteOf(thread)
      if (!note) return []
      const { remarks, quote, section } = note
      return [
        {
          thread,
          label: firstLine(remarks[0]?.body ?? ''),
          description: section.at(-1) ?? '',
          detail: firstLine(quote),
        },
      ]
    })
    return (await window.showQuickPick(choices, { title, matchOnDetail: true }))?.thread
  }

  return {
    nextNote: () => travel(1),
    previousNote: () => travel(-1),
    async showLostNotes(): Promise<void> {
      const thread = await chooseLost(l10n.t('Notes Whose Text Is Not Found Again'))
      if (thread) await show(thread)
    },
    async attachLostNote(given?: CommentThread): Promise<void> {
      const thread = given ?? (await chooseLost(l10n.t('Attach Which Note to the Selection?')))
      const note = thread && threads.noteOf(thread)
      if (!note) return
      const editor = window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === thread.uri.toString(),
      )
      if (editor)
        await make(thread.uri, { kind: 'move', note: note.id, range: wireRange(editor.selection) })
    },
    showNotes: () => commands.executeCommand('workbench.action.focusCommentsPanel'),
    async openNotesFile(): Promise<void> {
      const uri = activeEditor()?.document.uri
      if (!uri) return
      if (!known(uri)) await refresh(uri)
      const file = known(uri)?.file
      const found = file === undefined ? undefined : await there(Uri.parse(file))
      if (found) await window.showTextDocument(found)
      else
        void window.showInformationMessage(
          known(uri)?.trouble ?? l10n.t('There are no notes on this file yet.'),
        )
    },
  }
}

async function there(uri: Uri): Promise<Uri | undefined> {
  try {
    await workspace.fs.stat(uri)
    return uri
  } catch {
    return undefined
  }
}

export const firstLine = (text: string): string => text.trim().split(/\r\n|\r|\n/)[0] ?? ''
