// The rows of all tables, found by the words of their labels or by the measure they show.

import type { Fact } from '../../facts/fact.ts'
import { normalLabel } from '../../facts/metric.ts'
import type { Subject } from '../subject.ts'
import { contentWords } from './words.ts'

export interface Row {
  readonly label: string
  /** Words that carry the label's meaning, each once. */
  readonly words: readonly string[]
  /** In order of columns; those that read as a dash are left out. */
  readonly cells: readonly Fact[]
}

export interface Rows {
  readonly byMetric: ReadonlyMap<string, readonly Row[]>
  /** Each row under the word of its label that the fewest rows share. */
  readonly byRarest: ReadonlyMap<string, readonly Row[]>
}

/** More figures than this are no row of years. */
const WIDEST = 16

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key)
  if (known) known.push(one)
  else map.set(key, [one])
}

/** A label without words of its own says what its parent says. */
function wordsOf(subject: Subject, cell: Fact, label: string): readonly string[] {
  const own = new Set(contentWords(label))
  if (own.size > 0 || !cell.cell) return [...own]
  const parent = subject.sheets[cell.cell.sheet]?.rows[cell.cell.row]?.parent ?? ''
  return [...new Set(contentWords(parent))]
}

function rowsIn(subject: Subject): Rows {
  const byCells = new Map<string, Fact[]>()
  for (const fact of subject.facts)
    if (fact.cell && fact.figure.dash === undefined)
      push(byCells, `${fact.cell.sheet}|${fact.cell.row}`, fact)
  const rows: Row[] = []
  const shared = new Map<string, number>()
  const byMetric = new Map<string, Row[]>()
  for (const cells of byCells.values()) {
    const [first] = cells
    if (!first || cells.length > WIDEST) continue
    const label = first.label ?? ''
    const row = { label, words: wordsOf(subject, first, label), cells }
    rows.push(row)
    for (const word of row.words) shared.set(word, (shared.get(word) ?? 0) + 1)
    if (first.metric !== undefined) push(byMetric, first.metric, row)
  }
  const byRarest = new Map<string, Row[]>()
  for (const row of rows) {
    const [first, ...rest] = row.words
    if (first === undefined) continue
    const count = (word: string): number => shared.get(word) ?? 0
    push(
      byRarest,
      rest.reduce((rarest, word) => (count(word) < count(rarest) ? word : rarest), first),
      row,
    )
  }
  return { byMetric, byRarest }
}

/** Kept with the facts they were found in. */
const kept = new WeakMap<readonly Fact[], Rows>()

export function rowsOf(subject: Subject): Rows {
  const known = kept.get(subject.facts)
  if (known) return known
  const made = rowsIn(subject)
  kept.set(subject.facts, made)
  return made
}

/** Rows of whose labels every word is among `words`. */
export function rowsSpoken({ byRarest }: Rows, words: ReadonlySet<string>): readonly Row[] {
  const found: Row[] = []
  for (const word of words)
    for (const row of byRarest.get(word) ?? [])
      if (row.words.every((one) => words.has(one))) found.push(row)
  return found
}

/** Words that a text may leave out or add before a row's name. */
const AROUND =
  /^(?:(?:our|the|its|total|consolidated|net|overall|company's|group's|segment|reported|both|in|of) )+|(?: (?:expenses?|segment|costs?))+$/g

const core = (label: string): string => normalLabel(label).replace(AROUND, '')

/** Rows that are named as the fact names its measure. */
export function rowsNamed(
  rows: Rows,
  { metric, label }: Pick<Fact, 'metric' | 'label'>,
): readonly Row[] {
  const known = metric === undefined ? [] : (rows.byMetric.get(metric) ?? [])
  if (known.length > 0 || label === undefined) return known
  const name = core(label)
  const words = new Set(contentWords(label))
  return rowsSpoken(rows, words).filter((row) => core(row.label) === name)
}
