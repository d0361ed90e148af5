// What reviewers leave beside a filing: notes with their replies, and findings accepted with a reason.

import type { Span } from '../base/span.ts'

/** Enough of a text to find a place in it again after it has changed. */
export interface Anchor {
  /** The text that was marked, as it stood in the source. */
  readonly quote: string
  /** What stood right before and behind it; shorter at the ends of the text. */
  readonly prefix: string
  readonly suffix: string
  /** Where it stood when it was made or last found. */
  readonly at: Span
  /** The sections around it by name, the outermost first. */
  readonly section: readonly string[]
}

/** Members of the file that other programs wrote: kept as they are. */
export type Rest = Readonly<Record<string, unknown>>

/** What a note is about: a remark, "agreed to its source", "to be asked". */
export type Mark = 'note' | 'tick' | 'question'

/** One thing that one author wrote, as Markdown. */
export interface Remark {
  /** "urn:uuid:…": never used twice. */
  readonly id: string
  readonly author: string
  /** RFC 3339, in UTC: "2026-03-31T09:30:00Z". */
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
  readonly rest: Rest
}

/** All that stands in a notes file. */
export interface Notes {
  readonly notes: readonly Note[]
  readonly acceptances: readonly Acceptance[]
  /** Annotations that are none of ours or could not be understood: written back as they were. */
  readonly foreign: readonly unknown[]
  /** Of the file itself. */
  readonly rest: Rest
}

export const NONE: Notes = { notes: [], acceptances: [], foreign: [], rest: {} }
