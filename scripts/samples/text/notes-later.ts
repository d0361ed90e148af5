// Notes 12 to 20 and Schedule II: taxes, people, equity, segments and what came after.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { bn, cell, cellOf, grouped, mn, percent, perShare, total as sum } from '../model/money.ts'
import * as position from '../model/position.ts'
import { before, type Flow, type Stock, type Year, YEARS } from '../model/years.ts'
import { decimal } from '../../../server/src/base/decimal.ts'
import {
  first,
  group,
  htmlTable,
  pipeTable,
  row,
  spacedTable,
  tabTable,
  total,
  type Row,
} from '../layout.ts'

const years = (flow: Flow): readonly string[] => YEARS.map((year) => cell(flow[year]))
const negative = (flow: Flow): readonly string[] => YEARS.map((year) => cell(-flow[year]))
type Pair = Readonly<Record<2015 | 2016, bigint>>
const pair = (balance: Pair): readonly string[] => [cell(balance[2015]), cell(balance[2016])]
const negativePair = (balance: Pair): readonly string[] => [
  cell(-balance[2015]),
  cell(-balance[2016]),
]
const YEN_2 = ['¥', '¥']
const YEN_3 = ['¥', '¥', '¥']
const yearHead = row('Fiscal year ended March 31, (millions of yen)', '2014', '2015', '2016')
const twoYears = [
  ['Fiscal year ended March 31,', '2015', '2016'],
  ['', 'Millions of yen', 'Millions of yen'],
]
const twoBalances = [
  ['At March 31,', '2015', '2016'],
  ['', 'Millions of yen', 'Millions of yen'],
]

const rate = (tenths: bigint): string => `${cellOf(decimal(tenths, -1))}%`

export const taxes = (): string => `#### 12. Income Taxes

Income taxes in Japan amounted to a statutory rate of ${rate(detail.statutoryRate[2014])}, ${rate(detail.statutoryRate[2015])} and ${rate(detail.statutoryRate[2016])} for the fiscal years ended March 31, 2014, 2015 and 2016, respectively. The reconciliation of income taxes at that rate with those recognized is as follows:

${spacedTable(
  [
    ['Fiscal year ended March 31,', '2014', '2015', '2016'],
    ['', 'Millions of yen', 'Millions of yen', 'Millions of yen'],
  ],
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
    row('At March 31, (millions of yen)', '2015', '2016'),
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
    row('At March 31, (millions of yen)', '2015', '2016'),
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
  twoYears,
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
    row('At March 31, (millions of yen)', '2015', '2016'),
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

const kindNames = {
  translation: 'Foreign currency translation adjustments',
  securities: 'Unrealized gains (losses) on securities',
  pension: 'Pension liability adjustments',
} as const
const kinds = ['translation', 'securities', 'pension'] as const

export const equityNote = (): string => `#### 14. Equity and Other Comprehensive Income

Dividends paid were as follows:

${pipeTable([
  row('Fiscal year ended March 31, (millions of yen)', '2014', '2015', '2016'),
  row('Final dividend of the year before', ...YEARS.map((y) => cell(books.dividendPayments[y][0]))),
  row('Interim dividend', ...YEARS.map((y) => cell(books.dividendPayments[y][1]))),
  total('Total dividends paid', ...years(books.dividends)),
])}

In November 2015 the board of directors authorized the purchase of shares for up to ${bn(detail.buybackLimit)}. By March 31, 2016 the Company had bought ${grouped(books.treasuryShares[2016] - books.treasuryShares[2015])} shares for ${mn(books.treasuryBought[2016])}.

Other comprehensive income (loss) for the fiscal year ended March 31, 2016, with its tax, was:

${htmlTable(
  [[{ text: 'Millions of yen' }, { text: 'Before tax' }, { text: 'Tax' }, { text: 'Net of tax' }]],
  [
    ...kinds.map((kind) => {
      const { gross, tax } = books.otherComprehensive[kind]
      return row(kindNames[kind], cell(gross[2016]), cell(tax[2016]), cell(gross[2016] + tax[2016]))
    }),
    total(
      'Total other comprehensive income (loss)',
      cell(books.comprehensiveGross[2016]),
      cell(books.comprehensiveTax[2016]),
      cell(books.comprehensiveNet[2016]),
    ),
  ],
)}

The parts of accumulated other comprehensive income (loss) that belong to Yumihari Corporation moved as follows:

${pipeTable([
  row('Millions of yen', 'Translation', 'Securities', 'Pension', 'Total'),
  row(
    'Balance at March 31, 2015',
    ...kinds.map((k) => cell(position.accumulatedKinds[k][2015])),
    cell(position.accumulated[2015]),
  ),
  row(
    'Change in the year',
    ...kinds.map((k) => cell(position.accumulatedMovement[k][2016])),
    cell(position.accumulatedYear[2016]),
  ),
  total(
    'Balance at March 31, 2016',
    ...kinds.map((k) => cell(position.accumulatedKinds[k][2016])),
    cell(position.accumulated[2016]),
  ),
])}

\f
#### 15. Net Income (Loss) per Share

${spacedTable(
  [['Fiscal year ended March 31,', '2014', '2015', '2016']],
  [
    row(
      'Net income (loss) attributable to Yumihari Corporation (millions of yen)',
      ...years(income.attributable),
    ),
    row(
      'Weighted average shares outstanding',
      ...YEARS.map((y) => grouped(books.weightedShares[y])),
    ),
    row('Effect of stock options', ...YEARS.map((y) => cell(books.dilutiveShares[y]))),
    row(
      'Diluted weighted average shares',
      ...YEARS.map((y) => grouped(books.weightedShares[y] + books.dilutiveShares[y])),
    ),
    row(
      'Basic net income (loss) per share (yen)',
      ...YEARS.map((y) => cellOf(books.earningsPerShare(y))),
    ),
    row(
      'Diluted net income (loss) per share (yen)',
      ...YEARS.map((y) => cellOf(books.dilutedPerShare(y))),
    ),
  ],
  YEN_3,
)}

Options for 214,000 shares were left out for the fiscal year ended March 31, 2016, since they would have made the net loss per share smaller.
`

function segmentYear(year: Year): string {
  const { SEGMENTS } = income
  const line = (label: string, parts: readonly bigint[], rest: bigint): Row =>
    row(label, ...[...parts, sum(...parts), rest, sum(...parts) + rest].map(cell))
  const external = SEGMENTS.map((one) => one.external[year])
  const between = SEGMENTS.map((one) => one.intersegment[year])
  return htmlTable(
    [
      [
        { text: `Fiscal year ended March 31, ${year} (millions of yen)`, down: 2 },
        { text: 'Segments', across: 3 },
        { text: 'Total of segments', down: 2 },
        { text: 'Head office and eliminations', down: 2 },
        { text: 'Consolidated', down: 2 },
      ],
      SEGMENTS.map((one) => ({ text: one.name })),
    ],
    [
      line('Net sales to customers', external, 0n),
      line('Sales between segments', between, -sum(...between)),
      {
        ...line(
          'Total net sales',
          external.map((one, index) => one + (between[index] ?? 0n)),
          -sum(...between),
        ),
        bold: true,
      },
      line(
        'Operating income (loss)',
        SEGMENTS.map((one) => one.operating[year]),
        income.corporateCosts[year],
      ),
      line(
        'Depreciation and amortization',
        SEGMENTS.map((one) => one.depreciation[year]),
        detail.corporate.depreciation[year],
      ),
      line(
        'Additions to long-lived assets',
        SEGMENTS.map((one) => one.capital[year]),
        detail.corporate.capital[year],
      ),
      line(
        'Total assets',
        SEGMENTS.map((one) => one.assets[year]),
        detail.corporate.assets[year],
      ),
    ],
  )
}

const places = [
  ['Japan', 'japan'],
  ['Other Asia', 'asia'],
  ['Europe', 'europe'],
  ['Americas', 'americas'],
] as const

export const segmentNote = (): string => `#### 16. Segment and Geographic Information

The Company has three reportable segments, which differ in what they sell: Precision Instruments, Monitoring Network Services and Subsea Systems. Sales between segments are made at cost plus a margin. The impairment of goodwill of ${mn(income.impairment[2016])} in the fiscal year ended March 31, 2016 is part of the operating loss of the Precision Instruments segment.

${YEARS.map(segmentYear).join('\n\n')}
\f
Net sales by the place of the customer were:

${spacedTable(
  [
    ['Fiscal year ended March 31,', '2014', '2015', '2016'],
    ['', 'Millions of yen', 'Millions of yen', 'Millions of yen'],
  ],
  [
    ...places.map(([label, place], index) =>
      (index === 0 ? first : row)(label, ...years(income.geography[place])),
    ),
    total('Total net sales', ...years(income.netSales)),
  ],
  YEN_3,
)}

Property, plant and equipment by place were:

${spacedTable(
  twoBalances,
  [
    ...places.map(([label, place], index) =>
      (index === 0 ? first : row)(label, ...pair(detail.propertyByPlace[place])),
    ),
    total('Total property, plant and equipment', ...pair(books.property)),
  ],
  YEN_2,
)}

NOHRA accounted for ${mn(detail.agencySales[2014])}, ${mn(detail.agencySales[2015])} and ${mn(detail.agencySales[2016])} of net sales for the fiscal years ended March 31, 2014, 2015 and 2016, respectively, chiefly in the Subsea Systems segment.
`

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
    first('Balance at beginning of year', ...YEARS.map((y) => cell(books.affiliate[before(y)]))),
    row('Equity in net income (loss)', ...years(income.affiliateIncome)),
    row('Dividends received', ...negative(books.affiliateDividends)),
    total('Balance at end of year', ...years(books.affiliate)),
  ],
  YEN_3,
)}

At March 31, 2016 the Company had receivables of ${mn(detail.affiliateReceivable[2016])} from Minato and payables of ${mn(detail.affiliatePayable[2016])} to it, compared with ${mn(detail.affiliateReceivable[2015])} and ${mn(detail.affiliatePayable[2015])}, respectively, at March 31, 2015.
\f`

function quarterTable(year: 2015 | 2016): string {
  const quarters = income.quarterly[year]
  const line = (label: string, amounts: readonly bigint[]): Row =>
    row(label, ...amounts.map(cell), cell(sum(...amounts)))
  const shares = detail.quarterShares[year]
  return tabTable(
    [
      row(
        `Fiscal year ended March 31, ${year} (millions of yen, except per share data)`,
        'First quarter',
        'Second quarter',
        'Third quarter',
        'Fourth quarter',
        'Fiscal year',
      ),
      line('Net sales', quarters.sales),
      line('Gross profit', quarters.gross),
      line('Operating income (loss)', quarters.operating),
      line('Net income (loss) attributable to Yumihari Corporation', quarters.attributable),
      row(
        'Basic net income (loss) per share (yen)',
        ...quarters.attributable.map((amount, index) =>
          cellOf(perShare(amount, shares[index] ?? 1n)),
        ),
        cellOf(books.earningsPerShare(year)),
      ),
    ],
    [],
  )
}

export const quarters = (): string => `#### 19. Quarterly Information (Unaudited)

${quarterTable(2015)}

${quarterTable(2016)}

The third quarter of the fiscal year ended March 31, 2016 bears the first estimate of the loss on the Tokara Array, and the fourth quarter the second, with the impairment of goodwill of ${mn(income.impairment[2016])}. Quarterly amounts per share rest on the shares of each quarter and need not add up to the amount of the year.
`

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
