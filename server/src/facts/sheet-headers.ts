// Head rows of a table → the header texts over each column.

import type { Shape } from '../syntax/grid.ts'
import type { Layout, Range } from './sheet-columns.ts'
import type { RawRow, RawText } from './sheet-raw.ts'

/** What stands once over a table speaks of all its columns when it speaks of time or units. */
const FOR_ALL = /\b(?:ended|ending|as of|as at|thousands|millions|billions)\b|\b(?:19|20)\d\d\b/i

/** Header items of a row in order of place: words and years alike. */
function itemsOf(row: RawRow, textOf: (row: RawRow, index: number) => string): readonly RawText[] {
  const years = row.figures.map((one, i) => ({
    text: textOf(row, i),
    at: one.at,
    width: one.width ?? 1,
  }))
  return [...row.texts, ...row.signs, ...years].sort((a, b) => a.at - b.at)
}

const CHANGE = /\bchange|\bvs\b|\bversus\b|\bvariance|\bincrease\b|\bdecrease\b|%/i

/** By order: as many items as columns, one more (a label), or a divisor (each over a group). */
function byOrder(items: readonly RawText[], count: number): readonly (string | undefined)[] {
  const columns = Array.from({ length: count }, (_, i) => i)
  const own = items.length === count + 1 ? items.slice(1) : items
  if (own.length > 0 && count % own.length === 0) {
    const group = count / own.length
    return columns.map((i) => own[Math.floor(i / group)]?.text)
  }
  const last = own.at(-1)
  if (own.length < 3 || own.length > count || !last || !CHANGE.test(last.text))
    return columns.map(() => undefined)
  return columns.map((i) => (own[i] ?? last).text)
}

function byPlace(
  items: readonly RawText[],
  ranges: readonly Range[],
  shape: Shape,
): readonly (string | undefined)[] {
  const beside = items.filter((item) => item.at > 0)
  const [only] = beside
  if (
    shape !== 'fixed' &&
    beside.length === ranges.length &&
    beside.every((item) => item.width === 1)
  )
    return beside.map((item) => item.text)
  if (only && beside.length === 1 && only.width === 1 && FOR_ALL.test(only.text))
    return ranges.map(() => only.text)
  return ranges.map((range, i) => {
    if (shape === 'fixed') {
      const near = [...items].sort(
        (a, b) => Math.abs(a.at - range.high) - Math.abs(b.at - range.high),
      )
      return near[0]?.text
    }
    const over = items.find(
      (item) => item.width > 1 && item.at <= range.low && range.low < item.at + item.width,
    )
    if (over) return over.text
    const previous = i > 0 ? (ranges[i - 1]?.high ?? -1) : -1
    const left = beside.filter((item) => item.at <= range.high)
    const last = left.at(-1)
    if (!last) return undefined
    const crossed = last.width > 1 || shape === 'html'
    return crossed && last.at <= previous && last.at + last.width <= range.low
      ? undefined
      : last.text
  })
}

/**
 * Whether the heads have moved to the left of their figures: a converter that drops spans leaves each cell the place
 * of its order in the row, and a row with signs in cells of their own has more of them than its head.
 */
const isPacked = (
  rows: readonly (readonly RawText[])[],
  { ranges, apart }: Pick<Layout, 'ranges' | 'apart'>,
): boolean =>
  !apart ||
  rows.some((items) => {
    const beside = items.filter((item) => item.at > 0)
    return (
      beside.length === ranges.length &&
      beside.some((item, i) => item.width === 1 && item.at <= (ranges[i - 1]?.high ?? -1))
    )
  })

/** What stands over the labels is no head of a column. */
function inOrder(items: readonly RawText[], count: number): readonly (string | undefined)[] {
  const beside = items.filter((item) => item.at > 0)
  const [only] = beside
  if (beside.length !== 1 || (only && FOR_ALL.test(only.text))) return byOrder(beside, count)
  return Array.from({ length: count }, () => undefined)
}

/** Header texts by column, top to bottom. */
export function headersOf(
  heads: readonly RawRow[],
  layout: Pick<Layout, 'ranges' | 'apart'>,
  shape: Shape,
  placed: boolean,
  textOf: (row: RawRow, index: number) => string,
): readonly (readonly string[])[] {
  const { ranges } = layout
  const columns = ranges.map((): string[] => [])
  const rows = heads.map((row) => itemsOf(row, textOf))
  const packed = placed && shape === 'pipe' && isPacked(rows, layout)
  for (const items of rows) {
    const texts = packed
      ? inOrder(items, ranges.length)
      : placed
        ? byPlace(items, ranges, shape)
        : byOrder(items, ranges.length)
    texts.forEach((text, i) => {
      if (text !== undefined && text !== '') columns[i]?.push(text)
    })
  }
  return columns
}
