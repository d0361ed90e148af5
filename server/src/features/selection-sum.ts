// Figures that are selected → their sums, each currency for itself, in dollars too, and what cannot be summed, counted.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { addIntervals, exactly } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import type { Span } from '../base/span.ts'
import type { Fact } from '../facts/fact.ts'
import { moneyOf } from '../facts/money.ts'
import type { Filing } from '../filing.ts'
import { signOf } from '../figures/currency-sign.ts'
import { meaning } from '../figures/figure.ts'
import type { Currency, FigureKind } from '../figures/figure.ts'
import { figuresIn, isRate } from './amounts.ts'
import type { Judged } from './hover-proof.ts'
import { summedDollars } from './summed-dollars.ts'
import type { SummedDollars } from './summed-dollars.ts'

export interface Sum {
  readonly facts: readonly Fact[]
  /** Undefined for bare numbers of one table. */
  readonly currency?: Currency
  readonly value: Decimal
  /** "¥3,724 million": as printed, in the smallest of the units that were printed. */
  readonly text: string
  /** "3,722.5 to 3,725.5 million": what the rounding of its parts allows. */
  readonly range?: string
  /** Not for dollars of the United States and bare numbers. */
  readonly dollars?: SummedDollars
}

export interface Summed {
  /** All figures, of whatever kind. */
  readonly count: number
  /** The one with the most figures first. */
  readonly sums: readonly Sum[]
  /** "2 percentages": they have no sum. */
  readonly others: readonly string[]
}

/** More than anybody selects to add up. */
const MOST = 2000

/** Undefined where there is no figure, or far too many. */
export function selectionSum(
  filing: Filing,
  places: readonly Span[],
  judged: Judged,
): Summed | undefined {
  const facts = figuresIn(filing, places).filter(({ figure }) => figure.dash === undefined)
  if (facts.length === 0 || facts.length > MOST) return undefined
  const groups = new Map<string, { readonly currency?: Currency; readonly facts: Fact[] }>()
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const kind = kindOf(fact, filing)
    if ('counted' in kind) counts.set(kind.counted, (counts.get(kind.counted) ?? 0) + 1)
    else {
      const group = groups.get(kind.key) ?? {
        ...(kind.currency !== undefined && { currency: kind.currency }),
        facts: [],
      }
      group.facts.push(fact)
      groups.set(kind.key, group)
    }
  }
  return {
    count: facts.length,
    sums: [...groups.values()]
      .sort((a, b) => b.facts.length - a.facts.length)
      .map(({ currency, facts: all }) => sumOf(all, currency, filing, judged)),
    others: [...counts].map(([one, n]) => `${n} ${n === 1 ? one : `${one}s`}`),
  }
}

type Kind =
  /** Figures of one key may be added up. */
  | { readonly key: string; readonly currency?: Currency }
  /** Can only be counted: the word for one of them. */
  | { readonly counted: string }

const WORDS: Readonly<Record<Exclude<FigureKind, 'amount'>, string>> = {
  percent: 'percentage',
  points: 'percentage point',
  count: 'count',
  ratio: 'ratio',
  plain: 'number',
}

function kindOf(fact: Fact, filing: Filing): Kind {
  const { figure, cell } = fact
  if (isRate(filing, fact)) return { counted: 'rate' }
  if (figure.upper) return { counted: 'range' }
  const column = cell && filing.sheets[cell.sheet]?.columns[cell.column]
  const currency = moneyOf(fact, filing.sheets, filing.textOf)
  if (currency !== undefined) {
    const perShare = figure.perShare ?? column?.kind === 'per-share'
    return { key: `${currency} ${perShare ? 'per share' : ''}`, currency }
  }
  const word = figure.kind === 'amount' ? 'number' : WORDS[figure.kind]
  // Shares here and people there are both counts; in one table, under heads of one kind, they are as good as one.
  const isAlike = cell && (figure.kind === 'amount' || figure.kind === 'count')
  return isAlike ? { key: `${figure.kind} of table ${cell.sheet}` } : { counted: word }
}

const SCALES: Readonly<Record<number, string>> = {
  3: ' thousand',
  6: ' million',
  9: ' billion',
  12: ' trillion',
}

function sumOf(
  facts: readonly Fact[],
  currency: Currency | undefined,
  filing: Filing,
  judged: Judged,
): Sum {
  const mode = filing.rounding === 'unknown' ? 'nearest' : filing.rounding
  const value = d.sum(facts.map(({ figure }) => figure.value))
  const possible = facts
    .map(({ figure }) => meaning(figure, mode))
    .reduce<Interval>(addIntervals, exactly(d.ZERO))
  const scale = facts
    .map(({ figure }) => (SCALES[figure.scale] === undefined ? 0 : figure.scale))
    .reduce((a, b) => Math.min(a, b))
  const word = SCALES[scale] ?? ''
  const sign = currency === undefined ? '' : signOf(currency)
  const digits = printed(value, scale)
  const range = rangeOf(possible, scale)
  const dollars =
    currency === undefined || currency === 'USD'
      ? undefined
      : summedDollars(facts, value, filing, judged)
  return {
    facts,
    ...(currency !== undefined && { currency }),
    value,
    text: `${d.sign(value) < 0 ? '−' : ''}${sign}${digits.replace(/^−/, '')}${word}`,
    ...(range !== undefined && { range: range + word }),
    ...(dollars && { dollars }),
  }
}

function rangeOf({ low, high }: Interval, scale: number): string | undefined {
  if (!low || !high || d.equal(low, high)) return undefined
  return `${printed(low, scale)} to ${printed(high, scale)}`
}

/** All its digits, and none that say nothing: "3,722.5". */
function printed(value: Decimal, scale: number): string {
  const text = d.toGrouped(d.scale(value, -scale))
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-/, '−')
}
