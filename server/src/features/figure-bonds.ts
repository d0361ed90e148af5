// A filing's ticks → which figures state one fact, and which make up another.

import * as d from '../base/decimal.ts'
import { recall } from '../base/recall.ts'
import { byStart } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Tick } from '../checks/finding.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'
import { lastMonthOf, MONTHS } from '../figures/month.ts'
import type { Period } from '../figures/period.ts'
import { periodOf } from './hover-twin.ts'

interface Bonds {
  readonly same: ReadonlyMap<Fact, ReadonlySet<Fact>>
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
  return { same, madeOf: new Map([...made].map(([fact, { parts }]) => [fact, parts])) }
})

const DAY = new RegExp(String.raw`\b(?:${MONTHS.join('|')}) {1,2}\d{1,2}\b`, 'g')

/** Two sentences in the same words may tell of two events: "On May 4, we issued 100,000 shares." */
function areOfOtherDays(filing: Filing, { sentence: a }: Fact, { sentence: b }: Fact): boolean {
  const [one, two] = [a, b].map((place) => new Set(place && filing.textOf(place).match(DAY)))
  if (!one || !two || one.size === 0 || two.size === 0) return false
  return ![...one].some((day) => two.has(day))
}

/** In order of position, the figure itself included; it needs the checks. */
export function mentionsOf(filing: Filing, fact: Fact): readonly Fact[] {
  const { same } = bondsOf(filing)
  const found = new Set([fact])
  for (const one of found)
    for (const next of same.get(one) ?? [])
      // What the figure itself is proved by needs no second look; what that is proved by might be another year's.
      if (one === fact || isLike(filing, fact, next)) found.add(next)
  return [...found].toSorted((a, b) => byStart(a.span, b.span))
}

/** The figures that make it up, of a total, a change, a percentage or an average; it needs the checks. */
export const partsOf = (filing: Filing, fact: Fact): readonly Fact[] =>
  bondsOf(filing).madeOf.get(fact) ?? []

/** One value as far as both are printed, with nothing that says that they are of different times. */
function isLike(filing: Filing, a: Fact, b: Fact): boolean {
  const place = Math.max(a.figure.unit.exponent, b.figure.unit.exponent)
  const [x, y] = [a, b].map(({ figure }) => d.roundTo(d.abs(figure.value), place))
  if (!x || !y || d.compare(d.abs(d.subtract(x, y)), d.decimal(1, place)) > 0) return false
  const [one, other] = [periodOf(a, filing), periodOf(b, filing)]
  return !one || !other || endsWith(one, other)
}

/** A year's closing balance is the next one's opening, so that days and stretches are held together by their ends. */
function endsWith(a: Period, b: Period): boolean {
  if (a.kind === 'duration' && b.kind === 'duration' && a.months !== b.months) return false
  return Math.abs(lastMonthOf(a) - lastMonthOf(b)) <= 1
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
