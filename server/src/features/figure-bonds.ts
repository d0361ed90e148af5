// A filing's ticks → which figures state one fact, and which make up another.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { recall } from '../base/recall.ts'
import { byStart } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Tick } from '../checks/finding.ts'
import { digitsOf } from '../facts/dollars.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'
import { lastMonthOf, MONTHS } from '../figures/month.ts'
import { periodOf } from './hover-twin.ts'

interface Bonds {
  readonly same: ReadonlyMap<Fact, ReadonlySet<Fact>>
  /** Each figure that is stated elsewhere too, with all places of its fact. */
  readonly sets: ReadonlyMap<Fact, readonly Fact[]>
  readonly madeOf: ReadonlyMap<Fact, readonly Fact[]>
}

const keyOf = ({ start, end }: Span): string => `${start}:${end}`

/** Of several ways to make up a figure the one that a reader looks for first: what dollars stand for, the lines above, the cells beside. */
const FIRST: readonly string[] = [
  'dollars-follow-from-yen',
  'columns-sum-to-total',
  'rows-sum-to-total',
]

const rankOf = ({ check }: Tick): number => {
  const rank = FIRST.indexOf(check)
  return rank < 0 ? FIRST.length : rank
}

const bondsOf = recall((filing: Filing): Bonds => {
  const facts = new Map(filing.facts.map((fact) => [keyOf(fact.span), fact]))
  const same = new Map<Fact, Set<Fact>>()
  const join = (a: Fact, b: Fact): void => {
    const all = same.get(a)
    if (all) all.add(b)
    else same.set(a, new Set([b]))
  }
  const made = new Map<Fact, { readonly rank: number; readonly parts: readonly Fact[] }>()
  for (const tick of filing.ticks) {
    const fact = tick.bond && facts.get(keyOf(tick.span))
    if (!fact) continue
    const others = tick.related
      .flatMap(({ span }) => facts.get(keyOf(span)) ?? [])
      .sort((a, b) => byStart(a.span, b.span))
    if (tick.bond === 'same')
      for (const other of others) {
        if (areOfOtherDays(filing, fact, other)) continue
        join(fact, other)
        join(other, fact)
      }
    else {
      const rank = rankOf(tick)
      if (others.length > 0 && rank < (made.get(fact)?.rank ?? Infinity))
        made.set(fact, { rank, parts: others })
    }
  }
  return {
    same,
    sets: setsOf(filing, same),
    madeOf: new Map([...made].map(([fact, { parts }]) => [fact, parts])),
  }
})

const DAY = new RegExp(String.raw`\b(?:${MONTHS.join('|')}) {1,2}\d{1,2}\b`, 'g')

/** Two sentences in the same words may tell of two events: "On May 4, we issued 100,000 shares." */
function areOfOtherDays(filing: Filing, { sentence: a }: Fact, { sentence: b }: Fact): boolean {
  const [one, two] = [a, b].map((place) => new Set(place && filing.textOf(place).match(DAY)))
  if (!one || !two || one.size === 0 || two.size === 0) return false
  return ![...one].some((day) => two.has(day))
}

/** In order of position, the figure itself included, and the same from each of them; it needs the checks. */
export const mentionsOf = (filing: Filing, fact: Fact): readonly Fact[] =>
  bondsOf(filing).sets.get(fact) ?? [fact]

/** More places than one fact is stated in: two sets that large are left apart. */
const MOST = 100

/** Sets grow along the bonds, the surest first, as long as nothing in one of two speaks against anything in the other. */
function setsOf(filing: Filing, same: Bonds['same']): Bonds['sets'] {
  const sets = new Map<Fact, readonly Fact[]>([...same.keys()].map((fact) => [fact, [fact]]))
  const bonds = [...same].flatMap(([a, others]) =>
    [...others]
      .filter((b) => a.span.start < b.span.start)
      .map((b) => ({ a, b, isSure: isLike(filing, a, b) })),
  )
  for (const { a, b } of bonds.sort((x, y) => Number(y.isSure) - Number(x.isSure))) {
    const [one, other] = [sets.get(a) ?? [a], sets.get(b) ?? [b]]
    if (one === other || one.length + other.length > MOST) continue
    // What two figures are proved by needs no second look.
    const mayJoin = one.every((x) =>
      other.every((y) => same.get(x)?.has(y) === true || mayBeOne(filing, x, y)),
    )
    if (!mayJoin) continue
    const all = [...one, ...other].sort((x, y) => byStart(x.span, y.span))
    for (const fact of all) sets.set(fact, all)
  }
  return sets
}

/** The figures that make it up, of a total, a change, a percentage or an average; it needs the checks. */
export const partsOf = (filing: Filing, fact: Fact): readonly Fact[] =>
  bondsOf(filing).madeOf.get(fact) ?? []

/** One value as far as both are printed, with nothing that says that they are of different times. */
const isLike = (filing: Filing, a: Fact, b: Fact): boolean =>
  areEqual(a, b) && endWithin(filing, a, b, 1)

/** As `isLike`, but for a year: a table gives a balance with the year that it opens as well as with the one that it closes. */
const mayBeOne = (filing: Filing, a: Fact, b: Fact): boolean =>
  areEqual(a, b) && endWithin(filing, a, b, 13)

function areEqual({ figure: a }: Fact, { figure: b }: Fact): boolean {
  const place = Math.max(a.unit.exponent, b.unit.exponent)
  const [x, y] = [a, b].map(({ value }) => d.roundTo(d.abs(value), place))
  if (x && y && d.compare(d.abs(d.subtract(x, y)), d.decimal(1, place)) <= 0) return true
  // Not every table says that it is in millions.
  return digitsOf(a) >= TELLING && d.compare(printed(a), printed(b)) === 0
}

/** Digits that two figures hardly share by chance. */
const TELLING = 3

/** In units of the last digit. */
const printed = ({ value, unit }: Fact['figure']): Decimal => d.scale(d.abs(value), -unit.exponent)

/** Days and stretches are held together by their ends. */
function endWithin(filing: Filing, one: Fact, other: Fact, months: number): boolean {
  const [a, b] = [periodOf(one, filing), periodOf(other, filing)]
  if (!a || !b) return true
  if (a.kind === 'duration' && b.kind === 'duration' && a.months !== b.months) return false
  return Math.abs(lastMonthOf(a) - lastMonthOf(b)) <= months
}

/** Of the mentions the one that says most: a cell before prose, then the one with the smallest unit, then the first. */
export function finestOf(filing: Filing, fact: Fact): Fact {
  const direct = bondsOf(filing).same.get(fact)
  const nearness = (one: Fact): number => (one === fact ? 0 : direct?.has(one) === true ? 1 : 2)
  const [finest = fact] = mentionsOf(filing, fact)
    .filter(({ figure }) => !figure.dash)
    .toSorted(
      (a, b) =>
        Number(b.cell !== undefined) - Number(a.cell !== undefined) ||
        d.compare(a.figure.unit, b.figure.unit) ||
        nearness(a) - nearness(b) ||
        byStart(a.span, b.span),
    )
  return finest
}
