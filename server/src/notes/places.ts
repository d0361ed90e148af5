// A pattern and a text → the places that look like it, the likeliest first.

import { chainIn, placesIn } from './chain.ts'
import type { Chain, Pair } from './chain.ts'
import type { Pattern } from './pattern.ts'
import type { WordIndex } from './word-index.ts'

export interface Place extends Chain {
  /** The quote's words in the text: from `first` up to, not including, `end`. */
  readonly first: number
  readonly end: number
  /** How much of what the quote's words say is there, from 0 to 1; 1 of a quote without words. */
  readonly share: number
  /** In bits, what is found of its surroundings: the less of before and behind. */
  readonly pinned: number
}

/** A word that comes more often does not lead to places. */
const COMMON = 400
const VOTES = 20_000
/** So many stretches are looked at closely. */
const CLOSELY = 24

/** At most so many words between what stood before a quote and behind it may be those that took its place. */
const GROWS = 4

export function placesOf(index: WordIndex, pattern: Pattern): readonly Place[] {
  const inPattern = placesIn(pattern.words)
  const width = pattern.words.length
  const slack = 24 + (width >> 1)
  const found: Place[] = []
  for (const at of stretches(index, pattern, slack)) {
    const chain = chainIn(index, inPattern, at - slack, at + slack + width + slack)
    const place = placeOf(index, pattern, chain)
    if (place) found.push(place)
  }
  return apart(found.sort((a, b) => b.score - a.score || a.first - b.first))
}

/** Where the pattern would begin if many of its words stood as they do there. */
function stretches(index: WordIndex, pattern: Pattern, slack: number): readonly number[] {
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

/** Undefined where nothing stands where the quote's words would. */
function placeOf(index: WordIndex, pattern: Pattern, chain: Chain): Place | undefined {
  const { first, end } = pattern
  const { pairs } = chain
  const ahead = pairs.findLast(({ of }) => of < first)
  const behind = pairs.find(({ of }) => of >= end)
  const own = pairs.filter(({ of }) => of >= first && of < end)
  const bits = (some: readonly Pair[]): number =>
    some.reduce((sum, { at }) => sum + weigh(index, index.words.word[at] ?? ''), 0)
  const pinned = Math.min(
    bits(pairs.filter(({ of }) => of < first)),
    bits(pairs.filter(({ of }) => of >= end)),
  )
  const isPinned = ahead?.of === first - 1 && behind?.of === end
  const [head, last] = [own[0], own.at(-1)]
  if (!head || !last) {
    if (!isPinned) return undefined
    const words = behind.at - ahead.at - 1
    // Words gone without a trace are lost; a quote that had none is between its neighbours.
    if (first < end && (words === 0 || words > 2 * (end - first) + GROWS)) return undefined
    const share = first < end ? 0 : 1
    return { ...chain, first: ahead.at + 1, end: behind.at, share, pinned }
  }
  const begins = edge(head.of - first, head.at, ahead && first - 1 - ahead.of, ahead?.at, -1)
  const ends = edge(end - 1 - last.of, last.at, behind && behind.of - end, behind?.at, 1)
  const all = pattern.words.slice(first, end).reduce((sum, word) => sum + weigh(index, word), 0)
  return { ...chain, first: begins, end: ends + 1, share: bits(own) / all, pinned }
}

/** A word that is not in the text says as much as one that is there once. */
const weigh = (index: WordIndex, word: string): number =>
  index.weightOf(word) || Math.log2(index.size + 1)

/**
 * Where the quote begins (`way` −1) or ends (1): `missing` of its words lie beyond the one found `at`, and `away` words
 * of its surroundings before the next one found, at `next`.
 */
function edge(
  missing: number,
  at: number,
  away: number | undefined,
  next: number | undefined,
  way: 1 | -1,
): number {
  if (missing === 0 || next === undefined || away === undefined) return at
  const between = Math.abs(next - at) - 1
  if (away === 0) return next - way
  return at + way * Math.min(missing, between)
}

/** Of places that overlap, the likeliest. */
function apart(places: readonly Place[]): Place[] {
  const chosen: Place[] = []
  for (const place of places) {
    const end = Math.max(place.end, place.first + 1)
    if (chosen.every((one) => end <= one.first || Math.max(one.end, one.first + 1) <= place.first))
      chosen.push(place)
  }
  return chosen
}
