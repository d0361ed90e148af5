// A block that is too much for one parse → parts that are read on their own: lines together, long lines by sentences.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

const SIZE = 8192
/** Lists and definitions are quadratic in their lines. */
const LINES = 250
/** A chunk of code or raw HTML would be read as text; these stay whole. */
const UNDIVIDED = /^ {0,3}(?:`{3}|~{3}|<)/
const LINE_END = /\r\n?|\n/g

/** Offsets at which `block` may be parted: behind lines, and behind sentences of a line longer than a chunk. */
function* seamsOf(block: string): Generator<number> {
  let start = 0
  const ends = [...block.matchAll(LINE_END)].map((end) => end.index + end[0].length)
  for (const end of [...ends, block.length]) {
    while (end - start > SIZE) {
      const stop = block.slice(start, start + SIZE - 2).lastIndexOf('. ')
      start += stop > 0 ? stop + 2 : SIZE
      yield start
    }
    if (end > start) yield end
    start = end
  }
}

/** Empty for a block that may not be parted. */
export function chunksOf(block: string): readonly Span[] {
  if (UNDIVIDED.test(block)) return []
  const chunks: Span[] = []
  let start = 0
  let end = 0
  let lines = 0
  for (const seam of seamsOf(block)) {
    if (end > start && (seam - start > SIZE || lines >= LINES)) {
      chunks.push(span(start, end))
      start = end
      lines = 0
    }
    end = seam
    lines++
  }
  if (end > start) chunks.push(span(start, end))
  return chunks
}
