// A text → its words with the places of each, and how much it says that one of them is found.

import { wordsOf } from './words.ts'
import type { Words } from './words.ts'

export interface WordIndex {
  readonly text: string
  readonly words: Words
  readonly size: number
  /** Positions among the words, ascending. */
  readonly placesOf: (word: string) => readonly number[]
  /** In bits: the fewer places, the more. Zero where there is none. */
  readonly weightOf: (word: string) => number
}

const NOWHERE: readonly number[] = []

let last: WordIndex | undefined

/** The last one is kept: notes are made and looked for in one text many times. */
export function wordIndex(text: string): WordIndex {
  if (last?.text !== text) last = indexed(text)
  return last
}

function indexed(text: string): WordIndex {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  for (const [i, word] of words.word.entries()) {
    const known = places.get(word)
    if (known) known.push(i)
    else places.set(word, [i])
  }
  const size = words.word.length
  const placesOf = (word: string): readonly number[] => places.get(word) ?? NOWHERE
  const weightOf = (word: string): number => {
    const count = placesOf(word).length
    return count === 0 ? 0 : Math.log2((size + 1) / count)
  }
  return { text, words, size, placesOf, weightOf }
}
