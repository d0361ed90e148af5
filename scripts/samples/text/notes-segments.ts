// Notes 16 and 19: segments, places and quarters.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { cell, cellOf, mn, perShare, total as sum } from '../model/money.ts'
import { type Year, YEARS } from '../model/years.ts'
import { pair, THREE_YEARS, TWO_BALANCES, years, YEN_2, YEN_3 } from './cells.ts'
import { first, htmlTable, type Row, row, spacedTable, tabTable, total } from '../layout.ts'

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
  THREE_YEARS,
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
  TWO_BALANCES,
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
