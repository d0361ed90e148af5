// Tables → what each row shows: its cells, and the changes between the cells of two years, each in the words of the row.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import { divideIntervals, exactly, subtractIntervals } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import { lazy } from '../../base/lazy.ts'
import { recall } from '../../base/recall.ts'
import type { Fact } from '../../facts/fact.ts'
import { meaning } from '../../figures/figure.ts'
import type { Currency } from '../../figures/figure.ts'
import { lastMonthOf } from '../../figures/month.ts'
import type { Period } from '../../figures/period.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Column, Sheet } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import { stemsOf } from './stems.ts'

export type Unit = 'money' | 'per-share' | 'percent' | 'count' | 'bare'

/** A value that a row shows, or that lies between two of its cells. */
export interface Claim {
  readonly row: ShownRow
  readonly of: 'cell' | 'change' | 'change-rate' | 'told'
  /** The cell or the figure in prose; for a change the later and the earlier cell. */
  readonly facts: readonly [Fact, ...Fact[]]
  readonly unit: Unit
  readonly currency?: Currency
  /** For a change that of the later cell. */
  readonly period?: Period
  /** Words over the column that are no period: a segment, "as adjusted". */
  readonly head: readonly string[]
  /** Its last place is at `10^exponent`. */
  readonly exponent: number
  /** Sizes without sign as they are printed with the last place at `10^exponent`. */
  readonly sizes: Sizes
  /** With those that rounding allows beside them. */
  readonly room: Sizes
}

export type Sizes = (exponent: number) => readonly bigint[]

export interface ShownRow {
  readonly label: string
  readonly stems: readonly string[]
  /** Words of the heading over it and of the table's caption. */
  readonly around: readonly string[]
  readonly claims: readonly Claim[]
  /** The sentence, where it is no row of a table but a statement in prose. */
  readonly told?: Sentence
}

/** Sizes that a value between two ends may be printed as: a few, or it says nothing. */
const MOST_SIZES = 3n

function remembered(make: (exponent: number) => readonly bigint[]): Sizes {
  let known: Map<number, readonly bigint[]> | undefined
  return (exponent) => {
    known ??= new Map()
    let sizes = known.get(exponent)
    if (!sizes) known.set(exponent, (sizes = make(exponent)))
    return sizes
  }
}

/** Most claims are never asked for their sizes. */
export const sizesOf = (value: () => Decimal): Sizes =>
  remembered((exponent) => [d.roundTo(d.abs(value()), exponent).digits])

const sizesWithin = (interval: () => Interval): Sizes =>
  remembered((exponent) => {
    const { low, high } = interval()
    if (!low || !high || d.sign(low) !== d.sign(high)) return []
    const ends = [low, high].map((end) => d.roundTo(d.abs(end), exponent).digits)
    const [from = 0n, to = 0n] =
      ends[0] !== undefined && ends[1] !== undefined && ends[0] <= ends[1]
        ? ends
        : [ends[1], ends[0]]
    if (to - from >= MOST_SIZES) return []
    const sizes: bigint[] = []
    for (let size = from; size <= to; size++) sizes.push(size)
    return sizes
  })

/** A label without what is in brackets and what it is net of. */
const bare = (label: string): string =>
  label.replace(/\([^()]*\)/g, ' ').replace(/,? net of .*$/i, '')

const SHARES =
  /\b(?:shares?|stock|options?|warrants?|units?|awards?|rsus?|employees|customers|members|stores)\b/i
const PER_SHARE = /\bper (?:\w+ ){0,3}(?:share|ads|adr|unit)\b/i
const RATE = /\brates?\b|\bpercent|\bmargin\b|%|\byield\b/i

/** What the figures of a cell count; undefined where the cell says nothing that prose could restate. */
function unitOf(fact: Fact, subject: Subject): Unit | undefined {
  const { figure, label = '' } = fact
  const column = fact.cell && subject.sheets[fact.cell.sheet]?.columns[fact.cell.column]
  if (column?.kind === 'note') return undefined
  if (figure.kind === 'percent' || column?.kind === 'percent') return 'percent'
  if (figure.perShare || column?.kind === 'per-share' || PER_SHARE.test(label)) return 'per-share'
  if (figure.kind === 'count' || column?.kind === 'count') return 'count'
  if (RATE.test(label) && figure.unit.exponent < 0 && figure.kind !== 'amount') return 'percent'
  if (figure.kind === 'amount')
    return SHARES.test(label) && figure.currency === undefined ? 'bare' : 'money'
  return 'bare'
}

const HEAD = /\b(?:19|20)\d\d\b|\bunaudited\b|\baudited\b|\bchange\b|\brestated\b/gi

const lengthOf = (period: Period): number => (period.kind === 'instant' ? 0 : period.months)

/** Years of weeks may end in another month. */
const isYearAfter = (a: Period, b: Period): boolean =>
  lengthOf(a) === lengthOf(b) && Math.abs(lastMonthOf(a) - lastMonthOf(b) - 12) <= 1

const sameHead = (a: Claim, b: Claim): boolean => a.head.join(' ') === b.head.join(' ')

function* changes(cells: readonly Claim[]): Generator<Claim> {
  for (const later of cells)
    for (const earlier of cells) {
      if (!later.period || !earlier.period || !isYearAfter(later.period, earlier.period)) continue
      if (later.unit !== earlier.unit || !sameHead(later, earlier)) continue
      const facts = [later.facts[0], earlier.facts[0]] as const
      const { row, unit, head, period, currency } = later
      const shared = { row, head, period, facts }
      const before = lazy(() => meaning(facts[1].figure, 'nearest'))
      const gap = lazy(() => subtractIntervals(meaning(facts[0].figure, 'nearest'), before()))
      const size = d.abs(facts[1].figure.value)
      const difference = lazy(() => d.subtract(d.abs(facts[0].figure.value), size))
      yield {
        ...shared,
        of: 'change',
        unit,
        ...(currency !== undefined && { currency }),
        exponent: Math.max(...facts.map(({ figure }) => figure.unit.exponent)),
        sizes: sizesOf(difference),
        room: sizesWithin(gap),
      }
      if (unit === 'percent') continue
      const ratio = (of: Interval, to: Interval): Interval => {
        const rate = divideIntervals(of, to, -8)
        return rate?.low && rate.high
          ? { low: d.scale(rate.low, 2), high: d.scale(rate.high, 2) }
          : {}
      }
      yield {
        ...shared,
        of: 'change-rate',
        unit: 'percent',
        exponent: -4,
        sizes: sizesWithin(lazy(() => ratio(exactly(difference()), exactly(size)))),
        room: sizesWithin(lazy(() => ratio(gap(), before()))),
      }
    }
}

const captionOf = recall((sheet: Sheet) =>
  stemsOf(sheet.captions.slice(0, 2).join(' ').slice(0, 200)),
)
const headOf = recall((column: Column) => stemsOf(column.header.join(' ').replace(HEAD, ' ')))

function rowOf(subject: Subject, facts: readonly Fact[]): ShownRow | undefined {
  const cell = facts[0]?.cell
  const sheet = cell && subject.sheets[cell.sheet]
  const printed = cell && sheet?.rows[cell.row]
  if (!printed) return undefined
  const own = stemsOf(bare(printed.label))
  const parent = stemsOf(printed.parent ?? '')
  const caption = captionOf(sheet)
  const stems = own.length > 0 ? own : parent
  const cells: Claim[] = []
  // The changes between the cells are many, and few rows are ever meant by a sentence.
  const claims = lazy(() => [...cells, ...changes(cells.filter(({ unit }) => unit !== 'count'))])
  const row: ShownRow = {
    label: printed.label,
    stems,
    around: [...parent, ...caption].filter((stem) => !stems.includes(stem)),
    get claims() {
      return claims()
    },
  }
  for (const fact of facts) {
    const { figure, cell: at, period } = fact
    const unit = unitOf(fact, subject)
    if (!at || unit === undefined || figure.dash || d.sign(figure.value) === 0) continue
    const column = sheet.columns[at.column]
    const sizes = sizesOf(() => figure.value)
    cells.push({
      row,
      of: 'cell',
      facts: [fact],
      unit,
      ...(figure.currency !== undefined && { currency: figure.currency }),
      ...(period && { period }),
      head: column ? headOf(column) : [],
      exponent: figure.unit.exponent,
      sizes,
      room: sizes,
    })
  }
  return stems.length > 0 && cells.length > 0 ? row : undefined
}

export const rowsShown = recall((subject: Subject): readonly ShownRow[] => {
  const byRow = new Map<string, Fact[]>()
  for (const fact of subject.facts) {
    if (!fact.cell) continue
    const key = `${fact.cell.sheet}:${fact.cell.row}`
    const known = byRow.get(key)
    if (known) known.push(fact)
    else byRow.set(key, [fact])
  }
  return [...byRow.values()].flatMap((facts) => rowOf(subject, facts) ?? [])
})
