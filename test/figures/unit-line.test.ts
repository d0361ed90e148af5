// Lines that give a table its unit → currency and scale; sentences give nothing.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitLine } from '../../server/src/figures/unit-line.ts'
import { titleUnit } from '../../server/src/figures/unit-sentence.ts'

test('currency and scale in every common order', () => {
  const yenMillions = { currency: 'JPY', scale: 6 }
  for (const text of [
    'Millions of yen',
    'Yen (millions)',
    '(In millions of yen)',
    'JPY mn',
    '(百万円)',
  ])
    assert.deepEqual(unitLine(text), yenMillions, text)
  assert.deepEqual(unitLine('($ in thousands)'), { currency: 'USD', scale: 3 })
  assert.deepEqual(unitLine('($ in thousands)', 'CAD'), { currency: 'CAD', scale: 3 })
  assert.deepEqual(unitLine('¥ in billions'), { currency: 'JPY', scale: 9 })
  assert.deepEqual(unitLine("US$'000"), { currency: 'USD', scale: 3 })
  assert.deepEqual(unitLine('(in thousands)'), { scale: 3 })
  assert.deepEqual(unitLine('U.S. dollars'), { currency: 'USD', scale: 0 })
  assert.deepEqual(unitLine('(%)'), { percent: true })
})

test('lakhs and crores, and letters behind a sign', () => {
  for (const text of ['₹ in Lakhs', '(Rs. in lakhs)', 'As at March 31, 2025 (₹ in lacs)'])
    assert.deepEqual(unitLine(text), { currency: 'INR', scale: 5 }, text)
  for (const text of ['₹ crore', '₹ Cr', '(All amounts in ₹ crores, unless otherwise stated)'])
    assert.deepEqual(unitLine(text), { currency: 'INR', scale: 7 }, text)
  assert.deepEqual(unitLine('€m'), { currency: 'EUR', scale: 6 })
  assert.deepEqual(unitLine('(in £k)'), { currency: 'GBP', scale: 3 })
  assert.deepEqual(unitLine('(単位:億円)'), { currency: 'JPY', scale: 8 })
})

test('a title may end with its unit', () => {
  assert.deepEqual(titleUnit('Balance sheets in millions of euros'), { currency: 'EUR', scale: 6 })
  assert.deepEqual(titleUnit('Cash flows (in EUR million)'), { currency: 'EUR', scale: 6 })
  assert.equal(titleUnit('We invested in millions of shares'), undefined)
  const dated = 'Statements of income in millions of EUR for the year ended December 31,'
  assert.deepEqual(titleUnit(dated), { currency: 'EUR', scale: 6 })
  assert.deepEqual(titleUnit('Statement of cash flows ₹ Mn'), { currency: 'INR', scale: 6 })
  const lines = 'Consolidated Balance Sheets  Millions of yen  March 31, 2025  March 31, 2026'
  assert.deepEqual(titleUnit(lines), { currency: 'JPY', scale: 6 })
  assert.equal(titleUnit('We sold bonds for millions of yen March 31, 2025'), undefined)
})

test('what the line leaves out is kept in its words', () => {
  assert.deepEqual(unitLine('STATEMENTS OF INCOME (In millions of yen, except per share data)'), {
    currency: 'JPY',
    scale: 6,
    except: 'per share data',
  })
})

test('ordinary text is no unit line', () => {
  for (const text of [
    'We sold millions of dollars of goods',
    'Net sales',
    'Year ended March 31',
    '',
  ])
    assert.equal(unitLine(text), undefined, text)
})
