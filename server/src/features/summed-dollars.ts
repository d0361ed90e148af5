// Amounts that are added up → their sum in dollars, each at the rate that its hover names, or why there is none.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { addIntervals } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import { digitsOf, possibleDollars, shownDollars } from '../facts/dollars.ts'
import type { Dollars } from '../facts/dollars.ts'
import type { Fact } from '../facts/fact.ts'
import { perDollarText, rateName } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import { convertFact } from './convert-fact.ts'
import type { FactDollars, NoDollars } from './convert-fact.ts'
import { refusal } from './hover-amount.ts'
import { dollarsText } from './hover-money.ts'
import type { Judged } from './hover-proof.ts'
import { wordsOf } from './hover-text.ts'
import { sourceOf } from './rate-source.ts'

export type SummedDollars =
  | (Pick<Dollars, 'value' | 'text' | 'range'> & {
      /** "at 104.18: rate of March 31, 2004, this filing's table, line 6", or that rates differ. */
      readonly how: string
    })
  | { readonly why: string }

/** `sum` is that of the amounts themselves: the dollars have as many digits. */
export function summedDollars(
  facts: readonly Fact[],
  sum: Decimal,
  filing: Filing,
  judged: Judged,
): SummedDollars | undefined {
  const answers = facts.map((fact) => convertFact(fact, filing, judged))
  const known = answers.filter((one) => one !== undefined && one.kind !== 'none')
  const [first] = known
  const lacking = answers.find((one) => one?.kind === 'none')
  if (lacking) return { why: whyNot(lacking, facts.length - known.length, facts.length) }
  if (!first || known.length < facts.length) return undefined
  if (known.length === 1) return asHovered(first, filing)
  const value = d.sum(known.map(({ dollars }) => dollars.value))
  const coarsest = facts.map(({ figure }) => figure.unit).reduce(d.larger)
  const shown = shownDollars(
    value,
    digitsOf({ value: sum, unit: coarsest }),
    known
      .map((one) => possibleOf(one, filing))
      .reduce((a, b) => (a && b ? addIntervals(a, b) : undefined)),
  )
  const { currency } = first
  return { ...shown, text: dollarsText(shown, currency, filing), how: howOf(known, filing) }
}

type Known = Exclude<FactDollars, NoDollars>

/** One amount alone, of a range both ends. */
const asHovered = (one: Known, filing: Filing): SummedDollars => ({
  ...one.dollars,
  text: dollarsText(one.dollars, one.currency, filing),
  how: howOf([one], filing),
})

function possibleOf(one: Known, filing: Filing): Interval | undefined {
  return one.kind === 'printed'
    ? possibleDollars(one.printed.dollars.figure, d.ONE, filing.rounding)
    : possibleDollars(one.fact.figure, one.conversion.rate.perDollar, filing.rounding)
}

function howOf(known: readonly Known[], filing: Filing): string {
  const printed = known.filter((one) => one.kind === 'printed').length
  if (printed === known.length) return "the filing's own dollars"
  const rates = new Map(
    known.flatMap((one) => {
      if (one.kind === 'printed') return []
      const { rate } = one.conversion
      const name = `${perDollarText(rate)}: ${rateName(rate)}, ${wordsOf(sourceOf(rate, filing))}`
      return [[name, rate] as const]
    }),
  )
  const [only, ...more] = rates.keys()
  if (more.length === 0 && printed === 0) return `at ${only ?? ''}`
  return printed === 0
    ? `each at the rate that belongs to it: ${rates.size} rates`
    : `the filing's own dollars for ${printed} of them, the others each at the rate that belongs to it`
}

function whyNot(lacking: NoDollars, without: number, all: number): string {
  const why = refusal(lacking)
  return without === all ? why : `${why} (${without} of ${all} amounts)`
}
