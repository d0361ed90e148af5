// The consolidated balance sheets.
import * as books from '../model/books.ts'
import { grouped } from '../model/money.ts'
import { less, type Stock } from '../model/years.ts'
import { first, group, type Row, row, spacedTable, total } from '../layout.ts'
import { stocks } from './cells.ts'
import * as position from '../model/position.ts'

const stockRow = (label: string, balance: Stock): Row => row(label, ...stocks(balance))

const HEAD: readonly (readonly string[])[] = [
  ['At March 31,', '2015', '2016', '2016'],
  ['', 'Millions of yen', 'Millions of yen', 'Thousands of U.S. dollars'],
]

const SIGNS = ['¥', '¥', '$']

const negated = (balance: Stock): Stock => ({ 2013: -balance[2013], ...less(balance) })

const assets = (): string =>
  spacedTable(
    HEAD,
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
    SIGNS,
  )

const liabilities = (): string =>
  spacedTable(
    HEAD,
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
    SIGNS,
  )

export const balanceSheets = (): string => `### CONSOLIDATED BALANCE SHEETS

Yumihari Corporation and Subsidiaries

${assets()}
\f
${liabilities()}

Common stock, without par value: ${grouped(120_000_000n)} shares authorized and ${grouped(books.SHARES_ISSUED)} shares issued at March 31, 2015 and 2016. Treasury stock: ${grouped(books.treasuryShares[2015])} shares at March 31, 2015 and ${grouped(books.treasuryShares[2016])} shares at March 31, 2016.

The accompanying notes are an integral part of these statements.
\f`
