// A place in one conversion → where it is in the other, and only where two ways of telling say the same.

import type { Pairing } from './pairing.ts'

/** Words by their places: the first, and the last. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

export type Truth =
  | { readonly kind: 'known'; readonly at: Stretch }
  /** Its words are not in the other conversion in that order, anywhere. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

/** So many words paired in a row, the place's own among them, are no accident. */
const ROW = 8

export function truthOf({ from, to, partner }: Pairing, { first, last }: Stretch): Truth {
  const own = from.words.slice(first, last + 1)
  const theirs = occurrences(to.words, own)
  if (theirs.length === 0) return { kind: 'absent' }
  const start = partner[first] ?? -1
  for (let i = first; i <= last; i++)
    if (start < 0 || partner[i] !== start + i - first) return { kind: 'unknown' }
  const ours = occurrences(from.words, own)
  const isSameInOrder =
    ours.length === theirs.length && ours.indexOf(first) === theirs.indexOf(start)
  let [low, high] = [first, last]
  while (low > 0 && partner[low - 1] === start - (first - low) - 1) low--
  while (partner[high + 1] === start + high + 1 - first) high++
  const isInRow = high - low + 1 >= ROW
  // A lone word that stands in no row may have been paired with another of its kind.
  if (!isInRow && !isSameInOrder) return { kind: 'unknown' }
  return { kind: 'known', at: { first: start, last: start + last - first } }
}

function occurrences(words: readonly string[], some: readonly string[]): readonly number[] {
  const places: number[] = []
  for (let i = words.indexOf(some[0] ?? ''); i >= 0; i = words.indexOf(some[0] ?? '', i + 1))
    if (some.every((word, k) => words[i + k] === word)) places.push(i)
  return places
}
