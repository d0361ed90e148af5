// A block's lines, and what a reader of one table shape gives back.

import type { Grid } from '../grid.ts'

export interface Line {
  /** In the block. */
  readonly start: number
  /** Without the line ending. */
  readonly text: string
}

/** `end` is the line behind the last one read; without a grid, the lines up to there are no table of this shape. */
export interface Taken {
  readonly end: number
  readonly grid?: Grid
}

export type TableReader = (lines: readonly Line[], from: number) => Taken | undefined

export function linesOf(block: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of block.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, text: block.slice(start, match.index) })
    start = match.index + match[0].length
  }
  if (start < block.length) lines.push({ start, text: block.slice(start) })
  return lines
}

const SIGNS = /[\s()%$¥€£+\u2010-\u2015\u2212-]+/g

/** Whether a text has the shape of a figure: digits with their signs, or a dash. */
export function looksNumeric(text: string): boolean {
  if (text.length > 48) return false
  const bare = text.replace(SIGNS, '')
  return bare === '' ? /[\u2010-\u2015\u2212-]/.test(text) : /^[A-Z]{0,3}\.?\d[\d,.]*$/.test(bare)
}
