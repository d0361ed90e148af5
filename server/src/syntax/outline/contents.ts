// Heads → heads with the lines of a contents list marked as such, where a converter spread the list over paragraphs.

import type { PlacedHead } from './head.ts'

/** Characters from one line of the contents to the next; a discussion may be listed heading by heading. */
const NEAR = 4000
/** Fewer Items with page numbers are headings that happen to end in a number. */
const FEWEST = 3

/** Stretches of Items close together, from the first to the last with a page number, most of them with one. */
function stretches(heads: readonly PlacedHead[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let first = -1
  let last = -1
  let items = 0
  let paged = 0
  let pagedBy = 0
  let before = -Infinity
  const close = (): void => {
    if (paged >= FEWEST && paged * 2 >= pagedBy) found.push([first, last])
    first = last = -1
    items = paged = pagedBy = 0
  }
  for (const [at, placed] of heads.entries()) {
    if (!placed.head.item) continue
    if (placed.before - before > NEAR) close()
    before = placed.before
    if (first < 0) first = at
    items++
    if (placed.head.paged) {
      paged++
      pagedBy = items
      last = at
    }
  }
  close()
  return found
}

export function markContents(heads: readonly PlacedHead[]): readonly PlacedHead[] {
  const lists = stretches(heads)
  if (lists.length === 0) return heads
  const marked = [...heads]
  for (const [first, last] of lists)
    for (let at = first; at <= last; at++) {
      const placed = heads[at]
      if (placed && !placed.head.listed && (placed.head.item || placed.head.part))
        marked[at] = { ...placed, head: { ...placed.head, listed: true } }
    }
  return marked
}
