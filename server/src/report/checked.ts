// What a check of files came to, with places in lines and columns: what every format is written from.

import type { Level } from '../checks/finding.ts'
import type { Tally } from '../features/tally.ts'
import type { Rounding } from '../facts/rounding.ts'

/** 1-based, the end excluded, in UTF-16 code units. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Place {
  readonly region: Region
  /** The text that stands there. */
  readonly text: string
}

export interface Said {
  readonly check: string
  readonly level: Level | 'pass'
  readonly place: Place
  readonly message: string
  readonly related: readonly {
    /** Of another file; absent for this one. */
    readonly path?: string
    readonly place: Place
    readonly message: string
  }[]
  readonly fix?: {
    readonly title: string
    readonly edits: readonly { readonly region: Region; readonly text: string }[]
  }
}

/** Who lets a finding stand, and why: in the notes file, or in a comment of the text. */
export type AcceptedBy = { readonly reason: string } & (
  | {
      readonly kind: 'file'
      /** "urn:uuid:…" */
      readonly id: string
      readonly author: string
      readonly created: string
    }
  | { readonly kind: 'comment'; readonly place: Place }
)

export interface Checked {
  readonly path: string
  /** What nobody has accepted. */
  readonly findings: readonly Said[]
  readonly accepted: readonly (Said & { readonly by: AcceptedBy })[]
  /** Only where they were asked for. */
  readonly passes: readonly Said[]
  readonly tally: Tally
  readonly rounding: Rounding
  /** Of the tables that round otherwise, by their first lines. */
  readonly tableRoundings: readonly { readonly line: number; readonly rounding: Rounding }[]
}

/** What kept a path, or a check of it, from being done, or is amiss in a tickmark.json; a note keeps nothing. */
export interface Trouble {
  readonly kind: 'unreadable' | 'broken' | 'settings' | 'note'
  readonly path: string
  readonly region?: Region
  readonly message: string
}

export interface Report {
  readonly files: readonly Checked[]
  /** The paths of all files whose text was read, filings or not. */
  readonly read: readonly string[]
  readonly troubles: readonly Trouble[]
}
