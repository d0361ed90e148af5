// A filing's lines → its tables, each with the scale that is said at it.

import type { Row, Shape } from './row.ts'
import { rowOf } from './row.ts'
import { linesOf } from './scan.ts'

export interface Table {
  readonly shape: Shape
  readonly rows: readonly Row[]
  /** The lines before it, where its unit and its subject are said. */
  readonly above: string
  /** 3 for thousands, 6 for millions, as said at the table or mostly in the filing. */
  readonly scale: number
}

/** How many lines of no row may part two rows of one table. */
const GAP: Readonly<Record<Shape, number>> = { pipe: 0, tab: 2, html: 2, fixed: 2 }

const SCALE_WORD =
  /\bin\s+(?:\w+\s+){0,4}?(thousands?|millions?|billions?)\b|\b(thousands?|millions?) of\b/i

function scaleIn(text: string): number | undefined {
  const found = SCALE_WORD.exec(text)
  const word = (found?.[1] ?? found?.[2])?.toLowerCase()
  if (word === undefined) return undefined
  return word.startsWith('thousand') ? 3 : word.startsWith('million') ? 6 : 9
}

/** `raw` and `mask` are of the same length. */
export function tablesOf(raw: string, mask: string): readonly Table[] {
  const sources = linesOf(raw)
  const lines = linesOf(mask)
  const groups: { shape: Shape; rows: Row[] }[] = []
  let last: { shape: Shape; rows: Row[] } | undefined
  lines.forEach(({ start, text }, number) => {
    if (/^[\s|:-]*$/.test(text)) return
    const row = rowOf(sources[number]?.text ?? '', text, start, number)
    if (!row) return
    const end = last?.rows.at(-1)?.line ?? -9
    const isRule = (n: number): boolean => /^\s*\|[\s|:-]*$/.test(lines[n]?.text ?? '')
    let gap = 0
    for (let n = end + 1; n < number && gap < 9; n += 1) if (!isRule(n)) gap += 1
    if (last?.shape !== row.shape || gap > GAP[row.shape])
      groups.push((last = { shape: row.shape, rows: [] }))
    last.rows.push(row)
  })
  const above = groups.map(({ rows }) => {
    const first = rows[0]?.line ?? 0
    return lines
      .slice(Math.max(0, first - 8), first)
      .map(({ text }) => text)
      .join('\n')
  })
  const near = groups.map(({ rows }, i) =>
    scaleIn([above[i] ?? '', ...rows.slice(0, 4).map(({ words }) => words)].join('\n')),
  )
  const said = near.filter((scale) => scale !== undefined)
  const mostly = [0, 3, 6, 9].reduce((best, scale) => {
    const count = (of: number): number => said.filter((one) => one === of).length
    return count(scale) > count(best) ? scale : best
  })
  return groups.map(({ shape, rows }, i) => ({
    shape,
    rows,
    above: above[i] ?? '',
    scale: near[i] ?? mostly,
  }))
}
