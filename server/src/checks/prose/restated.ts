// A figure in prose → the cell of a table that it restates, and whether the table leaves room for what the text says.

import * as d from '../../base/decimal.ts'
import { meet, negateInterval } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { isBalance, isCanonical } from '../../facts/metric.ts'
import type { Subject } from '../subject.ts'
import { hasUnit, significance } from './context.ts'
import { monthKey } from './key.ts'
import { isOwn, isUnderOthers } from './own.ts'
import { widest } from './said.ts'
import { contentWords } from './words.ts'

export const size = (fact: Fact, meaning: Interval): Interval =>
  d.sign(fact.figure.value) < 0 ? negateInterval(meaning) : meaning

/** Whether both can mean one size; the sign is another check's matter. */
export const meets = (subject: Subject, a: Fact, b: Fact): boolean =>
  meet(size(a, widest(subject, a)), size(b, widest(subject, b)))

/** A day and the stretch that ends on it: a statement of results may be headed by its last day alone. */
const endKey = (fact: Fact): string | undefined => {
  if (!fact.period) return undefined
  const end = fact.period.kind === 'instant' ? fact.period.at : fact.period.end
  return `${end.year}-${end.month}`
}

/** A measure at the end of a stretch or on a day. */
export const endOf = (fact: Fact): string | undefined => {
  const end = endKey(fact)
  return end === undefined || fact.metric === undefined ? undefined : `${fact.metric}|${end}`
}

/** Rows that show what the prose fact states, in every table. */
export const rowsFor = (fact: Fact, { byEnd }: Rows): readonly Fact[] =>
  (byEnd.get(endOf(fact) ?? '') ?? []).filter(
    (row) => row.figure.currency === undefined || row.figure.currency === fact.figure.currency,
  )

/** What the table has to show for the text to be contradicted, with the rows that say so. */
export interface Contradiction {
  readonly witness: Fact
  readonly more: readonly Fact[]
  /** A second row, a consolidated statement or a neighbour says that it is the row that is meant. */
  readonly supported: boolean
}

/** The same stretch, or the same day; a balance under a year's head is that of its last day. */
const isSamePeriod = (fact: Fact, row: Fact): boolean =>
  row.period !== undefined &&
  fact.period !== undefined &&
  (isBalance(fact.metric ?? '')
    ? endKey(row) === endKey(fact)
    : monthKey(row.period) === monthKey(fact.period))

/** Near values of few digits are mostly two measures, not one with a slip. */
function isFar(fact: Fact, row: Fact): boolean {
  const gap = d.abs(d.subtract(d.abs(fact.figure.value), d.abs(row.figure.value)))
  return d.compare(d.multiply(gap, d.decimal(20)), d.abs(row.figure.value)) >= 0
}

/** Nobody is named as the owner: a long figure under a name of its own is taken for the filer's. */
const isLikely = (fact: Fact, row: Fact): boolean =>
  fact.entity === undefined &&
  fact.plain !== undefined &&
  (isCanonical(fact.metric ?? '') || contentWords(fact.label ?? '').length >= 3) &&
  (significance(fact) >= 5 || (significance(fact) === 4 && isFar(fact, row)))

/** Every row of the measure for the period says the same, and none of them says what the text says. */
export function byKey(
  subject: Subject,
  fact: Fact,
  sameEnd: readonly Fact[],
): Contradiction | undefined {
  const shown = sameEnd.filter(
    (row) =>
      isSamePeriod(fact, row) && hasUnit(subject, row) && (row.basis ?? 'reported') === 'reported',
  )
  const [witness, ...more] = shown
  if (!witness || shown.length < sameEnd.length) return undefined
  const isOwned = isOwn(subject, fact) && isCanonical(fact.metric ?? '')
  const isSure = isOwned || (isLikely(fact, witness) && !isUnderOthers(subject, fact))
  if (shown.some((row) => isUnderOthers(subject, row))) return undefined
  if (!isSure || !more.every((row) => meets(subject, row, witness))) return undefined
  const supported = isOwned && (more.length > 0 || witness.entity === 'consolidated')
  return { witness, more, supported }
}

export const rowKey = (fact: Fact): string | undefined =>
  fact.cell && `${fact.cell.sheet}:${fact.cell.row}`

/** Another figure of the sentence stands in the same row under its own period: then the row is the one that is meant. */
export function byNeighbour(
  subject: Subject,
  fact: Fact,
  sameEnd: readonly Fact[],
  neighbours: readonly Fact[],
  byRow: ReadonlyMap<string, readonly Fact[]>,
): Contradiction | undefined {
  for (const row of sameEnd) {
    const mates = byRow.get(rowKey(row) ?? '') ?? []
    const here = mates.filter((mate) => endKey(mate) === endKey(fact))
    if (here.length > 1 || !hasUnit(subject, row)) continue
    const anchor = neighbours.find(
      (one) =>
        one.metric === fact.metric &&
        endKey(one) !== undefined &&
        endKey(one) !== endKey(fact) &&
        significance(one) >= 3 &&
        mates.some((mate) => endKey(mate) === endKey(one) && meets(subject, one, mate)),
    )
    if (anchor) return { witness: row, more: [], supported: true }
  }
  return undefined
}

export interface Rows {
  /** By measure and last day. */
  readonly byEnd: ReadonlyMap<string, readonly Fact[]>
  readonly byRow: ReadonlyMap<string, readonly Fact[]>
}
