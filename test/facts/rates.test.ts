import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlain } from '../../server/src/base/decimal.ts'
import type { Rate } from '../../server/src/facts/rate.ts'
import { ratesOf } from '../../server/src/facts/rates.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { CONTEXT, sentenceOf, sheetOf } from './by-hand.ts'

const shown = (rates: readonly Rate[]): readonly string[] =>
  rates.map((r) => `${r.currency} ${toPlain(r.perDollar)} ${r.kind} ${periodKey(r.period)}`)
const ofSheet = (text: string, captions: readonly string[] = [], context = CONTEXT) =>
  shown(ratesOf([sheetOf(text, captions)], [], context))
const ofText = (text: string) => shown(ratesOf([], [sentenceOf(text)], CONTEXT))

test('reads a table of months under a calendar year, the last month cut short', () =>
  assert.deepEqual(
    ofSheet(`
      Calendar year 2004 | High | Low | Average (1) | Period-end
      June | ¥111.27 | ¥107.10 | ¥109.43 | ¥109.43
      July (through July 19, 2004) | 109.52 | 108.21 | 108.73 | 108.28`),
    [
      'JPY 111.27 high 1m>2004-06-30',
      'JPY 107.10 low 1m>2004-06-30',
      'JPY 109.43 average 1m>2004-06-30',
      'JPY 109.43 spot @2004-06-30',
      'JPY 109.52 high 1m>2004-07-19',
      'JPY 108.21 low 1m>2004-07-19',
      'JPY 108.73 average 1m>2004-07-19',
      'JPY 108.28 spot @2004-07-19',
    ],
  ))

test('reads years by the words over them, and the average as the filing defines it', () => {
  const sheet = sheetOf(`
    Fiscal year ended March 31, | Average | High | Low | Period-end
    2003 | 121.10 | 133.40 | 115.71 | 118.07`)
  const note = sentenceOf(
    'The average is the mean of the exchange rates on the last day of each month.',
  )
  assert.deepEqual(shown(ratesOf([sheet], [], CONTEXT))[0], 'JPY 121.10 average 12m>2003-03-31')
  assert.deepEqual(
    shown(ratesOf([sheet], [note], CONTEXT))[0],
    'JPY 121.10 average-of-month-ends 12m>2003-03-31',
  )
})

test('takes a month of another year by the heading over it', () => {
  const sheet = sheetOf(`
     | High | Low | Average
    December | 109.61 | 106.93 | 107.74`)
  const rows = sheet.rows.map((row) => ({ ...row, parent: '2003' }))
  assert.deepEqual(
    shown(ratesOf([{ ...sheet, rows }], [], CONTEXT))[0],
    'JPY 109.61 high 1m>2003-12-31',
  )
})

test('reads months across the head and rates down the side', () => {
  const sheet = sheetOf(`
    2004 | May | June
    High | ¥114.30 | ¥111.27
    Low | 108.50 | 107.10
    Average | 112.20 | 109.43`)
  assert.deepEqual(shown(ratesOf([sheet], [], CONTEXT)), [
    'JPY 114.30 high 1m>2004-05-31',
    'JPY 111.27 high 1m>2004-06-30',
    'JPY 108.50 low 1m>2004-05-31',
    'JPY 107.10 low 1m>2004-06-30',
    'JPY 112.20 average 1m>2004-05-31',
    'JPY 109.43 average 1m>2004-06-30',
  ])
})

test('turns dollars per unit over', () =>
  assert.deepEqual(
    ofSheet(`
      2004 | High | Low | Average
      June | $0.009337 | $0.008987 | $0.009138`)[2],
    'JPY 109.43314 average 1m>2004-06-30',
  ))

test('takes share prices for no rates', () => {
  assert.deepEqual(ofSheet('2004 | High | Low | Average\nJune | 4,120 | 3,800 | 3,950'), [])
  assert.deepEqual(ofSheet('2004 | High | Low\nJune | 111.27 | 107.10'), [])
})

test('without H.10 to compare with, words must say that these are rates', () => {
  const euro = { ...CONTEXT, currency: 'EUR' }
  const table = '2004 | High | Low | Average\nJune | 0.8330 | 0.8110 | 0.8240'
  assert.deepEqual(ofSheet(table, ['Value at risk'], euro), [])
  assert.deepEqual(ofSheet(table, ['Exchange rates'], euro), [])
  assert.equal(
    ofSheet(table, ['Euros per U.S. dollar'], euro)[2],
    'EUR 0.8240 average 1m>2004-06-30',
  )
  const dollars = '2004 | High | Low | Average\nJune | 1.2330 | 1.2005 | 1.2136'
  assert.match(ofSheet(dollars, ['U.S. dollars per euro'], euro)[2]!, /^EUR 0\.8239/)
})

test('reads quotations with their dates', () => {
  assert.deepEqual(ofText('The noon buying rate on July 19, 2004 was ¥108.28 per $1.00.'), [
    'JPY 108.28 spot @2004-07-19',
  ])
  assert.deepEqual(
    ofText(
      'Amounts were translated, solely for the convenience of the reader, at ¥106 = US$1, the approximate rate on March 31, 2004.',
    ),
    ['JPY 106 convenience @2004-03-31'],
  )
  assert.deepEqual(
    ofText(
      'The rate was ¥118.07 per $1.00 on March 31, 2003 and ¥104.18 per $1.00 on March 31, 2004.',
    ),
    ['JPY 118.07 spot @2003-03-31', 'JPY 104.18 spot @2004-03-31'],
  )
  assert.deepEqual(
    ofText('The average rate for the fiscal year ended March 31, 2004 was ¥113.07 per US$1.00.'),
    ['JPY 113.07 average 12m>2004-03-31'],
  )
})

test('reads the rates of a list whose unit is said once', () => {
  assert.deepEqual(
    ofText('The rate stood at ¥118.07 per $1.00 on March 31, 2003 and ¥104.18 on March 31, 2004.'),
    ['JPY 118.07 spot @2003-03-31', 'JPY 104.18 spot @2004-03-31'],
  )
  assert.deepEqual(
    ofText(
      'The rates were ¥118.07, ¥104.18 and ¥108.28 per $1.00 on March 31, 2003, March 31, 2004 and July 19, 2004, respectively.',
    ),
    ['JPY 118.07 spot @2003-03-31', 'JPY 104.18 spot @2004-03-31', 'JPY 108.28 spot @2004-07-19'],
  )
  assert.deepEqual(
    ofText('The rate on July 19, 2004 was ¥108.28 per $1.00 and ¥120.00 per share was paid.'),
    ['JPY 108.28 spot @2004-07-19'],
  )
  assert.deepEqual(
    ofText('The rate was ¥108.28 per $1.00 on July 19, 2004, and ¥650.00 was the price.'),
    ['JPY 108.28 spot @2004-07-19'],
  )
})

test('dates a rate of translation by the balance sheet, and no other rate by guessing', () => {
  assert.deepEqual(ofText('Amounts were translated at ¥106 = US$1.'), [
    'JPY 106 convenience @2004-03-31',
  ])
  assert.deepEqual(ofText('The exchange rate was ¥112.20 = US$1.00.'), [])
})

test('takes the rate of a contract or an assumption for no rate', () => {
  assert.deepEqual(ofText('On March 31, 2004 we held forward contracts at ¥105.00 per $1.00.'), [])
  assert.deepEqual(ofText('Our plan for March 31, 2005 assumes ¥110 per US$1.'), [])
})
