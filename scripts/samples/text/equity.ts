// The consolidated statements of changes in equity.
import * as books from '../model/books.ts'
import * as income from '../model/income.ts'
import { cell, type Yen } from '../model/money.ts'
import { type Year, YEARS } from '../model/years.ts'
import { htmlTable, row, type Row } from '../layout.ts'
import * as position from '../model/position.ts'

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
