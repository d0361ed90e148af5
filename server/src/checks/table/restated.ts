// A filing's sheets → figures that two tables give for one row: equal ones, and near misses that both tables make likely.

import { recall } from '../../base/recall.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import { isCanonical, metricOf } from '../../facts/metric.ts'
import type { Subject } from '../subject.ts'
import { relationsOf } from './relations.ts'
import { FEWEST_DIGITS, LONG, RowIndex } from './restated-index.ts'
import { agreesOnHeading, agreesOnPeriod, key, normal } from './restated-row.ts'
import type { Entry, Row } from './restated-row.ts'
import { belowIn } from './restated-below.ts'
import { rolledIn } from './restated-rolled.ts'
import { turnedIn } from './restated-turned.ts'
import type { TurnedRow } from './restated-turned.ts'
import { exchangesIn, slipBetween } from './restated-slip.ts'
import type { CopySlip } from './restated-slip.ts'

export interface Pair {
  readonly one: SheetCell
  readonly other: SheetCell
  readonly label: string
}

/** `other` has the better support, where one has. */
export interface NearMiss extends Pair {
  /** `other`: no slip, but two tables that are alike otherwise. */
  readonly kind: CopySlip | 'other'
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

type Equal = readonly (readonly [Entry, Entry])[]

/** Less than this apart, in last places, may be two roundings. */
const APART = 2.5

const isApart = (x: Entry, y: Entry): boolean =>
  Math.abs(Number(BigInt(x.digits) - BigInt(y.digits))) >= APART

/** Figures that two columns must share before one that they do not is told without a slip. */
const ENOUGH_SHARED = 3
const OTHER_SCOPE =
  /\b(?:restated|reported|pro[- ]?forma|adjust\w*|constant currency|non-gaap|segments?|subsidiar\w+|parent|guarantors?|discontinued|continuing|unaudited|condensed|excluding|including|attributable)\b/i

/** Counted in more than one way, as by the two methods of earnings per share. */
const COUNTED = /\bper share\b|\bshares\b|\bweighted[- ]average\b/i

/** Two rows, and what they have in common. */
interface Match {
  readonly a: Row
  readonly b: Row
  readonly equal: Equal
  readonly sameLabel: boolean
  /** One row stands in a column of the other's table: neither columns nor headings can be compared. */
  readonly turned?: boolean
}

class Comparison {
  readonly #subject: Subject
  readonly #index: RowIndex
  readonly equal: Pair[] = []
  readonly near: NearMiss[] = []
  readonly suspected = new Map<SheetCell, number>()
  readonly #done = new Set<string>()

  constructor(subject: Subject) {
    this.#subject = subject
    this.#index = new RowIndex(subject)
    for (const [a, b] of this.#index.namesakes()) this.#compare(a, b, true)
    for (const [a, b] of this.#index.alike()) this.#compare(a, b, false)
    for (const turned of turnedIn(this.#index)) this.#turn(turned)
    for (const rolled of rolledIn(this.#index)) this.#turn(rolled)
    for (const below of belowIn(this.#index)) this.#turn(below)
  }

  #turn({ row, shared, pairs }: TurnedRow): void {
    for (const { x, place, slip } of pairs) {
      const match = { a: row, b: place.row, equal: [], sameLabel: false, turned: true }
      if (!slip)
        this.equal.push({ one: x.cell, other: place.entry.cell, label: place.row.row.label })
      else if (slip === 'sign' || isApart(x, place.entry))
        this.#accuse(match, x, place.entry, slip, shared)
    }
  }

  #compare(a: Row, b: Row, sameLabel: boolean): void {
    const equal = a.entries.flatMap((x) =>
      b.entries.filter((y) => key(x) === key(y)).map((y) => [x, y] as const),
    )
    const match = { a, b, equal, sameLabel }
    const inOne = new Set(equal.map(([x]) => x))
    const inOther = new Set(equal.map(([, y]) => y))
    if (sameLabel)
      for (const [x, y] of equal) {
        const isSame = this.#agreesOnPeriod(match, x, y) ?? this.#index.sharedBy(a, x, b, y) >= 2
        if (isSame && x.digits.length >= FEWEST_DIGITS)
          this.equal.push({ one: x.cell, other: y.cell, label: a.row.label })
      }
    else this.#confirm(match)
    for (const [x, y] of exchangesIn(a, b, equal)) this.#judgeExchange(match, x, y)
    for (const [x, y] of equal) if (x.negative !== y.negative) this.#judgeSign(match, x, y)
    for (const x of a.entries)
      for (const y of b.entries) if (!inOne.has(x) && !inOther.has(y)) this.#judge(match, x, y)
  }

  /** Two long figures in one order, of periods that may be the same, are one line under two names. */
  #confirm(match: Match): void {
    const { a, equal } = match
    const long = equal.filter(
      ([x, y]) => x.digits.length > LONG && this.#agreesOnPeriod(match, x, y) !== false,
    )
    for (const [x, y] of long) {
      const shift = y.column - x.column
      const others = long.filter(([p, q]) => key(p) !== key(x) && q.column - p.column === shift)
      if (others.length > 0) this.equal.push({ one: x.cell, other: y.cell, label: a.row.label })
    }
  }

  #agreesOnPeriod({ a, b }: Match, x: Entry, y: Entry): boolean | undefined {
    return agreesOnPeriod(this.#index.column(a, x), this.#index.column(b, y))
  }

  #judge(match: Match, x: Entry, y: Entry): void {
    if (x.digits.length < FEWEST_DIGITS || x.places !== y.places) return
    const { equal, sameLabel } = match
    const slip = slipBetween(x, y)
    const kind = slip ?? (sameLabel && this.#isOneFact(match, x, y) ? 'other' : undefined)
    if (!kind) return
    const turned = x.negative !== y.negative
    const alike = equal.some(([p, q]) => (p.negative !== q.negative) === turned)
    if (equal.length > 0 ? !alike : turned) return
    if (!isApart(x, y)) return
    if (this.#isOfOtherTime(match, x, y)) return
    if (COUNTED.test(match.a.row.label) && this.#differsTwice(match)) return
    const shared =
      kind === 'other' ? this.#index.sharedBy(match.a, x, match.b, y) : this.#support(match, x, y)
    if (shared !== undefined) this.#accuse(match, x, y, kind, shared)
  }

  /** Tables that name no period, whose rows differ in other columns too: the same list at the end of another year. */
  #isOfOtherTime(match: Match, x: Entry, y: Entry): boolean {
    if (match.turned === true || this.#agreesOnPeriod(match, x, y) !== undefined) return false
    const { a, b } = match
    const apart = a.entries.filter((p) => {
      const q = b.entries.find(({ column }) => column - p.column === y.column - x.column)
      return p !== x && q !== undefined && key(p) !== key(q) && !slipBetween(p, q)
    })
    return apart.length >= 2
  }

  /** In two periods: by the measure, not by a slip. */
  #differsTwice(match: Match): boolean {
    const { a, b } = match
    const apart = a.entries.filter((x) =>
      b.entries.some((y) => key(x) !== key(y) && this.#agreesOnPeriod(match, x, y) === true),
    )
    return apart.length >= 2
  }

  /** All other figures that the rows share have the same signs in both. */
  #judgeSign(match: Match, x: Entry, y: Entry): void {
    const others = match.equal.filter(([p, q]) => p !== x && q !== y)
    const alike = others.filter(([p]) => p.digits.length >= FEWEST_DIGITS)
    const shift = y.column - x.column
    const isAligned = alike.some(([p, q]) => q.column - p.column === shift)
    if (x.digits.length < LONG || !isAligned) return
    if (alike.length < (match.sameLabel ? 1 : 2)) return
    if (others.every(([p, q]) => p.negative === q.negative))
      this.#accuse(match, x, y, 'sign', alike.length)
  }

  /** Two cells whose figures stand in the other's place, in rows that are alike otherwise. */
  #judgeExchange(match: Match, x: Entry, y: Entry): void {
    const support = this.#support(match, x, y)
    if (support === undefined || x.digits.length < LONG) return
    this.#accuse(match, x, y, 'exchange', support)
  }

  #accuse(match: Match, x: Entry, y: Entry, kind: NearMiss['kind'], shared: number): void {
    const { a, b, sameLabel } = match
    const period = this.#agreesOnPeriod(match, x, y)
    if (!match.turned && (period === false || !agreesOnHeading(a.row, b.row))) return
    const { held, suspected } = relationsOf(this.#subject)
    const twins = (entry: Entry): boolean =>
      kind === 'sign' || kind === 'exchange'
        ? this.#hasSame(entry, entry === x ? match.b : match.a)
        : this.#hasTwin(entry, sameLabel ? a.row.label : undefined)
    const sums = (entry: Entry): boolean => (held.get(entry.cell) ?? 0) > 0
    if ((twins(x) && twins(y)) || (sums(x) && sums(y))) return
    const id = `${x.cell.span.start}|${y.cell.span.start}`
    if (this.#done.has(id)) return
    this.#done.add(id)
    const weight = (entry: Entry): number =>
      (twins(entry) ? 1 : 0) + (sums(entry) ? 1 : 0) - (suspected.get(entry.cell) ?? 0)
    const [one, other] = weight(x) >= weight(y) ? [y, x] : [x, y]
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
  #isOneFact(match: Match, x: Entry, y: Entry): boolean {
    const { a, b } = match
    const metric = metricOf(a.row.label)
    if (metric === undefined || !isCanonical(metric) || metric !== metricOf(b.row.label))
      return false
    const [one, other] = [this.#index.column(a, x), this.#index.column(b, y)]
    if (this.#agreesOnPeriod(match, x, y) !== true || one.currency !== other.currency) return false
    if (one.scale !== other.scale || this.#index.sharedBy(a, x, b, y) < ENOUGH_SHARED) return false
    const sheets = [this.#index.sheetOf(a), this.#index.sheetOf(b)]
    const words = sheets.flatMap((sheet) => [...(sheet?.captions ?? []), ...(sheet?.corner ?? [])])
    const texts = [...words, a.row.label, b.row.label, a.row.parent ?? '', b.row.parent ?? '']
    if (texts.some((text) => OTHER_SCOPE.test(text))) return false
    const isAlone = (own: Row, entry: Entry, against: Row): boolean =>
      this.#index.sheetOf(own)?.rows.filter(({ label }) => metricOf(label) === metric).length ===
        1 &&
      own.row.role !== 'of-which' &&
      this.#index.placesOf(entry).every(({ row }) => row.sheet !== against.sheet)
    if (!isAlone(a, x, b) || !isAlone(b, y, a)) return false
    return a.entries.every((p) =>
      b.entries.every(
        (q) =>
          (p === x && q === y) || this.#agreesOnPeriod(match, p, q) !== true || key(p) === key(q),
      ),
    )
  }

  /** A third place that states it: under the same label, or, for a long figure, under any. */
  #hasTwin(entry: Entry, label: string | undefined): boolean {
    const twins = this.#index.placesOf(entry)
    if (entry.digits.length > LONG || label === undefined) return twins.length > 1
    return twins.filter(({ row }) => normal(row.row.label) === normal(label)).length > 1
  }

  /** A third row that states it with its sign, in a column of its period. */
  #hasSame(entry: Entry, against: Row): boolean {
    const places = this.#index.placesOf(entry)
    const own = places.find((place) => place.entry === entry)
    return places.some(
      (place) =>
        own !== undefined &&
        place.row !== own.row &&
        place.row !== against &&
        place.entry.negative === entry.negative &&
        this.#isSamePlace(own.row, entry, place.row, place.entry),
    )
  }

  #isSamePlace(a: Row, x: Entry, b: Row, y: Entry): boolean {
    const period = agreesOnPeriod(this.#index.column(a, x), this.#index.column(b, y))
    return period ?? x.column === y.column
  }

  /** How many figures make it likely that both are one fact; undefined where too few do. */
  #support({ a, b, equal, sameLabel, ...match }: Match, x: Entry, y: Entry): number | undefined {
    const columns = this.#index.sharedBy(a, x, b, y)
    const shift = y.column - x.column
    const alongside = equal.filter(([p, q]) => q.column - p.column === shift)
    const long = new Set(equal.filter(([p]) => p.digits.length >= LONG).map(([p]) => key(p))).size
    const length = Math.min(x.digits.length, y.digits.length)
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
    const isLong = ([p]: readonly [Entry, Entry]): boolean => p.digits.length > LONG
    const samePeriod = this.#agreesOnPeriod({ a, b, equal, sameLabel, ...match }, x, y) === true
    // Five years and four quarters with their year print one figure alike, and are not alike.
    const isAlike = samePeriod || a.entries.length === b.entries.length
    if (length > LONG && alongside.some(isLong) && isAlike) return Math.max(1, columns)
    return samePeriod || alongside.length >= 2 ? Math.max(1, alongside.length) : undefined
  }
}

export const restatedOf = recall<Subject, Restated>((subject) => new Comparison(subject))
