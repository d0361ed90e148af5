// Earnings per share are the income divided by the shares that stand beside them.

import * as d from '../base/decimal.ts'
import type { SheetCell, SheetRow } from '../facts/sheet.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { perSharesIn, quotientsOf } from './statements/per-share.ts'
import type { PerShare } from './statements/per-share.ts'
import { fits, POWERS } from './statements/quotient.ts'
import type { Quotient } from './statements/quotient.ts'
import { isProved, seriesOf, verdictsOn } from './statements/quotient-verdicts.ts'
import type { Series } from './statements/quotient-verdicts.ts'
import type { Subject } from './subject.ts'

/** Filers may round what they divide. */
const SLACK = d.decimal(1, -2)

const ENOUGH = 2

interface Reading {
  readonly series: Series
  readonly count: SheetRow
  readonly income: SheetRow
}

function bestOf({ rate, counts, incomes }: PerShare): Reading | undefined {
  const all = counts.flatMap((count) =>
    incomes.flatMap((income) => {
      const series = seriesOf(quotientsOf(rate, count, income), SLACK)
      return series ? [{ series, count, income }] : []
    }),
  )
  const score = ({ series }: Reading): number => series.evidence - 2 * series.fails.length
  return all.sort((a, b) => score(b) - score(a))[0]
}

const isSame = (a: SheetCell | undefined, b: SheetCell): boolean =>
  a !== undefined && d.equal(a.figure.value, b.figure.value)

/** Basic and diluted, printed alike over as many shares, vouch for each other: no slip spoils both. */
const isTwice = ({ rate, count }: Quotient, own: PerShare, all: readonly PerShare[]): boolean =>
  all.some((other) => {
    const column = own.rate.cells.indexOf(rate)
    return (
      other.rate !== own.rate &&
      isSame(other.rate.cells[column], rate) &&
      other.counts.some(({ cells }) => cells[column] !== count && isSame(cells[column], count))
    )
  })

function* verdictsIn(
  one: PerShare,
  all: readonly PerShare[],
  subject: Subject,
): Generator<Verdict> {
  const best = bestOf(one)
  const searched = one.counts.length * one.incomes.length * POWERS.length
  if (!best || !isProved(best.series, searched)) return
  const { series, count, income } = best
  const words = {
    amount: `“${income.label}”`,
    count: `“${count.label}”`,
    rate: `“${one.rate.label}”`,
    place: 'column',
  }
  const column = (cell: unknown): number => one.rate.cells.findIndex((own) => own === cell)
  const acquit = (failed: Quotient): boolean =>
    isTwice(failed, one, all) ||
    one.counts.some((n) =>
      one.incomes.some((a) => {
        const other = quotientsOf(one.rate, n, a)[column(failed.rate)]
        return other !== undefined && POWERS.some((power) => fits(other, power, SLACK))
      }),
    )
  yield* verdictsOn(series, words, ENOUGH, acquit, subject)
}

export const earningsPerShareFollow = check({
  id: 'earnings-per-share-follow',
  title: 'Earnings per share follow from income and shares',
  proves:
    'Earnings per share are the income divided by the weighted number of shares of their table.',
  tolerance:
    'Half a unit in the last place of each of the three figures, and one cent, since filers may divide rounded amounts.',
  level: 'warning',
  docs: `Income, shares and earnings per share of one table prove each other, whatever their units: thousands of dollars and millions of shares are told by the figures. Which row of income and which row of shares belong to a row of earnings is found where most columns agree; one column that does not is then reported, if no other row fits it and one digit, or two swapped ones, would mend it.

Quarters do not add up to the year, and shares outstanding are not weighted shares: neither is compared. Where income is shared out between classes of stock, no row fits and nothing is said.`,
  examples: {
    valid: [
      `| (in millions, except shares in thousands and per share amounts) | 2004 | 2003 | 2002 |
|---|---:|---:|---:|
| Net income | 93,736 | 96,995 | 99,803 |
| Weighted-average basic shares outstanding | 15,343,783 | 15,744,231 | 16,215,963 |
| Basic earnings per share | 6.11 | 6.16 | 6.15 |
`,
      `| Millions of yen, except per share amounts | 2016 | 2015 | 2014 |
|---|---:|---:|---:|
| Net income (loss) attributable to owners | 2,741 | (1,388) | 2,066 |
| Weighted-average number of shares (thousands) | 38,412 | 38,395 | 38,377 |
| Net income (loss) per share: basic (yen) | 71.36 | (36.15) | 53.83 |
`,
    ],
    invalid: [
      `| (in millions, except shares in thousands and per share amounts) | 2004 | 2003 | 2002 |
|---|---:|---:|---:|
| Net income | 93,736 | 96,995 | 99,803 |
| Weighted-average basic shares outstanding | 15,343,783 | 15,744,231 | 16,215,963 |
| Basic earnings per share | 6.11 | ⟦6.61⟧ | 6.15 |
`,
      `| Millions of yen, except per share amounts | 2016 | 2015 | 2014 |
|---|---:|---:|---:|
| Net income (loss) attributable to owners | 2,741 | (1,388) | 2,066 |
| Weighted-average number of shares (thousands) | 38,412 | 38,395 | 38,377 |
| Net income (loss) per share: basic (yen) | ⟦73.16⟧ | (36.15) | 53.83 |
`,
    ],
  },
  *run(subject) {
    for (const sheet of subject.sheets) {
      const all = perSharesIn(sheet)
      for (const one of all) yield* verdictsIn(one, all, subject)
    }
  },
})
