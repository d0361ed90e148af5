// Notes 17, 18 and 20 and Schedule II: commitments, related parties, later events and allowances.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { bn, cell, mn, total as sum } from '../model/money.ts'
import { before, type Flow, type Stock, type Year, YEARS } from '../model/years.ts'
import { negative, openings, yearHead, years, YEN_3 } from './cells.ts'
import { first, pipeTable, type Row, row, tabTable, total } from '../layout.ts'

export const commitments = (): string => `#### 17. Commitments and Contingencies

Commitments to buy property, plant and equipment and to hire cable ships amounted to ${mn(sum(...detail.purchaseObligations))} at March 31, 2016, of which ${mn(detail.purchaseObligations[0] ?? 0n)} falls due within one year. The Company has guaranteed bank loans of its affiliated company for up to ${mn(detail.guarantees)}; the loans run to 2019, and it does not expect to have to pay.

In March 2016 the maker of the ceramic rings of the Tokara Array brought a claim, and the Company a counterclaim, before a court in Nagoya. The Company has recognized neither a gain nor a loss for them.

#### 18. Affiliated Company and Related Parties

The Company owns 34.0% of Minato Cable Laying K.K. Transactions and balances with it were:

${tabTable(
  [
    yearHead,
    first('Sales', ...years(detail.affiliateSales)),
    row('Purchases of services', ...years(detail.affiliatePurchases)),
    row('Dividends received', ...years(books.affiliateDividends)),
  ],
  YEN_3,
)}

The investment moved as follows:

${tabTable(
  [
    yearHead,
    first('Balance at beginning of year', ...openings(books.affiliate)),
    row('Equity in net income (loss)', ...years(income.affiliateIncome)),
    row('Dividends received', ...negative(books.affiliateDividends)),
    total('Balance at end of year', ...years(books.affiliate)),
  ],
  YEN_3,
)}

At March 31, 2016 the Company had receivables of ${mn(detail.affiliateReceivable[2016])} from Minato and payables of ${mn(detail.affiliatePayable[2016])} to it, compared with ${mn(detail.affiliateReceivable[2015])} and ${mn(detail.affiliatePayable[2015])}, respectively, at March 31, 2015.
\f`

export const subsequent = (): string => `#### 20. Subsequent Events

The Company has considered events up to July 22, 2016, the date on which the statements were issued.

*Waiver.* On May 27, 2016 the lenders of the syndicated loans waived a covenant, as described in Note 9.

*Sale of land.* On May 30, 2016 the Company agreed to sell the land of a former works at Okaya for ¥1,640 million. Its book value is ¥218 million. The sale is expected to close in October 2016.

*Credit line.* On June 24, 2016 the Company signed a committed credit line of ${bn(detail.creditLine)} with three banks.

*Sea trial.* On July 9, 2016 a rebuilt observatory of the Tokara Array was lowered to a depth of 2,340 meters off Yakushima. At the date of these statements it is dry.
\f`

const scheduleRow = (year: Year, balance: Stock, charged: Flow, other: Flow, used: Flow): Row =>
  row(
    `Fiscal year ended March 31, ${year}`,
    ...[balance[before(year)], charged[year], other[year], used[year], balance[year]].map(cell),
  )

export const schedule = (): string => {
  const none: Flow = { 2014: 0n, 2015: 0n, 2016: 0n }
  return `### SCHEDULE II – VALUATION AND QUALIFYING ACCOUNTS

Yumihari Corporation and Subsidiaries

${pipeTable([
  row(
    'Millions of yen',
    'Balance at beginning of year',
    'Charged to income',
    'Other <sup>(1)</sup>',
    'Deductions <sup>(2)</sup>',
    'Balance at end of year',
  ),
  row('**Allowance for doubtful accounts:**', '', '', '', '', ''),
  ...YEARS.map((y) =>
    scheduleRow(
      y,
      books.allowance,
      books.allowanceProvision,
      books.allowanceTranslation,
      books.allowanceWrittenOff,
    ),
  ),
  row('**Valuation allowance for deferred tax assets:**', '', '', '', '', ''),
  ...YEARS.map((y) =>
    scheduleRow(y, detail.taxAllowance, detail.allowanceCharged, detail.allowanceOther, none),
  ),
])}

(1) Translation of foreign currencies and amounts charged to other comprehensive income.

(2) Accounts written off.
`
}
