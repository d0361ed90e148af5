// What reviewers leave beside a filing: notes with their replies, and findings accepted with a reason.

import type { Span } from '../base/span.ts'

/** Enough of a text to find a place in it again after it has changed. */
export interface Anchor {
  /** The text that was marked, as it stood in the source. */
  readonly quote: string
  /** What stood right before and behind it; shorter at the ends of the text. */
  readonly prefix: string
  readonly suffix: string
  /** Where it stood when it was made, in characters as the annotation model counts them (code points). */
  readonly at: Span
  /** The sections around it by name, the outermost first. */
  readonly section: readonly string[]
  /** How far its text could be told from others when it was made; absent where another program made it. */
  readonly likeness?: Likeness
}

/** What else in the text looked like a marked place. */
export interface Likeness {
  /** The most that any other place agreed with it and its surroundings, in bits. */
  readonly rival: number
  /** How many places could not be told from it, before it and behind it. */
  readonly before: number
  readonly behind: number
}

/** An annotation, or the page of them, as it stood in the file: members that are none of ours are written back. */
export type Rest = Readonly<Record<string, unknown>>

/** What a note is about: a remark, "agreed to its source", "to be asked". */
export type Mark = 'note' | 'tick' | 'question'

/** One thing that one author wrote, as Markdown. */
export interface Remark {
  /** "urn:uuid:…": never used twice. */
  readonly id: string
  readonly author: string
  /** RFC 3339, in UTC: "2026-03-31T09:30:00Z"; empty where another program wrote none. */
  readonly created: string
  /** Absent where it was never edited. */
  readonly modified?: string
  readonly body: string
  readonly rest: Rest
}

export interface Note {
  /** That of its first remark. */
  readonly id: string
  readonly anchor: Anchor
  readonly mark: Mark
  readonly state: 'open' | 'resolved'
  /** The note itself, and its replies in their order; never empty. */
  readonly remarks: readonly [Remark, ...Remark[]]
  /** Ids of the notes of other filings that it was carried from, the nearest first. */
  readonly from?: readonly string[]
}

/** A finding that a reviewer has looked at and lets stand. */
export interface Acceptance {
  readonly id: string
  /** The check's id. */
  readonly rule: string
  readonly anchor: Anchor
  /** Of the figures that the finding was about: another one once one of them has changed. */
  readonly fingerprint: string
  readonly reason: string
  readonly author: string
  readonly created: string
  /** Ids of the acceptances of other filings that it was carried from, the nearest first. */
  readonly from?: readonly string[]
  readonly rest: Rest
}

/** An annotation of ours that could not be understood: one sentence, and its 1-based line. */
export interface SetAside {
  readonly line: number
  readonly message: string
}

/** All that stands in a notes file. */
export interface Notes {
  readonly notes: readonly Note[]
  readonly acceptances: readonly Acceptance[]
  /** Annotations that are none of ours or could not be understood: written back as they were. */
  readonly foreign: readonly unknown[]
  /** Which of them were meant as ours. */
  readonly setAside?: readonly SetAside[]
  /** Of the file itself. */
  readonly rest: Rest
}

export const NONE: Notes = { notes: [], acceptances: [], foreign: [], rest: {} }

/** As replies stand below their note: by their time, then by their id. */
export const inOrder = (remarks: readonly Remark[]): Remark[] =>
  [...remarks].sort((a, b) => compareTexts(a.created, b.created) || compareTexts(a.id, b.id))

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
