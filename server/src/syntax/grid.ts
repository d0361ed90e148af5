// A table of any shape as cells with places: what stands where, before anyone asks what it means.

import type { Run } from './run.ts'

export type Shape = 'pipe' | 'tab' | 'fixed' | 'html'

export interface Cell {
  /** Physical column of the cell's left edge (fixed width: the character column of its first character). */
  readonly column: number
  /** Physical columns covered, 1 unless a colspan says more. */
  readonly width: number
  /** Rows covered, 1 unless a rowspan says more. */
  readonly height: number
  /** Source offsets are relative to the block. */
  readonly run: Run
}

export type GridRow = readonly Cell[]

export interface Grid {
  readonly shape: Shape
  /** Delimiter rows are gone; empty cells are kept where the shape knows them. */
  readonly rows: readonly GridRow[]
  /** How many first rows the markup itself calls a header; 0 where it says nothing. */
  readonly headers: number
  /** Whether a cell's place says in which column it belongs (tab rows from a PDF have lost their blanks). */
  readonly placed: boolean
  /** Ends where it ends, whatever stands below. */
  readonly closed?: true
}
