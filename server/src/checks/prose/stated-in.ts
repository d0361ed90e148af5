// A change told in prose → the two amounts it lies between, where the tables show both and leave no doubt.

import { meet } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { isCanonical } from '../../facts/metric.ts'
import { monthsBefore } from '../../figures/period.ts'
import type { Period } from '../../figures/period.ts'
import type { Subject } from '../subject.ts'
import { monthKey } from './key.ts'
import { strict } from './said.ts'

const yearBefore = (period: Period): Period =>
  period.kind === 'instant'
    ? { kind: 'instant', at: monthsBefore({ year: period.at.year, month: period.at.month }, 12) }
    : { ...period, end: monthsBefore({ year: period.end.year, month: period.end.month }, 12) }

/** The finest of the rows that show one measure for one period; undefined where two of them differ. */
function shown(subject: Subject, fact: Fact, period: Period): Fact | undefined {
  const key = monthKey(period)
  const rows = subject.facts.filter(
    (one) =>
      one.where === 'table' &&
      one.metric === fact.metric &&
      one.entity === 'consolidated' &&
      one.figure.kind === 'amount' &&
      one.period !== undefined &&
      monthKey(one.period) === key,
  )
  const [first] = rows
  return first && rows.every((row) => meet(strict(subject, row), strict(subject, first)))
    ? first
    : undefined
}

export function statedIn(
  subject: Subject,
  fact: Fact,
): { readonly from: Fact; readonly to: Fact } | undefined {
  const { metric, period } = fact
  if (metric === undefined || !isCanonical(metric) || !period || fact.entity !== 'consolidated')
    return undefined
  const to = shown(subject, fact, period)
  const from = shown(subject, fact, yearBefore(period))
  return from && to ? { from, to } : undefined
}
