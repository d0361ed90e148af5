// A fact in its sentence → what kind of amount it is, which decides the rate that belongs to it.

import { dayKey, monthsBefore } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import { toRun } from '../syntax/run.ts'
import { declarationDay } from './declared.ts'
import type { Fact } from './fact.ts'
import { flowUnder } from './flow-day.ts'
import { dayBefore, lastOf } from './h10-calendar.ts'
import { isBalance } from './metric.ts'
import type { Sentence } from './sentence.ts'
import type { Sheet, SheetRow } from './sheet.ts'

export type Use =
  /** A balance, or something that happened on a day. */
  | { readonly kind: 'day'; readonly at: Day; readonly of?: 'declaration' }
  | { readonly kind: 'month'; readonly at: Day }
  | { readonly kind: 'stretch'; readonly end: Day; readonly months: number }
  /** Planned, expected or still the case. */
  | { readonly kind: 'now' }
  | { readonly kind: 'undated' }

const CLAUSE = /[;:]|, (?:and|but|or|while|although|though|which|whereas)\b|\. /g
const PRESENT =
  /\b(?:(?:is|are)(?! (?:mainly|primarily|largely|partly|principally|mostly|attributable|due|because|a result|as follows))|has|have|currently|presently)\b/i
const PAST =
  /\b(?:was|were|had|did|been|paid|sold|bought|spent|made|held|took|drew|lent|grew|rose|fell|became|began|[a-z]+ed)\b/i
const EXPECTED =
  /\b(?:forecasts?|outlook|expects?|expected|plans? to|planned|intends? to|anticipates?|projected|guidance|will be|will amount|is scheduled|are scheduled)\b/i

/** Where a fact stands: a sentence, or a row of a table. */
export interface Around {
  readonly sentence?: Sentence
  readonly row?: SheetRow
  readonly sheet?: Sheet
  /** The last day of the fiscal year. */
  readonly yearEnd?: Day
}

/**
 * `known` is the last day of which the filing states a rate: what a sentence does not tell as past, or a table has for a
 * later day, is yet to come.
 */
export function useOf(fact: Fact, around: Around, known?: Day): Use {
  const { sentence, row } = around
  const words = sentence && clauseBefore(sentence, fact)
  const isPlan = fact.tense === 'plan' && !/\bdue to\b/.test(words ?? '')
  if (isPlan || (fact.basis === 'forecast' && fact.tense === undefined)) return { kind: 'now' }
  const isPast = words !== undefined && PAST.test(words)
  const declared = sentence && declarationDay(sentence.run.text)
  if (declared) return { kind: 'day', at: declared, of: 'declaration' }
  const period = isRunning(fact) ? undefined : fact.period
  if (period && known && isAfter(period, known) && !isPast) return { kind: 'now' }
  const flow = period && flowIn(period, fact, around)
  if (flow) return flow
  if (period) return openingIn(period, row) ?? balanceIn(period, fact, row) ?? ofPeriod(period)
  if (words === undefined) return { kind: 'undated' }
  const before = sentence ? sentence.run.text.slice(0, toRun(sentence.run, fact.span.start)) : ''
  const isYetToBe =
    EXPECTED.test(words) || (!isPast && (PRESENT.test(words) || EXPECTED.test(before)))
  return { kind: isYetToBe ? 'now' : 'undated' }
}

/** Sales of a day are those of a page's date: what runs over months has no day. */
const isRunning = ({ metric, period, where }: Fact): boolean =>
  where === 'prose' && period?.kind === 'instant' && FLOW.has(metric ?? '')
const FLOW: ReadonlySet<string> = new Set([
  'net-income',
  'operating-income',
  'income-before-taxes',
  'revenue',
  'gross-profit',
  'cost-of-sales',
  'operating-cash-flow',
  'investing-cash-flow',
  'financing-cash-flow',
])

const BALANCES = /\bbalance sheets?\b|\bfinancial position\b|\bat year[- ]end\b/i
const BALANCE =
  /^(?:total |net )?(?:(?:current |non-?current )?(?:assets|liabilities)|(?:(?:share|stock)holders.? )?equity(?! (?:instrument|securit|investment|method|component|compensation|award|issue|raised|contribut|transaction))|working capital|accumulated deficit|retained earnings|(?:current|non-current|long-term) portion|(?:net assets?|book value|equity) per (?:ordinary |common )?share)\b/i
const BALANCE_NAMED = /^(?:opening|closing|ending|beginning)? ?balances?\b/i
const PRICE =
  /\b(?:(?:share|stock|closing|exercise|market) prices?|market capitali[sz]ation)\b(?!.+\b(?:average|high|low)\b)/i
const OPENING = /\b(?:at|as of) (?:the )?beginning of (?:the )?(?:year|period)\b/i
const CLOSING = /\b(?:at|as of) (?:the )?end of (?:the )?(?:year|period)\b/i
const CHANGE = /\b(?:increase|decrease|change|movement|purchase|proceeds|repayment|payment)s?\b/i

/** "Profit attributable to: / Equity shareholders": whose it is. */
const HOLDERS = /^(?:equity |ordinary |common )?(?:(?:share|stock)?holders|owners|participants)\b/i
const EQUITY = /^(?:total )?(?:(?:share|stock)holders.? )?equity\b|\bbalance sheet/i

/** "Balance at January 1, 2023" is what the day before closed with. */
function openingIn(period: Period, row: SheetRow | undefined): Use | undefined {
  if (!row || period.kind !== 'instant' || period.at.day !== 1) return undefined
  return { kind: 'day', at: dayBefore({ ...period.at, day: 1 }) }
}

/** "Accounting fees" under the bare head "March 31, 2025". */
function flowIn(period: Period, { cell }: Fact, { sheet, row, yearEnd }: Around): Use | undefined {
  const flow = cell && sheet && row && flowUnder(period, sheet, row, cell.column, yearEnd)
  if (!flow || period.kind !== 'instant') return undefined
  return flow === 'year' ? { kind: 'stretch', end: period.at, months: 12 } : { kind: 'undated' }
}

/** A balance under the head of a year stands at its end, or at its beginning where the label says so. */
function balanceIn(period: Period, fact: Fact, row: SheetRow | undefined): Use | undefined {
  if (period.kind === 'instant') return undefined
  const end: Use = { kind: 'day', at: period.end }
  if (!row) return fact.measure !== 'change' && isBalance(fact.metric ?? '') ? end : undefined
  const { label, parent = '' } = row
  if (HOLDERS.test(label) && !EQUITY.test(parent)) return undefined
  if (OPENING.test(label)) return { kind: 'day', at: monthsBefore(period.end, period.months) }
  if (
    CLOSING.test(label) ||
    BALANCES.test(parent) ||
    BALANCE.test(label) ||
    BALANCE_NAMED.test(label)
  )
    return end
  const isStock = isBalance(fact.metric ?? '') && !CHANGE.test(label) && !FLOWS.test(parent)
  return isStock || PRICE.test(label) ? end : undefined
}

const FLOWS = /\b(?:cash flows?|activities|changes|adjustments)\b/i

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
  return before.slice(start).replace(/\s+/g, ' ')
}
