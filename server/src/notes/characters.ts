// Offsets of a text ⇄ characters as the annotation model counts them, which has no halves of them.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

export const counterOf = (text: string): ((offset: number) => number) => {
  const pairs = pairsOf(text)
  return (offset) => offset - passed(pairs, (pair) => pair + 1 < offset)
}

/** Counts behind the end lead to the end. */
export function offsetterOf(text: string): (count: number) => number {
  const pairs = pairsOf(text)
  return (count) =>
    Math.min(text.length, count + passed(pairs, (pair, before) => pair - before < count))
}

/** Most texts have none, so that both counts are the same. */
const pairsOf = (text: string): readonly number[] =>
  Array.from(text.matchAll(PAIR), ({ index }) => index)

/** How many of them, from the first on, `isPassed`: all before the first that is not. */
function passed(
  pairs: readonly number[],
  isPassed: (pair: number, before: number) => boolean,
): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPassed(pairs[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
