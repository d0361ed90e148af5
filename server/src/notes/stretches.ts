// A pattern and a text → where in the text it is worth looking closely.

import type { Pattern } from './pattern.ts'
import type { WordIndex } from './word-index.ts'

/** A word that comes more often does not lead to places. */
const COMMON = 400
const VOTES = 20_000
/** So many stretches are looked at closely. */
export const CLOSELY = 24

/** Where the pattern would begin if many of its words stood as they do there. */
export function stretches(index: WordIndex, pattern: Pattern, slack: number): readonly number[] {
  const votes: { readonly at: number; readonly weight: number }[] = []
  const seeds = [...pattern.words.entries()]
    .map(([i, word]) => ({ i, places: index.placesOf(word), weight: index.weightOf(word) }))
    .filter(({ places }) => places.length > 0 && places.length <= COMMON)
    .sort((a, b) => a.places.length - b.places.length)
  for (const { i, places, weight } of seeds) {
    if (votes.length > VOTES) break
    for (const place of places) votes.push({ at: place - i, weight })
  }
  votes.sort((a, b) => a.at - b.at)
  const heaps: { readonly at: number; readonly weight: number }[] = []
  let weight = 0
  let from = 0
  for (const vote of votes) {
    weight += vote.weight
    for (; (votes[from]?.at ?? 0) < vote.at - slack; from++) weight -= votes[from]?.weight ?? 0
    heaps.push({ at: votes[from]?.at ?? 0, weight })
  }
  const chosen: number[] = []
  for (const { at } of heaps.sort((a, b) => b.weight - a.weight || a.at - b.at)) {
    if (chosen.length === CLOSELY) break
    if (chosen.every((other) => Math.abs(other - at) > slack >> 1)) chosen.push(at)
  }
  return chosen
}
