// A change told in prose → the two amounts it lies between, where the tables show both and leave no doubt.

import { meet } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { isCanonical } from '../../facts/metric.ts'
import { monthsBefore } from '../../figures/period.ts'
import type { Period } from '../../figures/period.ts'
import type { Subject } from '../subject.ts'
import { hasUnit } from './context.ts'
import { groupBy, monthKey } from './key.ts'
import { strict } from './said.ts'

const yearBefore = (period: Period): Period =>
  period.kind === 'instant'
    ? { kind: 'instant', at: monthsBefore({ year: period.at.year, month: period.at.month }, 12) }
    : { ...period, end: monthsBefore({ year: period.end.year, month: period.end.month }, 12) }

const rowKey = (metric: string, period: Period): string => `${metric}|${monthKey(period)}`

/** Rows of tables by measure and period, kept with the facts that they were found in. */
const kept = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>()

function rowsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const known = kept.get(facts)
  if (known) return known
  const made = groupBy(facts, ({ where, metric, figure, period }) => {
    const isShown = where === 'table' && figure.kind === 'amount'
    return isShown && metric !== undefined && period ? rowKey(metric, period) : undefined
  })
  kept.set(facts, made)
  return made
}

/** The first of the rows that show one measure for one period; undefined where two of them differ. */
function shown(subject: Subject, metric: string, period: Period): Fact | undefined {
  const rows = rowsOf(subject.facts).get(rowKey(metric, period)) ?? []
  const [first] = rows
  if (!rows.every((row) => hasUnit(subject, row))) return undefined
  return first && rows.every((row) => meet(strict(subject, row), strict(subject, first)))
    ? first
    : undefined
}

export function statedIn(
  subject: Subject,
  fact: Fact,
): { readonly from: Fact; readonly to: Fact } | undefined {
  const { metric, period } = fact
  if (metric === undefined || !isCanonical(metric) || !period) return undefined
  const to = shown(subject, metric, period)
  const from = shown(subject, metric, yearBefore(period))
  return from && to ? { from, to } : undefined
}
