// Notes 14 and 15: equity, other comprehensive income and amounts per share.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import * as position from '../model/position.ts'
import { bn, cell, cellOf, grouped, mn } from '../model/money.ts'
import { years, YEN_3 } from './cells.ts'
import { htmlTable, pipeTable, row, spacedTable, total } from '../layout.ts'
import { YEARS } from '../model/years.ts'

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
