// The consolidated statements of operations and of comprehensive income.
import * as books from '../model/books.ts'
import * as income from '../model/income.ts'
import { cellOf } from '../model/money.ts'
import { CONVENIENCE_RATE } from '../model/rates.ts'
import { type Flow, less, YEARS } from '../model/years.ts'
import { divide } from '../../../server/src/base/decimal.ts'
import { flowHead, flows, flowSigns } from './cells.ts'
import { first, group, type Row, row, spacedTable, total } from '../layout.ts'

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
