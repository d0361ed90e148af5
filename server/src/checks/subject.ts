// All that a check may see of a filing: facts, tables, sections and references, never Markdown.

import type { Span } from '../base/span.ts'
import type { Fact } from '../facts/fact.ts'
import type { Rate } from '../facts/rate.ts'
import type { Reference } from '../facts/reference.ts'
import type { Sentence } from '../facts/sentence.ts'
import type { Sheet } from '../facts/sheet.ts'
import type { Mark, Note } from '../facts/footnote.ts'
import type { Term } from '../facts/term.ts'
import type { RoundingMode } from '../figures/figure.ts'
import type { Outline } from '../syntax/section.ts'

export interface Subject {
  readonly outline: Outline
  readonly sheets: readonly Sheet[]
  /** Prose and table facts in order of position. */
  readonly facts: readonly Fact[]
  readonly sentences: readonly Sentence[]
  readonly rates: readonly Rate[]
  readonly references: readonly Reference[]
  readonly terms: readonly Term[]
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
  readonly rounding: RoundingMode
  /** The user has set it: no table rounds otherwise. */
  readonly isRoundingSet?: boolean
  /** 1-based line of an offset, for wording. */
  readonly lineOf: (offset: number) => number
  readonly textOf: (span: Span) => string
}
