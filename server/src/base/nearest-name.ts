// A name that nobody has → the one that was most likely meant.

/** More changes than this share of a name, and it is another name. */
const MOST = 0.4

/** Undefined where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(name.length * MOST) + 1
  for (const other of known) {
    if (Math.abs(other.length - name.length) >= least) continue
    const changes = changesBetween(name.toLowerCase(), other)
    if (changes < least) [best, least] = [other, changes]
  }
  return best
}

/** Letters put in, left out or exchanged. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
