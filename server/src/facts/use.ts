// A fact in its sentence → what kind of amount it is, which decides the rate that belongs to it.

import { dayKey, monthsBefore } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import { toRun } from '../syntax/run.ts'
import type { Fact } from './fact.ts'
import { lastOf } from './h10-calendar.ts'
import type { Sentence } from './sentence.ts'
import type { SheetRow } from './sheet.ts'

export type Use =
  /** A balance, or something that happened on a day. */
  | { readonly kind: 'day'; readonly at: Day }
  | { readonly kind: 'month'; readonly at: Day }
  | { readonly kind: 'stretch'; readonly end: Day; readonly months: number }
  /** Planned, expected or still the case. */
  | { readonly kind: 'now' }
  | { readonly kind: 'undated' }

const CLAUSE = /[;:]|, (?:and|but|or|while|although|though|which|whereas)\b|\. /g
const PRESENT = /\b(?:is|are|has|have|currently|presently)\b/i
const PAST = /\b(?:was|were|had|did|been|[a-z]+ed)\b/i

/** Where a fact stands: a sentence, or a row of a table. */
export interface Around {
  readonly sentence?: Sentence
  readonly row?: SheetRow
}

/**
 * `known` is the last day of which the filing states a rate: what a sentence does not tell as past, or a table has for a
 * later day, is yet to come.
 */
export function useOf(fact: Fact, { sentence, row }: Around, known?: Day): Use {
  if (fact.basis === 'forecast') return { kind: 'now' }
  const words = sentence && clauseBefore(sentence, fact)
  const isPast = words !== undefined && PAST.test(words)
  const { period } = fact
  if (period && known && isAfter(period, known) && !isPast) return { kind: 'now' }
  if (period) return balanceIn(period, row) ?? ofPeriod(period)
  return { kind: words !== undefined && !isPast && PRESENT.test(words) ? 'now' : 'undated' }
}

const BALANCES = /\bbalance sheets?\b|\bfinancial position\b|\bat year[- ]end\b/i
const BALANCE =
  /^(?:total |net )?(?:(?:current |non-?current )?(?:assets|liabilities)|(?:(?:share|stock)holders.? )?equity|working capital|accumulated deficit|retained earnings)$/i
const OPENING = /\b(?:at|as of) (?:the )?beginning of (?:the )?(?:year|period)\b/i
const CLOSING = /\b(?:at|as of) (?:the )?end of (?:the )?(?:year|period)\b/i

/** A balance under the head of a year stands at its end, or at its beginning where the label says so. */
function balanceIn(period: Period, row: SheetRow | undefined): Use | undefined {
  if (!row || period.kind === 'instant') return undefined
  if (OPENING.test(row.label)) return { kind: 'day', at: monthsBefore(period.end, period.months) }
  const isBalance =
    CLOSING.test(row.label) || BALANCE.test(row.label) || BALANCES.test(row.parent ?? '')
  return isBalance ? { kind: 'day', at: period.end } : undefined
}

function ofPeriod(period: Period): Use {
  if (period.kind === 'instant') return { kind: 'day', at: period.at }
  return period.months === 1
    ? { kind: 'month', at: period.end }
    : { kind: 'stretch', end: period.end, months: period.months }
}

function isAfter(period: Period, known: Day): boolean {
  const end = period.kind === 'instant' ? period.at : period.end
  return (
    dayKey({ ...end, day: end.day ?? 1 }) >
    dayKey({ ...known, day: known.day ?? lastOf(known).day })
  )
}

/** The words of its part of the sentence before the amount. */
function clauseBefore({ run }: Sentence, fact: Fact): string {
  const before = run.text.slice(0, toRun(run, fact.span.start))
  const start = [...before.matchAll(CLAUSE)].at(-1)?.index ?? 0
  return before.slice(start)
}
