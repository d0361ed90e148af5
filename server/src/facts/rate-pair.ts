// Words over or beside figures → which currency they quote against the dollar, and which way round: "yen per US$1.00", "¥/US$".

import { currencyOf, SIGN_BEFORE, WORD_BEHIND } from '../figures/currency.ts'
import type { Currency } from '../figures/figure.ts'
import { narrow } from '../figures/narrow.ts'

export interface RatePair {
  readonly currency: Currency
  /** Dollars for one unit of it. */
  readonly inverse: boolean
}

const NAME = (name: string): string => `(?<${name}>${WORD_BEHIND}|${SIGN_BEFORE})`
const PAIR = new RegExp(
  `${NAME('many')} ?(?:per|/|to|for|=|:)(?: each| one| the)? ?(?:1(?:\\.0+)? ?)?${NAME('one')}`,
  'g',
)
const LONGEST = 300

export function ratePair(text: string, dollar: Currency): RatePair | undefined {
  const plain = narrow(text.slice(0, LONGEST))
  for (const { groups } of plain.matchAll(PAIR)) {
    const many = currencyOf(groups?.['many'] ?? '', dollar)
    const one = currencyOf(groups?.['one'] ?? '', dollar)
    if (many === undefined || one === undefined || many === one) continue
    if (one === 'USD') return { currency: many, inverse: false }
    if (many === 'USD') return { currency: one, inverse: true }
  }
  return undefined
}
