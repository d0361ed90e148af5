// Notes 9 to 11: debt, leases and the provision for contract losses.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import * as position from '../model/position.ts'
import { bn, cell, mn } from '../model/money.ts'
import {
  negative,
  negativePair,
  openings,
  pair,
  THREE_YEARS,
  TWO_BALANCES,
  years,
  YEN_2,
  YEN_3,
} from './cells.ts'
import { first, pipeTable, row, spacedTable, tabTable, total } from '../layout.ts'

const leaseTotal = detail.capitalLeasePayments.reduce((sum, one) => sum + one, 0n)

const operatingTotal = detail.operatingLeasePayments.reduce((sum, one) => sum + one, 0n)

export const debt = (): string => `#### 9. Short-Term Borrowings and Long-Term Debt

Short-term borrowings of ${mn(books.shortTermBorrowings[2016])} at March 31, 2016 and ${mn(books.shortTermBorrowings[2015])} at March 31, 2015 were bank loans at weighted average rates of 0.74% and 0.81%, respectively. Long-term debt was as follows:

${spacedTable(
  TWO_BALANCES,
  [
    first('1.12% unsecured bonds, due September 2018', cell(detail.bonds), cell(detail.bonds)),
    row('Loans from banks, due through 2022', ...pair(detail.bankLoans)),
    row('Total long-term debt', ...pair(books.longTermDebt)),
    row('Less: current portion', ...negativePair(position.currentDebt)),
    total('Long-term debt, less current portion', ...pair(position.noncurrentDebt)),
  ],
  YEN_2,
)}

Long-term debt at March 31, 2016 falls due as follows:

${tabTable(
  [
    row('Fiscal year ending March 31,', 'Millions of yen'),
    ...detail.MATURITY_YEARS.map((year, index) =>
      (index === 0 ? first : row)(year, cell(detail.debtMaturities[index] ?? 0n)),
    ),
    total('Total', cell(books.longTermDebt[2016])),
  ],
  ['¥'],
)}

Syndicated loans of ¥6,200 million, which are included in the loans from banks, require the Company to keep shareholders’ equity at not less than 75% of its amount at March 31, 2015 and not to record an operating loss in two consecutive fiscal years. The first of these was not met at March 31, 2016. The lenders waived it on May 27, 2016 for that date, and agreed that equity will be measured against its amount at March 31, 2016 from then on, so that the loans continue to be classified by their due dates.

\f
#### 10. Leases

The Company leases vehicles and test equipment under capital leases. Future minimum payments at March 31, 2016 were:

${pipeTable([
  row('Fiscal year ending March 31, (millions of yen)', 'Capital leases', 'Operating leases'),
  ...detail.MATURITY_YEARS.map((year, index) =>
    row(
      year,
      cell(detail.capitalLeasePayments[index] ?? 0n),
      cell(detail.operatingLeasePayments[index] ?? 0n),
    ),
  ),
  total('Total minimum payments', cell(leaseTotal), cell(operatingTotal)),
  row('Less: interest', cell(books.leaseObligations[2016] - leaseTotal), ''),
  total('Capital lease obligations', cell(books.leaseObligations[2016]), ''),
])}

Rental expense for operating leases was ${mn(detail.rentExpense[2014])}, ${mn(detail.rentExpense[2015])} and ${mn(detail.rentExpense[2016])} for the fiscal years ended March 31, 2014, 2015 and 2016, respectively.

#### 11. Provision for Contract Losses

${spacedTable(
  THREE_YEARS,
  [
    first('Balance at beginning of year', ...openings(books.contractProvision)),
    row('Losses recognized', ...years(income.contractLosses)),
    row('Used', ...negative(books.contractLossesUsed)),
    total('Balance at end of year', ...years(books.contractProvision)),
  ],
  YEN_3,
)}

Of the losses recognized in the fiscal year ended March 31, 2016, ${mn(income.tokaraLoss)} arose on the Tokara Array, whose price is ${bn(income.tokaraPrice)}, and ${mn(income.contractLosses[2016] - income.tokaraLoss)} on two smaller contracts. At March 31, 2016 costs of ${mn(income.tokaraIncurred)} had been incurred on the Tokara Array.
\f`
