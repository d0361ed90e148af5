// Things with spans → what stands at an offset, found without looking at all of them.

import { touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'

/** In order of position, then in the order given. */
export type Spots<T> = (offset: number) => readonly T[]

export function spots<T>(things: readonly T[], spanOf: (thing: T) => Span): Spots<T> {
  const inOrder = things.toSorted((a, b) => spanOf(a).start - spanOf(b).start)
  /** How far any of them up to this one reaches: behind that, nothing before it can touch. */
  const reach: number[] = []
  for (const thing of inOrder) reach.push(Math.max(reach.at(-1) ?? 0, spanOf(thing).end))
  return (offset) => {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >> 1
      const thing = inOrder[middle]
      if (thing && spanOf(thing).start <= offset) low = middle + 1
      else high = middle
    }
    const found: T[] = []
    for (let i = low - 1; i >= 0 && (reach[i] ?? -1) >= offset; i--) {
      const thing = inOrder[i]
      if (thing && touches(spanOf(thing), offset)) found.unshift(thing)
    }
    return found
  }
}
