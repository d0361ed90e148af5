// A filing's sheets → their rows by label and by figure, with the figures that two columns share.

import type { Column, Sheet } from '../../facts/sheet.ts'
import { scopesOf } from '../../facts/sheet-scopes.ts'
import type { Scope } from '../../facts/sheet-scopes.ts'

import type { Subject } from '../subject.ts'
import { entryOf, key, normal, pairKey } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'

/** Shorter figures are alike by accident. */
export const FEWEST_DIGITS = 3
/** Figures of so many digits are seldom alike by accident. */
export const LONG = 4
const MOST_ROWS = 40
const MOST_ENTRIES = 24
const MOST_TWINS = 12
/** Pairs of figures that rows may be compared by, a hundred times what the largest filings measured have. */
const MOST_COMPARED = 300_000

export interface Place {
  readonly row: Row
  readonly entry: Entry
}

/** Pairs of rows as far as their figures stay within measure. */
function* bounded(pairs: Iterable<readonly [Row, Row]>): Generator<readonly [Row, Row]> {
  let compared = 0
  for (const pair of pairs) {
    const [a, b] = pair
    compared += a.entries.length * b.entries.length
    if (compared > MOST_COMPARED) return
    yield pair
  }
}

export class RowIndex {
  readonly #sheets: readonly Sheet[]
  readonly rows: Row[] = []
  readonly #byColumn = new Map<string, Place[]>()
  readonly #byLabel = new Map<string, Row[]>()
  readonly #byValue = new Map<string, Place[]>()
  /** Figures that two columns share in rows of one label. */
  readonly #shared = new Map<string, Set<string>>()
  readonly #scopes: readonly Scope[]

  constructor(subject: Subject) {
    this.#sheets = subject.sheets
    this.#scopes = scopesOf(subject.sheets, subject.outline)
    for (const [index, sheet] of subject.sheets.entries())
      for (const row of sheet.rows) {
        const entries = row.cells.flatMap((cell, column) => {
          const entry = cell && entryOf(cell, column, subject)
          return entry ? [entry] : []
        })
        if (entries.length > 0 && entries.length <= MOST_ENTRIES && !row.barrier)
          this.#add({ sheet: index, row, entries })
      }
    for (const [a, b] of this.namesakes()) this.#share(a, b)
  }

  #add(row: Row): void {
    this.rows.push(row)
    const label = normal(row.row.label)
    if (label.length >= 3) {
      const namesakes = this.#byLabel.get(label) ?? []
      namesakes.push(row)
      this.#byLabel.set(label, namesakes)
    }
    for (const entry of row.entries) {
      if (entry.digits.length < FEWEST_DIGITS) continue
      const twins = this.#byValue.get(key(entry)) ?? []
      twins.push({ row, entry })
      this.#byValue.set(key(entry), twins)
      const id = `${row.sheet}:${entry.column}`
      const column = this.#byColumn.get(id) ?? []
      column.push({ row, entry })
      this.#byColumn.set(id, column)
    }
  }

  /** Rows of two tables that may speak of one thing: not of the company alone and of its group. */
  *#pairsIn(rows: readonly Row[]): Generator<readonly [Row, Row]> {
    for (const [i, a] of rows.entries())
      for (const b of rows.slice(i + 1))
        if (a.sheet !== b.sheet && this.#scopes[a.sheet] === this.#scopes[b.sheet]) yield [a, b]
  }

  #share(a: Row, b: Row): void {
    for (const x of a.entries)
      for (const y of b.entries)
        if (key(x) === key(y) && x.digits.length >= FEWEST_DIGITS) {
          const shared = this.#shared.get(pairKey(a, x, b, y)) ?? new Set()
          shared.add(key(x))
          this.#shared.set(pairKey(a, x, b, y), shared)
        }
  }

  sheetOf({ sheet }: Row): Sheet | undefined {
    return this.#sheets[sheet]
  }

  column({ sheet }: Row, entry: Entry): Column {
    return this.#sheets[sheet]?.columns[entry.column] ?? { header: [], kind: 'unknown' }
  }

  sharedBy(a: Row, x: Entry, b: Row, y: Entry): number {
    const one = this.#shared.get(pairKey(a, x, b, y))?.size ?? 0
    return one + (this.#shared.get(pairKey(b, y, a, x))?.size ?? 0)
  }

  /** The figures of a place's column, from the top. */
  columnAt({ row, entry }: Place): readonly Place[] {
    return this.#byColumn.get(`${row.sheet}:${entry.column}`) ?? []
  }

  placesOf(entry: Entry): readonly Place[] {
    return this.#byValue.get(key(entry)) ?? []
  }

  /** Rows of one label in two tables. */
  namesakes(): Iterable<readonly [Row, Row]> {
    return bounded(this.#namesakes())
  }

  /** Rows of two labels in two tables that share a long figure, once each. */
  alike(): Iterable<readonly [Row, Row]> {
    return bounded(this.#alike())
  }

  *#namesakes(): Generator<readonly [Row, Row]> {
    for (const rows of this.#byLabel.values())
      if (rows.length <= MOST_ROWS) yield* this.#pairsIn(rows)
  }

  *#alike(): Generator<readonly [Row, Row]> {
    const seen = new Set<string>()
    for (const twins of this.#byValue.values()) {
      const length = twins[0]?.entry.digits.length ?? 0
      if (twins.length < 2 || twins.length > MOST_TWINS || length < LONG) continue
      for (const [a, b] of this.#pairsIn(twins.map(({ row }) => row))) {
        if (normal(a.row.label) === normal(b.row.label)) continue
        const rows = `${a.row.labelSpan.start}|${b.row.labelSpan.start}`
        if (seen.has(rows)) continue
        seen.add(rows)
        yield [a, b]
      }
    }
  }
}
