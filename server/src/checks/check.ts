// The contract of a check: one property, one file; its examples are its tests and its page.

import type { Finding, Level, Tick } from './finding.ts'
import type { Subject } from './subject.ts'

/** Valid examples are filings on which the check compares something and finds nothing. */
export interface Examples {
  readonly valid: readonly string[]
  /** With ⟦…⟧ around the place of each finding. */
  readonly invalid: readonly string[]
}

/** One answer about one relation; what cannot be told is not yielded but counted. */
export type Verdict =
  | ({ readonly kind: 'finding' } & Omit<Finding, 'check'>)
  | ({ readonly kind: 'tick' } & Omit<Tick, 'check'>)
  | { readonly kind: 'unjudged' }

export interface Check {
  /** The property that holds, the file's name, the diagnostic's code, the anchor in docs/checks.md. */
  readonly id: string
  readonly title: string
  /** One sentence. */
  readonly proves: string
  readonly tolerance: string
  /** The worst level it may give. */
  readonly level: Level
  /** Why reviewers care, what it cannot see, when to accept it. */
  readonly docs: string
  /** It only ever confirms: it has no findings, hence no invalid examples. */
  readonly confirms?: true
  readonly examples: Examples
  readonly run: (subject: Subject) => Iterable<Verdict>
}

export const check = (definition: Check): Check => definition
