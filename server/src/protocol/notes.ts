// Reviewers' notes and accepted findings, and what may be done to them.

import type { OfDocument, Range } from './place.ts'

export interface NotesAnswer {
  /** Address of the notes file, whether or not it is there. */
  readonly file?: string
  /** Who writes. */
  readonly author: string
  readonly notes: readonly NoteAnswer[]
  readonly acceptances: readonly AcceptanceAnswer[]
  /** One sentence: why notes cannot be read or kept, or what of the file is not shown. */
  readonly trouble?: string
  /** Nothing of the file could be read: what it held before may still be in it. */
  readonly unread?: true
}

export interface NoteAnswer {
  readonly id: string
  readonly mark: 'note' | 'tick' | 'question'
  readonly state: 'open' | 'resolved'
  /** Absent where its text is not found again. */
  readonly range?: Range
  /** The text that was marked. */
  readonly quote: string
  readonly section: readonly string[]
  readonly remarks: readonly RemarkAnswer[]
}

export interface RemarkAnswer {
  readonly id: string
  readonly author: string
  readonly created: string
  readonly modified?: string
  readonly body: string
}

export interface AcceptanceAnswer {
  readonly id: string
  readonly rule: string
  readonly reason: string
  readonly author: string
  readonly created: string
  readonly range?: Range
  readonly quote: string
  /** In force; its figures have changed; nothing is found there any more. */
  readonly state: 'in-force' | 'woken' | 'unused'
}

export interface ChangeNotesParams extends OfDocument {
  readonly change: NotesChange
}

/** Ids, authors and times are given by the server. */
export type NotesChange =
  | {
      readonly kind: 'add'
      readonly range: Range
      readonly mark: NoteAnswer['mark']
      readonly body: string
    }
  | { readonly kind: 'reply'; readonly note: string; readonly body: string }
  /** `was`: what the author saw before; where the file says something else by now, the change is refused. */
  | { readonly kind: 'edit'; readonly remark: string; readonly was: string; readonly body: string }
  /** A note's own remark takes the whole note with it. */
  | { readonly kind: 'remove'; readonly remark: string }
  | { readonly kind: 'state'; readonly note: string; readonly state: NoteAnswer['state'] }
  | { readonly kind: 'mark'; readonly note: string; readonly mark: NoteAnswer['mark'] }
  /** To other text: for a note that was lost. */
  | { readonly kind: 'move'; readonly note: string; readonly range: Range }
  /** Of the finding of that check at that very range. */
  | {
      readonly kind: 'accept'
      readonly rule: string
      readonly range: Range
      readonly reason: string
    }
  | { readonly kind: 'withdraw'; readonly acceptance: string }
  /** Copies of notes and acceptances of another filing's file, by their ids. */
  | { readonly kind: 'carry'; readonly from: string; readonly ids: readonly string[] }

export type ChangeNotesAnswer =
  | { readonly kind: 'done'; readonly id?: string; readonly notes: NotesAnswer }
  /** One sentence that says what to do; nothing was written. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface CarryForwardParams extends OfDocument {
  /** Last year's filing; absent: the one that covers or settings prove. */
  readonly from?: string
}

export interface CarryForwardAnswer {
  readonly from?: string
  /** Whose text is still there, with its range in this filing. */
  readonly notes: readonly NoteAnswer[]
  readonly acceptances: readonly AcceptanceAnswer[]
  /** How many are not. */
  readonly lost: number
  /** How many have been carried before. */
  readonly carried: number
  readonly trouble?: string
}
