// Item 3 but for its risk factors: five years of figures and the exchange rates.
import * as books from '../model/books.ts'
import * as income from '../model/income.ts'
import { cell, cellOf, perShare, thousandsOfDollars, type Yen } from '../model/money.ts'
import * as position from '../model/position.ts'
import {
  CONVENIENCE_RATE_TEXT,
  FISCAL_YEAR_RATES,
  LATEST_RATE_TEXT,
  MONTHLY_RATES,
  type RateRow,
} from '../model/rates.ts'
import { divide } from '../../../server/src/base/decimal.ts'
import { CONVENIENCE_RATE } from '../model/rates.ts'
import type { Flow, Stock } from '../model/years.ts'
import { first, group, row, spacedTable, tabTable, type Row } from '../layout.ts'

const { 2012: a, 2013: b } = income.earlier

const across = (x: Yen, y: Yen, flow: Flow): readonly string[] => [
  ...[x, y, flow[2014], flow[2015], flow[2016]].map(cell),
  cell(thousandsOfDollars(flow[2016])),
]
const since = (x: Yen, stock: Stock): readonly string[] => across(x, stock[2013], stock)

const perShareDollars = (yen: { readonly digits: bigint; readonly exponent: number }): string => {
  const amount = divide(yen, CONVENIENCE_RATE, -2)
  return amount ? cellOf(amount) : ''
}

function perShareRow(label: string, diluted: boolean): Row {
  const of = diluted ? books.dilutedPerShare : books.earningsPerShare
  return row(
    label,
    cellOf(perShare(a.attributable, a.shares)),
    cellOf(perShare(b.attributable, b.shares)),
    cellOf(of(2014)),
    cellOf(of(2015)),
    cellOf(of(2016)),
    perShareDollars(of(2016)),
  )
}

const selected = (): string =>
  spacedTable(
    [
      ['', 'Fiscal year ended March 31,'],
      ['', '2012', '2013', '2014', '2015', '2016', '2016'],
      [
        '',
        'Millions of yen, except per share data',
        '',
        '',
        '',
        '',
        'Thousands of U.S. dollars, except per share data',
      ],
    ],
    [
      group('**Statement of operations data:**'),
      first('Net sales', ...across(a.sales, b.sales, income.netSales)),
      row('Gross profit', ...across(a.gross, b.gross, income.grossProfit)),
      row('Operating income (loss)', ...across(a.operating, b.operating, income.operatingIncome)),
      row('Income (loss) before income taxes', ...across(a.pretax, b.pretax, income.pretax)),
      row(
        'Net income (loss) attributable to Yumihari Corporation',
        ...across(a.attributable, b.attributable, income.attributable),
      ),
      group('Net income (loss) per share:'),
      perShareRow('Basic <sup>(1)</sup>', false),
      perShareRow('Diluted <sup>(1)</sup>', true),
      row(
        'Cash dividends declared per share <sup>(2)</sup>',
        ...[a.dividends, b.dividends, ...Object.values(books.dividendsPerShare)].map(
          (yen) => `${yen}.00`,
        ),
        perShareDollars({ digits: books.dividendsPerShare[2016], exponent: 0 }),
      ),
      group('**Balance sheet data at March 31:**'),
      first('Working capital', ...since(position.atMarch2012.working, position.workingCapital)),
      row('Total assets', ...since(position.atMarch2012.assets, position.totalAssets)),
      row(
        'Indebtedness <sup>(3)</sup>',
        ...since(position.atMarch2012.debt, position.indebtedness),
      ),
      row(
        'Total Yumihari Corporation shareholders’ equity',
        ...since(position.atMarch2012.parent, position.parentEquity),
      ),
      row('Total equity', ...since(position.atMarch2012.equity, position.totalEquity)),
      group('**Other data:**'),
      first('Capital expenditures', ...across(a.capital, b.capital, books.capitalExpenditures)),
      row(
        'Depreciation and amortization',
        ...across(a.depreciation, b.depreciation, books.cashFlow.operating.depreciation),
      ),
      row(
        'Net cash provided by operating activities',
        ...across(a.operatingCash, b.operatingCash, books.operatingCash),
      ),
      row(
        'Net cash used in investing activities',
        ...across(a.investingCash, b.investingCash, books.investingCash),
      ),
      row(
        'Net cash provided by (used in) financing activities',
        ...across(a.financingCash, b.financingCash, books.financingCash),
      ),
    ],
    ['¥', '¥', '¥', '¥', '¥', '$'],
  )

const rates = (rows: readonly RateRow[], label: string): string =>
  tabTable(
    [
      row(label, 'High', 'Low', 'Average <sup>(1)</sup>', 'Period-end'),
      ...rows.map(({ period, high, low, average, end }, index) =>
        index === 0 ? first(period, high, low, average, end) : row(period, high, low, average, end),
      ),
    ],
    ['¥', '¥', '¥', '¥'],
  )

export const keyInformation = (): string => `### Item 3. Key Information

#### A. Selected Financial Data

The following data as of March 31, 2012 to 2016, and for each of the five fiscal years then ended, have been taken from our consolidated financial statements, which are prepared in accordance with U.S. GAAP. Read them together with Item 5., “Operating and Financial Review and Prospects”, and with our consolidated financial statements and the notes to them in Item 18.

${selected()}

(1) Computed on the weighted average number of shares outstanding during the fiscal year. Stock options did not dilute a net loss.

(2) Dividends declared during the fiscal year: the final dividend of the year before and the interim dividend.

(3) Short-term borrowings, long-term debt and capital lease obligations, each with its current portion.
\f
**Exchange rates**

We publish our financial statements in yen. The following tables show the noon buying rate in New York City for cable transfers in yen, in yen per \\$1.00, as set forth in the H.10 statistical release of the Federal Reserve Board.

${rates(FISCAL_YEAR_RATES, 'Fiscal year ended March 31,')}

(1) Calculated from the average of the exchange rates on the last day of each month during the fiscal year for which a rate was quoted.

${rates(MONTHLY_RATES, 'Calendar year 2016')}

(1) Calculated from the average of the daily exchange rates during the month.

The noon buying rate on July 15, 2016 was ¥${LATEST_RATE_TEXT} per \\$1.00.

Dollar amounts in this Item have been translated, solely for the convenience of the reader, at ¥${CONVENIENCE_RATE_TEXT} = \\$1.00, the noon buying rate on March 31, 2016.

#### B. Capitalization and Indebtedness

Not required.

#### C. Reasons for the Offer and Use of Proceeds

Not applicable.
\f`
