// What a hover consists of: lines of words, some strong, some leading to a place in the filing.

import type { Position } from '../base/range.ts'
import type { Span } from '../base/span.ts'

export type Inline =
  | string
  | { readonly strong: string }
  /** Words that lead to a place in the filing. */
  | { readonly link: string; readonly to: Span }
  /** Words that lead to a place in another file. */
  | { readonly link: string; readonly uri: string; readonly at: Position }

  /** A way to the working paper of a check at a figure, for readers who have a page for it. */
  | { readonly paper: Span; readonly check: string }

export type Line = readonly Inline[]

/** Lines that belong together; parts stand apart from each other. */
export interface HoverPart {
  /** What it is about: the place that the editor marks. */
  readonly span: Span
  readonly lines: readonly Line[]
}

export interface Hover {
  readonly span: Span
  readonly parts: readonly (readonly Line[])[]
}

export const strong = (text: string): Inline => ({ strong: text })

/** "this filing, line 6", leading there. */
export const place = (lineOf: (offset: number) => number, to: Span, lead = ''): Inline => ({
  link: `${lead}line ${lineOf(to.start)}`,
  to,
})
