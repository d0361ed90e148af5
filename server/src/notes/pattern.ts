// An anchor → the words to be looked for, and which of them are the quote's.

import type { Anchor } from './note.ts'
import { wordsOf } from './words.ts'

export interface Pattern {
  readonly words: readonly string[]
  /** The quote's words: from `first` up to, not including, `end`. */
  readonly first: number
  readonly end: number
  /** What stands in the quote before its first word and behind its last. */
  readonly lead: string
  readonly tail: string
  /** Characters of the first word and of the last that the quote leaves out. */
  readonly cutBefore: number
  readonly cutBehind: number
}

/** Nobody keeps more characters around a quote than that; what another program has put there costs no more time. */
const MOST_AROUND = 800

export function patternOf({
  quote,
  prefix: before,
  suffix: behind,
}: Pick<Anchor, 'quote' | 'prefix' | 'suffix'>): Pattern {
  const prefix = before.slice(-MOST_AROUND)
  const suffix = behind.slice(0, MOST_AROUND)
  const [from, to] = [prefix.length, prefix.length + quote.length]
  const { word, start, end } = wordsOf(prefix + quote + suffix)
  let first = 0
  while (first < word.length && (end[first] ?? 0) <= from) first++
  let last = first
  while (last < word.length && (start[last] ?? 0) < to) last++
  const begins = start[first] ?? to
  const ends = end[last - 1] ?? from
  return {
    words: word,
    first,
    end: last,
    lead: first === last ? quote : quote.slice(0, Math.max(0, begins - from)),
    tail: first === last ? '' : quote.slice(Math.max(0, ends - from)),
    cutBefore: first === last ? 0 : Math.max(0, from - begins),
    cutBehind: first === last ? 0 : Math.max(0, ends - to),
  }
}
