// The auditor's report and the five consolidated statements, every cell from the model.
import * as books from '../model/books.ts'
import * as income from '../model/income.ts'
import { cell, cellOf, grouped, thousandsOfDollars, type Yen } from '../model/money.ts'
import * as position from '../model/position.ts'
import { CONVENIENCE_RATE } from '../model/rates.ts'
import { less, YEARS, before, type Flow, type Stock, type Year } from '../model/years.ts'
import { divide } from '../../../server/src/base/decimal.ts'
import { first, group, htmlTable, row, spacedTable, total, type Row } from '../layout.ts'

const dollars = (amount: Yen): string => cell(thousandsOfDollars(amount))

/** Three years in yen and the last one in dollars. */
const flows = (flow: Flow): readonly string[] => [
  ...YEARS.map((year) => cell(flow[year])),
  dollars(flow[2016]),
]
/** Two balances in yen and the later one in dollars. */
const stocks = (balance: Readonly<Record<2015 | 2016, Yen>>): readonly string[] => [
  cell(balance[2015]),
  cell(balance[2016]),
  dollars(balance[2016]),
]

export const auditorsReport = (): string => `### INDEX TO CONSOLIDATED FINANCIAL STATEMENTS

Report of Independent Registered Public Accounting Firm

Consolidated Balance Sheets at March 31, 2015 and 2016

Consolidated Statements of Operations for the fiscal years ended March 31, 2014, 2015 and 2016

Consolidated Statements of Comprehensive Income (Loss) for the fiscal years ended March 31, 2014, 2015 and 2016

Consolidated Statements of Changes in Equity for the fiscal years ended March 31, 2014, 2015 and 2016

Consolidated Statements of Cash Flows for the fiscal years ended March 31, 2014, 2015 and 2016

Notes to Consolidated Financial Statements

Schedule II – Valuation and Qualifying Accounts
\f
### REPORT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM

To the Board of Directors and Shareholders of Yumihari Corporation:

We have audited the accompanying consolidated balance sheets of Yumihari Corporation and its subsidiaries (the “Company”) as of March 31, 2015 and 2016, the related consolidated statements of operations, comprehensive income (loss), changes in equity and cash flows for each of the three fiscal years in the period ended March 31, 2016, and the schedule that follows the notes. We have also audited the Company’s internal control over financial reporting as of March 31, 2016. Management is responsible for all of these. Our part is to give an opinion on them.

We worked by the standards of the Public Company Accounting Oversight Board (United States). They ask us to plan and perform our audits so as to be reasonably sure that the statements are free of material misstatement, and that effective internal control was kept in all material respects. We tested evidence for the amounts, judged the accounting principles and the estimates of management, and looked at the statements as a whole. We believe that our audits are a reasonable basis for our opinions.

In our opinion, the consolidated financial statements present fairly, in all material respects, the financial position of the Company at March 31, 2015 and 2016 and the results of its operations and its cash flows for each of the three fiscal years in the period ended March 31, 2016, in conformity with accounting principles generally accepted in the United States. In our opinion, because of the material weakness that management describes in Item 15, the Company did not keep effective internal control over financial reporting as of March 31, 2016. We took that weakness into account in deciding what to test in our audit of the statements.

Our audits also included the translation of yen amounts into U.S. dollar amounts. In our opinion, it has been made as stated in Note 2 to the consolidated financial statements. The dollar amounts are there solely for the convenience of readers.

/s/ Aozora Audit Corporation

Nagano, Japan

July 22, 2016
\f`

const stockRow = (label: string, balance: Stock): Row => row(label, ...stocks(balance))

const balanceHead: readonly (readonly string[])[] = [
  ['At March 31,', '2015', '2016', '2016'],
  ['', 'Millions of yen', 'Millions of yen', 'Thousands of U.S. dollars'],
]
const balanceSigns = ['¥', '¥', '$']
const negated = (balance: Stock): Stock => ({ 2013: -balance[2013], ...less(balance) })

const assets = (): string =>
  spacedTable(
    balanceHead,
    [
      group('**ASSETS**'),
      group('Current assets:'),
      first('Cash and cash equivalents', ...stocks(books.cash)),
      stockRow('Time deposits', books.timeDeposits),
      stockRow('Trade notes and accounts receivable', books.receivables),
      stockRow('Less: allowance for doubtful accounts', negated(books.allowance)),
      stockRow('Inventories', books.inventories),
      stockRow('Deferred tax assets, current', books.deferredCurrent),
      stockRow('Prepaid expenses and other current assets', books.prepaid),
      row('Total current assets', ...stocks(position.currentAssets)),
      group('Investments:'),
      stockRow('Available-for-sale securities', books.securities),
      stockRow('Investment in affiliated company', books.affiliate),
      row('Total investments', ...stocks(position.investments)),
      stockRow('Property, plant and equipment, net', books.property),
      group('Other assets:'),
      stockRow('Goodwill', books.goodwill),
      stockRow('Other intangible assets', books.intangibles),
      stockRow('Deferred tax assets, noncurrent', books.deferredNoncurrent),
      stockRow('Lease deposits and other', books.otherAssets),
      row('Total other assets', ...stocks(position.otherNoncurrentAssets)),
      total('Total assets', ...stocks(position.totalAssets)),
    ],
    balanceSigns,
  )

const liabilities = (): string =>
  spacedTable(
    balanceHead,
    [
      group('**LIABILITIES AND EQUITY**'),
      group('Current liabilities:'),
      first('Short-term borrowings', ...stocks(books.shortTermBorrowings)),
      stockRow('Current portion of long-term debt', position.currentDebt),
      stockRow('Current portion of capital lease obligations', position.currentLeases),
      stockRow('Trade notes and accounts payable', books.payables),
      stockRow('Accrued expenses', books.accrued),
      stockRow('Income taxes payable', books.taxPayable),
      stockRow('Provision for contract losses', books.contractProvision),
      stockRow('Advances received', books.advances),
      stockRow('Other current liabilities', books.otherCurrent),
      row('Total current liabilities', ...stocks(position.currentLiabilities)),
      group('Noncurrent liabilities:'),
      stockRow('Long-term debt, less current portion', position.noncurrentDebt),
      stockRow('Capital lease obligations, less current portion', position.noncurrentLeases),
      stockRow('Accrued retirement benefits', books.pensionLiability),
      stockRow('Deferred tax liabilities', books.deferredLiabilities),
      stockRow('Other noncurrent liabilities', books.otherNoncurrent),
      row('Total noncurrent liabilities', ...stocks(position.noncurrentLiabilities)),
      row('Total liabilities', ...stocks(position.totalLiabilities)),
      group('Commitments and contingencies (Note 17)'),
      group('Equity:'),
      stockRow('Common stock', position.commonStock),
      stockRow('Additional paid-in capital', position.paidIn),
      stockRow('Retained earnings', position.retained),
      stockRow('Accumulated other comprehensive income (loss)', position.accumulated),
      stockRow('Treasury stock, at cost', position.treasury),
      row('Total Yumihari Corporation shareholders’ equity', ...stocks(position.parentEquity)),
      stockRow('Noncontrolling interests', position.minority),
      row('Total equity', ...stocks(position.totalEquity)),
      total('Total liabilities and equity', ...stocks(position.totalAssets)),
    ],
    balanceSigns,
  )

export const balanceSheets = (): string => `### CONSOLIDATED BALANCE SHEETS

Yumihari Corporation and Subsidiaries

${assets()}
\f
${liabilities()}

Common stock, without par value: ${grouped(120_000_000n)} shares authorized and ${grouped(books.SHARES_ISSUED)} shares issued at March 31, 2015 and 2016. Treasury stock: ${grouped(books.treasuryShares[2015])} shares at March 31, 2015 and ${grouped(books.treasuryShares[2016])} shares at March 31, 2016.

The accompanying notes are an integral part of these statements.
\f`

const flowHead: readonly (readonly string[])[] = [
  ['Fiscal year ended March 31,', '2014', '2015', '2016', '2016'],
  ['', 'Millions of yen', 'Millions of yen', 'Millions of yen', 'Thousands of U.S. dollars'],
]
const flowSigns = ['¥', '¥', '¥', '$']
const flowRow = (label: string, flow: Flow): Row => row(label, ...flows(flow))

const perShareRow = (label: string, of: typeof books.earningsPerShare): Row => {
  const dollarAmount = divide(of(2016), CONVENIENCE_RATE, -2)
  return row(
    label,
    ...YEARS.map((year) => cellOf(of(year))),
    dollarAmount ? cellOf(dollarAmount) : '',
  )
}

export const operations = (): string => `### CONSOLIDATED STATEMENTS OF OPERATIONS

Yumihari Corporation and Subsidiaries

${spacedTable(
  [
    ...flowHead.slice(0, 1),
    [
      '',
      'Millions of yen, except per share data',
      'Millions of yen, except per share data',
      'Millions of yen, except per share data',
      'Thousands of U.S. dollars, except per share data',
    ],
  ],
  [
    first('Net sales', ...flows(income.netSales)),
    flowRow('Cost of sales', less(income.costOfSales)),
    flowRow('Gross profit', income.grossProfit),
    flowRow('Selling, general and administrative expenses', less(income.selling)),
    flowRow('Research and development expenses', less(income.research)),
    flowRow('Impairment of goodwill', less(income.impairment)),
    flowRow('Operating income (loss)', income.operatingIncome),
    group('Other income (expenses):'),
    flowRow('Interest and dividend income', income.interestIncome),
    flowRow('Interest expense', income.interestExpense),
    flowRow('Foreign exchange gains (losses)', income.exchangeGains),
    flowRow('Other, net', income.otherItems),
    flowRow('Total other income (expenses)', income.otherTotal),
    flowRow('Income (loss) before income taxes', income.pretax),
    group('Income taxes:'),
    flowRow('Current', income.currentTax),
    flowRow('Deferred', income.deferredTax),
    flowRow('Total income taxes', income.incomeTax),
    flowRow('Equity in net income (loss) of affiliated company', income.affiliateIncome),
    flowRow('Net income (loss)', income.netIncome),
    flowRow(
      'Less: net income (loss) attributable to noncontrolling interests',
      income.minorityIncome,
    ),
    total('Net income (loss) attributable to Yumihari Corporation', ...flows(income.attributable)),
    group('Net income (loss) per share:'),
    perShareRow('Basic', books.earningsPerShare),
    perShareRow('Diluted', books.dilutedPerShare),
  ],
  flowSigns,
)}

The accompanying notes are an integral part of these statements.
\f`

const ofTax = (kind: keyof typeof books.otherComprehensive): Flow => ({
  2014: books.otherComprehensive[kind].gross[2014] + books.otherComprehensive[kind].tax[2014],
  2015: books.otherComprehensive[kind].gross[2015] + books.otherComprehensive[kind].tax[2015],
  2016: books.otherComprehensive[kind].gross[2016] + books.otherComprehensive[kind].tax[2016],
})

export const comprehensive =
  (): string => `### CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME (LOSS)

Yumihari Corporation and Subsidiaries

${spacedTable(
  flowHead,
  [
    first('Net income (loss)', ...flows(income.netIncome)),
    group('Other comprehensive income (loss), net of tax:'),
    flowRow('Foreign currency translation adjustments', ofTax('translation')),
    flowRow('Unrealized gains (losses) on securities', ofTax('securities')),
    flowRow('Pension liability adjustments', ofTax('pension')),
    flowRow('Total other comprehensive income (loss)', books.comprehensiveNet),
    flowRow('Comprehensive income (loss)', books.comprehensiveIncome),
    flowRow(
      'Less: comprehensive income (loss) attributable to noncontrolling interests',
      books.comprehensiveMinority,
    ),
    total(
      'Comprehensive income (loss) attributable to Yumihari Corporation',
      ...flows(books.comprehensiveAttributable),
    ),
  ],
  flowSigns,
)}

The accompanying notes are an integral part of these statements.
\f`

function equityYear(year: Year): readonly Row[] {
  const none = 0n
  const line = (label: string, ...parts: readonly Yen[]): Row =>
    row(label, ...[...parts, parts.reduce((sum, part) => sum + part, 0n)].map(cell))
  return [
    line(
      'Net income (loss)',
      none,
      none,
      income.attributable[year],
      none,
      none,
      income.minorityIncome[year],
    ),
    line(
      'Other comprehensive income (loss)',
      none,
      none,
      none,
      position.accumulatedYear[year],
      none,
      books.minorityTranslation[year],
    ),
    line(
      'Cash dividends',
      none,
      none,
      -books.dividends[year],
      none,
      none,
      -books.minorityDividends[year],
    ),
    line('Stock-based compensation', none, books.stockCompensation[year], none, none, none, none),
    line('Purchases of treasury stock', none, none, none, none, -books.treasuryBought[year], none),
  ]
}

const equityBalance = (year: 2013 | Year): Row => ({
  ...row(
    `Balance at March 31, ${year}`,
    ...[
      position.commonStock,
      position.paidIn,
      position.retained,
      position.accumulated,
      position.treasury,
      position.minority,
      position.totalEquity,
    ].map((balance) => cell(balance[year])),
  ),
  bold: true,
})

export const equity = (): string => `### CONSOLIDATED STATEMENTS OF CHANGES IN EQUITY

Yumihari Corporation and Subsidiaries

${htmlTable(
  [
    [
      { text: 'Millions of yen', down: 2 },
      { text: 'Yumihari Corporation shareholders’ equity', across: 5 },
      { text: 'Noncontrolling interests', down: 2 },
      { text: 'Total equity', down: 2 },
    ],
    [
      { text: 'Common stock' },
      { text: 'Additional paid-in capital' },
      { text: 'Retained earnings' },
      { text: 'Accumulated other comprehensive income (loss)' },
      { text: 'Treasury stock' },
    ],
  ],
  [equityBalance(2013), ...YEARS.flatMap((year) => [...equityYear(year), equityBalance(year)])],
)}

The accompanying notes are an integral part of these statements.
\f`

export const cashFlows = (): string => {
  const { operating, investing, financing } = books.cashFlow
  const openings: Flow = {
    2014: books.cash[before(2014)],
    2015: books.cash[before(2015)],
    2016: books.cash[before(2016)],
  }
  return `### CONSOLIDATED STATEMENTS OF CASH FLOWS

Yumihari Corporation and Subsidiaries

${spacedTable(
  flowHead,
  [
    group('Operating activities:'),
    first('Net income (loss)', ...flows(income.netIncome)),
    group('Adjustments to reconcile net income (loss) to net cash:'),
    flowRow('Depreciation and amortization', operating.depreciation),
    flowRow('Impairment of goodwill', operating.impairment),
    flowRow('Provision for doubtful accounts', operating.doubtful),
    flowRow('Loss on disposal of property, plant and equipment', operating.disposals),
    flowRow('Deferred income taxes', operating.deferredTax),
    flowRow(
      'Equity in net income or loss of affiliated company, less dividends',
      operating.affiliate,
    ),
    flowRow('Stock-based compensation', operating.stockCompensation),
    flowRow('Retirement benefit cost, less payments', operating.pension),
    group('Changes in assets and liabilities, net of the effect of acquisition:'),
    flowRow('Trade notes and accounts receivable', operating.receivables),
    flowRow('Inventories', operating.inventories),
    flowRow('Prepaid expenses and other current assets', operating.prepaid),
    flowRow('Trade notes and accounts payable', operating.payables),
    flowRow('Income taxes payable', operating.taxPayable),
    flowRow('Accrued expenses', operating.accrued),
    flowRow('Provision for contract losses', operating.contracts),
    flowRow('Advances received', operating.advances),
    flowRow('Other, net', operating.other),
    flowRow('Net cash provided by operating activities', books.operatingCash),
    group('Investing activities:'),
    flowRow('Purchases of property, plant and equipment', investing.capital),
    flowRow('Proceeds from sale of property, plant and equipment', investing.proceeds),
    flowRow('Purchases of software', investing.software),
    flowRow('Acquisition of subsidiary, net of cash acquired', investing.acquisition),
    flowRow('Purchases of securities', investing.securities),
    flowRow('Withdrawal (placement) of time deposits', investing.timeDeposits),
    flowRow('Other, net', investing.other),
    flowRow('Net cash used in investing activities', books.investingCash),
    group('Financing activities:'),
    flowRow('Increase (decrease) in short-term borrowings', financing.shortTerm),
    flowRow('Proceeds from long-term debt', financing.proceeds),
    flowRow('Repayments of long-term debt', financing.repaid),
    flowRow('Payments of capital lease obligations', financing.leases),
    flowRow('Purchases of treasury stock', financing.treasury),
    flowRow('Dividends paid', financing.dividends),
    flowRow('Dividends paid to noncontrolling interests', financing.minorityDividends),
    flowRow('Net cash provided by (used in) financing activities', books.financingCash),
    flowRow('Effect of exchange rate changes on cash', books.cashTranslation),
    flowRow('Net increase (decrease) in cash and cash equivalents', books.cashGrowth),
    flowRow('Cash and cash equivalents at beginning of year', openings),
    total('Cash and cash equivalents at end of year', ...flows(books.cash)),
  ],
  flowSigns,
)}

The accompanying notes are an integral part of these statements.
\f`
}
