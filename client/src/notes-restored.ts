// Remarks that an earlier window could not save → in sight again, each in the thread that it was written for.
import { CommentThreadCollapsibleState } from 'vscode'
import type { CommentController, CommentThread, Uri } from 'vscode'
import type { NotesAnswer } from '../../server/src/protocol.ts'
import { draft, show, shownIn } from './notes-comments.ts'
import type { Drafts, Unsaved, Written } from './notes-drafts.ts'
import type { Threads } from './notes-threads.ts'
import { rangeAt } from './places.ts'

export function restoring(
  controller: CommentController,
  threads: Threads,
  drafts: Drafts,
): (uri: Uri, answer: NotesAnswer) => void {
  function threadFor(uri: Uri, change: Written): CommentThread | undefined {
    if (change.kind === 'reply') return threads.threadOf(uri, change.note)
    if (change.kind === 'add') return undefined
    const isIn = (thread: CommentThread): boolean =>
      threads.noteOf(thread)?.remarks.some(({ id }) => id === change.remark) ?? false
    return threads.of(uri).find(isIn)
  }

  function restore(uri: Uri, { id, range, change }: Unsaved, answer: NotesAnswer): void {
    const there = threadFor(uri, change)
    // The note that it is of cannot be read for now.
    if (!there && change.kind !== 'add' && answer.unread) return
    const thread = there ?? controller.createCommentThread(uri, rangeAt(range), [])
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded
    thread.contextValue ??= 'draft'
    drafts.shown(id, thread)
    // Where its note is gone, a note of its own.
    const saving = (body: string): Written =>
      there || change.kind === 'add'
        ? { ...change, body }
        : { kind: 'add', range, mark: 'note', body }
    const { author } = answer
    show(thread, [...shownIn(thread), draft(thread, { author, body: change.body, saving, id })])
  }

  return (uri, answer) => {
    for (const one of drafts.hidden(uri)) restore(uri, one, answer)
  }
}
