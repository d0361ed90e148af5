// Amounts in full-width digits, with eastern scale words, and spelled in two parts.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlain } from '../../server/src/base/decimal.ts'
import { amounts } from '../../server/src/figures/amount.ts'
import { quotations } from '../../server/src/figures/quotation.ts'
import { EMPTY_RUN } from '../../server/src/syntax/run.ts'

const read = (text: string): readonly string[] =>
  amounts({ ...EMPTY_RUN, text }).map(
    ({ currency, value, span }) =>
      `${currency ?? ''} ${toPlain(value)} ${text.slice(span.start, span.end)}`,
  )

test('two scale words of one amount are added up', () => {
  assert.deepEqual(read('net sales of 2 trillion 443.5 billion yen, a record'), [
    'JPY 2443500000000 2 trillion 443.5 billion yen',
  ])
  assert.deepEqual(read('売上高は3億5,000万円'), ['JPY 350000000 3億5,000万円'])
  assert.deepEqual(read('2 billion yen and 300 million yen'), [
    'JPY 2000000000 2 billion yen',
    'JPY 300000000 300 million yen',
  ])
})

test('a sign before crores and lakhs stands for both', () => {
  assert.deepEqual(read('paid Rs. 1 crore 20 lakh in cash'), ['INR 12000000 Rs. 1 crore 20 lakh'])
  assert.deepEqual(read('paid ₹ 2 crore to 20 lakh shareholders'), [
    'INR 20000000 ₹ 2 crore',
    ' 2000000 20 lakh',
  ])
})

test('full-width digits and signs are those they look like', () => {
  assert.deepEqual(read('売上高は３億５，０００万円'), ['JPY 350000000 ３億５，０００万円'])
  assert.deepEqual(read('paid ￥１，２３４ in cash'), ['JPY 1234 ￥１，２３４'])
  assert.deepEqual(
    quotations('US$1.00＝￥110.99').map((one) => toPlain(one.amount.value)),
    ['110.99'],
  )
})

test('a scale word may stand on the next line', () =>
  assert.deepEqual(read('and ¥242.9  billion in cash'), ['JPY 242900000000 ¥242.9  billion']))

test('a pair as dealers write it is a quotation', () => {
  const quoted = (text: string): readonly string[] =>
    quotations(text).map((q) => `${toPlain(q.amount.value)} ${q.currency} per ${q.per}`)
  assert.deepEqual(quoted('translated at USD/JPY 151.00'), ['151.00 JPY per USD'])
  assert.deepEqual(quoted('EUR/USD 1.0838 at year end'), ['1.0838 USD per EUR'])
  assert.deepEqual(quoted('HK$/US$ 7.8'), [])
  assert.deepEqual(quoted('in US$/RMB 7.1 million'), [])
})

test('yen are quoted by the hundred, other money is not', () => {
  const quoted = (text: string): readonly string[] =>
    quotations(text).map((q) => `${toPlain(q.amount.value)} ${q.currency} per ${q.per}`)
  assert.deepEqual(quoted('the rate was $0.9038 per 100 yen'), ['0.009038 USD per JPY'])
  assert.deepEqual(quoted('¥100 = US$0.9038'), ['0.009038 USD per JPY'])
  assert.deepEqual(quoted('$112.28 per 100 euros'), [])
})
