// Notes and one thing that a reviewer does → the notes as they are then, or why not.

import { inOrder } from './note.ts'
import type { Acceptance, Anchor, Mark, Note, Notes, Remark } from './note.ts'

/** What of the protocol's changes needs no reading of the filing any more. */
export type Change =
  | { readonly kind: 'add'; readonly anchor: Anchor; readonly mark: Mark; readonly body: string }
  | { readonly kind: 'reply'; readonly note: string; readonly body: string }
  /** `was`: what the author saw before. */
  | { readonly kind: 'edit'; readonly remark: string; readonly was: string; readonly body: string }
  /** A note's own remark takes the whole note with it. */
  | { readonly kind: 'remove'; readonly remark: string }
  | { readonly kind: 'state'; readonly note: string; readonly state: Note['state'] }
  | { readonly kind: 'mark'; readonly note: string; readonly mark: Mark }
  | { readonly kind: 'move'; readonly note: string; readonly anchor: Anchor }
  | {
      readonly kind: 'accept'
      readonly rule: string
      readonly anchor: Anchor
      readonly fingerprint: string
      readonly reason: string
    }
  | { readonly kind: 'withdraw'; readonly acceptance: string }
  /** Copies of another filing's, with their places in this one; see carry.ts. */
  | {
      readonly kind: 'carry'
      readonly notes: readonly Note[]
      readonly acceptances: readonly Acceptance[]
    }

/** Who does it and when, and the id of what comes of it. */
export interface Stamp {
  readonly id: string
  readonly author: string
  readonly time: string
}

/** One sentence that says what to do. */
export interface Refused {
  readonly refused: string
}

const GONE = 'This note is no longer in the notes file; somebody else has removed it.'
const OTHER =
  'Somebody else has changed this remark in the meantime; look at what it says now, then edit it again.'

export function changed(notes: Notes, change: Change, stamp: Stamp): Notes | Refused {
  switch (change.kind) {
    case 'add': {
      const { anchor, mark, body } = change
      const first = remarkOf(body, stamp)
      const note: Note = { id: first.id, anchor, mark, state: 'open', remarks: [first] }
      return { ...notes, notes: [...notes.notes, note] }
    }
    case 'reply':
      return withNote(notes, change.note, (note) => {
        const [first, ...replies] = note.remarks
        return { ...note, remarks: [first, ...inOrder([...replies, remarkOf(change.body, stamp)])] }
      })
    case 'edit':
      return edited(notes, change, stamp)
    case 'remove':
      return removed(notes, change.remark)
    case 'state':
      return withNote(notes, change.note, (note) => ({ ...note, state: change.state }))
    case 'mark':
      return withNote(notes, change.note, (note) => ({ ...note, mark: change.mark }))
    case 'move':
      return withNote(notes, change.note, (note) => ({ ...note, anchor: change.anchor }))
    case 'accept': {
      const { rule, anchor, fingerprint, reason } = change
      const { id, author, time: created } = stamp
      const acceptance = { id, rule, anchor, fingerprint, reason, author, created, rest: {} }
      return { ...notes, acceptances: [...notes.acceptances, acceptance] }
    }
    case 'withdraw': {
      const acceptances = notes.acceptances.filter(({ id }) => id !== change.acceptance)
      if (acceptances.length === notes.acceptances.length)
        return {
          refused:
            'This acceptance is no longer in the notes file; somebody else has withdrawn it.',
        }
      return { ...notes, acceptances }
    }
    case 'carry':
      return {
        ...notes,
        notes: [...notes.notes, ...change.notes],
        acceptances: [...notes.acceptances, ...change.acceptances],
      }
  }
}

const remarkOf = (body: string, { id, author, time }: Stamp): Remark => ({
  id,
  author,
  created: time,
  body,
  rest: {},
})

function withNote(notes: Notes, id: string, change: (note: Note) => Note): Notes | Refused {
  if (!notes.notes.some((note) => note.id === id)) return { refused: GONE }
  return { ...notes, notes: notes.notes.map((note) => (note.id === id ? change(note) : note)) }
}

const noteWith = (notes: Notes, remark: string): Note | undefined =>
  notes.notes.find(({ remarks }) => remarks.some(({ id }) => id === remark))

function edited(
  notes: Notes,
  { remark, was, body }: Extract<Change, { kind: 'edit' }>,
  { time }: Stamp,
): Notes | Refused {
  const note = noteWith(notes, remark)
  const old = note?.remarks.find(({ id }) => id === remark)
  if (!note || !old) return { refused: GONE }
  // Saying the same again is no edit, and two who say the same are of one mind.
  if (old.body === body) return notes
  if (old.body !== was) return { refused: OTHER }
  const put = (one: Remark): Remark => (one.id === remark ? { ...one, body, modified: time } : one)
  const [first, ...replies] = note.remarks
  return withNote(notes, note.id, () => ({ ...note, remarks: [put(first), ...replies.map(put)] }))
}

function removed(notes: Notes, remark: string): Notes | Refused {
  const note = noteWith(notes, remark)
  if (!note) return { refused: GONE }
  if (note.id === remark) return { ...notes, notes: notes.notes.filter(({ id }) => id !== note.id) }
  const [first, ...replies] = note.remarks
  return withNote(notes, note.id, () => ({
    ...note,
    remarks: [first, ...replies.filter(({ id }) => id !== remark)],
  }))
}
