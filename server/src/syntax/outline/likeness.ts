// The words of two titles → how alike they are, whatever their case, endings and small words.

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'or',
  'to',
  'in',
  'for',
  'on',
  'with',
  'by',
  'etc',
])
const STEM = 5

/** The meaningful words, each cut to its first letters so that "offering" and "offer" meet. */
export function stems(title: string): readonly string[] {
  return (title.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .map((word) => word.slice(0, STEM))
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const stem of b) left.set(stem, (left.get(stem) ?? 0) + 1)
  let count = 0
  for (const stem of a) {
    const n = left.get(stem) ?? 0
    if (n === 0) continue
    left.set(stem, n - 1)
    count++
  }
  return count
}

/** From 0 to 1: the part of both titles that their words share. */
export const likeness = (a: readonly string[], b: readonly string[]): number =>
  a.length + b.length === 0 ? 0 : (2 * common(a, b)) / (a.length + b.length)

/** From 0 to 1: the part of the title's words with which `text` begins; text may run on after them. */
export const opensWith = (text: readonly string[], title: readonly string[]): number =>
  title.length === 0 ? 0 : common(title, text.slice(0, title.length + 1)) / title.length
