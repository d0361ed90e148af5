// A filing and a cursor → the dollars of the amount there, or a sentence that says why there are none.

import type { Fact } from '../facts/fact.ts'
import { moneyOf } from '../facts/money.ts'
import type { Filing } from '../filing.ts'
import { amountAt } from './amounts.ts'
import type { Judged } from './hover-proof.ts'
import { ratePart } from './hover-rate.ts'
import { summedDollars } from './summed-dollars.ts'
import type { SummedDollars } from './summed-dollars.ts'

export function amountDollars(filing: Filing, offset: number, judged: Judged): SummedDollars {
  if (ratePart(filing, offset)) return { why: 'This is a rate of exchange, not an amount.' }
  const fact = amountAt(filing, offset)
  if (!fact) return { why: 'There is no amount here.' }
  return summedDollars([fact], fact.figure.value, filing, judged) ?? ownText(fact, filing)
}

const ownText = (fact: Fact, filing: Filing): SummedDollars =>
  moneyOf(fact, filing.sheets, filing.textOf) === 'USD'
    ? { why: 'This amount is in dollars already.' }
    : { why: 'This table does not say in which currency its amounts are.' }
