import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellPeriod } from '../../server/src/facts/cell-period.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { CONTEXT, sheetOf } from './by-hand.ts'

/** Of the first cell in the last row. */
function periodIn(text: string, parent?: string): string {
  const sheet = sheetOf(text)
  const last = sheet.rows.at(-1)!
  const row = parent === undefined ? last : { ...last, parent }
  const period = cellPeriod(sheet, row, 0, CONTEXT)
  return period ? periodKey(period) : 'none'
}

test('a quarter takes its year from the corner', () =>
  assert.equal(
    periodIn('Fiscal year ended March 31, 2004 | Third quarter\nNet sales | 15,624'),
    '3m>2003-12-31',
  ))

test('a row can name the day of its balance, its month or its year', () => {
  assert.equal(periodIn(' | Common stock\nBalance at March 31, 2003 | 11,208'), '@2003-03-31')
  assert.equal(periodIn('Calendar year 2004 | Price\nMarch | 1,318'), '1m>2004-03-31')
  assert.equal(periodIn(' | Opening\nFiscal year ended March 31, 2004 | 957'), '12m>2004-03-31')
})

test('a whole table can be of one year', () =>
  assert.equal(
    periodIn(
      'Fiscal year ended March 31, 2004 (millions of yen) | Instruments\nNet sales | 34,126',
    ),
    '12m>2004-03-31',
  ))

test('a head over rows names their year', () =>
  assert.equal(
    periodIn(' | Instruments\nNet sales | 34,126', 'Year ended March 31, 2003'),
    '12m>2003-03-31',
  ))

test('a bare year down the side names none: payments to come are listed so', () =>
  assert.equal(periodIn(' | Amount\n2007 | 3,400'), 'none'))
