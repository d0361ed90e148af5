import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlain } from '../../server/src/base/decimal.ts'
import { convert } from '../../server/src/facts/convert.ts'
import type { Conversion } from '../../server/src/facts/convert.ts'
import { rateDefinition } from '../../server/src/facts/rate-definition.ts'
import { ratesOf } from '../../server/src/facts/rates.ts'
import { useOf } from '../../server/src/facts/use.ts'
import type { Period } from '../../server/src/figures/period.ts'
import { CONTEXT, factsOf, sentenceOf, sheetOf } from './by-hand.ts'

const TABLE = sheetOf(`
  Calendar year 2004 | High | Low | Average | Period-end
  March | ¥112.12 | 104.18 | 108.52 | 104.18
  June | 111.27 | 107.10 | 109.43 | 109.43
  July (through July 19, 2004) | 109.52 | 108.21 | 108.73 | 108.28`)
const NOTE = sentenceOf(
  'For years, the average of the exchange rates on the last day of each month.',
)
const MARKET = {
  rates: ratesOf([TABLE], [NOTE], CONTEXT),
  definition: rateDefinition([NOTE]),
}
const DAY_RATES = { rates: MARKET.rates, definition: {} }

const onDay = (year: number, month: number, day: number): Period => ({
  kind: 'instant',
  at: { year, month, day },
})
const toMonth = (year: number, month: number, months: number): Period => ({
  kind: 'duration',
  end: { year, month, ...(months > 1 && { day: 31 }) },
  months,
})

/** Of the last amount in the sentence. */
function conversion(text: string, period?: Period, market = MARKET): Conversion | undefined {
  const sentence = sentenceOf(text)
  const count = factsOf(sentence).length
  const fact = factsOf(
    sentence,
    Array.from({ length: count }, () => period),
  ).at(-1)!
  const known = { year: 2004, month: 7, day: 19 }
  const use = useOf(fact, { sentence }, known)
  return convert(fact.figure, 'JPY', use, market, 'nearest', CONTEXT.yearEnd)
}

const shown = (c: Conversion | undefined): string =>
  c
    ? `${c.dollars.text} at ${toPlain(c.rate.perDollar)}, ${c.reason}${c.standIn ? `, the ${c.standIn} for it` : ''}`
    : 'none'
const others = (c: Conversion | undefined): readonly string[] =>
  c?.others.map((o) => `${o.dollars.text} at ${toPlain(o.rate.perDollar)}`) ?? []

test('a balance takes the rate of its day', () => {
  const balance = conversion('At year end we owed ¥27.5 billion.', onDay(2004, 3, 31))
  assert.equal(shown(balance), '$264 million at 104.18, spot-of-day')
  assert.deepEqual(others(balance), ['$254 million at 108.28'])
})

test('a flow takes the average of its own months, as the filing defines an average', () => {
  const loss = 'Our net loss was ¥16.5 billion.'
  const year = toMonth(2003, 3, 12)
  assert.equal(shown(conversion(loss, year)), '$136 million at 121.10, average-of-period')
  assert.equal(
    shown(conversion(loss, year, DAY_RATES)),
    '$135 million at 121.94, average-of-period',
  )
  assert.deepEqual(others(conversion(loss, year)), ['$140 million at 118.07'])
  assert.equal(
    shown(conversion('Net income was ¥2.0 billion.', toMonth(2003, 12, 3))),
    '$18 million at 108.92, average-of-period',
  )
})

test('a rate of today is no alternative for a year before the one reported on', () => {
  const at = (year: number): readonly string[] =>
    others(conversion('Our net loss was ¥16.5 billion.', toMonth(year, 3, 12)))
  const isToday = (text: string): boolean => text.endsWith('at 108.28')
  assert.equal(at(2002).some(isToday), false)
  assert.equal(at(2003).some(isToday), false)
  assert.equal(at(2004).some(isToday), true)
})

test('an event of a month takes the average of that month', () =>
  assert.equal(
    shown(conversion('We repurchased ¥0.7 billion in June 2004.', toMonth(2004, 6, 1))),
    '$6.4 million at 109.43, average-of-month',
  ))

test('a plan or expectation takes the latest rate, whatever its sentence dates', () => {
  const sentence = sentenceOf('We plan to redeem the remaining ¥11.1 billion.')
  const fact = { ...factsOf(sentence, [toMonth(2004, 6, 1)])[0]!, basis: 'forecast' as const }
  const plan = convert(fact.figure, 'JPY', useOf(fact, { sentence }), MARKET, 'nearest')
  assert.equal(shown(plan), '$103 million at 108.28, latest')
})

test('an event told as past keeps its own month, even behind the last stated rate', () =>
  assert.equal(
    shown(conversion('We repurchased ¥0.7 billion in August 2004.', toMonth(2004, 8, 1))),
    '$6.4 million at 110.23, average-of-month',
  ))

test('what is so now takes the latest rate', () =>
  assert.equal(
    shown(conversion('We have a commitment line of ¥11.1 billion.')),
    '$103 million at 108.28, latest',
  ))

test('what is due after the last known day takes the latest rate', () =>
  assert.equal(
    shown(conversion('We pay ¥5.0 billion in March 2005.', toMonth(2005, 3, 1))),
    '$46 million at 108.28, latest',
  ))

test('an undated amount takes the balance date, and names the average of the year as well', () => {
  const undated = conversion('The building cost ¥5.0 billion.')
  assert.equal(shown(undated), '$48 million at 104.18, balance-date')
  assert.equal(others(undated)[0], '$44 million at 112.75')
})

test('where no spot rate is known, the average of the month stands in', () => {
  const fact = factsOf(sentenceOf('We owed ¥27.5 billion.'), [onDay(2023, 3, 31)])[0]!
  const use = useOf(fact, {})
  const c = convert(fact.figure, 'JPY', use, { rates: [], definition: {} }, 'nearest')
  assert.equal(shown(c), '$206 million at 133.66, spot-of-day, the month for it')
})

test('a currency without any rate is not converted', () => {
  const fact = factsOf(sentenceOf('We owed €27.5 billion.'), [onDay(2004, 3, 31)])[0]!
  const use = useOf(fact, {})
  assert.equal(convert(fact.figure, 'EUR', use, MARKET, 'nearest', CONTEXT.yearEnd), undefined)
})

test('a balance in a column of a year stands at its end, or where its label says at its beginning', () => {
  const sheet = sheetOf(`
     | 2004
    Working capital | 13,914
    Cash at beginning of year | 2,000
    Net sales | 52,094`)
  const fact = factsOf(sentenceOf('We had ¥27.5 billion.'), [toMonth(2004, 3, 12)])[0]!
  const uses = sheet.rows.map((row) => useOf(fact, { row }))
  assert.deepEqual(uses, [
    { kind: 'day', at: { year: 2004, month: 3, day: 31 } },
    { kind: 'day', at: { year: 2003, month: 3, day: 31 } },
    { kind: 'stretch', end: { year: 2004, month: 3, day: 31 }, months: 12 },
  ])
})

test('another rate is named only where it prints other dollars', () => {
  const texts = (amount: string): readonly string[] => {
    const c = conversion(`At March 31, 2004, we owed ${amount} billion.`, onDay(2004, 3, 31))
    return [c, ...(c?.others ?? [])].map((one) => one?.dollars.text ?? '')
  }
  assert.deepEqual(texts('¥1.7'), ['$16 million'])
  const [chosen, ...others] = texts('¥27.5')
  assert.equal(chosen, '$264 million')
  assert.ok(others.length > 0)
})
