// Offsets in a filing → lines and columns as people count them.

import { positionOf } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import type { At } from './page.ts'

export type Placer = (span: Span) => At

export function placer({ text }: Filing): Placer {
  return ({ start }) => {
    const { line, character } = positionOf(text, start)
    return { line: line + 1, column: character + 1 }
  }
}
