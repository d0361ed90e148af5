// Notes 1 to 11: policies and the assets and debts.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { bn, cell, mn } from '../model/money.ts'
import * as position from '../model/position.ts'
import { CONVENIENCE_RATE_TEXT } from '../model/rates.ts'
import { before, type Flow, type Stock, YEARS } from '../model/years.ts'
import { first, htmlTable, pipeTable, row, spacedTable, tabTable, total } from '../layout.ts'

const years = (flow: Flow): readonly string[] => YEARS.map((year) => cell(flow[year]))
const openings = (balance: Stock): readonly string[] => YEARS.map((y) => cell(balance[before(y)]))
const pair = (balance: Readonly<Record<2015 | 2016, bigint>>): readonly string[] => [
  cell(balance[2015]),
  cell(balance[2016]),
]
const minus = (balance: Readonly<Record<2015 | 2016, bigint>>) => ({
  2015: -balance[2015],
  2016: -balance[2016],
})
const YEN_2 = ['¥', '¥']
const YEN_3 = ['¥', '¥', '¥']
const yearHead = row('Fiscal year ended March 31, (millions of yen)', '2014', '2015', '2016')
const balanceHead = row('At March 31, (millions of yen)', '2015', '2016')

export const policies = (): string => `### NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

#### 1. Description of Business

Yumihari Corporation and its subsidiaries (the “Company”) make instruments that measure slow movements of water, ground and structures, read such instruments for subscribers over a network, and build observatories for the sea floor. These are the Company’s three reportable segments; see Note 16.

#### 2. Summary of Significant Accounting Policies

*Basis of presentation.* The consolidated financial statements are stated in Japanese yen and prepared in accordance with U.S. GAAP. Unless stated otherwise, amounts in the tables of these notes are in millions of yen.

*Consolidation.* The statements include the accounts of Yumihari Corporation and of all subsidiaries in which it holds a majority of the votes. An affiliated company, in which it holds between 20% and 50% of them, is accounted for by the equity method.

*Translation into dollars.* Solely for the convenience of readers, yen amounts as of and for the fiscal year ended March 31, 2016 have been translated into U.S. dollars at ¥${CONVENIENCE_RATE_TEXT} = \\$1.00, the noon buying rate on March 31, 2016. Each amount has been translated on its own and rounded to the nearest thousand dollars.

*Foreign currencies.* Assets and liabilities of foreign subsidiaries are translated at the rate at the end of the year, and income and expenses at the average rate of the year. What results is included in other comprehensive income.

*Recognition of sales.* Sales of instruments are recognized when the customer has accepted them, and sales of monitoring services over the period in which they are rendered. Sales under subsea contracts are recognized by the percentage-of-completion method, measured by costs incurred; expected losses are provided for at once.

*Cash equivalents* are deposits and bills that mature within three months of purchase.

*Allowance for doubtful accounts.* The allowance rests on past losses and on the circumstances of single debtors. An account is written off when collection has been given up.

\f
*Inventories* are stated at the lower of cost, by the average method, or market.

*Property, plant and equipment* are stated at cost and depreciated by the straight-line method over 15 to 50 years for buildings, 4 to 12 years for machinery, and 8 years for stations of the monitoring network.

*Goodwill* is not amortized but tested for impairment on January 1 of each year, or when events call for it.

*Deferred taxes* are recognized for the differences between the carrying amounts and the tax bases of assets and liabilities. A valuation allowance is set up when it is more likely than not that a deferred tax asset will not be used.

*Retirement benefits.* The funded status of defined benefit plans is recognized in the balance sheet. Actuarial gains and losses beyond a tenth of the larger of obligation and assets are amortized over twelve years.

*Per share data.* Basic net income or loss per share is computed on the weighted average number of shares outstanding; diluted net income per share adds the shares that stock options would create.

*Use of estimates.* The statements require estimates, of which the cost of completing the Tokara Array is the one most likely to change.
\f`

export const assets = (): string => `#### 3. Receivables and Allowance for Doubtful Accounts

Trade receivables were made up as follows:

${pipeTable([
  balanceHead,
  row('Trade notes', ...pair(notesReceivable)),
  row('Accounts receivable', ...pair(accountsReceivable)),
  total('Total trade notes and accounts receivable', ...pair(books.receivables)),
  row('Less: allowance for doubtful accounts', ...pair(minus(books.allowance))),
  total('Net', ...pair(books.netReceivables)),
])}

The allowance for doubtful accounts moved as follows:

${tabTable(
  [
    yearHead,
    first('Balance at beginning of year', ...openings(books.allowance)),
    row('Provision', ...years(books.allowanceProvision)),
    row('Accounts written off', ...years(books.allowanceWrittenOff)),
    row('Translation', ...years(books.allowanceTranslation)),
    total('Balance at end of year', ...years(books.allowance)),
  ],
  YEN_3,
)}

\f
#### 4. Inventories

${spacedTable(
  [
    ['At March 31,', '2015', '2016'],
    ['', 'Millions of yen', 'Millions of yen'],
  ],
  [
    first('Finished products', ...pair(books.finishedGoods)),
    row('Work in process', ...pair(books.workInProcess)),
    row('Raw materials and supplies', ...pair(books.rawMaterials)),
    total('Total inventories', ...pair(books.inventories)),
  ],
  YEN_2,
)}

#### 5. Investments

Available-for-sale securities are shares of listed companies, measured at quoted prices (level 1).

${tabTable(
  [
    yearHead,
    first('Balance at beginning of year', ...openings(books.securities)),
    row('Purchases', ...years(books.securitiesBought)),
    row('Unrealized gains (losses)', ...years(books.securitiesGains)),
    total('Balance at end of year', ...years(books.securities)),
  ],
  YEN_3,
)}

There were no sales in the three fiscal years. The investment in the affiliated company is described in Note 18.

\f
#### 6. Property, Plant and Equipment

${spacedTable(
  [
    ['At March 31,', '2015', '2016'],
    ['', 'Millions of yen', 'Millions of yen'],
  ],
  [
    first('Land', ...pair(position.propertyKinds.land)),
    row('Buildings and structures', ...pair(position.propertyKinds.buildings)),
    row('Machinery and monitoring stations', ...pair(position.propertyKinds.machinery)),
    row('Tools, furniture and fixtures', ...pair(position.propertyKinds.tools)),
    row('Construction in progress', ...pair(position.propertyKinds.progress)),
    row('Total cost', ...pair(position.propertyCost)),
    row('Less: accumulated depreciation', ...pair(minus(position.accumulatedDepreciation))),
    total('Property, plant and equipment, net', ...pair(books.property)),
  ],
  YEN_2,
)}

Depreciation expense was ${mn(books.depreciation[2014])}, ${mn(books.depreciation[2015])} and ${mn(books.depreciation[2016])} for the fiscal years ended March 31, 2014, 2015 and 2016, respectively. The net balance moved as follows:

${tabTable(
  [
    yearHead,
    first('Balance at beginning of year', ...openings(books.property)),
    row('Purchases', ...years(books.capitalExpenditures)),
    row('Additions under capital leases', ...years(books.leasedAdditions)),
    row('Depreciation', ...YEARS.map((y) => cell(-books.depreciation[y]))),
    row('Disposals', ...YEARS.map((y) => cell(-books.disposals[y]))),
    row('Translation', ...years(books.propertyTranslation)),
    total('Balance at end of year', ...years(books.property)),
  ],
  YEN_3,
)}

\f
#### 7. Acquisition

On August 1, 2014 the Company bought all the shares of Nagi Telemetry Co., Ltd., for whose radios the monitoring network had been the largest customer. The price, net of the cash acquired, was allotted as follows:

${tabTable(
  [
    row('In millions of yen', 'Amount'),
    first('Goodwill', cell(books.acquiredGoodwill[2015])),
    row('Technology and customer relations', cell(books.acquiredIntangibles[2015])),
    row('Receivables', cell(books.acquired.receivables[2015])),
    row('Payables', cell(-books.acquired.payables[2015])),
    total('Total', cell(books.acquisition[2015])),
  ],
  ['¥'],
)}

The goodwill belongs to the Monitoring Network Services segment and is not deductible for tax.
\f`

const noteShare = { 2015: 1_364n, 2016: 1_082n } as const
const notesReceivable = noteShare
const accountsReceivable = {
  2015: books.receivables[2015] - noteShare[2015],
  2016: books.receivables[2016] - noteShare[2016],
}

const goodwillYear = (year: 2015 | 2016) => {
  const line = (label: string, instruments: bigint, monitoring: bigint) =>
    row(label, cell(instruments), cell(monitoring), cell(instruments + monitoring))
  return [
    line('Acquisition', 0n, books.acquiredGoodwill[year]),
    line('Impairment', -income.impairment[year], 0n),
    line('Translation', books.instrumentsGoodwillTranslation[year], 0n),
    {
      ...line(
        `Balance at March 31, ${year}`,
        books.instrumentsGoodwill[year],
        books.monitoringGoodwill[year],
      ),
      bold: true,
    },
  ]
}

export const goodwill = (): string => `#### 8. Goodwill and Other Intangible Assets

Goodwill by segment moved as follows:

${htmlTable(
  [
    [
      { text: 'Millions of yen', down: 2 },
      { text: 'Segment', across: 2 },
      { text: 'Total', down: 2 },
    ],
    [{ text: 'Precision Instruments' }, { text: 'Monitoring Network Services' }],
  ],
  [
    {
      ...row(
        'Balance at March 31, 2014',
        cell(books.instrumentsGoodwill[2014]),
        cell(books.monitoringGoodwill[2014]),
        cell(books.goodwill[2014]),
      ),
      bold: true,
    },
    ...goodwillYear(2015),
    ...goodwillYear(2016),
  ],
)}

In the fourth quarter of the fiscal year ended March 31, 2016 the Company lowered its plan for Feldmark, after two state surveys had ended their contracts. The fair value of the reporting unit, found by discounting its cash flows (level 3), was below its carrying amount, and an impairment of ${mn(income.impairment[2016])} was recognized. Before it, the Company had recognized no impairment of goodwill.

Other intangible assets, mostly software for the monitoring network, moved as follows:

${tabTable(
  [
    yearHead,
    first('Balance at beginning of year', ...openings(books.intangibles)),
    row('Purchases of software', ...years(books.softwareAdditions)),
    row('Acquisition', ...years(books.acquiredIntangibles)),
    row('Amortization', ...YEARS.map((y) => cell(-books.amortization[y]))),
    row('Translation', ...years(books.intangiblesTranslation)),
    total('Balance at end of year', ...years(books.intangibles)),
  ],
  YEN_3,
)}
`

export const debt = (): string => `#### 9. Short-Term Borrowings and Long-Term Debt

Short-term borrowings of ${mn(books.shortTermBorrowings[2016])} at March 31, 2016 and ${mn(books.shortTermBorrowings[2015])} at March 31, 2015 were bank loans at weighted average rates of 0.74% and 0.81%, respectively. Long-term debt was as follows:

${spacedTable(
  [
    ['At March 31,', '2015', '2016'],
    ['', 'Millions of yen', 'Millions of yen'],
  ],
  [
    first('1.12% unsecured bonds, due September 2018', cell(detail.bonds), cell(detail.bonds)),
    row('Loans from banks, due through 2022', ...pair(detail.bankLoans)),
    row('Total long-term debt', ...pair(books.longTermDebt)),
    row('Less: current portion', ...pair(minus(position.currentDebt))),
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
  [
    ['Fiscal year ended March 31,', '2014', '2015', '2016'],
    ['', 'Millions of yen', 'Millions of yen', 'Millions of yen'],
  ],
  [
    first('Balance at beginning of year', ...openings(books.contractProvision)),
    row('Losses recognized', ...years(income.contractLosses)),
    row('Used', ...YEARS.map((y) => cell(-books.contractLossesUsed[y]))),
    total('Balance at end of year', ...years(books.contractProvision)),
  ],
  YEN_3,
)}

Of the losses recognized in the fiscal year ended March 31, 2016, ${mn(income.tokaraLoss)} arose on the Tokara Array, whose price is ${bn(income.tokaraPrice)}, and ${mn(income.contractLosses[2016] - income.tokaraLoss)} on two smaller contracts. At March 31, 2016 costs of ${mn(income.tokaraIncurred)} had been incurred on the Tokara Array.
\f`

const leaseTotal = detail.capitalLeasePayments.reduce((sum, one) => sum + one, 0n)
const operatingTotal = detail.operatingLeasePayments.reduce((sum, one) => sum + one, 0n)
