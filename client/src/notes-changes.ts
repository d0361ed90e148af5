// What a reviewer does to notes → a request to the server, one at a time for each document; what it refuses stays to be read.
import { l10n, window } from 'vscode'
import type { CommentThread, Uri } from 'vscode'
import { CHANGE_NOTES, NOTES } from '../../server/src/protocol.ts'
import type { ChangeNotesAnswer, NotesAnswer, NotesChange } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Threads } from './notes-threads.ts'

export interface Changes {
  /** What the server last told of the document; undefined for what is no filing. */
  readonly known: (uri: Uri) => NotesAnswer | undefined
  /** Asks the server anew. */
  readonly refresh: (uri: Uri) => Promise<void>
  /** Says why where it was refused; `thread` becomes that of the note. */
  readonly make: (uri: Uri, change: NotesChange, thread?: CommentThread) => Promise<Made>
  readonly forget: (uri: Uri) => void
}

export type Made = { readonly done: true; readonly id?: string } | { readonly done: false }

/** `told` hears of every answer. */
export function changes(
  { ask }: Asking,
  threads: Threads,
  told: (uri: Uri, answer: NotesAnswer | undefined) => void,
): Changes {
  const answers = new Map<string, NotesAnswer>()
  const turns = new Map<string, Promise<unknown>>()

  /** An answer to a question that was put before a change would take back what the change has shown. */
  function inTurn<T>(uri: Uri, job: () => Promise<T>): Promise<T> {
    const key = uri.toString()
    const before = turns.get(key) ?? Promise.resolve()
    const turn = before.then(job, job)
    turns.set(key, turn)
    const end = (): void => {
      if (turns.get(key) === turn) turns.delete(key)
    }
    turn.then(end, end)
    return turn
  }

  function take(uri: Uri, answer: NotesAnswer, mine?: Parameters<Threads['update']>[2]): void {
    answers.set(uri.toString(), answer)
    threads.update(uri, answer, mine)
    told(uri, answer)
  }

  return {
    known: (uri) => answers.get(uri.toString()),
    refresh: (uri) =>
      inTurn(uri, async () => {
        const answer = await ask<NotesAnswer>(NOTES, uri)
        if (answer) take(uri, answer)
        else if (!answers.has(uri.toString())) told(uri, undefined)
      }),
    make: (uri, change, thread) =>
      inTurn(uri, async () => {
        const answer = await ask<ChangeNotesAnswer>(CHANGE_NOTES, uri, { change })
        if (answer?.kind === 'done') {
          const { id } = answer
          take(uri, answer.notes, thread && id !== undefined ? { thread, id } : undefined)
          return { done: true, ...(id !== undefined && { id }) }
        }
        // Not awaited: it stays until it is closed.
        void window.showErrorMessage(
          answer?.reason ??
            l10n.t('Tickmark’s language server did not answer; nothing was written. Try again.'),
        )
        return { done: false }
      }),
    forget: (uri) => void answers.delete(uri.toString()),
  }
}
