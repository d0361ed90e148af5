// An anchor and a text → where its quote stands there to the letter, with all that stood around it.

import type { Anchor } from './note.ts'
import type { WordIndex } from './word-index.ts'
import { wordsOf } from './words.ts'

/** So many places of one word are looked at. */
const MOST = 2000
/** More characters are not compared at so many places. */
const LONGEST = 10_000

type Quoted = Pick<Anchor, 'quote' | 'prefix' | 'suffix'>

export const isAt = (text: string, { quote, prefix, suffix }: Quoted, start: number): boolean =>
  start >= prefix.length &&
  text.startsWith(quote, start) &&
  text.startsWith(prefix, start - prefix.length) &&
  text.startsWith(suffix, start + quote.length)

/** Where the quote begins, ascending; undefined where that would take too long to tell. */
export function copiesOf(index: WordIndex, anchor: Quoted): readonly number[] | undefined {
  const { quote, prefix, suffix } = anchor
  const whole = prefix + quote + suffix
  if (whole.length > LONGEST) return undefined
  const { word, start } = wordsOf(whole)
  let rarest: { readonly places: readonly number[]; readonly start: number } | undefined
  // The first and the last may be parts of words.
  for (let i = 1; i < word.length - 1; i++) {
    const places = index.placesOf(word[i] ?? '')
    if (!rarest || places.length < rarest.places.length) rarest = { places, start: start[i] ?? 0 }
  }
  if (!rarest || rarest.places.length > MOST) return undefined
  const within = rarest.start - prefix.length
  return rarest.places
    .map((place) => (index.words.start[place] ?? 0) - within)
    .filter((begins) => isAt(index.text, anchor, begins))
}
