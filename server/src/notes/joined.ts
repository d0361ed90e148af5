// Two notes files of one filing → the first with what only the second has.

import { member } from './members.ts'
import type { Note, Notes } from './note.ts'

/** What both have is as in the first. The first itself where nothing is put to it. */
export function joined(ours: Notes, theirs: Notes): Notes {
  const known = idsIn(ours)
  const isNew = ({ id }: { readonly id: string }): boolean => !known.has(id)
  const notes = theirs.notes.filter(isNew).map((note): Note => {
    const [first, ...replies] = note.remarks
    return { ...note, remarks: [first, ...replies.filter(isNew)] }
  })
  const acceptances = theirs.acceptances.filter(isNew)
  // Replies to notes that both have: in the file each is an annotation of its own.
  const replies = theirs.notes
    .filter((note) => !isNew(note))
    .flatMap(({ remarks }) => remarks.filter(isNew).map(({ rest }) => rest))
  const foreign = theirs.foreign.filter((item) => {
    const id = idOf(item)
    return id !== undefined && !known.has(id)
  })
  if (notes.length + acceptances.length + replies.length + foreign.length === 0) return ours
  return {
    ...ours,
    notes: [...ours.notes, ...notes],
    acceptances: [...ours.acceptances, ...acceptances],
    foreign: [...ours.foreign, ...replies, ...foreign],
  }
}

function idsIn({ notes, acceptances, foreign }: Notes): ReadonlySet<string> {
  return new Set([
    ...notes.flatMap(({ remarks }) => remarks.map(({ id }) => id)),
    ...acceptances.map(({ id }) => id),
    ...foreign.flatMap((item) => idOf(item) ?? []),
  ])
}

function idOf(item: unknown): string | undefined {
  const id = member(item, 'id')
  return typeof id === 'string' ? id : undefined
}
