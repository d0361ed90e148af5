// A filing → every rate there is for its amounts, where each stands, and how many amounts take it.

import { equal } from '../base/decimal.ts'
import type { Span } from '../base/span.ts'
import { pinnedRate } from '../facts/pin.ts'
import type { UsedRate } from '../facts/pin.ts'
import { perDollarText, rateName, unitsOf } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import type { Currency } from '../figures/figure.ts'
import { isRate } from './amounts.ts'
import { convertFact } from './convert-fact.ts'
import type { Judged } from './hover-proof.ts'

export interface ListedRate {
  readonly currency: Currency
  /** "yen". */
  readonly units: string
  /** "104.18". */
  readonly perDollar: string
  /** "rate of March 31, 2004". */
  readonly name: string
  readonly from: 'settings' | 'filing' | 'h10'
  /** Where the filing states it. */
  readonly span?: Span
  /** Amounts of the filing that take it. */
  readonly uses: number
  readonly pinned: boolean
}

export interface RateList {
  /** By currency, the one with the most amounts first; of each what the user declares, then the filing's by place, then H.10's. */
  readonly rates: readonly ListedRate[]
  /** Amounts whose dollars the filing prints itself: no rate is needed. */
  readonly printed: number
}

/** Amounts between two pauses. */
const STEP = 10

/** With pauses: every amount of the filing is converted. */
export function* rateList(
  filing: Filing,
  judged: Judged,
): Generator<undefined, RateList, undefined> {
  const used = new Map<string, { readonly rate: UsedRate; uses: number }>()
  let printed = 0
  for (const [i, fact] of filing.facts.entries()) {
    if (i % STEP === 0) yield undefined
    if (fact.figure.kind !== 'amount') continue
    const answer = convertFact(fact, filing, judged)
    if (!answer || answer.kind === 'none' || isRate(filing, fact)) continue
    if (answer.kind === 'printed') printed += 1
    else {
      const { rate } = answer.conversion
      const before = used.get(keyOf(rate))
      if (before) before.uses += 1
      else used.set(keyOf(rate), { rate, uses: 1 })
    }
  }
  const { rates, implied = [], pinned = [] } = filing.market
  const all = new Map<string, UsedRate>()
  const own = pinned.filter((pin) => pinnedRate(filing.market, pin.currency) === pin)
  for (const rate of [...rates, ...implied, ...[...used.values()].map((one) => one.rate), ...own])
    all.set(keyOf(rate), rate)
  const listed = [...all].map(([key, rate]) => listedRate(rate, used.get(key)?.uses ?? 0, filing))
  const weight = (currency: Currency): number =>
    listed.reduce((sum, one) => sum + (one.currency === currency ? one.uses : 0), 0)
  return {
    printed,
    rates: listed.sort(
      (a, b) =>
        weight(b.currency) - weight(a.currency) ||
        a.currency.localeCompare(b.currency) ||
        ORDER[a.from] - ORDER[b.from] ||
        (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
        b.uses - a.uses,
    ),
  }
}

const ORDER: Readonly<Record<ListedRate['from'], number>> = { settings: 0, filing: 1, h10: 2 }

function keyOf(rate: UsedRate): string {
  const at = rate.source.kind === 'filing' ? rate.source.span.start : ''
  return [rate.source.kind, at, rate.currency, perDollarText(rate), rateName(rate)].join(' ')
}

function listedRate(rate: UsedRate, uses: number, { market: { pinned = [] } }: Filing): ListedRate {
  const { currency, source } = rate
  return {
    currency,
    units: unitsOf(currency),
    perDollar: perDollarText(rate),
    name: rateName(rate),
    from: source.kind,
    ...(source.kind === 'filing' && { span: source.span }),
    uses,
    // A rate that stands in several places is pinned in all of them.
    pinned: pinned.some((pin) => pin.currency === currency && equal(pin.perDollar, rate.perDollar)),
  }
}
