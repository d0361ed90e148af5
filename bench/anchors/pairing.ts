// Two conversions of one filing → which word of one is which of the other, told from the order of the whole.

import { plain } from './plain.ts'
import type { Plain } from './plain.ts'

export interface Pairing {
  readonly from: Plain
  readonly to: Plain
  /** For each word of `from`, its place among those of `to`; -1 for none. */
  readonly partner: Int32Array
}

/** Words in a row that come once in both texts fix the order. */
const ROW = 6
/** Stretches between them are compared word by word up to this many comparisons. */
const MOST = 16_000_000

export function pairing(a: string, b: string): Pairing {
  const [from, to] = [plain(a), plain(b)]
  const partner = new Int32Array(from.words.length).fill(-1)
  let [i, j] = [0, 0]
  for (const [x, y] of [
    ...rising(fixed(from.words, to.words)),
    [from.words.length, to.words.length] as const,
  ]) {
    if (x < i || y < j) continue
    compare(from.words, to.words, [i, x], [j, y], partner)
    for (let k = 0; k < ROW && x + k < from.words.length && y + k < to.words.length; k++)
      partner[x + k] = y + k
    ;[i, j] = [x + ROW, y + ROW]
  }
  return { from, to, partner }
}

/** How much of the shorter text's rows stand in the longer one, from 0 to 1. */
export function shared(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((text) => new Set(rows(plain(text).words)))
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return 0
  const both = [...ours].filter((row) => theirs.has(row)).length
  return both / Math.min(ours.size, theirs.size)
}

const rows = (words: readonly string[]): string[] =>
  words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' '))

function fixed(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const [ours, theirs] = [once(rows(a)), once(rows(b))]
  return [...ours].flatMap(([row, i]) => {
    const j = theirs.get(row)
    return j === undefined ? [] : [[i, j] as const]
  })
}

function once(all: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [i, row] of all.entries()) places.set(row, places.has(row) ? -1 : i)
  return new Map([...places].filter(([, place]) => place >= 0))
}

/** The most pairs whose second numbers rise with the first. */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [k, [, y]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < y) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1)
    tails[low] = k
  }
  const chain: (readonly [number, number])[] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) {
    const pair = pairs[k]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}

/** The longest common row of words between two stretches. */
function compare(
  a: readonly string[],
  b: readonly string[],
  [i, x]: readonly [number, number],
  [j, y]: readonly [number, number],
  partner: Int32Array,
): void {
  const [rowsOf, width] = [x - i, y - j + 1]
  if (rowsOf <= 0 || width <= 1 || rowsOf * width > MOST) return
  const table = new Uint16Array((rowsOf + 1) * width)
  const at = (row: number, column: number): number => table[row * width + column] ?? 0
  for (let row = rowsOf - 1; row >= 0; row--)
    for (let column = width - 2; column >= 0; column--)
      table[row * width + column] =
        a[i + row] === b[j + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  for (let row = 0, column = 0; row < rowsOf && column < width - 1;) {
    if (a[i + row] === b[j + column]) partner[i + row++] = j + column++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
}
