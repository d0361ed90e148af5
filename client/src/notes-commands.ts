// What can be done to one note, from the buttons of its thread, the palette or another extension.
import { CommentThreadCollapsibleState, commands, l10n, window } from 'vscode'
import type { CommentController, CommentReply, CommentThread, Range, TextEditor, Uri } from 'vscode'
import type { NoteAnswer, NotesChange } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import { draft, edit, read, show, shownIn, textOf } from './notes-comments.ts'
import type { Draft, Remarked } from './notes-comments.ts'
import type { Drafts, Written } from './notes-drafts.ts'
import type { Changes } from './notes-changes.ts'
import type { Threads } from './notes-threads.ts'
import { wireRange } from './places.ts'

/** A note that another extension adds; nobody is asked then. */
export interface Given {
  readonly body: string
  readonly mark?: NoteAnswer['mark']
}

export type NoteCommands = Readonly<Record<string, (...given: never[]) => unknown>>

export function noteCommands(
  controller: CommentController,
  threads: Threads,
  changes: Changes,
  unsaved: Drafts,
): NoteCommands {
  const { make } = changes
  const authorOf = (uri: Uri): string => changes.known(uri)?.author ?? ''

  /** What was typed stays in the thread where it cannot be saved. */
  async function save(thread: CommentThread, text: string, saving: Draft['saving']): Promise<void> {
    if (text.trim() === '') return
    const { done } = await make(thread.uri, saving(text), thread)
    if (!done) keep(thread, text, saving)
  }

  /** As `save`; it stays in sight for as long as it is not saved. */
  async function saveDraft(kept: Draft): Promise<void> {
    const { thread, saving } = kept
    const text = textOf(kept)
    const { done } = await make(thread.uri, saving(text), thread)
    const others = shownIn(thread).filter((one) => one !== kept)
    // VS Code has closed its editor: another one opens.
    show(thread, done ? others : [...others, drafted(thread, text, saving)])
    unsaved.drop(kept.id)
  }

  function keep(thread: CommentThread, text: string, saving: Draft['saving']): void {
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded
    thread.contextValue ??= 'draft'
    show(thread, [...shownIn(thread), drafted(thread, text, saving)])
  }

  function drafted(thread: CommentThread, body: string, saving: Draft['saving']): Draft {
    const author = authorOf(thread.uri)
    return draft(thread, { author, body, saving, id: unsaved.keep(thread, saving(body)) })
  }

  /** A thread of no note yet becomes one. */
  function begin(mark: NoteAnswer['mark']) {
    return ({ thread, text }: CommentReply): Promise<void> =>
      save(thread, text, (body) => addition(thread.range, mark, body))
  }

  function reply({ thread, text }: CommentReply): Promise<void> {
    return save(thread, text, (body) => replying(thread, body))
  }

  /** Where its note is gone, a note of its own. */
  function replying(thread: CommentThread, body: string): Written {
    const note = threads.noteOf(thread)
    return note ? { kind: 'reply', note: note.id, body } : addition(thread.range, 'note', body)
  }

  async function add(given?: Given): Promise<string | undefined> {
    const editor = activeEditor()
    if (!editor || !(await isNotable(editor))) return undefined
    const { document, selection } = editor
    if (given) {
      const made = await make(document.uri, addition(selection, given.mark ?? 'note', given.body))
      return made.done ? made.id : undefined
    }
    const there = threads
      .of(document.uri)
      .some(({ range }) => range.end.line === selection.end.line)
    // VS Code's own way puts the cursor into the new thread, but only opens those of a line that has one.
    if (!there) await commands.executeCommand('workbench.action.addComment')
    else {
      const thread = controller.createCommentThread(document.uri, selection, [])
      thread.collapsibleState = CommentThreadCollapsibleState.Expanded
    }
    return undefined
  }

  async function isNotable({ document: { uri } }: TextEditor): Promise<boolean> {
    if (!changes.known(uri)) await changes.refresh(uri)
    const answer = changes.known(uri)
    if (answer?.file !== undefined) return true
    void window.showInformationMessage(
      answer?.trouble ?? l10n.t('Open a filing first: notes are left on its text.'),
    )
    return false
  }

  /** Of the menu, else of the note that the cursor is in, else of one on its line. */
  function pointed(given: CommentThread | undefined): CommentThread | undefined {
    if (given) return given
    const editor = activeEditor()
    if (!editor) return undefined
    const at = editor.selection.active
    const all = threads.of(editor.document.uri).filter((thread) => threads.noteOf(thread)?.range)
    const found =
      all.find(({ range }) => range.contains(at)) ??
      all.find(({ range }) => range.start.line <= at.line && at.line <= range.end.line)
    if (!found) void window.showInformationMessage(l10n.t('There is no note where the cursor is.'))
    return found
  }

  function changing(change: (note: NoteAnswer) => NotesChange | undefined) {
    return async (given?: CommentThread): Promise<void> => {
      const thread = pointed(given)
      const note = thread && threads.noteOf(thread)
      const wanted = note && change(note)
      if (thread && wanted) await make(thread.uri, wanted)
    }
  }

  const marking = (mark: NoteAnswer['mark']) =>
    changing(({ id }) => ({ kind: 'mark', note: id, mark }))

  async function remove(thread: CommentThread, remark: string): Promise<void> {
    const note = threads.noteOf(thread)
    const replies = note?.id === remark ? note.remarks.length - 1 : 0
    if (replies > 0 && !(await isConfirmed(replies))) return
    // An open thread would be kept for what may be written in it.
    if (note?.id === remark) thread.collapsibleState = CommentThreadCollapsibleState.Collapsed
    await make(thread.uri, { kind: 'remove', remark })
  }

  return {
    addNote: add,
    saveNote: begin('note'),
    saveTick: begin('tick'),
    saveQuestion: begin('question'),
    replyToNote: reply,
    editRemark: (remark: Remarked) => edit(remark),
    async saveRemark(comment: Remarked | Draft): Promise<void> {
      const { thread } = comment
      const text = textOf(comment)
      if (comment.kind === 'draft') return saveDraft(comment)
      const { id } = comment.remark
      const was = comment.was ?? comment.remark.body
      read(comment)
      if (text === was) return
      const made = await make(thread.uri, { kind: 'edit', remark: id, was, body: text })
      // Saved once more, it goes over what another author has made of it meanwhile, which now stands beside it.
      if (!made.done)
        keep(thread, text, (body) =>
          threads.noteOf(thread)
            ? { kind: 'edit', remark: id, was: comment.remark.body, body }
            : replying(thread, body),
        )
    },
    cancelRemark(comment: Remarked | Draft): void {
      const { thread } = comment
      if (comment.kind === 'remark') {
        read(comment)
        return
      }
      unsaved.drop(comment.id)
      const left = shownIn(thread).filter((one) => one !== comment)
      if (left.length === 0) thread.dispose()
      else show(thread, left)
    },
    deleteRemark: ({ thread, remark }: Remarked) => remove(thread, remark.id),
    async deleteNote(given?: CommentThread): Promise<void> {
      const thread = pointed(given)
      const note = thread && threads.noteOf(thread)
      if (note) await remove(thread, note.id)
      // Of a note that another window has deleted.
      else thread?.dispose()
    },
    resolveNote: changing(({ id }) => ({ kind: 'state', note: id, state: 'resolved' })),
    reopenNote: changing(({ id }) => ({ kind: 'state', note: id, state: 'open' })),
    markNoteAsTick: marking('tick'),
    markNoteAsQuestion: marking('question'),
    markNoteAsNote: marking('note'),
  }
}

const addition = (range: Range, mark: NoteAnswer['mark'], body: string): Written => ({
  kind: 'add',
  range: wireRange(range),
  mark,
  body,
})

async function isConfirmed(replies: number): Promise<boolean> {
  const yes = l10n.t('Delete')
  const answer = await window.showWarningMessage(
    l10n.t('Delete this note? Its replies ({0}) go with it.', replies),
    { modal: true },
    yes,
  )
  return answer === yes
}
