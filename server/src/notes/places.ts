// A pattern and a text → the places that look like it, the likeliest first.

import { chainIn, placesIn } from './chain.ts'
import type { Chain } from './chain.ts'
import type { Pattern } from './pattern.ts'
import { placeOf } from './place.ts'
import type { Place } from './place.ts'
import { stretches } from './stretches.ts'
import type { WordIndex } from './word-index.ts'

export interface Places {
  readonly places: readonly Place[]
  /** What looks like the surroundings alone: the quote is not there, or cannot be told. */
  readonly bare: readonly Chain[]
}

export function placesOf(index: WordIndex, pattern: Pattern): Places {
  const inPattern = placesIn(pattern.words)
  const width = pattern.words.length
  const slack = 24 + (width >> 1)
  const found: Place[] = []
  const bare: Chain[] = []
  for (const at of stretches(index, pattern, slack)) {
    const chain = chainIn(index, inPattern, at - slack, at + slack + width + slack)
    const place = placeOf(index, pattern, chain)
    if (place) found.push(place)
    else bare.push(chain)
  }
  const places = apart(found.sort((a, b) => b.score - a.score || a.first - b.first))
  const isOwn = (chain: Chain): boolean =>
    places.some((place) => place.score >= chain.score && meet(place, chain))
  return { places, bare: bare.filter((chain) => !isOwn(chain)) }
}

/** Whether two chains have words of the text in common, or among each other's. */
function meet(a: Chain, b: Chain): boolean {
  const [[from, to], [first, last]] = [reachOf(a), reachOf(b)]
  return from <= last && first <= to
}

const reachOf = ({ pairs }: Chain): readonly [number, number] => [
  pairs[0]?.at ?? Infinity,
  pairs.at(-1)?.at ?? -1,
]

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
