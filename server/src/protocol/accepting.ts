// Accepted findings: what there are, and what code actions of the server ask its own client to do.

import type { Position, Range } from './place.ts'

export interface AcceptedAnswer {
  /** In order of position; what is no longer in force behind. */
  readonly accepted: readonly AcceptedFinding[]
}

export interface AcceptedFinding {
  readonly rule: string
  readonly reason: string
  /** What the finding says; absent where there is none any more. */
  readonly message?: string
  /** Absent where its text is not found again. */
  readonly range?: Range
  readonly state: 'in-force' | 'woken' | 'unused'
  readonly by:
    | {
        readonly kind: 'file'
        readonly id: string
        readonly author: string
        readonly created: string
      }
    /** `comment`: its own place; `edit`: what takes it out of the text. */
    | { readonly kind: 'comment'; readonly comment: Range; readonly edit: Range }
}

/** For the command `tickmark.accept`. */
export interface AcceptRequest {
  readonly uri: string
  readonly findings: readonly { readonly rule: string; readonly range: Range }[]
  /** The reason given before. */
  readonly reason?: string
  /** To be put into the text, with the reason between the two, and not into the notes file. */
  readonly comment?: {
    readonly at: Position
    readonly before: string
    readonly behind: string
    /** So many findings it will accept. */
    readonly covers: number
  }
}

/** For the command `tickmark.fixAll`. */
export interface FixAllRequest {
  readonly uri: string
  /** Of the text that the changes are of. */
  readonly version: number
  readonly rule: string
  /** In order of position, none over another. */
  readonly changes: readonly FixAllChange[]
}

/** What mends one finding. */
export interface FixAllChange {
  /** Where the finding stands. */
  readonly range: Range
  readonly message: string
  /** What its figures are, and what they will be. */
  readonly was: string
  readonly becomes: string
  readonly edits: readonly { readonly range: Range; readonly newText: string }[]
}

/** For the command `tickmark.withdrawAcceptance`. */
export interface WithdrawRequest {
  readonly uri: string
  readonly acceptance: string
}
