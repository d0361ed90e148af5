// The period that a column's head names, in the ways of several countries.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnPeriod } from '../../server/src/facts/sheet-periods.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { CONTEXT } from './by-hand.ts'

const period = (head: string): string | undefined => {
  const found = columnPeriod([head], [], CONTEXT)
  return found && periodKey(found)
}

test('the days in brackets say what a year or its first months mean', () => {
  assert.equal(period('FY2023 (January 1, 2023 to December 31, 2023)'), '12m>2023-12-31')
  assert.equal(period('FY2024 (As of December 31, 2024) (Millions of yen)'), '@2024-12-31')
  assert.equal(
    period('First three months of FY 12/25 (January 1, 2025 – March 31, 2025)'),
    '3m>2025-03-31',
  )
  assert.equal(period('Previous (July 1, 2024 thru March 31, 2025)'), '9m>2025-03-31')
})

test('two days that are no whole months name nothing', () => {
  assert.equal(period('January 1, 2024 to March 5, 2024'), undefined)
  assert.equal(period('March 31, 2024 to March 31, 2023'), undefined)
})

test('a fiscal year may be named by the two years that it runs through', () => {
  assert.equal(period('2003-04'), '12m>2004-03-31')
  assert.equal(period('FY 2003/2004'), '12m>2004-03-31')
  assert.equal(period('2003-05'), undefined)
})

test('dates may be written with points', () => {
  assert.equal(period('31.12.2024'), '@2024-12-31')
  assert.equal(period('As at 31-3-2024'), '@2024-03-31')
  assert.equal(period('1.1.–31.12.2024'), '12m>2024-12-31')
  assert.equal(period('1.4.2023-31.3.2024'), '12m>2024-03-31')
})
