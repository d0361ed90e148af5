import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimal, equal } from '../../server/src/base/decimal.ts'
import { exactly } from '../../server/src/base/interval.ts'
import { nearMiss, slips, withComma } from '../../server/src/checks/slip.ts'

const found = (digits: string, wanted: bigint, places = 0, negative = false): string[] =>
  slips({ digits, negative }, exactly(decimal(wanted, -places))).map(({ kind, text }) =>
    `${kind} ${text ?? ''}`.trim(),
  )

test('one slip of each kind', () => {
  assert.deepEqual(found('1,204', 1_304n), ['digit 1,304'])
  assert.deepEqual(found('1,240', 1_204n), ['swap 1,204'])
  assert.deepEqual(found('1,204', -1_204n), ['sign'])
  assert.deepEqual(found('1,204', 12_504n), ['missing-digit 12,504'])
  assert.deepEqual(found('12,504', 1_254n), ['extra-digit 1,254'])
  assert.deepEqual(found('1,204', 1_204_000n), ['power-of-ten 1,204,000'])
})

test('signs, places and grouping stay as printed', () => {
  assert.deepEqual(found('1,710', -1_170n, 0, true), ['swap 1,170'])
  assert.deepEqual(found('109.95', 10_959n, 2), ['swap 109.59'])
  assert.deepEqual(found('12045', 12_345n), ['digit 12345'])
})

test('two slips are no explanation, and nothing becomes zero', () => {
  assert.deepEqual(found('1,204', 1_356n), [])
  assert.deepEqual(found('4', 0n), [])
})

test('every changed digit and every swap leads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9_999_999 }),
      fc.nat({ max: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (n, place, by) => {
        const digits = Array.from(n.toString())
        const i = place % digits.length
        const changed = (Number(digits[i]) + by) % 10
        if (i === 0 && changed === 0) return
        digits[i] = changed.toString()
        const wanted = exactly(decimal(n))
        const [best] = slips({ digits: digits.join(''), negative: false }, wanted)
        assert.equal(best?.kind, 'digit')
      },
    ),
  )
})

test('near misses', () => {
  assert.equal(nearMiss('3860', '3865'), 'digit')
  assert.equal(nearMiss('2738', '2378'), 'swap')
  assert.equal(nearMiss('2738', '2387'), undefined)
  assert.equal(nearMiss('273', '2738'), undefined)
})

test('a figure of one digit has lost another only where that is beyond doubt', () => {
  const wanted = exactly(decimal(48))
  assert.deepEqual(slips({ digits: '4', negative: false }, wanted), [])
  assert.deepEqual(
    slips({ digits: '4', negative: false }, wanted, true).map(({ text }) => text),
    ['48'],
  )
})

test('a point before three digits may stand for a comma', () => {
  const comma = withComma({ digits: '2,145.000', negative: true })
  assert.equal(comma?.text, '2,145,000')
  assert.ok(equal(comma.value, decimal(-2_145_000)))
  assert.equal(withComma({ digits: '21.45', negative: false }), undefined)
})
