// Amounts, dollars and rates → the words for them, so that no two dollars are taken for one another.

import type { Dollars } from '../facts/dollars.ts'
import type { Fact } from '../facts/fact.ts'
import { unitsOf } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import { isDollar } from '../figures/currency.ts'
import { signOf } from '../figures/currency-sign.ts'
import type { Currency } from '../figures/figure.ts'

/** Whether "$" may mean another dollar than that of the United States. */
const isUnclear = (currency: Currency, filing: Filing): boolean =>
  isDollar(currency) || filing.context.dollar !== 'USD'

/** "$264 million", or "US$2,953". */
export const dollarsText = ({ text }: Dollars, currency: Currency, filing: Filing): string =>
  isUnclear(currency, filing) ? text.replaceAll('$', 'US$') : text

/** "yen per dollar", or "Canadian dollars per U.S. dollar". */
export const perDollarWords = (currency: Currency, filing: Filing): string =>
  `${unitsOf(currency)} per ${isUnclear(currency, filing) ? 'U.S. dollar' : 'dollar'}`

/** As printed; a cell with the sign and the unit that its table gives it: "−1,127 million yen". */
export function shownAs({ span, digits, figure, where }: Fact, filing: Filing): string {
  const currency = figure.currency ?? 'USD'
  if (where === 'prose') {
    const text = filing.textOf(span).replaceAll('\\', '').replace(/\s+/g, ' ')
    return /[A-Z]{3}/.test(text) ? text : text.replace(/(?<![A-Z.])\$/gi, () => signOf(currency))
  }
  const word = SCALES[figure.scale] ?? ''
  return `${figure.negative ? '−' : ''}${filing.textOf(digits)} ${word}${unitsOf(currency)}`
}

const SCALES: Readonly<Record<number, string>> = {
  3: 'thousand ',
  5: 'lakh ',
  6: 'million ',
  7: 'crore ',
  9: 'billion ',
}
