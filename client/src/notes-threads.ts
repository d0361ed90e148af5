// The notes of open filings as the server tells them → VS Code's comment threads, brought up to date in place.
import { CommentMode, CommentThreadCollapsibleState, CommentThreadState, l10n, Range } from 'vscode'
import type { CommentController, CommentThread, Uri } from 'vscode'
import type { NoteAnswer, NotesAnswer } from '../../server/src/protocol.ts'
import { commentsOf, show, shownIn } from './notes-comments.ts'
import type { Shown } from './notes-comments.ts'
import { rangeAt } from './places.ts'

export interface Threads {
  /** As the server tells them; `mine` has become the thread of the note with the id. */
  readonly update: (uri: Uri, answer: NotesAnswer, mine?: Mine) => void
  /** Undefined for a thread of no note yet. */
  readonly noteOf: (thread: CommentThread) => NoteAnswer | undefined
  readonly threadOf: (uri: Uri, note: string) => CommentThread | undefined
  /** In their order in the text, lost ones first. */
  readonly of: (uri: Uri) => readonly CommentThread[]
  /** There is no such document any more. */
  readonly drop: (uri: Uri) => void
}

interface Mine {
  readonly thread: CommentThread
  readonly id: string
}

/** Where notes are shown whose text is not found again. */
const TOP = new Range(0, 0, 0, 0)

export function threads(controller: CommentController): Threads {
  /** By the document's address, by the note's id. */
  const all = new Map<string, Map<string, CommentThread>>()
  const notes = new WeakMap<CommentThread, NoteAnswer>()

  const of = (uri: Uri): Map<string, CommentThread> => {
    const known = all.get(uri.toString()) ?? new Map<string, CommentThread>()
    all.set(uri.toString(), known)
    return known
  }

  function tell(thread: CommentThread, note: NoteAnswer): void {
    const range = note.range ? rangeAt(note.range) : TOP
    if (!thread.range.isEqual(range)) thread.range = range
    const before = notes.get(thread)
    notes.set(thread, note)
    if (before && sameButPlace(before, note)) return
    thread.state =
      note.state === 'open' ? CommentThreadState.Unresolved : CommentThreadState.Resolved
    thread.label = labelOf(note)
    thread.contextValue = [note.state, note.mark, note.range ? 'found' : 'lost'].join(' ')
    thread.canReply = true
    show(thread, commentsOf(thread, note))
  }

  /** Somebody may be writing in it: what they write becomes a note of its own. Its old words stay to be read. */
  function orphan(thread: CommentThread): void {
    notes.delete(thread)
    thread.label = l10n.t('Deleted elsewhere: a reply becomes a new note')
    thread.contextValue = 'gone'
    for (const comment of shownIn(thread)) if (!isWritten(comment)) comment.contextValue = 'told'
    show(thread, shownIn(thread))
  }

  return {
    update(uri, answer, mine) {
      const known = of(uri)
      // A reply has an id as well.
      if (mine && answer.notes.some(({ id }) => id === mine.id)) known.set(mine.id, mine.thread)
      for (const note of answer.notes) {
        const range = note.range ? rangeAt(note.range) : TOP
        const thread = known.get(note.id) ?? controller.createCommentThread(uri, range, [])
        if (!known.has(note.id)) thread.collapsibleState = CommentThreadCollapsibleState.Collapsed
        known.set(note.id, thread)
        tell(thread, note)
      }
      // What cannot be read for now is not gone.
      if (answer.unread) return
      const there = new Set(answer.notes.map(({ id }) => id))
      for (const [id, thread] of known) {
        if (there.has(id)) continue
        known.delete(id)
        if (isOpen(thread) || shownIn(thread).some(isWritten)) orphan(thread)
        else thread.dispose()
      }
    },
    noteOf: (thread) => notes.get(thread),
    threadOf: (uri, note) => all.get(uri.toString())?.get(note),
    of: (uri) =>
      [...(all.get(uri.toString())?.values() ?? [])].sort((a, b) =>
        a.range.start.compareTo(b.range.start),
      ),
    drop(uri) {
      for (const thread of of(uri).values()) thread.dispose()
      all.delete(uri.toString())
    },
  }
}

/** Holds what somebody is typing, or has typed in vain. */
const isWritten = ({ kind, mode }: Shown): boolean =>
  kind === 'draft' || mode === CommentMode.Editing

const isOpen = ({ collapsibleState }: CommentThread): boolean =>
  collapsibleState === CommentThreadCollapsibleState.Expanded

function sameButPlace(a: NoteAnswer, b: NoteAnswer): boolean {
  const key = ({ range, ...note }: NoteAnswer): string =>
    JSON.stringify([note, range !== undefined])
  return key(a) === key(b)
}

function labelOf({ mark, range, quote }: NoteAnswer): string {
  // VS Code draws no icons in labels: signs that every font has.
  const name = { note: l10n.t('Note'), tick: l10n.t('✓ Tick'), question: l10n.t('? Question') }[
    mark
  ]
  return range ? name : l10n.t('{0} · lost: “{1}”', name, shortened(quote))
}

const LONGEST = 60

function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}
