// Item 5.B to G: cash, debts, research, trends and obligations.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import * as position from '../model/position.ts'
import { bn, cell, change, mn, percent } from '../model/money.ts'
import { years } from './cells.ts'
import { first, htmlTable, row, tabTable, total } from '../layout.ts'

const cashFlows = (): string =>
  tabTable(
    [
      row('Fiscal year ended March 31,', '2014', '2015', '2016'),
      first('Net cash provided by operating activities', ...years(books.operatingCash)),
      row('Net cash used in investing activities', ...years(books.investingCash)),
      row('Net cash provided by (used in) financing activities', ...years(books.financingCash)),
      row('Effect of exchange rate changes on cash', ...years(books.cashTranslation)),
      row('Net increase (decrease) in cash and cash equivalents', ...years(books.cashGrowth)),
      row(
        'Cash and cash equivalents at beginning of year',
        ...[books.cash[2013], books.cash[2014], books.cash[2015]].map(cell),
      ),
      total('Cash and cash equivalents at end of year', ...years(books.cash)),
    ],
    ['¥', '¥', '¥'],
  )

const obligations = (): string => {
  const lines: readonly (readonly [string, readonly bigint[]])[] = [
    ['Short-term borrowings', [books.shortTermBorrowings[2016], 0n, 0n, 0n]],
    ['Long-term debt', detail.buckets(detail.debtMaturities)],
    ['Capital lease payments, with interest', detail.buckets(detail.capitalLeasePayments)],
    ['Operating leases', detail.buckets(detail.operatingLeasePayments)],
    ['Purchase obligations', detail.buckets(detail.purchaseObligations)],
    ['Contributions to pension plans <sup>(1)</sup>', [detail.expectedContribution, 0n, 0n, 0n]],
  ]
  const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
  const columns = [0, 1, 2, 3].map((column) =>
    sum(lines.map(([, amounts]) => amounts[column] ?? 0n)),
  )
  return htmlTable(
    [
      [
        { text: 'Contractual obligations at March 31, 2016 (millions of yen)', down: 2 },
        { text: 'Total', down: 2 },
        { text: 'Payments due by period', across: 4 },
      ],
      [
        { text: 'Less than 1 year' },
        { text: '1–3 years' },
        { text: '3–5 years' },
        { text: 'More than 5 years' },
      ],
    ],
    [
      ...lines.map(([label, amounts]) => row(label, cell(sum(amounts)), ...amounts.map(cell))),
      total('Total', cell(sum(columns)), ...columns.map(cell)),
    ],
  )
}

export const liquidity = (): string => `#### B. Liquidity and Capital Resources

**Cash flows**

Our cash flows, in millions of yen, were as follows.

${cashFlows()}

Net cash provided by operating activities was ${mn(books.operatingCash[2016])} in the fiscal year ended March 31, 2016. It was positive in spite of the net loss, because the impairment of goodwill and most of the provision for contract losses have taken no cash yet; much of the provision will do so over the next two fiscal years.

Net cash used in investing activities was ${mn(books.investingCash[2016])} in the fiscal year ended March 31, 2016, compared with ${mn(books.investingCash[2015])} in the fiscal year ended March 31, 2015. Capital expenditures were ${mn(books.capitalExpenditures[2016])}, compared with ${mn(books.capitalExpenditures[2015])}, and the withdrawal of time deposits brought in ${mn(books.cashFlow.investing.timeDeposits[2016])}.

\f
Net cash provided by financing activities was ${mn(books.financingCash[2016])} in the fiscal year ended March 31, 2016. We raised ${mn(books.debtProceeds[2016])} of long-term debt and repaid ${mn(books.debtRepaid[2016])}, increased our short-term borrowings by ${mn(books.cashFlow.financing.shortTerm[2016])}, bought back shares for ${mn(books.treasuryBought[2016])} and paid dividends of ${mn(books.dividends[2016])}.

**Liquidity**

At March 31, 2016 we had cash and cash equivalents of ${mn(books.cash[2016])}, compared with ${mn(books.cash[2015])} at March 31, 2015, and indebtedness of ${mn(position.indebtedness[2016])}, compared with ${mn(position.indebtedness[2015])}. Working capital ${change(position.workingCapital[2015], position.workingCapital[2016])}. Total assets ${change(position.totalAssets[2015], position.totalAssets[2016])}, and total Yumihari Corporation shareholders’ equity ${change(position.parentEquity[2015], position.parentEquity[2016])}. Inventories ${change(books.inventories[2015], books.inventories[2016])}.

On June 24, 2016 we signed a committed credit line of ${bn(detail.creditLine)} with three banks, which runs to June 2019 and on which we have drawn nothing so far. We believe that our cash, the line and our cash from operations will be enough for our present requirements, among them the repair of the Tokara Array. Capital expenditures for the fiscal year ending March 31, 2017 are planned at about ¥3.2 billion.

Our borrowings are nearly all in yen. About two thirds of the bank loans bear interest at fixed rates. Our needs for cash are highest in the second and third quarters, when ships are at sea and public customers have not yet paid.

Our capital expenditure commitments at March 31, 2016 are part of the purchase obligations shown in Item 5.F., “Tabular Disclosure of Contractual Obligations”.

#### C. Research and Development, Patents and Licenses, etc.

We spent ${mn(income.research[2014])}, ${mn(income.research[2015])} and ${mn(income.research[2016])} on research and development in the fiscal years ended March 31, 2014, 2015 and 2016, respectively, which was ${percent(income.research[2016], income.netSales[2016])} of net sales in the last of them. Of the amount for the fiscal year ended March 31, 2016, the Precision Instruments segment spent ${mn(detail.researchBySegment[0]?.[2016] ?? 0n)}, the Monitoring Network Services segment ${mn(detail.researchBySegment[1]?.[2016] ?? 0n)} and the Subsea Systems segment ${mn(detail.researchBySegment[2]?.[2016] ?? 0n)}.

Our main projects are a borehole strainmeter that can be installed without a drill rig;
\f
 a gravimeter light enough for one person to carry; a method by which a cable of the monitoring network becomes itself a sensor, read by the light that its glass scatters; and the new housing of the Tokara Array, which has been under pressure in our tank at Shimizu since February 2016 and has not leaked.

#### D. Trend Information

We see four trends. Public orders for instruments in Japan are falling from the height that they reached after 2011. Subscribers to our network go on growing in number, as municipalities lose the engineers who used to read their instruments. The prices of simple stations are falling by about 5% a year. And the yen has risen since January 2016, which lowers the yen value of our sales abroad. For the work on the Tokara Array we expect neither income nor loss in the fiscal year ending March 31, 2017, as its costs will be charged against the provision.

#### E. Off-Balance Sheet Arrangements

We have guaranteed bank loans of our affiliated company for up to ${mn(detail.guarantees)}, as described in Note 17 to the consolidated financial statements. We have no other off-balance sheet arrangements that are likely to have a material effect on us.

\f
#### F. Tabular Disclosure of Contractual Obligations

The following table sets out our contractual obligations at March 31, 2016.

${obligations()}

(1) The contribution expected for the fiscal year ending March 31, 2017. Later contributions depend on matters that cannot be foreseen.

#### G. Safe Harbor

See “Forward-looking statements” at the beginning of this annual report.

**Critical accounting policies**

*Contracts on the percentage-of-completion method.* We recognize sales of the Subsea Systems segment in proportion to the costs incurred. A contract’s expected loss is recognized at once and in full. If the cost to complete the Tokara Array were 5% above our estimate, we would have to recognize a further loss of about ${bn(income.tokaraToComplete / 20n)}.

*Impairment of goodwill.* We test goodwill each January 1. The fair value of a reporting unit comes from its plan and a discount rate; for Feldmark, the rate was 9.5% and growth after the fifth year 0.5%.

*Deferred tax assets.* We weigh the evidence that they will be used. Our loss before income taxes of ${mn(income.pretax[2016])} for the fiscal year ended March 31, 2016 left us
\f
less room for judgment than in earlier years.

*Retirement benefits.* We used a discount rate of 0.6% at March 31, 2016 and 0.9% at March 31, 2015. A rate half a point lower would have raised the benefit obligation of ${mn(books.benefitObligation[2016])} by about ¥1.1 billion.
\f`
