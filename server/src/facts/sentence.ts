// A sentence of the filing's prose, joined over page breaks, with the figures in it. Offsets of the run lead to the document's.

import type { Span } from '../base/span.ts'
import type { Run } from '../syntax/run.ts'
import type { Fact } from './fact.ts'

/** A longer sentence is none: its figures are read, but not what they say. */
export const LONGEST_SENTENCE = 4000
export const MOST_FIGURES = 100

export interface Sentence {
  /** In the document. */
  readonly span: Span
  /** The sentence alone; its source offsets are the document's. */
  readonly run: Run
  /** Facts stated in it, in order. */
  readonly facts: readonly Fact[]
  /** Index of its paragraph (joined over page breaks) among all paragraphs. */
  readonly paragraph: number
  /** Titles of the sections it stands in, outermost first. */
  readonly headings: readonly string[]
}
