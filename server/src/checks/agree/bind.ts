// A figure in prose and the rows that its words may mean → the values that they show, with how well the words fit each.

import * as d from '../../base/decimal.ts'
import type { Fact } from '../../facts/fact.ts'
import { lastMonthOf } from '../../figures/month.ts'
import type { Period } from '../../figures/period.ts'
import type { Claim, ShownRow, Unit } from './shown.ts'
import type { Nearness } from './told.ts'
import type { Lexicon } from './weights.ts'

export interface Candidate {
  readonly claim: Claim
  /** How well the words fit: their weight times the part of the label that is said. */
  readonly score: number
  /** The part of the label that is said: 1 for all of it beside the figure. */
  readonly cover: number
  /** Both sides say when, and it is the same. */
  readonly dated: boolean
}

const UNITS: Readonly<Record<Unit, (fact: Fact) => boolean>> = {
  money: ({ figure }) => figure.kind === 'amount' && !figure.perShare,
  'per-share': ({ figure }) => figure.kind === 'amount' && figure.perShare === true,
  percent: ({ figure }) => figure.kind === 'percent' || figure.kind === 'points',
  count: ({ figure }) => figure.kind === 'count' || figure.kind === 'plain',
  bare: ({ figure }) => figure.kind !== 'points' && !figure.perShare,
}

/** A day and the stretch that ends on it may stand for each other: a table is often headed by its last day alone. */
export function samePeriod(a: Period, b: Period): boolean {
  if (lastMonthOf(a) !== lastMonthOf(b)) return false
  return a.kind === 'instant' || b.kind === 'instant' || a.months === b.months
}

/** Whether a figure can be meant by a claim at all: kind, currency and period do not contradict. */
function canMean(fact: Fact, claim: Claim): boolean {
  if (!UNITS[claim.unit](fact)) return false
  const { currency } = fact.figure
  if (currency !== undefined && claim.currency !== undefined && currency !== claim.currency)
    return false
  if (claim.of === 'cell' && fact.figure.kind === 'points') return false
  return !fact.period || !claim.period || samePeriod(fact.period, claim.period)
}

const AROUND = 0.3
const UNDATED = 0.8
/** A change that no word of change announces, or a value where one does. */
const ODD = 0.5

/** Adds the fits of all claims of a row; `isChange` where the words tell a change. */
export function fit(
  candidates: Candidate[],
  fact: Fact,
  near: Nearness,
  row: ShownRow,
  { weigh, weightsOf }: Lexicon,
  isChange: boolean,
): void {
  const { each, whole } = weightsOf(row)
  const claims = row.claims.filter((claim) => canMean(fact, claim))
  if (whole === 0 || claims.length === 0) return
  let [said, more] = [0, 0]
  row.stems.forEach((stem, i) => {
    said += (each[i] ?? 0) * (near.get(stem) ?? 0)
  })
  for (const stem of row.around) {
    const nearness = near.get(stem)
    if (nearness !== undefined) more += weigh(stem) * nearness
  }
  const cover = said / whole
  const base = (said + AROUND * more) * cover
  for (const claim of claims) {
    const head =
      claim.head.length === 0
        ? 1
        : claim.head.filter((stem) => near.has(stem)).length / claim.head.length
    const dated = fact.period !== undefined && claim.period !== undefined
    const isOdd = isChange ? claim.of === 'cell' : claim.of.startsWith('change')
    const score = base * (0.5 + 0.5 * head) * (dated ? 1 : UNDATED) * (isOdd ? ODD : 1)
    candidates.push({ claim, score, cover, dated })
  }
}

/** The last place at which both are known. */
export const placeOf = (fact: Fact, claim: Claim): number =>
  Math.max(fact.figure.unit.exponent, claim.exponent)

/** The figure's own size at a place; undefined where the place is coarser than any of its digits. */
export const sizeAt = (fact: Fact, exponent: number): bigint =>
  d.roundTo(d.abs(fact.figure.value), exponent).digits

export function agrees(fact: Fact, claim: Claim): boolean {
  const exponent = placeOf(fact, claim)
  return claim.sizes(exponent).includes(sizeAt(fact, exponent))
}
