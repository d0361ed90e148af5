// A filing → which rates its amounts in other currencies take, in a few words and in full.

import { toPlain } from '../base/decimal.ts'
import { hasH10 } from '../facts/h10.ts'
import { unitsOf } from '../facts/rate-name.ts'
import type { Rate } from '../facts/rate.ts'
import type { Filing } from '../filing.ts'
import { signOf } from '../figures/currency-sign.ts'
import type { Currency } from '../figures/figure.ts'
import { perDollarWords } from './hover-money.ts'

export interface Policy {
  /** "¥: own rates, else H.10"; absent where there is nothing to convert. */
  readonly label?: string
  /** The whole order, a line each. */
  readonly lines: readonly string[]
}

export function policyOf(filing: Filing): Policy {
  const amounts = foreignAmounts(filing)
  const currencies = [...amounts.keys()].sort(
    (a, b) => (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0),
  )
  const [main, ...others] = currencies
  if (main === undefined) return { lines: ['All amounts are in dollars of the United States.'] }
  return {
    label: labelFor(main, filing),
    lines: [
      ...orderFor(main, amounts.get(main) ?? 0, filing),
      ...others
        .slice(0, MOST)
        .map((one) => `${labelFor(one, filing)}: ${counted(amounts.get(one) ?? 0)}`),
    ],
  }
}

/** Other currencies than the main one that are named. */
const MOST = 5

/** How many amounts there are in each currency but the dollar of the United States. */
function foreignAmounts({ facts, sheets }: Filing): ReadonlyMap<Currency, number> {
  const counts = new Map<Currency, number>()
  for (const { figure, cell } of facts) {
    if (figure.kind !== 'amount' || figure.dash) continue
    const column = cell && sheets[cell.sheet]?.columns[cell.column]
    const currency = figure.currency ?? column?.currency
    if (currency === undefined || currency === 'USD') continue
    counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  return counts
}

type From = Rate['source']['kind']

function ratesFrom(source: From, currency: Currency, { market }: Filing): number {
  const all = [...market.rates, ...(market.implied ?? [])]
  return all.filter((rate) => rate.currency === currency && rate.source.kind === source).length
}

const pinFor = (currency: Currency, { market }: Filing): string | undefined => {
  const pin = market.pinned?.find((one) => one.currency === currency)
  return pin && toPlain(pin.perDollar)
}

function labelFor(currency: Currency, filing: Filing): string {
  const sign = signOf(currency).trim()
  const pin = pinFor(currency, filing)
  if (pin !== undefined) return `${sign} pinned at ${pin}`
  const otherwise = hasH10(currency) ? ', else H.10' : ''
  if (ratesFrom('settings', currency, filing) > 0) return `${sign}: your rates${otherwise}`
  if (ratesFrom('filing', currency, filing) > 0) return `${sign}: own rates${otherwise}`
  return hasH10(currency) ? `${sign} at H.10` : `${sign}: no rate`
}

function orderFor(currency: Currency, amounts: number, filing: Filing): readonly string[] {
  const pin = pinFor(currency, filing)
  const [own, stated] = [
    ratesFrom('settings', currency, filing),
    ratesFrom('filing', currency, filing),
  ]
  const steps = [
    'dollars that the filing prints itself',
    ...(pin === undefined
      ? [
          ...(own > 0 ? [`your settings (${counted(own, 'rate')})`] : []),
          ...(stated > 0 ? [`the filing (${counted(stated, 'rate')})`] : []),
          hasH10(currency)
            ? 'Federal Reserve H.10, for days and periods that nothing above has'
            : `nothing else: H.10 has no ${unitsOf(currency)}`,
        ]
      : [`${pin} ${perDollarWords(currency, filing)}, which you pinned, whatever the date`]),
  ]
  return [
    `${counted(amounts)} in ${unitsOf(currency)}. Each takes the rate that belongs to it, from the first of these that has it:`,
    ...steps.map((step, i) => `${i + 1}. ${step}`),
  ]
}

const counted = (n: number, what = 'amount'): string => `${n} ${n === 1 ? what : `${what}s`}`
