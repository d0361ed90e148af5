// The places that look like a note's → the one that is its place, or none where that cannot be told.

import type { Anchor } from './note.ts'
import type { Pattern } from './pattern.ts'
import { said } from './place.ts'
import type { Place } from './place.ts'
import { placesOf } from './places.ts'
import type { WordIndex } from './word-index.ts'

/** Bits by which a place must be likelier than any other, and than chance: one in a thousand. */
export const MARGIN = 10

/** Of a quote and its surroundings, so much must be there: the rest of a text has words in common too. */
const LEAST = 0.3

/** Of a quote of which less is left, its surroundings must tell the place. */
const MOST = 0.5
const PINNED = 24
const GROWS = 4

export function chosen(
  index: WordIndex,
  pattern: Pattern,
  anchor: Anchor,
  sectionsAt: (offset: number) => readonly string[],
): Place | undefined {
  const { places, bare } = placesOf(index, pattern)
  const best = places[0]
  // Where the surroundings are whole without the quote, it has been taken out.
  if (!best || bare.some(({ score }) => score > best.score - MARGIN)) return undefined
  if (anchor.likeness === undefined && anchor.prefix === '' && anchor.suffix === '')
    return alone(index, pattern, places)
  const { rival, before, behind } = anchor.likeness ?? {
    rival: said(index, pattern.words.slice(pattern.first, pattern.end)),
    before: 0,
    behind: 0,
  }
  const alike = places
    .filter(({ score }) => score > best.score - MARGIN)
    .sort((a, b) => a.first - b.first)
  const place =
    alike.length === before + behind + 1
      ? alike[before]
      : only(alike.filter(({ first }) => isIn(anchor.section, sectionsAt(offsetOf(index, first)))))
  if (!place || place.score < leastFor(index, rival)) return undefined
  return place.whole >= LEAST && isLeft(pattern, place) ? place : undefined
}

/** What a place must score to be told from a rival, and from chance. */
export const leastFor = ({ size }: WordIndex, rival: number): number =>
  Math.max(rival, Math.log2(size + 1)) + MARGIN

const only = (places: readonly Place[]): Place | undefined =>
  places.length === 1 ? places[0] : undefined

const offsetOf = (index: WordIndex, word: number): number => index.words.start[word] ?? 0

const isIn = (section: readonly string[], there: readonly string[]): boolean =>
  section.length > 0 && section.at(-1) === there.at(-1)

/** Nothing is known but the quote: it must be whole, and be there once. */
function alone(index: WordIndex, pattern: Pattern, places: readonly Place[]): Place | undefined {
  const whole = places.filter(
    ({ first, end }) =>
      end - first === pattern.words.length &&
      pattern.words.every((word, i) => word === index.words.word[first + i]),
  )
  return only(whole)
}

/** Whether enough of a quote is left for its note to be about it still. */
function isLeft({ first, end }: Pattern, place: Place): boolean {
  if (place.share >= MOST) return true
  const [had, has] = [end - first, place.end - place.first]
  return place.pinned >= PINNED && has <= 2 * had + GROWS && 3 * has + GROWS >= had
}
