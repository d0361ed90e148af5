// Average and closing rates in tables of every shape, and what is no rate of the market.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlain } from '../../server/src/base/decimal.ts'
import { gridRates } from '../../server/src/facts/rate-grid.ts'
import { ratePair } from '../../server/src/facts/rate-pair.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { read } from '../../server/src/filing.ts'
import { CONTEXT } from './by-hand.ts'

const rates = (table: string): readonly string[] => {
  const filing = read(`We report in yen. Our fiscal year ended March 31, 2019.\n\n${table}\n`)
  return gridRates(filing.sheets, filing.context).map(
    (r) => `${r.currency} ${toPlain(r.perDollar)} ${r.kind} ${periodKey(r.period)}`,
  )
}

const BOTH = [
  'JPY 110.85 average 12m>2018-03-31',
  'JPY 110.91 average 12m>2019-03-31',
  'JPY 106.24 spot @2018-03-31',
  'JPY 110.99 spot @2019-03-31',
]

test('years down the side', () =>
  assert.deepEqual(
    rates(`The exchange rates used were as follows (yen per U.S. dollar):

| Year ended March 31 | Average rate | Year-end rate |
| --- | ---: | ---: |
| 2018 | 110.85 | 106.24 |
| 2019 | 110.91 | 110.99 |`).toSorted(),
    BOTH.toSorted(),
  ))

test('years across the head', () =>
  assert.deepEqual(
    rates(`| | Year ended March 31, 2018 | Year ended March 31, 2019 |
| --- | ---: | ---: |
| Exchange rate (¥/US$), average | 110.85 | 110.91 |
| Exchange rate (¥/US$), period-end | 106.24 | 110.99 |`),
    BOTH,
  ))

test('dollars per unit are turned over', () =>
  assert.deepEqual(
    rates(`| | Year ended March 31, 2019 |
| --- | ---: |
| Average exchange rate, U.S. dollars per euro | 1.1577 |`),
    ['EUR 0.86378164 average 12m>2019-03-31'],
  ))

test('rates of a plan, and what cannot be a rate of that time, are none', () => {
  const table = (label: string, rate: string): string =>
    `| | Year ended March 31, 2019 |\n| --- | ---: |\n| ${label} | ${rate} |`
  assert.deepEqual(rates(table('Assumed average exchange rate (¥/US$)', '110.00')), [])
  assert.deepEqual(rates(table('Average exchange rate (¥/US$)', '310.00')), [])
  assert.deepEqual(rates(table('Average interest rate', '1.10')), [])
  assert.equal(rates(table('Average exchange rate (¥/US$)', '110.91')).length, 1)
})

test('pairs of currencies in words and signs', () => {
  const pair = (text: string): string => {
    const found = ratePair(text, CONTEXT.dollar)
    return found ? `${found.currency}${found.inverse ? ' inverse' : ''}` : 'none'
  }
  assert.equal(pair('Yen per U.S. dollar'), 'JPY')
  assert.equal(pair('(RMB per US$1.00)'), 'CNY')
  assert.equal(pair('US$ per euro'), 'EUR inverse')
  assert.equal(pair('￥／US$'), 'JPY')
  assert.equal(pair('Yen per euro'), 'none')
  assert.equal(pair('In millions of yen'), 'none')
})
