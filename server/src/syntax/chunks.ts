// Text that is too much at once → parts of bearable size: lines together, long lines by sentences.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

const SIZE = 8192
const LINE_END = /\r\n?|\n/g

/** Offsets at which `within` may be parted: behind lines, and behind sentences of a line longer than a chunk. */
function* seamsOf(block: string, within: Span): Generator<number> {
  let { start } = within
  const text = block.slice(start, within.end)
  const ends = [...text.matchAll(LINE_END)].map((end) => within.start + end.index + end[0].length)
  for (const end of [...ends, within.end]) {
    while (end - start > SIZE) {
      const stop = block.slice(start, start + SIZE - 2).lastIndexOf('. ')
      start += stop > 0 ? stop + 2 : SIZE
      yield start
    }
    if (end > start) yield end
    start = end
  }
}

/** Parts of one size, laid end to end. */
export function partsOf(block: string, within: Span): readonly Span[] {
  if (within.end - within.start <= SIZE) return [within]
  const chunks: Span[] = []
  let { start } = within
  let end = start
  for (const seam of seamsOf(block, within)) {
    if (end > start && seam - start > SIZE) {
      chunks.push(span(start, end))
      start = end
    }
    end = seam
  }
  if (end > start) chunks.push(span(start, end))
  return chunks
}
