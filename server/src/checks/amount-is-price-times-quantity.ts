// Columns of quantities, prices and amounts: in each row the one is the product of the others.

import type { Column, Sheet } from '../facts/sheet.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { isReal, POWERS } from './statements/quotient.ts'
import type { Quotient } from './statements/quotient.ts'
import { isProved, seriesOf, verdictsOn } from './statements/quotient-verdicts.ts'
import type { Subject } from './subject.ts'

const PRICE =
  /\bprices?\b|\bper (?:[\w-]+ ){0,3}(?:share|unit|option|warrant|ads|ounce|tonne?|barrel)\b/i
const MOST_COLUMNS = 8
/** Rows that must agree before one that does not is told. */
const ENOUGH = 3

const headOf = ({ header }: Column): string => header.join(' ').replace(/\s+/g, ' ').trim()

const isPrice = (column: Column): boolean =>
  (column.kind === 'per-share' || column.kind === 'rate' || column.kind === 'unknown') &&
  PRICE.test(headOf(column))

const takesPart = ({ kind }: Column): boolean => kind !== 'percent' && kind !== 'note'

function quotientsIn(
  { rows }: Sheet,
  price: number,
  quantity: number,
  amount: number,
): readonly (Quotient | undefined)[] {
  return rows.map(({ cells }) => {
    const [rate, count, whole] = [cells[price], cells[quantity], cells[amount]]
    const one = rate && count && whole ? { rate, count, amount: whole } : undefined
    return one && isReal(one) ? one : undefined
  })
}

function* verdictsIn(sheet: Sheet, subject: Subject): Generator<Verdict> {
  const { columns } = sheet
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return
  const others = columns.flatMap((column, i) => (takesPart(column) ? [i] : []))
  for (const [price, column] of columns.entries()) {
    if (!isPrice(column)) continue
    const pairs = others.flatMap((quantity) =>
      others
        .filter((amount) => amount !== quantity && amount !== price && quantity !== price)
        .map((amount) => ({ quantity, amount })),
    )
    const [best] = pairs
      .flatMap(({ quantity, amount }) => {
        const series = seriesOf(quotientsIn(sheet, price, quantity, amount))
        return series ? [{ series, quantity, amount }] : []
      })
      .sort((a, b) => b.series.evidence - a.series.evidence)
    if (!best || !isProved(best.series, pairs.length * POWERS.length)) continue
    const name = (index: number): string => `“${headOf(columns[index] ?? column)}”`
    const words = {
      amount: name(best.amount),
      count: name(best.quantity),
      rate: name(price),
      place: 'row',
    }
    yield* verdictsOn(best.series, words, ENOUGH, () => false, subject)
  }
}

export const amountIsPriceTimesQuantity = check({
  id: 'amount-is-price-times-quantity',
  title: 'An amount is the price times the quantity beside it',
  proves:
    'Where a table has columns of quantities, prices and amounts, each row’s amount is the product of the other two.',
  tolerance: 'Half a unit in the last place of each of the three figures, whatever their units.',
  level: 'warning',
  docs: `Issues of shares, purchases and grants list how many there were, at what price and for how much in all. Which columns belong together is found where the rows agree in more digits than an accident would give; the column of prices must say so in its head. One row that does not agree is reported where three others do and one digit, or two swapped ones, would mend it.

Accelerated purchases, whose shares come later than the cash, do not agree in any row, and nothing is said.`,
  examples: {
    valid: [
      `| Date | Number of shares | Price per share | Amount |
|---|---:|---:|---:|
| November 10, 2011 | 999,900 | $12.57 | $12,568,743 |
| May 1, 2012 | 2,150,000 | $13.08 | $28,122,000 |
| July 9, 2012 | 1,314,500 | $9.64 | $12,671,780 |
| March 4, 2013 | 811,340 | $21.35 | $17,322,109 |
`,
      `| Month | Shares purchased | Average price paid per share (yen) | Amount (thousands of yen) |
|---|---:|---:|---:|
| January | 41,200 | 1,872 | 77,126 |
| February | 36,700 | 1,905 | 69,914 |
| March | 52,900 | 1,846 | 97,653 |
| April | 18,300 | 1,913 | 35,008 |
`,
    ],
    invalid: [
      `| Date | Number of shares | Price per share | Amount |
|---|---:|---:|---:|
| November 10, 2011 | 999,900 | $12.57 | $12,568,743 |
| May 1, 2012 | 2,150,000 | $13.08 | $28,122,000 |
| July 9, 2012 | 1,314,500 | $9.64 | ⟦$12,761,780⟧ |
| March 4, 2013 | 811,340 | $21.35 | $17,322,109 |
`,
      `| Month | Shares purchased | Average price paid per share (yen) | Amount (thousands of yen) |
|---|---:|---:|---:|
| January | 41,200 | 1,872 | 77,126 |
| February | 36,700 | 1,905 | 69,914 |
| March | 52,900 | 1,846 | ⟦79,653⟧ |
| April | 18,300 | 1,913 | 35,008 |
`,
    ],
  },
  *run(subject) {
    for (const sheet of subject.sheets) yield* verdictsIn(sheet, subject)
  },
})
