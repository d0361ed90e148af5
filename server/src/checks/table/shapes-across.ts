// How many columns a table has → every way in which one of them may be the sum or the difference of others.

import type { Sign } from './sum.ts'

export interface Shape {
  readonly total: number
  readonly operands: readonly (readonly [number, Sign])[]
  /** Digits that the search for it costs. */
  readonly penalty: number
  /** A change column may print a decrease without a sign. */
  readonly unsigned: boolean
}

/** Columns between a difference and what it is the difference of. */
const FARTHEST = 6

/** Digits that each way costs: the odder, the more the figures must agree in. */
const COST = { before: 0.5, behind: 0.8, difference: 1.2, 'one-minus': 1.5, strided: 1.2 } as const

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

export function* shapes(count: number): Generator<Shape> {
  const all = (columns: readonly number[]): readonly (readonly [number, Sign])[] =>
    columns.map((column) => [column, 1] as const)
  for (let q = 0; q < count; q++) {
    for (let s = 0; s < count; s++) {
      if (s < q - 1)
        yield { total: q, operands: all(range(s, q - 1)), penalty: COST.before, unsigned: false }
      if (s > q + 1)
        yield { total: q, operands: all(range(q + 1, s)), penalty: COST.behind, unsigned: false }
    }
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++) {
        if (a === q || b === q || a === b) continue
        if (Math.abs(a - q) > FARTHEST || Math.abs(b - q) > FARTHEST) continue
        yield {
          total: q,
          operands: [
            [a, 1],
            [b, -1],
          ],
          penalty: COST.difference,
          unsigned: true,
        }
      }
    for (let s = 0; s < q - 2; s++)
      for (let minus = s + 1; minus < q; minus++)
        yield {
          total: q,
          operands: range(s, q - 1).map((z) => [z, z === minus ? -1 : 1] as const),
          penalty: COST['one-minus'],
          unsigned: false,
        }
    for (let stride = 2; stride <= 4; stride++)
      for (let s = q - 2 * stride; s >= 0; s -= stride)
        yield {
          total: q,
          operands: all(range(0, (q - s) / stride - 1).map((i) => s + i * stride)),
          penalty: COST.strided,
          unsigned: false,
        }
  }
}
