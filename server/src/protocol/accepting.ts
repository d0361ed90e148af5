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
  readonly comment?: { readonly at: Position; readonly before: string; readonly behind: string }
}

/** For the command `tickmark.withdrawAcceptance`. */
export interface WithdrawRequest {
  readonly uri: string
  readonly acceptance: string
}
