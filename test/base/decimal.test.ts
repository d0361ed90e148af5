// Exact decimals.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import * as d from '../../server/src/base/decimal.ts'

const of = (text: string): d.Decimal => {
  const value = d.parseDecimal(text)
  assert.ok(value, text)
  return value
}
const decimals = fc.record({
  digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  exponent: fc.integer({ min: -12, max: 12 }),
})

describe('decimals', () => {
  test('read and print back', () => {
    for (const text of ['0', '1204.3', '-0.05', '1000000', '12.50'])
      assert.equal(d.toPlain(of(text)), text)
    for (const text of ['', '1,204', '1.', '.5', '1e3', '١'])
      assert.equal(d.parseDecimal(text), undefined)
  })

  test('0.1 + 0.2 is 0.3', () => {
    assert.ok(d.equal(d.add(of('0.1'), of('0.2')), of('0.3')))
  })

  test('group thousands', () => {
    assert.equal(d.toGrouped(of('1362278')), '1,362,278')
    assert.equal(d.toGrouped(of('-1234.5678')), '-1,234.5678')
    assert.equal(d.toGrouped(of('999')), '999')
  })

  test('round half away from zero, down and up', () => {
    assert.equal(d.toPlain(d.roundTo(of('2.5'), 0)), '3')
    assert.equal(d.toPlain(d.roundTo(of('-2.5'), 0)), '-3')
    assert.equal(d.toPlain(d.roundTo(of('-2.1'), 0, 'floor')), '-3')
    assert.equal(d.toPlain(d.roundTo(of('2.1'), 0, 'ceiling')), '3')
    assert.equal(d.toPlain(d.roundTo(of('1234'), 2)), '1200')
  })

  test('16.5 billion yen at 121.10 is 136 million dollars', () => {
    const dollars = d.divide(of('16500000000'), of('121.10'), 6)
    assert.ok(dollars)
    assert.equal(d.toPlain(dollars), '136000000')
  })

  test('nothing is divided by zero', () => {
    assert.equal(d.divide(d.ONE, d.ZERO, -2), undefined)
  })

  test('keep the digits asked for', () => {
    assert.equal(d.toPlain(d.significant(of('263.96'), 3)), '264')
    assert.equal(d.toPlain(d.significant(of('0.0963'), 2)), '0.096')
    assert.equal(d.toPlain(d.significant(of('5'), 3)), '5')
  })

  test('print and read are inverse', () => {
    fc.assert(fc.property(decimals, (a) => d.equal(of(d.toPlain(a)), a)))
  })

  test('addition and multiplication are exact', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        assert.ok(d.equal(d.subtract(d.add(a, b), b), a))
        assert.ok(d.equal(d.multiply(a, d.add(b, c)), d.add(d.multiply(a, b), d.multiply(a, c))))
      }),
    )
  })

  test('a quotient lies between its floor and its ceiling', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const low = d.divide(a, b, -6, 'floor')
        const high = d.divide(a, b, -6, 'ceiling')
        if (!low || !high) return d.sign(b) === 0
        const [x, y] = [d.multiply(low, b), d.multiply(high, b)]
        return d.compare(d.smaller(x, y), a) <= 0 && d.compare(a, d.larger(x, y)) <= 0
      }),
    )
  })
})
