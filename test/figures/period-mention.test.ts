// Words that name a time → periods with comparable keys.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodKey } from '../../server/src/figures/period.ts'
import { periodMentions } from '../../server/src/figures/period-mention.ts'
import { resolvePeriod } from '../../server/src/figures/resolve-period.ts'

const MARCH = { year: 2004, month: 3, day: 31 }
const keys = (text: string, yearEnd = MARCH, naming = {}): string =>
  periodMentions(text)
    .map((m) => {
      const period = resolvePeriod(m, yearEnd, naming)
      return period ? periodKey(period) : '?'
    })
    .join(' ')

test('days are instants, months and years are stretches', () => {
  assert.equal(keys('as of March 31, 2004'), '@2004-03-31')
  assert.equal(keys('31 December 2024'), '@2024-12-31')
  assert.equal(keys('in June 2004'), '1m>2004-06')
  assert.equal(keys('as of June 2004'), '@2004-06')
  assert.equal(keys('the fiscal year ended March 31, 2004'), '12m>2004-03-31')
  assert.equal(keys('three months ended June 30, 2023'), '3m>2023-06-30')
  assert.equal(keys('13 weeks ended July 1, 2023'), '3m>2023-07-01')
})

test('a list shares its head, its day and its year', () => {
  assert.equal(
    keys('years ended March 31, 2004, 2003 and 2002'),
    '12m>2004-03-31 12m>2003-03-31 12m>2002-03-31',
  )
  assert.equal(keys('At March 31 and December 31, 2023'), '@2023-03-31 @2023-12-31')
  assert.equal(keys('quarter ended February 29, 2004 and 2003'), '3m>2004-02-29 3m>2003-02-28')
  assert.equal(keys('years ended September 28, 2024 and 2023'), '12m>2024-09-28 12m>2023-09')
})

test('quarters count back from the end of their year', () => {
  assert.equal(keys('the third quarter of the fiscal year ended March 31, 2004'), '3m>2003-12-31')
  assert.equal(keys('the fourth quarter of fiscal 2003'), '3m>2003-03-31')
})

test('the first months of a year, and a quarter behind its year', () => {
  const DECEMBER = { year: 2003, month: 12, day: 31 }
  assert.equal(keys('in the first six months of 2003', DECEMBER), '6m>2003-06-30')
  assert.equal(keys('the first nine months of fiscal 2004'), '9m>2003-12-31')
  assert.equal(keys('in the 2003 second quarter', DECEMBER), '3m>2003-06-30')
  assert.equal(keys('13-week fiscal quarter ended July 1, 2023'), '3m>2023-07-01')
})

test('what the words leave open stays open', () => {
  assert.equal(keys('three and nine months ended June 30, 2023'), '?')
  assert.equal(keys('in 2003'), '?')
  assert.equal(keys('in 2003', MARCH, { bareIsFiscal: true }), '12m>2003-03-31')
  assert.equal(keys('in 2003', { year: 2004, month: 12, day: 31 }), '12m>2003-12-31')
  assert.equal(keys('fiscal 2022', { year: 2023, month: 1, day: 28 }, { ahead: 1 }), '12m>2023-01')
  assert.equal(keys('on June 24 of each year'), '')
})

test('amounts, counts and the verb "may" are no dates', () => {
  assert.equal(keys('we may 5 times sell $2004 or 2,003 shares, 2004 shares or 19.2004'), '')
})

test('a lead says whether a mention is past or to come', () => {
  assert.equal(periodMentions('notes due in March 2005')[0]?.lead, 'due')
  assert.equal(periodMentions('At March 31, 2004')[0]?.lead, 'at')
})
