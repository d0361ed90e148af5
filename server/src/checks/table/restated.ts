// A filing's sheets → figures that two tables give for one row: equal ones, and near misses that both tables make likely.

import { recall } from '../../base/recall.ts'
import type { Column, Sheet, SheetCell } from '../../facts/sheet.ts'
import { isCanonical, metricOf } from '../../facts/metric.ts'
import { nearMiss } from '../slip.ts'
import type { Subject } from '../subject.ts'
import { relationsOf } from './relations.ts'
import { agreesOnHeading, agreesOnPeriod, entryOf, key, normal, pairKey } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'

export interface Pair {
  readonly one: SheetCell
  readonly other: SheetCell
  readonly label: string
}

/** `other` has the better support, where one has. */
export interface NearMiss extends Pair {
  /** `other`: no slip, but two tables that are alike otherwise. */
  readonly kind: 'digit' | 'swap' | 'other'
  /** How many other figures the two columns (or rows) share. */
  readonly shared: number
  /** Both columns name the same period. */
  readonly samePeriod: boolean
  /** `other` is proved elsewhere and `one` is not. */
  readonly proved: boolean
}

export interface Restated {
  readonly equal: readonly Pair[]
  readonly near: readonly NearMiss[]
  readonly suspected: ReadonlyMap<SheetCell, number>
}

const FEWEST_DIGITS = 3
const LONG = 4
const MOST_ROWS = 40
const MOST_ENTRIES = 24
const MOST_TWINS = 12
/** Less than this apart, in last places, may be two roundings. */
const APART = 2.5

/** Figures that two columns must share before one that they do not is told without a slip. */
const ENOUGH_SHARED = 3
const OTHER_SCOPE =
  /\b(?:restated|reported|pro[- ]?forma|adjust\w*|constant currency|non-gaap|segments?|subsidiar\w+|parent|guarantors?|discontinued|continuing|unaudited|condensed|excluding|including|attributable)\b/i

class Comparison {
  readonly #subject: Subject
  readonly #sheets: readonly Sheet[]
  readonly #rows: Row[] = []
  readonly #byLabel = new Map<string, Row[]>()
  readonly #byValue = new Map<string, { readonly row: Row; readonly entry: Entry }[]>()
  /** Figures that two columns share in rows of one label. */
  readonly #shared = new Map<string, Set<string>>()
  readonly equal: Pair[] = []
  readonly near: NearMiss[] = []
  readonly suspected = new Map<SheetCell, number>()
  readonly #done = new Set<string>()

  constructor(subject: Subject) {
    this.#subject = subject
    this.#sheets = subject.sheets
    this.#collect()
    for (const rows of this.#byLabel.values()) this.#each(rows, (a, b) => this.#share(a, b))
    for (const rows of this.#byLabel.values()) this.#each(rows, (a, b) => this.#compare(a, b, true))
    this.#acrossLabels()
  }

  #collect(): void {
    this.#sheets.forEach((sheet, index) => {
      for (const row of sheet.rows) {
        const entries = row.cells.flatMap((cell, column) => {
          const entry = cell && entryOf(cell, column, this.#subject)
          return entry ? [entry] : []
        })
        if (entries.length === 0 || entries.length > MOST_ENTRIES || row.barrier) continue
        const one = { sheet: index, row, entries }
        this.#rows.push(one)
        const label = normal(row.label)
        if (label.length >= 3) {
          const namesakes = this.#byLabel.get(label) ?? []
          namesakes.push(one)
          this.#byLabel.set(label, namesakes)
        }
        for (const entry of entries) {
          if (entry.digits.length < FEWEST_DIGITS) continue
          const twins = this.#byValue.get(key(entry)) ?? []
          twins.push({ row: one, entry })
          this.#byValue.set(key(entry), twins)
        }
      }
    })
  }

  #each(rows: readonly Row[], visit: (a: Row, b: Row) => void): void {
    if (rows.length > MOST_ROWS) return
    rows.forEach((a, i) => {
      for (const b of rows.slice(i + 1)) if (a.sheet !== b.sheet) visit(a, b)
    })
  }

  #column(row: Row, entry: Entry): Column {
    return this.#sheets[row.sheet]?.columns[entry.column] ?? { header: [], kind: 'unknown' }
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

  #sharedBy(a: Row, x: Entry, b: Row, y: Entry): number {
    return this.#shared.get(pairKey(a, x, b, y))?.size ?? 0
  }

  #acrossLabels(): void {
    const seen = new Set<string>()
    for (const [value, twins] of this.#byValue) {
      if (twins.length < 2 || twins.length > MOST_TWINS || value.indexOf('/') < LONG) continue
      twins.forEach(({ row: a }, i) => {
        for (const { row: b } of twins.slice(i + 1)) {
          if (a.sheet === b.sheet || normal(a.row.label) === normal(b.row.label)) continue
          const rows = `${a.row.labelSpan.start}|${b.row.labelSpan.start}`
          if (seen.has(rows)) continue
          seen.add(rows)
          this.#compare(a, b, false)
        }
      })
    }
  }

  #compare(a: Row, b: Row, sameLabel: boolean): void {
    const equal = a.entries.flatMap((x) =>
      b.entries.filter((y) => key(x) === key(y)).map((y) => [x, y] as const),
    )
    const inOne = new Set(equal.map(([x]) => x))
    const inOther = new Set(equal.map(([, y]) => y))
    if (sameLabel)
      for (const [x, y] of equal) {
        const period = agreesOnPeriod(this.#column(a, x), this.#column(b, y))
        const isSame = period ?? this.#sharedBy(a, x, b, y) >= 2
        if (isSame && x.digits.length >= FEWEST_DIGITS)
          this.equal.push({ one: x.cell, other: y.cell, label: a.row.label })
      }
    for (const x of a.entries)
      for (const y of b.entries)
        if (!inOne.has(x) && !inOther.has(y)) this.#judge(a, x, b, y, equal, sameLabel)
  }

  #judge(
    a: Row,
    x: Entry,
    b: Row,
    y: Entry,
    equal: readonly (readonly [Entry, Entry])[],
    sameLabel: boolean,
  ): void {
    if (x.digits.length < FEWEST_DIGITS || x.places !== y.places) return
    const slip = nearMiss(x.digits, y.digits)
    const kind = slip ?? (sameLabel && this.#isOneFact(a, x, b, y) ? 'other' : undefined)
    if (!kind) return
    const turned = x.negative !== y.negative
    const alike = equal.some(([p, q]) => (p.negative !== q.negative) === turned)
    if (equal.length > 0 ? !alike : turned) return
    const apart = BigInt(x.digits) - BigInt(y.digits)
    if (Math.abs(Number(apart)) < APART) return
    const period = agreesOnPeriod(this.#column(a, x), this.#column(b, y))
    if (period === false || !agreesOnHeading(a.row, b.row)) return
    const shared =
      kind === 'other'
        ? this.#sharedBy(a, x, b, y)
        : this.#support(a, x, b, y, equal, sameLabel, period === true)
    if (shared === undefined) return
    const { held, suspected } = relationsOf(this.#subject)
    const twins = (entry: Entry): boolean =>
      this.#hasTwin(entry, sameLabel ? a.row.label : undefined)
    const sums = (entry: Entry): boolean => (held.get(entry.cell) ?? 0) > 0
    if ((twins(x) && twins(y)) || (sums(x) && sums(y))) return
    const id = `${x.cell.span.start}|${y.cell.span.start}`
    if (this.#done.has(id)) return
    this.#done.add(id)
    const weight = (entry: Entry): number =>
      (twins(entry) ? 1 : 0) + (sums(entry) ? 1 : 0) - (suspected.get(entry.cell) ?? 0)
    const [one, other] = weight(x) > weight(y) ? [y, x] : [x, y]
    const proved = weight(other) > 0 && weight(one) <= 0
    this.near.push({
      one: one.cell,
      other: other.cell,
      label: a.row.label,
      kind,
      shared,
      samePeriod: period === true,
      proved,
    })
    for (const { cell } of proved ? [one] : [one, other])
      this.suspected.set(cell, (this.suspected.get(cell) ?? 0) + 1)
  }

  /** Whether label, period and all else that the two tables show in these columns leave one fact only. */
  #isOneFact(a: Row, x: Entry, b: Row, y: Entry): boolean {
    const metric = metricOf(a.row.label)
    if (metric === undefined || !isCanonical(metric) || metric !== metricOf(b.row.label))
      return false
    const [one, other] = [this.#column(a, x), this.#column(b, y)]
    if (agreesOnPeriod(one, other) !== true || one.currency !== other.currency) return false
    if (one.scale !== other.scale || this.#sharedBy(a, x, b, y) < ENOUGH_SHARED) return false
    const sheets = [this.#sheets[a.sheet], this.#sheets[b.sheet]]
    const words = sheets.flatMap((sheet) => [...(sheet?.captions ?? []), ...(sheet?.corner ?? [])])
    const texts = [...words, a.row.label, b.row.label, a.row.parent ?? '', b.row.parent ?? '']
    if (texts.some((text) => OTHER_SCOPE.test(text))) return false
    const isAlone = ({ sheet, row }: Row, entry: Entry, against: Row): boolean =>
      this.#sheets[sheet]?.rows.filter(({ label }) => metricOf(label) === metric).length === 1 &&
      row.role !== 'of-which' &&
      (this.#byValue.get(key(entry)) ?? []).every((twin) => twin.row.sheet !== against.sheet)
    if (!isAlone(a, x, b) || !isAlone(b, y, a)) return false
    return a.entries.every((p) =>
      b.entries.every(
        (q) =>
          (p === x && q === y) ||
          agreesOnPeriod(this.#column(a, p), this.#column(b, q)) !== true ||
          key(p) === key(q),
      ),
    )
  }

  /** A third place that states it: under the same label, or, for a long figure, under any. */
  #hasTwin(entry: Entry, label: string | undefined): boolean {
    const twins = this.#byValue.get(key(entry)) ?? []
    if (entry.digits.length > LONG || label === undefined) return twins.length > 1
    return twins.filter(({ row }) => normal(row.row.label) === normal(label)).length > 1
  }

  /** How many figures make it likely that both are one fact; undefined where too few do. */
  #support(
    a: Row,
    x: Entry,
    b: Row,
    y: Entry,
    equal: readonly (readonly [Entry, Entry])[],
    sameLabel: boolean,
    samePeriod: boolean,
  ): number | undefined {
    const columns = this.#sharedBy(a, x, b, y) + this.#sharedBy(b, y, a, x)
    const shift = y.column - x.column
    const alongside = equal.filter(([p, q]) => q.column - p.column === shift)
    const long = new Set(equal.filter(([p]) => p.digits.length >= LONG).map(([p]) => key(p))).size
    const length = x.digits.length
    if (!sameLabel) {
      const beside = alongside.some(([p]) => p.digits.length >= FEWEST_DIGITS)
      if (beside && long >= 2 && length >= LONG) return long
      return beside && long >= 1 && length > LONG && columns >= 1 ? long : undefined
    }
    if (columns >= 2 && length >= LONG) return columns
    const sameShape =
      alongside.some(([p]) => p.digits.length >= FEWEST_DIGITS) ||
      (equal.length > 0 && a.entries.length === b.entries.length)
    if (!sameShape || length + long * 2 < 5) return undefined
    return samePeriod || alongside.length >= 2 ? Math.max(1, alongside.length) : undefined
  }
}

export const restatedOf = recall<Subject, Restated>((subject) => new Comparison(subject))
