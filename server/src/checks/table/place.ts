// Lines that lost their blanks → the columns in which their figures make the total below them add up.

import type { Value } from './lattice.ts'

/** A line above a total: its values, or figures in order whose columns are not known. */
export interface Unplaced {
  readonly index: number
  readonly values?: readonly (Value | undefined)[]
  readonly strays?: readonly Value[]
}

type Placing = readonly (readonly [line: number, columns: readonly number[]])[]

interface Attempt {
  readonly sums: readonly bigint[]
  readonly placing: Placing
}

interface Best {
  readonly attempt: Attempt
  readonly held: number
  readonly net: number
}

const MOST_STRAY_LINES = 4
const MOST_LINES = 40
const MOST_ATTEMPTS = 3000
const ENOUGH = 2

/** Every way to set `count` figures in `columns` columns without changing their order. */
function* choices(count: number, columns: number, from = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let first = from; first <= columns - count; first++)
    for (const rest of choices(count - 1, columns, first + 1)) yield [first, ...rest]
}

/** How many ways there are. */
function countChoices(count: number, columns: number): number {
  let ways = 1
  for (let i = 0; i < count; i++) ways = (ways * (columns - i)) / (i + 1)
  return ways
}

function extended(attempts: readonly Attempt[], line: Unplaced, columns: number): Attempt[] {
  const strays = line.strays ?? []
  const ways = [...choices(strays.length, columns)]
  return attempts.flatMap(({ sums, placing }) =>
    ways.map((way): Attempt => {
      const next = [...sums]
      way.forEach((column, i) => {
        next[column] = (next[column] ?? 0n) + (strays[i]?.value ?? 0n)
      })
      return { sums: next, placing: [...placing, [line.index, way]] }
    }),
  )
}

function judge(
  total: readonly Value[],
  base: readonly bigint[],
  attempt: Attempt,
): readonly [number, number] {
  let held = 0
  let evidence = 0
  total.forEach(({ value, unit }, column) => {
    if (value === 0n || value !== (base[column] ?? 0n) + (attempt.sums[column] ?? 0n)) return
    held++
    evidence += Math.log10(Math.abs(Number(value)) / Number(unit) + 1)
  })
  return [held, evidence]
}

/** Columns by line, where all columns but one at most then add up; undefined where none is that good. */
export function placeStrays(
  total: readonly (Value | undefined)[],
  above: readonly Unplaced[],
): Placing | undefined {
  const stated = total.filter((value) => value !== undefined)
  const columns = total.length
  if (stated.length < columns || columns < 2) return undefined
  const base = stated.map(() => 0n)
  let attempts: readonly Attempt[] = [{ sums: stated.map(() => 0n), placing: [] }]
  let best: Best | undefined
  let strayLines = 0
  for (const [depth, line] of above.slice(0, MOST_LINES).entries()) {
    if (line.strays) {
      const { strays } = line
      if (strays.length === 0 || strays.length >= columns || strays.some((one) => one.percent))
        break
      if (++strayLines > MOST_STRAY_LINES) break
      if (attempts.length * countChoices(strays.length, columns) > MOST_ATTEMPTS) break
      attempts = extended(attempts, line, columns)
    } else
      line.values?.forEach((value, column) => {
        if (value && !value.percent) base[column] = (base[column] ?? 0n) + value.value
      })
    if (depth < 1 || strayLines === 0) continue
    const cost = Math.log10(attempts.length) + Math.log10(depth + 1)
    for (const attempt of attempts) {
      const [held, evidence] = judge(stated, base, attempt)
      const net = evidence - cost
      if (!best || held > best.held || (held === best.held && net > best.net))
        best = { attempt, held, net }
    }
  }
  return best && best.net >= ENOUGH && best.held >= Math.max(1, columns - 1)
    ? best.attempt.placing
    : undefined
}
