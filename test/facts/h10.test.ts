import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlain } from '../../server/src/base/decimal.ts'
import type { Decimal } from '../../server/src/base/decimal.ts'
import type { Rate } from '../../server/src/facts/rate.ts'
import {
  averageOfDays,
  averageOfMonth,
  averageOfMonthEnds,
  extremeH10,
  hasH10,
  monthH10,
  spotH10,
} from '../../server/src/facts/h10.ts'
import { daysInMonth, periodKey } from '../../server/src/figures/period.ts'
import { needsRates, rateRows } from '../rates-folder.ts'

const plain = (value: Decimal | undefined): string => (value ? toPlain(value) : '')
const shown = (rate: Rate | undefined): string => plain(rate?.perDollar)
const dayOf = (text: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}
const yen = (day: string): string => shown(spotH10('JPY', dayOf(day)))

const MONTHS_OF_2004: readonly (readonly [string, string, string, string])[] = [
  ['107.17', '105.52', '106.27', '105.84'],
  ['109.59', '105.36', '106.71', '109.26'],
  ['112.12', '104.18', '108.52', '104.18'],
  ['110.37', '103.70', '107.66', '110.37'],
  ['114.30', '108.50', '112.20', '110.18'],
  ['111.27', '107.10', '109.43', '109.43'],
]

test('gives high, low, average and last rate of a month', () => {
  for (const [i, expected] of MONTHS_OF_2004.entries()) {
    const { high, low, average, end } = monthH10('JPY', { year: 2004, month: i + 1 })
    assert.deepEqual([high, low, average, end].map(plain), expected)
  }
})

test('knows the yen of July 1 to 19, 2004', () => {
  const days = Array.from(
    { length: 19 },
    (_, i) => `2004-07-${(i + 1).toString().padStart(2, '0')}`,
  )
  const quotes = days.map((day) => yen(day))
  assert.equal(quotes.at(-1), '108.28')
  assert.deepEqual(
    [...quotes].sort().filter((_, i, all) => i === 0 || i === all.length - 1),
    ['108.21', '109.52'],
  )
})

test('averages fiscal years by month-ends and by days', () => {
  const years = {
    1999: ['128.10', '128.19', '118.43'],
    2000: ['110.02', '111.35', '102.73'],
    2001: ['111.65', '110.60', '125.54'],
    2002: ['125.64', '125.05', '132.70'],
    2003: ['121.10', '121.94', '118.07'],
    2004: ['112.75', '113.07', '104.18'],
  }
  for (const [year, [byEnds, byDays, end]] of Object.entries(years)) {
    const last = { year: Number(year), month: 3, day: 31 }
    const averages = [averageOfMonthEnds('JPY', last, 12), averageOfDays('JPY', last, 12)]
    assert.deepEqual(averages.map(shown), [byEnds, byDays], `year to March ${year}`)
    assert.equal(shown(spotH10('JPY', last)), end)
  }
})

test('averages quarters', () => {
  const december = { year: 2003, month: 12, day: 31 }
  assert.equal(shown(averageOfMonthEnds('JPY', december, 3)), '108.92')
  assert.equal(shown(averageOfDays('JPY', december, 3)), '108.78')
})

test('takes the business day before a weekend or holiday, and says which', () => {
  const newYear = spotH10('JPY', { year: 2004, month: 1, day: 1 })
  assert.equal(shown(newYear), '107.13')
  assert.equal(newYear && periodKey(newYear.period), '@2003-12-31')
  assert.equal(yen('2004-07-18'), yen('2004-07-16'))
})

test('knows nothing before the table begins or after its last day', () => {
  for (const day of ['1989-12-31', '1990-01-01', '2017-12-01', '2017-12-05', '2030-01-01'])
    assert.equal(yen(day), '', day)
  assert.equal(yen('1990-01-02'), '146.25')
  assert.equal(yen('2017-11-30'), '112.30')
})

test('has other currencies at the end of a month only', () => {
  const spot = spotH10('CNY', { year: 2010, month: 1, day: 31 })
  assert.equal(spot && periodKey(spot.period), '@2010-01')
  assert.equal(shown(spot), plain(monthH10('CNY', { year: 2010, month: 1 }).end))
  assert.equal(spotH10('CNY', { year: 2010, month: 1, day: 15 }), undefined)
  assert.equal(spotH10('EUR', { year: 2010, month: 1, day: 29 }), undefined)
  assert.equal(hasH10('CNY'), true)
  assert.equal(hasH10('EUR'), false)
})

test('after November 2017 knows averages only, and means of them', () => {
  const march = { year: 2023, month: 3, day: 31 }
  assert.equal(spotH10('JPY', march), undefined)
  assert.equal(averageOfMonthEnds('JPY', march, 12), undefined)
  assert.equal(averageOfMonth('JPY', march)?.kind, 'average')
  const year = averageOfDays('JPY', march, 12)
  assert.equal(year?.kind, 'average-of-months')
  assert.equal(shown(year), '135.50')
  assert.equal(averageOfDays('JPY', { year: 2027, month: 3, day: 31 }, 12), undefined)
})

test('knows a month as far as it has come', () => {
  const day = { year: 2004, month: 7, day: 19 }
  assert.equal(shown(averageOfDays('JPY', day, 1)), '108.73')
  assert.equal(shown(extremeH10('JPY', 'high', day, 1)), '109.52')
  assert.equal(shown(extremeH10('JPY', 'low', day, 1)), '108.21')
  assert.equal(averageOfDays('CNY', day, 1), undefined)
})

test('knows the high and low of a year', () => {
  const year = { year: 2003, month: 3, day: 31 }
  assert.equal(shown(extremeH10('JPY', 'high', year, 12)), '133.40')
  assert.equal(shown(extremeH10('JPY', 'low', year, 12)), '115.71')
  assert.equal(shown(extremeH10('KRW', 'high', year, 12)), '1332.00')
})

test('takes no average over parts of many months or over centuries', () => {
  assert.equal(averageOfDays('JPY', { year: 2004, month: 7, day: 19 }, 12), undefined)
  assert.equal(averageOfDays('JPY', { year: 2004, month: 3, day: 31 }, 100_000), undefined)
  assert.equal(averageOfMonthEnds('JPY', { year: 2004, month: 3 }, 100_000), undefined)
})

test('gives back every rate of the files it was made from', needsRates, () => {
  for (const row of rateRows('h10-jpy-daily-1990-2017.csv'))
    assert.equal(yen(row['date']!), row['jpy_per_usd'], row['date'])
  for (const row of rateRows('h10-monthly.csv')) {
    const [currency, month] = [row['currency']!, row['month']!]
    const { end, average, high, low } = monthH10(currency, dayOf(month))
    assert.deepEqual(
      [end, average, high, low].map(plain),
      [row['period_end'], row['average'], row['high'], row['low']],
      `${currency} ${month}`,
    )
    if (row['period_end'] === '') continue
    const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
    const last = spotH10(currency, { year, month: number, day: daysInMonth(year, number) })
    assert.equal(shown(last), row['period_end'], `${currency} ${month}`)
  }
})
