// What a report says, as plain data: every format is written from this and from nothing else.

import type { Level } from '../checks/finding.ts'
import type { Tally } from '../features/tally.ts'
import type { Form, SectionKind } from '../syntax/section.ts'

export interface Report {
  /** Of Tickmark. */
  readonly version: string
  /** As the caller gave it: a report never asks for the time. */
  readonly date?: string
  readonly filings: readonly FilingReport[]
  /** What could not be read or checked, a line each. */
  readonly troubles: readonly string[]
}

export interface FilingReport {
  /** Of the file, as it is shown. */
  readonly name: string
  readonly cover: Cover
  /** Of the text, with the name of its method: "sha256:…". */
  readonly fingerprint: string
  readonly lines: number
  readonly characters: number
  readonly tally: Tally
  /** In order of position. */
  readonly findings: readonly FindingEntry[]
  readonly accepted: readonly AcceptedEntry[]
  /** Acceptances that hold nothing back, because their figures have changed or nothing is found there any more. */
  readonly idle: readonly IdleEntry[]
  readonly notes: readonly NoteEntry[]
  readonly rates: Rates
  readonly checks: readonly CheckEntry[]
  readonly outline: readonly OutlineEntry[]
  readonly reading: Reading
}

/** What a cover does not say is absent. */
export interface Cover {
  readonly form: Form
  /** A part of its form only. */
  readonly excerpt: boolean
  /** As it is printed. */
  readonly registrant?: string
  /** The last day of the year or quarter: "2016-03-31". */
  readonly periodEnd?: string
  readonly amended: boolean
}

/** From 1, columns in UTF-16 code units. */
export interface At {
  readonly line: number
  readonly column: number
}

export interface FindingEntry extends At {
  readonly check: string
  readonly title: string
  readonly level: Level
  /** As printed. */
  readonly text: string
  /** The Item, statement or section that it stands in. */
  readonly chapter: string
  readonly message: string
  readonly operands: readonly Operand[]
  /** What the one slip would be that explains it. */
  readonly fix?: string
}

export interface Operand extends At {
  /** Of another file. */
  readonly file?: string
  /** As printed. */
  readonly text: string
  readonly message: string
}

/** A finding that a reviewer lets stand. */
export interface AcceptedEntry {
  readonly finding: FindingEntry
  readonly reason: string
  /** Absent for a comment in the text. */
  readonly by?: Signature
}

export interface Signature {
  readonly author: string
  /** RFC 3339, in UTC. */
  readonly time: string
}

export interface IdleEntry {
  /** `superseded`: another acceptance is in force there. */
  readonly why: 'woken' | 'unused' | 'superseded'
  readonly check: string
  readonly title: string
  /** Absent where its text is not found again. */
  readonly at?: At
  /** The text that was accepted. */
  readonly quote: string
  readonly reason: string
  readonly by?: Signature
}

export interface NoteEntry {
  readonly mark: 'note' | 'tick' | 'question'
  readonly state: 'open' | 'resolved'
  /** Absent where its text is not found again. */
  readonly at?: At
  /** The text that was marked. */
  readonly quote: string
  /** What stands there now, where it is other words. */
  readonly now?: string
  readonly section: readonly string[]
  /** The note itself, then its replies. */
  readonly remarks: readonly (Signature & { readonly body: string; readonly modified?: string })[]
}

export interface Rates {
  /** Which rate an amount takes, a line each. */
  readonly policy: readonly string[]
  /** Those that amounts take, and those that are pinned. */
  readonly used: readonly RateEntry[]
  /** How many more the filing and the settings state. */
  readonly others: number
  /** Amounts whose dollars the filing prints itself. */
  readonly printed: number
}

export interface RateEntry {
  readonly currency: string
  readonly perDollar: string
  readonly name: string
  readonly from: 'settings' | 'filing' | 'h10'
  /** Where the filing states it. */
  readonly at?: At
  readonly uses: number
  readonly pinned: boolean
}

export interface CheckEntry {
  readonly id: string
  readonly title: string
  /** Of checks that a reviewer would look for together; empty for what stands alone. */
  readonly group: string
  readonly choice: Level | 'on' | 'off'
  /** Findings, accepted ones among them. */
  readonly findings: number
  /** Figures that it proves. */
  readonly ticks: number
  /** A bug kept it from being run. */
  readonly failed: boolean
}

export interface OutlineEntry {
  readonly kind: SectionKind
  readonly name: string
  readonly line: number
  readonly inferred: boolean
  readonly children: readonly OutlineEntry[]
}

export interface Reading {
  readonly rounding: string
  /** Of tables that round otherwise. */
  readonly tables: readonly { readonly line: number; readonly rounding: string }[]
  /** Settings that bear on the filing, where they are not as they come. */
  readonly settings: readonly { readonly name: string; readonly value: string }[]
  /** Relations that a check saw and could not judge. */
  readonly unjudged: number
}
