// Remarks that could not be saved → kept over a reload of the window, until they are saved or given up.
import { randomUUID } from 'node:crypto'
import type { CommentThread, Memento, Uri } from 'vscode'
import type { NotesChange, Range } from '../../server/src/protocol.ts'
import { wireRange } from './places.ts'

/** What somebody wrote, and what saving it would do. */
export interface Unsaved {
  readonly id: string
  readonly uri: string
  readonly range: Range
  readonly change: Written
}

/** Changes that bring a text of their own. */
export type Written = Extract<NotesChange, { readonly body: string }>

export interface Drafts {
  /** Shown in the thread; gives its id. */
  readonly keep: (thread: CommentThread, change: Written) => string
  readonly drop: (id: string) => void
  /** Of an earlier window, or of a filing by another name: shown nowhere. */
  readonly hidden: (uri: Uri) => readonly Unsaved[]
  readonly shown: (id: string, thread: CommentThread) => void
  /** The filing, or its folder, has another name. */
  readonly move: (from: Uri, to: Uri) => void
}

const KEY = 'notes.unsaved'

export function drafts(memory: Memento): Drafts {
  const threads = new Map<string, CommentThread>()
  let all = memory.get<readonly Unsaved[]>(KEY, [])
  const remember = (next: readonly Unsaved[]): void => {
    all = next
    void memory.update(KEY, next)
  }
  return {
    keep(thread, change) {
      const id = randomUUID()
      threads.set(id, thread)
      remember([...all, { id, uri: thread.uri.toString(), range: wireRange(thread.range), change }])
      return id
    },
    drop(id) {
      threads.delete(id)
      remember(all.filter((one) => one.id !== id))
    },
    hidden: (uri) => all.filter((one) => one.uri === uri.toString() && !threads.has(one.id)),
    shown: (id, thread) => void threads.set(id, thread),
    move(from, to) {
      const moved = all.map((one) => {
        const uri = movedUri(one.uri, from.toString(), to.toString())
        if (uri === undefined) return one
        threads.get(one.id)?.dispose()
        threads.delete(one.id)
        return { ...one, uri }
      })
      remember(moved)
    },
  }
}

function movedUri(uri: string, from: string, to: string): string | undefined {
  return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : undefined
}
