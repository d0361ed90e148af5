// A text and the one it has become → where a place of it stands now, if nothing near it was changed.

import { shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Found } from './anchor.ts'
import type { Anchor } from './note.ts'

/** What both texts begin and end with, in characters; the two do not overlap. */
export interface Unchanged {
  readonly head: number
  readonly tail: number
}

/** At least so many characters around a place must be as they were. */
const NEAR = 32

export function unchangedIn(before: string, now: string): Unchanged {
  const most = Math.min(before.length, now.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head++
  let tail = 0
  const [last, lastNow] = [before.length - 1, now.length - 1]
  while (tail < most - head && before.charCodeAt(last - tail) === now.charCodeAt(lastNow - tail))
    tail++
  return { head, tail }
}

/** `at` is where the anchor was made. Undefined for what was lost, and where something near it is another. */
export function followed(
  { quote, prefix, suffix }: Anchor,
  at: Span,
  found: Found,
  [before, now]: readonly [string, string],
  { head, tail }: Unchanged,
): Found | undefined {
  if (found.kind === 'lost') return undefined
  const around = span(
    Math.max(0, found.span.start - Math.max(NEAR, prefix.length)),
    Math.min(before.length, found.span.end + Math.max(NEAR, suffix.length)),
  )
  const by =
    around.end <= head
      ? 0
      : around.start >= before.length - tail
        ? now.length - before.length
        : undefined
  if (by === undefined) return undefined
  const there = shift(found.span, by)
  const isSame = there.start === at.start && now.slice(there.start, there.end) === quote
  if (isSame) return { kind: 'same', span: there }
  return { kind: found.kind === 'same' ? 'moved' : found.kind, span: there }
}
