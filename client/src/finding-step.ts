// Places in their order and the cursor → the next or the previous of them.
import type { Range } from '../../server/src/protocol.ts'
import { byPlace } from './review-rows.ts'

export type Step = 1 | -1

/** From the last one it goes on with the first, and the other way round; -1 where there is none. */
export function nextOf(places: readonly Range[], from: Range['start'], step: Step): number {
  if (places.length === 0) return -1
  const here: Range = { start: from, end: from }
  if (step === 1) {
    const next = places.findIndex((place) => byPlace(place, here) > 0)
    return next < 0 ? 0 : next
  }
  const previous = places.findLastIndex((place) => byPlace(place, here) < 0)
  return previous < 0 ? places.length - 1 : previous
}
