// Notes 12 and 13: income taxes and retirement benefits.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { cell, cellOf, mn, percent } from '../model/money.ts'
import { decimal } from '../../../server/src/base/decimal.ts'
import {
  balanceHead,
  negative,
  negativePair,
  pair,
  THREE_YEARS,
  TWO_YEARS,
  yearHead,
  years,
  YEN_2,
  YEN_3,
} from './cells.ts'
import { first, group, row, spacedTable, tabTable, total } from '../layout.ts'

const rate = (tenths: bigint): string => `${cellOf(decimal(tenths, -1))}%`

export const taxes = (): string => `#### 12. Income Taxes

Income taxes in Japan amounted to a statutory rate of ${rate(detail.statutoryRate[2014])}, ${rate(detail.statutoryRate[2015])} and ${rate(detail.statutoryRate[2016])} for the fiscal years ended March 31, 2014, 2015 and 2016, respectively. The reconciliation of income taxes at that rate with those recognized is as follows:

${spacedTable(
  THREE_YEARS,
  [
    ...detail.taxReconciliation.map(([label, flow], index) =>
      (index === 0 ? first : row)(label, ...years(flow)),
    ),
    total('Total income taxes', ...years(income.incomeTax)),
  ],
  YEN_3,
)}

The effective tax rate was ${percent(income.incomeTax[2014], income.pretax[2014])} for the fiscal year ended March 31, 2014 and ${percent(income.incomeTax[2015], income.pretax[2015])} for the fiscal year ended March 31, 2015. For the fiscal year ended March 31, 2016 there were income taxes on a loss, and a rate would mean little. Deferred tax assets and liabilities were:

${tabTable(
  [
    balanceHead,
    ...detail.deferredTaxAssets.map(([label, one], index) =>
      (index === 0 ? first : row)(label, ...pair(one)),
    ),
    row('Total deferred tax assets', ...pair(detail.deferredTaxAssetsTotal)),
    row('Less: valuation allowance', ...negativePair(detail.taxAllowance)),
    row('Deferred tax assets, net of the allowance', ...pair(detail.deferredTaxAssetsNet)),
    ...detail.deferredTaxLiabilities.map(([label, one]) => row(label, ...negativePair(one))),
    row('Total deferred tax liabilities', ...negativePair(detail.deferredTaxLiabilitiesTotal)),
    total('Net deferred tax assets', ...pair(books.deferredTaxes)),
  ],
  YEN_2,
)}

Net deferred tax assets are part of the balance sheets as follows:

${tabTable(
  [
    balanceHead,
    first('Deferred tax assets, current', ...pair(books.deferredCurrent)),
    row('Deferred tax assets, noncurrent', ...pair(books.deferredNoncurrent)),
    row('Deferred tax liabilities', ...negativePair(books.deferredLiabilities)),
    total('Net deferred tax assets', ...pair(books.deferredTaxes)),
  ],
  YEN_2,
)}

The valuation allowance rose to ${mn(detail.taxAllowance[2016])} at March 31, 2016 from ${mn(detail.taxAllowance[2015])} at March 31, 2015; see Schedule II. Operating loss carryforwards in Japan expire between 2024 and 2025.
\f`

export const retirement = (): string => {
  const p = books.pension
  return `#### 13. Retirement Benefits

The Company has defined benefit plans for its employees in Japan and Germany. The benefit obligation and the assets of the plans moved as follows:

${spacedTable(
  TWO_YEARS,
  [
    group('**Benefit obligation**'),
    first(
      'Balance at beginning of year',
      cell(books.benefitObligation[2014]),
      cell(books.benefitObligation[2015]),
    ),
    row('Service cost', ...pair(p.service)),
    row('Interest cost', ...pair(p.interest)),
    row('Actuarial loss', ...pair(p.actuarialLoss)),
    row('Benefits paid', ...negativePair(p.benefits)),
    total('Balance at end of year', ...pair(books.benefitObligation)),
    group('**Plan assets**'),
    first(
      'Fair value at beginning of year',
      cell(books.planAssets[2014]),
      cell(books.planAssets[2015]),
    ),
    row('Actual return (loss) on plan assets', ...pair(p.assetReturn)),
    row('Contributions', ...pair(p.contributions)),
    row('Benefits paid from plan assets', ...negativePair(p.benefitsFromAssets)),
    total('Fair value at end of year', ...pair(books.planAssets)),
  ],
  YEN_2,
)}

${tabTable(
  [
    balanceHead,
    first('Benefit obligation', ...pair(books.benefitObligation)),
    row('Less: plan assets', ...negativePair(books.planAssets)),
    total('Accrued retirement benefits', ...pair(books.pensionLiability)),
  ],
  YEN_2,
)}

The net cost of the plans was:

${tabTable(
  [
    yearHead,
    first('Service cost', ...years(p.service)),
    row('Interest cost', ...years(p.interest)),
    row('Expected return on plan assets', ...negative(p.expectedReturn)),
    row('Amortization of actuarial loss', ...years(p.amortized)),
    total('Net periodic benefit cost', ...years(books.pensionCost)),
  ],
  YEN_3,
)}

The discount rate was 0.6% at March 31, 2016 and 0.9% at March 31, 2015; the expected return on plan assets was 2.5%. The Company expects to contribute ${mn(detail.expectedContribution)} to the plans in the fiscal year ending March 31, 2017.
\f`
}
