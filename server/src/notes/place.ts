// Words that go together → the place of the quote among them, and how much of it is there.

import type { Chain, Pair } from './chain.ts'
import type { Pattern } from './pattern.ts'
import type { WordIndex } from './word-index.ts'

export interface Place extends Chain {
  /** The quote's words in the text: from `first` up to, not including, `end`. */
  readonly first: number
  readonly end: number
  /** How much of what the quote's words say is there, from 0 to 1; 1 of a quote without words. */
  readonly share: number
  /** In bits, what is found of its surroundings: the less of before and behind; 0 where they do not meet it. */
  readonly pinned: number
  /** How much of what the whole pattern says is there, from 0 to 1. */
  readonly whole: number
}

/** At most so many words between what stood before a quote and behind it may be those that took its place. */
const GROWS = 4
/** Bits of the quote's own words that need no neighbour to be its own. */
const OWN = 20

/** Undefined where nothing stands where the quote's words would. */
export function placeOf(index: WordIndex, pattern: Pattern, chain: Chain): Place | undefined {
  const { first, end } = pattern
  const { pairs } = chain
  const ahead = pairs.findLast(({ of }) => of < first)
  const behind = pairs.find(({ of }) => of >= end)
  const own = pairs.filter(({ of }) => of >= first && of < end)
  const isPinned = ahead?.of === first - 1 && behind?.of === end
  const around = [pairs.filter(({ of }) => of < first), pairs.filter(({ of }) => of >= end)]
  const pinned = isPinned ? Math.min(...around.map((some) => bits(index, some))) : 0
  const whole = chain.score / said(index, pattern.words)
  const [head, last] = [own[0], own.at(-1)]
  if (!head || !last) {
    if (!isPinned) return undefined
    const words = behind.at - ahead.at - 1
    // Words gone without a trace are lost; signs without a word stand between their neighbours.
    const isThere = first < end ? words > 0 && words <= 2 * (end - first) + GROWS : words === 0
    if (!isThere) return undefined
    const share = first < end ? 0 : 1
    return { ...chain, first: ahead.at + 1, end: behind.at, share, pinned, whole }
  }
  const touches =
    (head.of === first && (first === 0 || sits(ahead, first - 1, head.at - 1))) ||
    (last.of === end - 1 && (end === pattern.words.length || sits(behind, end, last.at + 1)))
  // A few common words apart from all that stood beside them are words of another sentence.
  if (!isPinned && !touches && bits(index, own) < OWN) return undefined
  const begins = edge(head.of - first, head.at, ahead && first - 1 - ahead.of, ahead?.at, -1)
  const ends = edge(end - 1 - last.of, last.at, behind && behind.of - end, behind?.at, 1)
  const share = bits(index, own) / said(index, pattern.words.slice(first, end))
  return { ...chain, first: begins, end: ends + 1, share, pinned, whole }
}

const sits = (pair: Pair | undefined, of: number, at: number): boolean =>
  pair?.of === of && pair.at === at

const bits = (index: WordIndex, pairs: readonly Pair[]): number =>
  said(
    index,
    pairs.map(({ at }) => index.words.word[at] ?? ''),
  )

/** What words say together. */
export const said = (index: WordIndex, words: readonly string[]): number =>
  words.reduce((sum, word) => sum + weigh(index, word), 0)

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
