// What the checks of the statements say, and of what they say nothing.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { balanceSheetBalances } from '../../server/src/checks/balance-sheet-balances.ts'
import { cashFlowsLeadToClosingCash } from '../../server/src/checks/cash-flows-lead-to-closing-cash.ts'
import { earningsPerShareFollow } from '../../server/src/checks/earnings-per-share-follow.ts'
import { judge } from '../../server/src/checks/judge.ts'
import { statementsAgree } from '../../server/src/checks/statements-agree.ts'
import { statementLine } from '../../server/src/facts/statement-line.ts'
import { read } from '../../server/src/filing.ts'

const CHECKS = [
  balanceSheetBalances,
  cashFlowsLeadToClosingCash,
  statementsAgree,
  earningsPerShareFollow,
]

function said(text: string): { readonly findings: readonly string[]; readonly ticked: number } {
  const filing = read(text)
  const { findings, ticks } = judge(filing, CHECKS)
  return {
    findings: findings.map(({ level, span }) => `${level} ${filing.textOf(span)}`),
    ticked: new Set(ticks.map((tick) => tick.span.start)).size,
  }
}

const table = (head: string, rows: readonly string[]): string => {
  const count = head.split('|').length
  const line = (cells: string): string => `| ${cells} |\n`
  return `${line(head)}${line(Array<string>(count).fill('---').join(' | '))}${rows.map(line).join('')}\n`
}

describe('the labels of key lines', () => {
  const lines = {
    '9. Total liabilities and stockholders’ equity (deficit)': 'liabilities-and-equity',
    'Total equity and liabilities': 'liabilities-and-equity',
    'Total liabilities, redeemable noncontrolling interest, and equity': 'liabilities-and-equity',
    'Total Corning Incorporated shareholders’ equity': 'owners-equity',
    'Net cash (used)/provided by investing activities': 'investing-cash',
    'Cash, cash equivalents and restricted cash — end of period': 'cash-closing',
    'Cash & cash equivalents, including restricted, at beginning of year': 'cash-opening',
  }
  for (const [label, line] of Object.entries(lines))
    test(`“${label}” is ${line}`, () => {
      assert.equal(statementLine(label), line)
    })
  for (const label of [
    'Total assets of reportable segments',
    'Total liabilities assumed',
    'Net cash provided by operating activities – continuing operations',
    'Non-cash operating activities',
    'Net change in cash overdraft',
  ])
    test(`“${label}” is none`, () => {
      assert.equal(statementLine(label), undefined)
    })
})

describe('a balance sheet', () => {
  const sheet = (assets: string, both: string): string =>
    table('(in thousands) | June 30, 2010', [
      'Cash | 1,204',
      `Total assets | ${assets}`,
      'Total liabilities | 11,930',
      'Total stockholders’ equity | 16,538',
      `Total liabilities and stockholders’ equity | ${both}`,
    ])
  test('of one column is told only where one slip explains the difference', () => {
    assert.equal(said(sheet('28,468', '28,648')).findings.length, 1)
    assert.deepEqual(said(sheet('28,468', '31,907')).findings, [])
  })
  test('with an earlier column that does not balance either says nothing', () => {
    const text = table('(in thousands) | 2010 | 2009', [
      'Total assets | 28,468 | 27,190',
      'Total liabilities and equity | 28,648 | 26,084',
    ])
    assert.deepEqual(said(text).findings, [])
  })
  test('with redeemable interests between liabilities and equity balances', () => {
    const text = table('(in thousands) | 2010 | 2009', [
      'Total assets | 28,968 | 27,190',
      'Total liabilities | 11,930 | 11,004',
      'Redeemable preferred stock | 500 | 500',
      'Total equity | 16,538 | 15,686',
      'Total liabilities, preferred stock and equity | 28,968 | 27,190',
    ])
    assert.deepEqual(said(text), { findings: [], ticked: 4 })
  })
  test('of fair values has nothing that balances', () => {
    const text = table('(in thousands) | Level 1 | Level 2', [
      'Total assets | 28,968 | 27,190',
      'Total liabilities | 28,698 | 27,190',
    ])
    assert.deepEqual(said(text), { findings: [], ticked: 0 })
  })
})

describe('cash', () => {
  const flows = (closing: string): string =>
    table('Year ended December 31, | 2010 | 2009', [
      'Net cash provided by operating activities | 5,221 | 4,110',
      'Net cash used in financing activities | (4,510) | (4,319)',
      'Cash and restricted cash at beginning of year | 1,407 | 1,616',
      `Cash and restricted cash at end of year | ${closing} | 1,407`,
    ])
  const sheet = (cash: string, restricted: string): string =>
    table('(in millions) | December 31, 2010 | December 31, 2009', [
      `Cash | ${cash} | 1,107`,
      `Restricted cash | ${restricted} | 300`,
      'Total assets | 39,104 | 43,112',
      'Total liabilities and equity | 39,104 | 43,112',
    ])
  test('is that of the balance sheet with what is restricted', () => {
    const { findings, ticked } = said(sheet('1,718', '400') + flows('2,118'))
    assert.deepEqual(findings, [])
    assert.equal(ticked, 16)
  })
  test('that differs in one figure is told at that figure', () => {
    assert.deepEqual(said(sheet('1,178', '400') + flows('2,118')).findings, ['error 1,178'])
  })
  test('of another group is not compared', () => {
    const other = table('(in millions) | December 31, 2010 | December 31, 2009', [
      'Cash | 2,181 | 604',
      'Total assets | 9,104 | 8,112',
      'Total liabilities and equity | 9,104 | 8,112',
    ])
    assert.deepEqual(said(other + flows('2,118')).findings, [])
  })
})

describe('earnings per share', () => {
  const statement = (income: string, second: string): string =>
    table('(in millions, except per share amounts) | 2010 | 2009 | 2008', [
      `Net income | ${income} | 4,810 | 3,912`,
      'Net income available to common shareholders | 5,102 | 4,702 | 3,804',
      'Weighted-average shares outstanding, basic | 843.1 | 828.4 | 761.9',
      `Basic earnings per share | 6.05 | ${second} | 4.99`,
    ])
  test('follow from the row of income that fits', () => {
    const { findings, ticked } = said(statement('5,220', '5.68'))
    assert.deepEqual(findings, [])
    assert.equal(ticked, 9)
  })
  test('that fit another row of income in one column are not told', () => {
    assert.deepEqual(said(statement('5,220', '5.81')).findings, [])
  })
  test('with two digits swapped are told', () => {
    assert.deepEqual(said(statement('5,220', '5.86')).findings, ['warning 5.86'])
  })
})
