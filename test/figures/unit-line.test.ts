// Lines that give a table its unit → currency and scale; sentences give nothing.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitLine } from '../../server/src/figures/unit-line.ts'

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
