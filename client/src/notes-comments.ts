// A note as the server tells it → the comments of its thread, each kept for as long as its remark is there.
import { CommentMode, l10n, MarkdownString } from 'vscode'
import type { Comment, CommentThread } from 'vscode'
import type { NoteAnswer, RemarkAnswer } from '../../server/src/protocol.ts'
import type { Written } from './notes-drafts.ts'
import { withoutImages } from './notes-markdown.ts'

/** VS Code tells its own comments apart by identity, and hands them back with what was typed as their body. */
export interface Remarked extends Comment {
  readonly kind: 'remark'
  readonly thread: CommentThread
  remark: RemarkAnswer
  /** What its author saw when they began to change it. */
  was?: string
}

/** A text that could not be saved: it stays in its thread until it can be, or is given up. */
export interface Draft extends Comment {
  readonly kind: 'draft'
  readonly thread: CommentThread
  /** What saving it does. */
  readonly saving: (body: string) => Written
  /** By which it is kept over a reload. */
  readonly id: string
}

/** The text of a note that was lost. */
interface Told extends Comment {
  readonly kind: 'told'
}

export type Shown = Remarked | Draft | Told

export const textOf = ({ body }: Comment): string => (typeof body === 'string' ? body : body.value)

export const shownIn = (thread: CommentThread): readonly Shown[] =>
  thread.comments as readonly Shown[]

export function draft(
  thread: CommentThread,
  {
    author,
    body,
    saving,
    id,
  }: Pick<Draft, 'saving' | 'id'> & { readonly author: string; readonly body: string },
): Draft {
  return {
    kind: 'draft',
    thread,
    saving,
    id,
    body: new MarkdownString(body),
    mode: CommentMode.Editing,
    author: { name: author },
    label: l10n.t('not saved'),
    contextValue: 'draft',
  }
}

/** Those that are there stay the same objects, those that somebody is typing in keep what was typed. */
export function commentsOf(thread: CommentThread, note: NoteAnswer): readonly Shown[] {
  const before = shownIn(thread)
  const remarks = note.remarks.map((remark) => {
    const known = before.find((one) => one.kind === 'remark' && one.remark.id === remark.id)
    return known?.kind === 'remark' ? renewed(known, remark) : remarked(thread, remark)
  })
  const told = before.find(({ kind }) => kind === 'told')
  const lost = note.range ? [] : [told ?? lostText(note)]
  return [...remarks, ...lost, ...before.filter(({ kind }) => kind === 'draft')]
}

function remarked(thread: CommentThread, remark: RemarkAnswer): Remarked {
  const comment: Remarked = {
    kind: 'remark',
    thread,
    remark,
    body: '',
    mode: CommentMode.Preview,
    author: { name: remark.author },
    contextValue: 'remark',
  }
  return renewed(comment, remark)
}

function renewed(comment: Remarked, remark: RemarkAnswer): Remarked {
  comment.remark = remark
  if (comment.mode === CommentMode.Editing) return comment
  comment.author = { name: remark.author }
  // Untrusted, as another author wrote it: links lead to pages, and run nothing; nobody hears that it is read.
  comment.body = new MarkdownString(withoutImages(remark.body))
  if (remark.modified === undefined) delete comment.label
  else comment.label = l10n.t('edited')
  const created = new Date(remark.created)
  if (Number.isNaN(created.getTime())) delete comment.timestamp
  else comment.timestamp = created
  return comment
}

function lostText({ quote, section }: NoteAnswer): Told {
  const body = new MarkdownString()
  body.appendText(
    section.length === 0
      ? l10n.t('The text of this note is not found again. It was:')
      : l10n.t(
          'The text of this note is not found again. It stood under “{0}”:',
          section.join(' › '),
        ),
  )
  body.appendCodeblock(quote, 'markdown')
  return {
    kind: 'told',
    body,
    mode: CommentMode.Preview,
    author: { name: 'Tickmark' },
    contextValue: 'told',
  }
}

export function edit(comment: Remarked): void {
  comment.was = comment.remark.body
  // Every character of it, drawn as plain text.
  comment.body = comment.remark.body
  comment.mode = CommentMode.Editing
  show(comment.thread, shownIn(comment.thread))
}

/** As the server knows it. */
export function read(comment: Remarked): void {
  comment.mode = CommentMode.Preview
  delete comment.was
  renewed(comment, comment.remark)
  show(comment.thread, shownIn(comment.thread))
}

/** VS Code sees a change of the list alone, not of what is in it. */
export function show(thread: CommentThread, comments: readonly Shown[]): void {
  thread.comments = [...comments]
}
