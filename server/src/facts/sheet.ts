// A table with its meaning: columns with period, unit and kind, rows with level and role. Offsets are the document's.

import type { Span } from '../base/span.ts'
import type { Currency, Figure } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import type { Shape } from '../syntax/grid.ts'

export type ColumnKind =
  'amount' | 'per-share' | 'percent' | 'ratio' | 'count' | 'rate' | 'note' | 'unknown'

export interface Column {
  /** Header cells over this column, top to bottom, blanks left out. */
  readonly header: readonly string[]
  readonly kind: ColumnKind
  readonly period?: Period
  readonly currency?: Currency
  /** Powers of ten the header or unit line adds: 6 for millions; absent where nothing says. */
  readonly scale?: number
}

export interface SheetCell {
  /** Scaled as its column says. */
  readonly figure: Figure
  readonly span: Span
  readonly digits: Span
  /** What the digits should be where their separators are not those of the column: `6,118,204` for `6.118,204`. */
  readonly mended?: string
}

export type RowRole = 'line' | 'total' | 'heading' | 'of-which'

export interface SheetRow {
  readonly label: string
  readonly labelSpan: Span
  readonly role: RowRole
  /** Indentation or nesting, 0 where nothing says. */
  readonly level: number
  /** The heading row above it. */
  readonly parent?: string
  /** Footnote marks on the label: "1", "*". */
  readonly marks: readonly string[]
  /** One place a column; undefined where the table is blank. */
  readonly cells: readonly (SheetCell | undefined)[]
  /** Years or dates alone: a new head, whose rows are not the business of the rows above. */
  readonly barrier?: true
  /** The figures of a row that cannot be assigned to columns: its cells are all blank. */
  readonly loose?: readonly SheetCell[]
}

export interface Sheet {
  readonly span: Span
  readonly shape: Shape
  /** Lines right above the table that name it: caption and unit line. */
  readonly captions: readonly string[]
  /** Words over the labels, top to bottom: "Calendar year 2004", "(in millions)". */
  readonly corner: readonly string[]
  readonly columns: readonly Column[]
  /** Rows have words between their figures: lists side by side, which no label sums up. */
  readonly mixed?: true
  readonly rows: readonly SheetRow[]
}
