// The consolidated statements of cash flows.
import * as books from '../model/books.ts'
import * as income from '../model/income.ts'
import { before, type Flow } from '../model/years.ts'
import { flowHead, flows, flowSigns } from './cells.ts'
import { first, group, type Row, row, spacedTable, total } from '../layout.ts'

const flowRow = (label: string, flow: Flow): Row => row(label, ...flows(flow))

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
