// Cells whose comma stands where those around them print a point (`53,0` among 30.7 and 16.3) → read with the point.

import type { Cell } from '../syntax/grid.ts'
import type { PlacedRow, RawRow, RawText } from './sheet-raw.ts'

const COMMA = /^[^\d,.]{0,4}\d{1,3}(?:,\d{3})*,(\d{1,2})[^\d,.]{0,3}$/
const ENOUGH = 3
const MOST_OTHERS = 0.5
/** A sign in a cell of its own moves a figure by one. */
const REACH = 1

/** Figures near one place of the table that have so many decimals, and those that have not. */
function countAt(rows: readonly RawRow[], at: number, places: number): readonly [number, number] {
  let same = 0
  let others = 0
  for (const { figures } of rows)
    for (const { figure, at: own } of figures) {
      if (figure.dash || Math.abs(own - at) > REACH) continue
      if (-figure.value.exponent === places) same++
      else others++
    }
  return [same, others]
}

/** Whether its column and its row have the decimals that it would have. */
function isPoint({ text, at }: RawText, row: RawRow, rows: readonly RawRow[]): boolean {
  const places = COMMA.exec(text)?.[1]?.length
  if (places === undefined) return false
  const beside = row.figures.filter(({ figure }) => !figure.dash)
  if (!beside.some(({ figure }) => -figure.value.exponent === places)) return false
  const [same, others] = countAt(rows, at, places)
  return same >= ENOUGH && others <= MOST_OTHERS * same
}

function withPoint(cell: Cell): Cell {
  const { text } = cell.run
  const at = text.lastIndexOf(',')
  return { ...cell, run: { ...cell.run, text: `${text.slice(0, at)}.${text.slice(at + 1)}` } }
}

/** `rows` with the points that they lost; `read` reads a row anew. */
export function withPoints(
  rows: readonly RawRow[],
  placed: readonly PlacedRow[],
  read: (row: PlacedRow) => RawRow,
): readonly RawRow[] {
  return rows.map((row, i) => {
    const source = placed[i]
    const lost = row.texts.filter((text) => COMMA.test(text.text) && isPoint(text, row, rows))
    if (!source || lost.length === 0) return row
    const isLost = (cell: Cell): boolean => lost.some(({ text }) => text === cell.run.text.trim())
    const cells = source.row.map((cell) => (isLost(cell) ? withPoint(cell) : cell))
    const again = read({ ...source, row: cells })
    const places = new Set(lost.map(({ at }) => at))
    const figures = again.figures.map((one) =>
      places.has(one.at) ? { ...one, damaged: true } : one,
    )
    return { ...again, figures }
  })
}
