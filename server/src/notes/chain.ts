// Words looked for and a stretch of a text → the words of both that go together, in order, and how much that says.

import type { WordIndex } from './word-index.ts'

/** A word of the pattern and one of the text. */
export interface Pair {
  readonly of: number
  readonly at: number
}

export interface Chain {
  /** In bits. */
  readonly score: number
  readonly pairs: readonly Pair[]
}

/** Words left out between two pairs cost little more when they are many: a sentence may have been put in. */
const SKIP = 3
/** So many pairs back a chain may continue: what lies further back has been left out for too long. */
const BACK = 160

/** No real stretch has as many; one word a thousand times over has. */
const PAIRS = 10_000

const skipped = (count: number): number => (count === 0 ? 0 : SKIP * Math.log2(1 + count))

/** The best chain between the positions `from` and `to` of the text. */
export function chainIn(
  index: WordIndex,
  places: ReadonlyMap<string, readonly number[]>,
  from: number,
  to: number,
): Chain {
  const pairs: Pair[] = []
  for (let at = Math.max(0, from); at < Math.min(to, index.size); at++)
    for (const of of places.get(index.words.word[at] ?? '') ?? [])
      if (pairs.length < PAIRS) pairs.push({ of, at })
  const scores: number[] = []
  const before: number[] = []
  let best = -1
  for (const [i, { of, at }] of pairs.entries()) {
    let most = 0
    let back = -1
    for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
      const pair = pairs[k]
      if (!pair || pair.of >= of || pair.at >= at) continue
      const score = (scores[k] ?? 0) - skipped(of - pair.of - 1) - skipped(at - pair.at - 1)
      if (score > most) {
        most = score
        back = k
      }
    }
    scores.push(most + index.weightOf(index.words.word[at] ?? ''))
    before.push(back)
    if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  }
  const chain: Pair[] = []
  for (let k = best; k >= 0; k = before[k] ?? -1) {
    const pair = pairs[k]
    if (pair) chain.push(pair)
  }
  return { score: scores[best] ?? 0, pairs: chain.reverse() }
}

/** Where in a pattern each of its words stands. */
export function placesIn(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [i, word] of words.entries()) {
    const known = places.get(word)
    if (known) known.push(i)
    else places.set(word, [i])
  }
  return places
}
