// Texts → the words that say what they are about, and how much two texts share.

import { normalLabel } from '../../facts/metric.ts'

/** Too common to tell one sentence from another. */
const SHORT = new Set('the and for from with our its net total other of in on to as at'.split(' '))

const stem = (word: string): string => word.replace(/(?:ies|es|s)$/, '')

/** Words of a label or sentence that carry its meaning, in a common form. */
export const contentWords = (text: string): readonly string[] =>
  normalLabel(text)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !SHORT.has(word))
    .map(stem)

/** Shared words as a part of all words of both: 1 for the same sentence. */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(contentWords(a)), new Set(contentWords(b))]
  const shared = [...x].filter((word) => y.has(word)).length
  const all = x.size + y.size - shared
  return all === 0 ? 0 : shared / all
}
