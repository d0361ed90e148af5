// What other files answer about a filing: where its references lead there, who points to it, what they define.

import type { Span } from '../base/span.ts'
import type { Reference } from '../facts/reference.ts'
import type { Section } from '../syntax/section.ts'
import type { Before } from './comparison.ts'
import type { Range } from '../base/range.ts'

/** A place in another file. */
export interface FarPlace {
  readonly uri: string
  readonly range: Range
}

/** What a reference or a term leads to in another file. */
export interface FarTarget {
  readonly uri: string
  /** The heading, or the term's name. */
  readonly name: string
  /** For a preview: the first words of the section, or the defining sentence. */
  readonly words?: string
  /** All of what it leads to: the section, the defining sentence. */
  readonly target: Range
  /** The part of it to show: the heading, the name where it is defined. */
  readonly selection: Range
}

export interface Far extends FarTarget {
  /** What leads there, in the file that was asked about. */
  readonly origin: Span
}

/** `from` is the address of the file that is asked about: its document's URI. */
export interface Library {
  /** Where a reference that has no answer in its own file leads; several where several files have as good a claim. */
  readonly find: (from: string, reference: Reference) => readonly Far[]
  /** References in other files that lead to a section of this one, by file and position. */
  readonly mentions: (from: string, section: Section) => readonly FarPlace[]
  /** The definition of a term in another file of the same filing. */
  readonly term: (from: string, name: string) => FarTarget | undefined
  /** Whether another file of the same filing, declared or proved to be one, has what a reference does not find here. */
  readonly isAnswered: (from: string, reference: Reference) => boolean
  /** Last year's filing of this one, declared or proved to be it. */
  readonly before: (from: string) => readonly Before[]
}

/** Of a file that stands alone. */
export const EMPTY: Library = {
  find: () => [],
  mentions: () => [],
  term: () => undefined,
  isAnswered: () => false,
  before: () => [],
}
