// A place in a text that is not at hand: lines and columns in place of offsets.

import type { Span } from './span.ts'
import { lineOf } from './text.ts'
import type { Text } from './text.ts'

/** From 0, in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** The end is excluded. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

export function positionOf(text: Text, offset: number): Position {
  const line = lineOf(text, offset)
  return { line, character: offset - (text.lines[line] ?? 0) }
}

export const rangeOf = (text: Text, { start, end }: Span): Range => ({
  start: positionOf(text, start),
  end: positionOf(text, end),
})
