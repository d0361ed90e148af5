// Item 5: what happened in the fiscal years, told from the same figures as the statements.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import {
  bn,
  cell,
  cellOf,
  change,
  dollars,
  grouped,
  mn,
  percent,
  ratio,
  thousandsOfDollars,
  type Yen,
} from '../model/money.ts'
import * as position from '../model/position.ts'
import { CONVENIENCE_RATE_TEXT } from '../model/rates.ts'
import { YEARS, type Flow } from '../model/years.ts'
import { first, group, htmlTable, pipeTable, row, spacedTable, tabTable, total } from '../layout.ts'

const years = (flow: Flow): readonly string[] => YEARS.map((year) => cell(flow[year]))

/** `(6.3)%`, or `n.m.` where a loss is on either side. */
const growthCell = (flow: Flow): string =>
  flow[2015] > 0n && flow[2016] > 0n
    ? `${cellOf(ratio(flow[2016] - flow[2015], flow[2015]))}%`
    : 'n.m.'

const results = (): string => {
  const line = (label: string, flow: Flow) => row(label, ...years(flow), growthCell(flow))
  return tabTable(
    [
      row('Fiscal year ended March 31,', '2014', '2015', '2016', 'Change, 2015 to 2016'),
      first('Net sales', ...years(income.netSales), growthCell(income.netSales)),
      line('Cost of sales', income.costOfSales),
      line('Gross profit', income.grossProfit),
      line('Selling, general and administrative expenses', income.selling),
      line('Research and development expenses', income.research),
      line('Impairment of goodwill', income.impairment),
      line('Operating income (loss)', income.operatingIncome),
      line('Income (loss) before income taxes', income.pretax),
      line('Net income (loss) attributable to Yumihari Corporation', income.attributable),
    ],
    ['¥', '¥', '¥'],
  )
}

const margins = (): string => {
  const line = (label: string, flow: Flow) =>
    row(label, ...YEARS.map((year) => `${cellOf(ratio(flow[year], income.netSales[year]))}%`))
  return pipeTable([
    row('Percentage of net sales, fiscal year ended March 31,', '2014', '2015', '2016'),
    line('Net sales', income.netSales),
    line('Gross profit', income.grossProfit),
    line('Research and development expenses', income.research),
    line('Operating income (loss)', income.operatingIncome),
  ])
}

const beforeSpecial = (): Yen =>
  income.operatingIncome[2016] + income.contractLosses[2016] + income.impairment[2016]

const makeUp = (): string => {
  const both = (amount: Yen) => [cell(amount), cell(thousandsOfDollars(amount))]
  return spacedTable(
    [
      ['Fiscal year ended March 31, 2016', '', ''],
      ['', 'Millions of yen', 'Thousands of U.S. dollars'],
    ],
    [
      first('Operating income before the two items that follow', ...both(beforeSpecial())),
      row('Losses on subsea contracts', ...both(-income.contractLosses[2016])),
      row('Impairment of goodwill', ...both(-income.impairment[2016])),
      row('Other expenses, net', ...both(income.otherTotal[2016])),
      row('Income taxes', ...both(-income.incomeTax[2016])),
      row('Equity in net loss of affiliated company', ...both(income.affiliateIncome[2016])),
      row(
        'Net loss attributable to noncontrolling interests',
        ...both(-income.minorityIncome[2016]),
      ),
      total(
        'Total net loss attributable to Yumihari Corporation',
        ...both(income.attributable[2016]),
      ),
    ],
    ['¥', '$'],
  )
}

const segments = (): string =>
  tabTable(
    [
      row('Fiscal year ended March 31,', '2014', '2015', '2016', 'Change, 2015 to 2016'),
      group('Net sales to customers'),
      ...income.SEGMENTS.map((segment, index) =>
        (index === 0 ? first : row)(
          segment.name,
          ...years(segment.external),
          growthCell(segment.external),
        ),
      ),
      total('Total', ...years(income.netSales), growthCell(income.netSales)),
      group('Operating income (loss)'),
      ...income.SEGMENTS.map((segment, index) =>
        (index === 0 ? first : row)(
          segment.name,
          ...years(segment.operating),
          growthCell(segment.operating),
        ),
      ),
      row('Head-office costs and eliminations', ...years(income.corporateCosts), 'n.m.'),
      total('Total', ...years(income.operatingIncome), growthCell(income.operatingIncome)),
    ],
    ['¥', '¥', '¥'],
  )

const s = income.netSales
const instruments = income.instruments
const monitoring = income.monitoring
const subsea = income.subsea

const operatingResults = (): string => `### Item 5. Operating and Financial Review and Prospects

#### A. Operating Results

You should read this review together with our consolidated financial statements and the notes to them. Amounts in tables are in millions of yen unless they say otherwise. Dollar amounts have been translated at ¥${CONVENIENCE_RATE_TEXT} = \\$1.00, the noon buying rate on March 31, 2016, solely for the convenience of the reader.

**Overview**

The fiscal year ended March 31, 2016 was the worst in our history. We recorded a net loss attributable to Yumihari Corporation of ${mn(income.attributable[2016])} (${dollars(income.attributable[2016])}) for the fiscal year ended March 31, 2016, compared with net income attributable to Yumihari Corporation of ${mn(income.attributable[2015])} for the fiscal year ended March 31, 2015. The Subsea Systems segment recorded an operating loss of ${mn(subsea.operating[2016])} for the fiscal year ended March 31, 2016, because the Tokara Array will cost far more than we had promised to build it for, and the impairment of Feldmark’s goodwill turned the operating income of the Precision Instruments segment into a loss. The Monitoring Network Services segment had its best year.

The following table shows what the net loss was made of.

${makeUp()}

\f
Our results for the last three fiscal years were as follows.

${results()}

In the table above, “n.m.” means not meaningful. Some of these amounts were, in percent of net sales:

${margins()}
\f
**Fiscal year ended March 31, 2016 compared with fiscal year ended March 31, 2015**

*Net sales.* Net sales ${change(s[2015], s[2016])} in the fiscal year ended March 31, 2016 from ${mn(s[2015])} in the fiscal year ended March 31, 2015. Sales of the Subsea Systems segment fell because work on the Tokara Array stood still from October 2015 to March 2016, and because under the percentage-of-completion method a higher estimate of the cost to complete lowers the percentage completed. Sales of Precision Instruments fell with orders from public surveys in Europe; sales of Monitoring Network Services rose with the number of stations.

*Cost of sales and gross profit.* Cost of sales ${change(income.costOfSales[2015], income.costOfSales[2016])} in the fiscal year ended March 31, 2016. It included losses on subsea contracts of ${mn(income.contractLosses[2016])}, of which ${mn(income.tokaraLoss)} on the Tokara Array, compared with ${mn(income.contractLosses[2015])} in the fiscal year ended March 31, 2015. Gross profit ${change(income.grossProfit[2015], income.grossProfit[2016])}. Gross profit as a percentage of net sales was ${percent(income.grossProfit[2016], s[2016])} in the fiscal year ended March 31, 2016 and ${percent(income.grossProfit[2015], s[2015])} in the fiscal year ended March 31, 2015.

*Selling, general and administrative expenses.* These ${change(income.selling[2015], income.selling[2016])} in the fiscal year ended March 31, 2016, because bonuses were cut by half in December and directors gave up theirs, although the provision for doubtful accounts rose to ${mn(books.allowanceProvision[2016])} from ${mn(books.allowanceProvision[2015])}.

*Research and development expenses.* These ${change(income.research[2015], income.research[2016])} in the fiscal year ended March 31, 2016, as we tested housings and seals for the Tokara Array. See Item 5.C., “Research and Development, Patents and Licenses, etc.”

*Impairment of goodwill.* In the fourth quarter we wrote down the goodwill of Feldmark by ${mn(income.impairment[2016])}, after its order book had fallen to a level at which its plan for the next five years could no longer bear it. See Note 8 to the consolidated financial statements.

\f
*Operating income (loss).* We recorded an operating loss of ${mn(income.operatingIncome[2016])} for the fiscal year ended March 31, 2016, compared with operating income of ${mn(income.operatingIncome[2015])} for the fiscal year ended March 31, 2015.

*Other income and expenses.* Interest expense rose to ${mn(income.interestExpense[2016])} in the fiscal year ended March 31, 2016 from ${mn(income.interestExpense[2015])} in the fiscal year ended March 31, 2015, with our borrowings. Foreign exchange turned from gains of ${mn(income.exchangeGains[2015])} to losses of ${mn(income.exchangeGains[2016])}, most of them in February and March 2016 on receivables in dollars.

*Income taxes.* Income taxes were ${mn(income.incomeTax[2016])} for the fiscal year ended March 31, 2016, despite the loss before income taxes of ${mn(income.pretax[2016])}, because we increased the valuation allowance by a charge of ${mn(detail.allowanceCharged[2016])} and because the impairment of goodwill is not deductible. See Note 12 to the consolidated financial statements for the reconciliation.

\f
**Results by segment**

Our segments’ net sales to customers and their operating income or loss were as follows.

${segments()}

*Precision Instruments.* Net sales to customers ${change(instruments.external[2015], instruments.external[2016])}. Sales of tiltmeters and strainmeters ${change(detail.products.tilt[2015], detail.products.tilt[2016])}, and sales of seismometers ${change(detail.products.seismometers[2015], detail.products.seismometers[2016])}. The segment recorded an operating loss of ${mn(instruments.operating[2016])} for the fiscal year ended March 31, 2016, after the impairment of goodwill of ${mn(income.impairment[2016])}; without it, the segment’s operating income would have been ${mn(instruments.operating[2016] + income.impairment[2016])}.

*Monitoring Network Services.* Net sales to customers ${change(monitoring.external[2015], monitoring.external[2016])}. The number of stations grew to ${grouped(detail.stations[2016])} from ${grouped(detail.stations[2015])}. Operating income ${change(monitoring.operating[2015], monitoring.operating[2016])}, as the network’s costs grow more slowly than its stations.

*Subsea Systems.* Net sales to customers ${change(subsea.external[2015], subsea.external[2016])}. The segment recorded an operating loss of ${mn(subsea.operating[2016])} for the fiscal year ended March 31, 2016, compared with operating income of ${mn(subsea.operating[2015])} for the fiscal year
\f
ended March 31, 2015.

**Fiscal year ended March 31, 2015 compared with fiscal year ended March 31, 2014**

*Net sales.* Net sales ${change(s[2014], s[2015])} in the fiscal year ended March 31, 2015 from ${mn(s[2014])} in the fiscal year ended March 31, 2014. All three segments contributed. Sales of Monitoring Network Services rose by ${mn(monitoring.external[2015] - monitoring.external[2014])}, or ${percent(monitoring.external[2015] - monitoring.external[2014], monitoring.external[2014])}, some of it by the purchase of Nagi Telemetry, and the weaker yen raised the sales of Precision Instruments in the Americas.

*Gross profit.* Gross profit ${change(income.grossProfit[2014], income.grossProfit[2015])} in the fiscal year ended March 31, 2015. As a percentage of net sales it was ${percent(income.grossProfit[2015], s[2015])} in the fiscal year ended March 31, 2015 and ${percent(income.grossProfit[2014], s[2014])} in the fiscal year ended March 31, 2014; the difference came from the first works for the Tokara Array, which we then expected to earn nothing, and from losses of ${mn(income.contractLosses[2015])} on smaller subsea contracts.

*Operating income.* Operating income ${change(income.operatingIncome[2014], income.operatingIncome[2015])} in the fiscal year ended March 31, 2015. Selling, general and administrative expenses ${change(income.selling[2014], income.selling[2015])}, chiefly for salaries, and research and development expenses ${change(income.research[2014], income.research[2015])}.

*Net income.* Net income attributable to Yumihari Corporation ${change(income.attributable[2014], income.attributable[2015])} in the fiscal year ended March 31, 2015, as foreign exchange gains of ${mn(income.exchangeGains[2015])} made up for the lower operating income.
\f`

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

const liquidity = (): string => `#### B. Liquidity and Capital Resources

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

We spent ${mn(income.research[2014])}, ${mn(income.research[2015])} and ${mn(income.research[2016])} on research and development in the fiscal years ended March 31, 2014, 2015 and 2016, respectively, which was ${percent(income.research[2016], s[2016])} of net sales in the last of them. Of the amount for the fiscal year ended March 31, 2016, the Precision Instruments segment spent ${mn(detail.researchBySegment[0]?.[2016] ?? 0n)}, the Monitoring Network Services segment ${mn(detail.researchBySegment[1]?.[2016] ?? 0n)} and the Subsea Systems segment ${mn(detail.researchBySegment[2]?.[2016] ?? 0n)}.

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

export const review = (): string => [operatingResults(), liquidity()].join('\n')
