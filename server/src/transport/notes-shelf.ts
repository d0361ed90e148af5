// The open filings → what reviewers left beside each: its notes file, read when it is first asked for and kept.

import { NONE } from '../notes/note.ts'
import type { Notes } from '../notes/note.ts'

/** What is kept beside a filing. */
export interface Kept {
  readonly notes: Notes
  /** One sentence: why notes cannot be read or kept. */
  readonly trouble?: string
}

export interface NotesShelf {
  readonly of: (uri: string) => Promise<Kept>
}

export function notesShelf(): NotesShelf {
  return { of: () => Promise.resolve({ notes: NONE }) }
}
