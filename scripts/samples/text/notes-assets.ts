// Notes 3 to 8: receivables, inventories, investments, property, the acquisition and goodwill.
import * as books from '../model/books.ts'
import * as income from '../model/income.ts'
import { cell, mn } from '../model/money.ts'
import {
  balanceHead,
  negative,
  negativePair,
  openings,
  pair,
  TWO_BALANCES,
  yearHead,
  years,
  YEN_2,
  YEN_3,
} from './cells.ts'
import { first, htmlTable, pipeTable, row, spacedTable, tabTable, total } from '../layout.ts'
import * as position from '../model/position.ts'

const noteShare = { 2015: 1_364n, 2016: 1_082n } as const

const notesReceivable = noteShare

const accountsReceivable = {
  2015: books.receivables[2015] - noteShare[2015],
  2016: books.receivables[2016] - noteShare[2016],
}

export const assets = (): string => `#### 3. Receivables and Allowance for Doubtful Accounts

Trade receivables were made up as follows:

${pipeTable([
  balanceHead,
  row('Trade notes', ...pair(notesReceivable)),
  row('Accounts receivable', ...pair(accountsReceivable)),
  total('Total trade notes and accounts receivable', ...pair(books.receivables)),
  row('Less: allowance for doubtful accounts', ...negativePair(books.allowance)),
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
  TWO_BALANCES,
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
  TWO_BALANCES,
  [
    first('Land', ...pair(position.propertyKinds.land)),
    row('Buildings and structures', ...pair(position.propertyKinds.buildings)),
    row('Machinery and monitoring stations', ...pair(position.propertyKinds.machinery)),
    row('Tools, furniture and fixtures', ...pair(position.propertyKinds.tools)),
    row('Construction in progress', ...pair(position.propertyKinds.progress)),
    row('Total cost', ...pair(position.propertyCost)),
    row('Less: accumulated depreciation', ...negativePair(position.accumulatedDepreciation)),
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
    row('Depreciation', ...negative(books.depreciation)),
    row('Disposals', ...negative(books.disposals)),
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
    row('Amortization', ...negative(books.amortization)),
    row('Translation', ...years(books.intangiblesTranslation)),
    total('Balance at end of year', ...years(books.intangibles)),
  ],
  YEN_3,
)}
`
