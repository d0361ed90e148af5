// Text set in columns with blanks or dot leaders → a grid, in a fence or out of one.

import { lightRun } from '../inline.ts'
import type { Cell, GridRow } from '../grid.ts'
import { looksNumeric } from './lines.ts'
import type { Line, Taken } from './lines.ts'

const LONGEST_ROW = 300
const RULE = /^[\s=_-]*$/
const WORDS = /[^\s.]\S*(?: \S+)*|\.\S+(?: \S+)*/g

/** Dot leaders become blanks, the blanks between a currency sign and its figure become something else. */
const spread = (text: string): string =>
  text
    .replace(/\.{3,}/g, (dots) => ' '.repeat(dots.length))
    .replace(/(?:\. ){3,}\.?/g, (dots) => ' '.repeat(dots.length))
    .replace(/[$¥€£] +(?=[\d(.])/g, (sign) => sign.replaceAll(' ', '~'))

interface Part {
  readonly text: string
  readonly at: number
}

const partsOf = (text: string): readonly Part[] =>
  [...spread(text).matchAll(WORDS)]
    .map(({ 0: { length }, index }) => ({ text: text.slice(index, index + length), at: index }))
    .filter((part) => !/^[=_-]{3,}$/.test(part.text))

const rightEdge = (part: Part): number => part.at + part.text.length

/** At least a label and a figure, all but the label figures or short words. */
function isRow(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  return parts.length >= 2 && last !== undefined && looksNumeric(last.text)
}

const rowOf = (parts: readonly Part[], line: Line): GridRow =>
  parts.map((part): Cell => ({
    column: part.at,
    width: part.text.length,
    height: 1,
    run: lightRun(line.text.slice(part.at, rightEdge(part)), line.start + part.at),
  }))

/** Figures of two rows end in the same place: prose with double blanks does not do that. */
function lineUp(rows: readonly (readonly Part[])[]): boolean {
  const edges = new Set<number>()
  for (const parts of rows) {
    const own = parts.filter((part) => looksNumeric(part.text)).map(rightEdge)
    if (own.some((edge) => [-1, 0, 1].some((by) => edges.has(edge + by)))) return true
    for (const edge of own) edges.add(edge)
  }
  return false
}

export function fixedTable(lines: readonly Line[], from: number): Taken | undefined {
  const first = lines[from]
  if (!first || first.text.length > LONGEST_ROW || !/\S(?: {2,}|\.{3})/.test(first.text))
    return undefined
  const read: { readonly parts: readonly Part[]; readonly line: Line }[] = []
  let figures = 0
  let end = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.text.length > LONGEST_ROW || /^ {0,3}(?:#{1,6} |`{3}|~{3})/.test(line.text))
      break
    const parts = partsOf(line.text)
    read.push({ parts, line })
    if (isRow(parts)) {
      figures++
      end = i + 1
    } else if (i - end > 8) break
  }
  const taken = read.slice(0, end - from).filter(({ line }) => !RULE.test(line.text))
  if (figures < 2 || !lineUp(taken.map(({ parts }) => parts).filter(isRow)))
    return { end: Math.max(end, from + 1) }
  const rows = taken.map(({ parts, line }) => rowOf(parts, line))
  return { end, grid: { shape: 'fixed', rows, headers: 0, placed: true } }
}
