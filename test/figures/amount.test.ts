// Prose → figures: what is an amount, in what unit, and what only looks like one.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toPlain as plain } from '../../server/src/base/decimal.ts'
import { amounts } from '../../server/src/figures/amount.ts'
import { meaning } from '../../server/src/figures/figure.ts'
import type { Figure } from '../../server/src/figures/figure.ts'
import { EMPTY_RUN } from '../../server/src/syntax/run.ts'

const run = (text: string) => ({ ...EMPTY_RUN, text })
const read = (text: string): readonly Figure[] => amounts(run(text))
const shown = (text: string): string =>
  read(text)
    .map(
      (f) => `${text.slice(f.span.start, f.span.end)} = ${f.currency ?? f.kind} ${plain(f.value)}`,
    )
    .join('; ')

test('money is read with its currency and scale, whichever side they stand on', () => {
  assert.equal(shown('a loss of ¥1.4 billion'), '¥1.4 billion = JPY 1400000000')
  assert.equal(shown('Yen 1,204 million'), 'Yen 1,204 million = JPY 1204000000')
  assert.equal(shown('5 million yen'), '5 million yen = JPY 5000000')
  assert.equal(shown('HK$5.1 million and €5m'), 'HK$5.1 million = HKD 5100000; €5m = EUR 5000000')
  assert.equal(shown('1,204億円'), '1,204億円 = JPY 120400000000')
  assert.equal(shown('a A $5 note'), '$5 = USD 5')
})

test('a code behind a bare dollar sign says which dollar it is', () => {
  const canadian = (text: string): readonly string[] =>
    amounts(run(text), 'CAD').map((f) => f.currency ?? f.kind)
  assert.deepEqual(canadian('a fee of $20,000 USD/ month'), ['USD'])
  assert.deepEqual(canadian('a loan of USD$75,000 and $100'), ['USD', 'CAD'])
  assert.deepEqual(canadian('$76,581 (USD $56,970)'), ['CAD', 'USD'])
  assert.deepEqual(canadian('$100, US$75 and $3 million U.S. dollars'), ['CAD', 'USD', 'USD'])
  assert.equal(shown('$5,000 CAD per month'), '$5,000 CAD = CAD 5000')
})

test('what one figure of a list prints, its neighbours share', () => {
  assert.equal(
    shown('$1.2, $3.4 and $5.6 million'),
    '$1.2 = USD 1200000; $3.4 = USD 3400000; $5.6 million = USD 5600000',
  )
  assert.equal(
    shown('¥1,204 million and 1,305 million'),
    '¥1,204 million = JPY 1204000000; 1,305 million = JPY 1305000000',
  )
  assert.equal(
    shown('we granted 2,425,236, 5,536,250 and 406,260 shares'),
    '2,425,236 = count 2425236; 5,536,250 = count 5536250; 406,260 = count 406260',
  )
  assert.equal(
    shown('by 16.2, 15.0 and 11.2 percent'),
    '16.2 = percent 16.2; 15.0 = percent 15.0; 11.2 percent = percent 11.2',
  )
  assert.equal(shown('a fee of $30 and 5 percent'), '$30 = USD 30; 5 percent = percent 5')
})

test('a range is one figure that means all between its ends; a change stays two', () => {
  const [range, ...rest] = read('an outlay of ¥2 to ¥3 billion')
  assert.ok(range)
  assert.deepEqual(rest, [])
  const { low, high } = meaning(range, 'nearest')
  assert.equal(low && plain(low), '1500000000')
  assert.equal(high && plain(high), '3500000000')
  assert.equal(shown('from 3% to 5%'), '3% = percent 3; 5% = percent 5')
  assert.equal(
    shown('Costs decreased by approximately $3 million to $7 million'),
    '$3 million = USD 3000000; $7 million = USD 7000000',
  )
  assert.equal(shown('a margin of 10-20%'), '10-20% = percent 10')
  const [outlay] = read('an outlay of ¥5–6 billion')
  assert.deepEqual(
    [outlay?.value, outlay?.upper].map((end) => end && plain(end)),
    ['5000000000', '6000000000'],
  )
  assert.equal(shown('between 3 and 5 percent'), '3 and 5 percent = percent 3')
  assert.equal(read('will increase by $3 million to $7 million').length, 1)
})

test('hedges, brackets, per-share words and coupons are marked', () => {
  assert.equal(read('approximately ¥17 billion')[0]?.hedge, 'about')
  assert.equal(read('in excess of $5 million')[0]?.hedge, 'at-least')
  assert.equal(read('up to $5 million')[0]?.hedge, 'at-most')
  assert.equal(shown('a loss of $(0.24) per share'), '$(0.24) = USD -0.24')
  assert.equal(read('$10 per share')[0]?.perShare, true)
  assert.equal(read('1.75% convertible notes')[0]?.coupon, true)
  assert.equal(read('31.6% of our shares')[0]?.coupon, undefined)
  assert.equal(shown('(¥34.8 billion)'), '¥34.8 billion = JPY 34800000000')
})

test('trailing zeros are in doubt, decimals are not', () => {
  const widest = (text: string): string => plain(read(text)[0]!.widest)
  assert.equal(widest('$500 million'), '100000000')
  assert.equal(widest('$500.0 million'), '100000')
  assert.equal(widest('$505 million'), '1000000')
})

test('points and basis points are points', () => {
  assert.equal(shown('150 basis points'), '150 basis points = points 1.50')
  assert.equal(shown('1.5 percentage points'), '1.5 percentage points = points 1.5')
})

test('numbers that name places, rules, dates, rates and telephones are no amounts', () => {
  for (const text of [
    'see Item 5, Note 12 and 13, Rule 3-20 and pages 4 through 9',
    'on March 31, 2004 and in fiscal 2003, 2002 and 2001',
    'The rate was ¥108.28 per $1.00, or US$1.00 = RMB6.5063.',
    'call (408) 555-1010 or 1-800-555-1234',
    '(1) For fiscal years',
    'version 4 of the protocol',
  ])
    assert.equal(shown(text), '', text)
})

test('what is printed is read back exactly', () => {
  const whole = fc.integer({ min: 0, max: 999_999 })
  fc.assert(
    fc.property(
      whole,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('million', 'billion'),
      (n, f, scale) => {
        const text = `Sales of ¥${n.toLocaleString('en-US')}.${f} ${scale} grew`
        const power = scale === 'million' ? 5 : 8
        assert.equal(
          plain(read(text)[0]!.value),
          (BigInt(n * 10 + f) * 10n ** BigInt(power)).toString(),
        )
      },
    ),
  )
})
