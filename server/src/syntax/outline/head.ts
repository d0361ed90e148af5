// A line that may be a heading: what it says, how it looks, what surrounds it.

import type { Span } from '../../base/span.ts'
import type { ItemLine, LetterLine, PartLine } from './item-line.ts'

/**
 * heading: marked as one; alone: a paragraph of its own; line: a line inside a paragraph; row: of a table;
 * lead: emphasised words that open a paragraph.
 */
export type HeadShape = 'heading' | 'alone' | 'line' | 'row' | 'lead'

export interface Head {
  /** Without marks, blanks collapsed. */
  readonly text: string
  /** In the block. */
  readonly span: Span
  readonly shape: HeadShape
  /** Lines of one look share it: "h4", "strong+emphasis", "caps", "plain". */
  readonly style: string
  /** All of it is a link, as in a contents list. */
  readonly linked: boolean
  /** It ends in a page number, as in a contents list. */
  readonly paged: boolean
  /** It stands among other Items in one table or paragraph without text between them. */
  readonly listed: boolean
  /** What of a form's vocabulary it opens with. */
  readonly item?: ItemLine
  readonly part?: PartLine
  readonly letter?: LetterLine
  /** A converter made a list item of it ("- Item 2. Properties"); text may be joined to it. */
  readonly bulleted?: true
  /** The marker of a list item ("1.") that Markdown took off the text. */
  readonly marker?: string
}

/** The heads of one piece, with the amount of text around them. */
export interface Scan {
  readonly heads: readonly Head[]
  /** Characters of other text before each head; one more entry for what follows the last. */
  readonly content: readonly number[]
}

/** A head at its place in the document. */
export interface PlacedHead {
  readonly head: Head
  readonly at: number
  /** Index of its piece. */
  readonly piece: number
  /** Where its piece starts. */
  readonly start: number
  /** Whether it is the first text of its piece. */
  readonly opens: boolean
  /** Characters of other text before it, from the start of the document. */
  readonly before: number
  /** Part of the page, not of the text. */
  readonly furniture: boolean
}

const words = /\S+/g
export const countWords = (text: string): number => text.match(words)?.length ?? 0
