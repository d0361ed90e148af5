// What a block consists of: headings, paragraphs, tables; spans are relative to the block.

import type { Span } from '../base/span.ts'
import type { Grid } from './grid.ts'
import type { Run } from './run.ts'

export interface Heading {
  readonly kind: 'heading'
  readonly span: Span
  readonly depth: number
  readonly run: Run
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
  readonly run: Run
  /** Set for a paragraph of a list item: nesting from 1, and the marker as written ("-", "2."). */
  readonly item?: { readonly depth: number; readonly marker: string }
  readonly quoted?: true
}

export interface Table {
  readonly kind: 'table'
  readonly span: Span
  readonly grid: Grid
}

/** A thematic break: in a converted filing mostly the end of a page. */
export interface Rule {
  readonly kind: 'rule'
  readonly span: Span
}

/** Code that is no fixed-width table, HTML without text: nothing to read. */
export interface Other {
  readonly kind: 'other'
  readonly span: Span
}

/** Text that was not parsed because parsing it could take too long; `reason` is a clause for the user. */
export interface Opaque {
  readonly kind: 'opaque'
  readonly span: Span
  readonly reason: string
}

export type Piece = Heading | Paragraph | Table | Rule | Other | Opaque

/** A piece with the document offset that its block starts at: the piece itself never changes when text before it does. */
export interface Placed<P extends Piece = Piece> {
  readonly at: number
  readonly piece: P
}
