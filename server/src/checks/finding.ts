// What a check says: which figures do not agree, by how much, and what would mend it. Offsets are the document's.

import type { Decimal } from '../base/decimal.ts'
import type { Range } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import type { SlipKind } from './slip.ts'
import type { Working } from './working.ts'

/** Error: impossible under any lawful rounding, and corroborated or explained. Hint: off by default. */
export type Level = 'error' | 'warning' | 'information' | 'hint'

/** Another place that takes part, with a clause that says how: "stated here as 11.8 billion". */
export interface Related {
  readonly span: Span
  readonly message: string
}

/** A place in another file that takes part. */
export interface Elsewhere {
  readonly uri: string
  readonly range: Range
  /** What stands there. */
  readonly text: string
  readonly message: string
}

export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Only where exactly one slip explains the finding. */
export interface Fix {
  /** An imperative for the user: "Change 11.4 to 11.1 (one digit)". */
  readonly title: string
  readonly edits: readonly Edit[]
}

/** One slip of the pen that would settle a finding. */
export interface Way {
  /** The figure, as a finding stands on it. */
  readonly span: Span
  readonly digits: Span
  readonly was: string
  /** What its digits would be; absent for its other sign. */
  readonly text?: string
  readonly kind: SlipKind
  /** What stands there, and how far what would stand there is from it. */
  readonly value: Decimal
  readonly by: Decimal
  /** How far what would stand there is from what is wanted, in its own last place. */
  readonly off: Decimal
  /** The finding as it is said of this slip, where `rivals` are as likely. */
  readonly said: (rivals: readonly Way[]) => Omit<Finding, 'check'>
}

export interface Finding {
  /** The check's id. */
  readonly check: string
  readonly level: Level
  /** The likelier culprit. */
  readonly span: Span
  /** What does not agree and why, with one line of arithmetic; never "wrong". */
  readonly message: string
  readonly related: readonly Related[]
  /** What its own check named of them, where other checks are told with it. */
  readonly alone?: readonly Related[]
  readonly elsewhere?: readonly Elsewhere[]
  readonly fix?: Fix
  /** The other sign of its figure would mend it: a change that no edit is offered for. */
  readonly turned?: true
  /** What was calculated; made when somebody wants to see it. */
  readonly workings?: () => readonly Working[]
  /** All slips that would settle it, the likelier first: it is said of the first. */
  readonly ways?: readonly Way[]
}

/** A relation that holds: proof for each figure in it. */
export interface Tick {
  readonly check: string
  /** The figure that is proved. */
  readonly span: Span
  /** The arithmetic or the agreement: "11.8 − 0.7 = 11.1". */
  readonly message: string
  readonly related: readonly Related[]
  readonly elsewhere?: readonly Elsewhere[]
  /** What the related places are to the figure: the same figure stated again, or those that it is made of. */
  readonly bond?: 'same' | 'made-of'
  /** What was calculated; the figures of one relation share it. */
  readonly workings?: () => readonly Working[]
}
