// A filing's text → what the proofs look at: tables, sentences, and every figure by the money it may be.

import type { Figure } from './figure.ts'
import { isYear } from './figure.ts'
import { linesOf, masked, numeralsIn } from './scan.ts'
import type { Row } from './row.ts'
import { isHeading } from './row.ts'
import type { Table } from './table.ts'
import { tablesOf } from './table.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly figures: readonly Figure[]
}

export interface Page {
  readonly text: string
  readonly mask: string
  readonly tables: readonly Table[]
  readonly sentences: readonly Sentence[]
  /** Amounts, counts, shares and percentages of tables; no years, pages, notes or exhibits. */
  readonly cells: readonly Figure[]
  /** Money, share, per-share and percent figures of sentences. */
  readonly stated: readonly Figure[]
}

/** The words before a number that is no amount. */
const STRUCTURAL =
  /(?:\b(?:items?|notes?|exhibits?|sections?|rules?|parts?|pages?|schedules?|forms?|nos?\.?|numbers?|topic|asu|asc|sfas|fas|fin|ifrs|ias|level|tier|chapter|article|january|february|march|april|may|june|july|august|september|october|november|december)\s*|[#§]\s*)$/i

const COUNTED =
  /^[\s-]{1,2}(?:(?:million|billion|thousand)s?\s+)?(?:\w+\s+){0,3}?(?:shares?|options?|warrants?|units|rsus?|ads)\b/i

function isAmount(figure: Figure, line: string, lineStart: number): boolean {
  const at = figure.start - lineStart
  if (isYear(figure) || STRUCTURAL.test(line.slice(Math.max(0, at - 24), at))) return false
  if (figure.currency !== '' || figure.isPercent || figure.scale > 0) return true
  return (
    figure.text.length >= 3 &&
    COUNTED.test(line.slice(at + figure.text.length, at + figure.text.length + 60))
  )
}

/** Splits a line of prose where a sentence ends. */
function sentencesIn(line: string, start: number, number: number): Sentence[] {
  const cuts = [...line.matchAll(/[.;?!]["”’)]?\s+(?=["“‘(]?[A-Z])/g)]
    .filter(
      ({ index }) =>
        !/\b(?:[A-Z]|Inc|Corp|Ltd|Co|No|Mr|Ms|Dr|vs|approx)$/.test(
          line.slice(Math.max(0, index - 8), index),
        ),
    )
    .map(({ index, 0: text }) => index + text.length)
  const figures = numeralsIn(line, start, number)
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? line.length
    const inside = figures.filter((f) => f.start - start >= from && f.start - start < to)
    return { start: start + from, end: start + to, text: line.slice(from, to), figures: inside }
  })
}

const isContents = ({ rows }: Table): boolean =>
  rows.some(({ words }) => /\bexhibits?\b/i.test(words)) ||
  rows.filter(({ words }) => /^\W*(?:item|note|part)\b|\.{4}/i.test(words)).length * 3 > rows.length

const isPlainWhole = (figure: Figure): boolean =>
  /^\d{1,2}$/.test(figure.text) && figure.currency === '' && !figure.isPercent && !figure.isNegative

/** Columns of notes: small whole numbers beside longer figures. */
function noteColumns({ rows }: Table): ReadonlySet<number> {
  const all = rows.flatMap(({ figures }) => figures)
  const isLong = all.some(({ text }) => text.length > 4)
  const columns = new Set(all.map(({ column }) => column))
  return new Set(
    [...columns].filter((column) => {
      const own = all.filter((figure) => figure.column === column)
      return isLong && column === Math.min(...columns) && own.every(isPlainWhole)
    }),
  )
}

function cellsOf(table: Table): Figure[] {
  if (isContents(table)) return []
  const notes = noteColumns(table)
  const amounts = (row: Row): readonly Figure[] =>
    isHeading(row) || row.label === ''
      ? []
      : row.figures.filter((figure) => !notes.has(figure.column) && !isYear(figure))
  const found = table.rows.flatMap(amounts)
  const marked = found.filter((f) => /[.,]/.test(f.text) || f.currency !== '' || f.isPercent)
  return marked.length * 3 >= found.length ? found : marked
}

export function pageOf(text: string): Page {
  const mask = masked(text)
  const tables = tablesOf(text, mask)
  const inTable = new Set(tables.flatMap(({ rows }) => rows.map(({ line }) => line)))
  const lines = linesOf(mask)
  const prose = lines.flatMap(({ start, text: line }, number) =>
    inTable.has(number) || /^\s*\|/.test(line) ? [] : sentencesIn(line, start, number),
  )
  const stated = prose.flatMap(({ figures }) =>
    figures.filter((figure) => {
      const line = lines[figure.line]
      return line !== undefined && isAmount(figure, line.text, line.start)
    }),
  )
  return { text, mask, tables, sentences: prose, stated, cells: tables.flatMap(cellsOf) }
}
