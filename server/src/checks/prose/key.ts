// Facts → groups that state the same thing: measure, entity, period, unit and basis all filled in and equal.

import { periodKey } from '../../figures/period.ts'
import type { Period } from '../../figures/period.ts'
import type { Fact } from '../../facts/fact.ts'

/** Years of weeks end on another day each year, and a month may stand for its last day. */
export function monthKey(period: Period): string {
  return periodKey(
    period.kind === 'instant'
      ? { kind: 'instant', at: { year: period.at.year, month: period.at.month } }
      : { ...period, end: { year: period.end.year, month: period.end.month } },
  )
}

/** Quarters are unaudited and years audited, yet both report the same books; other bases differ. */
const basisOf = (fact: Fact): string =>
  fact.basis === undefined || fact.basis === 'unaudited' ? 'reported' : fact.basis

const isNamed = (metric: string): boolean =>
  /[a-z]{3}/.test(metric) &&
  !metric.includes(': ') &&
  (metric.includes('-') || metric.includes(' ') || metric.length > 6)

/** The measure, unit and basis of a value stated outright; undefined where a slot is open. */
export function measureKey(fact: Fact): string | undefined {
  const { metric, figure } = fact
  if (metric === undefined || !isNamed(metric)) return undefined
  if (fact.measure === 'change' || fact.tense !== undefined || figure.upper !== undefined)
    return undefined
  if (figure.coupon === true || fact.basis === 'forecast') return undefined
  return [
    metric,
    figure.kind,
    figure.currency ?? '',
    figure.perShare === true ? 'per share' : '',
    basisOf(fact),
  ].join('|')
}

/** All slots of a fact in prose. */
export function wholeKey(fact: Fact): string | undefined {
  const measure = measureKey(fact)
  if (measure === undefined || fact.entity === undefined || fact.period === undefined)
    return undefined
  return [measure, fact.entity.toLowerCase(), monthKey(fact.period)].join('|')
}

/** All slots but the owner, whom neither of two statements names: their sentences have to tell that it is one. */
export function ownerlessKey(fact: Fact): string | undefined {
  const measure = measureKey(fact)
  const isOpen = fact.entity === undefined && fact.period !== undefined && fact.where === 'prose'
  return measure !== undefined && isOpen ? `${measure}|${monthKey(fact.period)}` : undefined
}

export function groupBy<T>(
  all: Iterable<T>,
  keyOf: (one: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
