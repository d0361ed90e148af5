// Item 5.A: the results of the fiscal years, told from the same figures as the statements.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import {
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
import { CONVENIENCE_RATE_TEXT } from '../model/rates.ts'
import { type Flow, YEARS } from '../model/years.ts'
import { first, group, pipeTable, row, spacedTable, tabTable, total } from '../layout.ts'
import { years } from './cells.ts'

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

export const operatingResults =
  (): string => `### Item 5. Operating and Financial Review and Prospects

#### A. Operating Results

You should read this review together with our consolidated financial statements and the notes to them. Amounts in tables are in millions of yen unless they say otherwise. Dollar amounts have been translated at ¥${CONVENIENCE_RATE_TEXT} = \\$1.00, the noon buying rate on March 31, 2016, solely for the convenience of the reader.

**Overview**

The fiscal year ended March 31, 2016 was the worst in our history. We recorded a net loss of ${mn(income.netIncome[2016])} for the fiscal year ended March 31, 2016, compared with net income of ${mn(income.netIncome[2015])} for the fiscal year ended March 31, 2015. The net loss attributable to Yumihari Corporation was ${mn(income.attributable[2016])} (${dollars(income.attributable[2016])}) for the fiscal year ended March 31, 2016. The Subsea Systems segment recorded an operating loss of ${mn(subsea.operating[2016])} for the fiscal year ended March 31, 2016, because the Tokara Array will cost far more than we had promised to build it for, and the impairment of Feldmark’s goodwill turned the operating income of the Precision Instruments segment into a loss. The Monitoring Network Services segment had its best year.

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
