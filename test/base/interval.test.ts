// What a printed figure can mean.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decimal, parseDecimal, toPlain } from '../../server/src/base/decimal.ts'
import * as i from '../../server/src/base/interval.ts'

const of = (text: string) => parseDecimal(text) ?? assert.fail(text)
const print = ({ low, high }: i.Interval): string =>
  `${low ? toPlain(low) : '−∞'} … ${high ? toPlain(high) : '∞'}`

describe('intervals', () => {
  test('16.5 with one place shown is 16.45 to 16.55', () => {
    assert.equal(print(i.around(of('16.5'), of('0.1'))), '16.45 … 16.55')
  })

  test('ends belong to it', () => {
    assert.ok(i.meet(i.around(of('1'), of('1')), i.around(of('2'), of('1'))))
    assert.ok(!i.meet(i.around(of('1'), of('1')), i.around(of('3'), of('1'))))
  })

  test('an open end meets everything on its side', () => {
    const moreThan = { low: of('10') }
    assert.ok(i.meet(moreThan, i.exactly(of('1000'))))
    assert.ok(!i.meet(moreThan, i.exactly(of('9'))))
    assert.equal(print(i.negateInterval(moreThan)), '−∞ … -10')
  })

  test('11.8 − 0.7 allows 11.0 to 11.2', () => {
    const rest = i.subtractIntervals(
      i.around(of('11.8'), of('0.1')),
      i.around(of('0.7'), of('0.1')),
    )
    assert.equal(print(rest), '11.00 … 11.20')
  })

  test('division rounds outwards and refuses a divisor that may be zero', () => {
    const quotient = i.divideIntervals(i.exactly(decimal(1)), i.exactly(decimal(3)), -3)
    assert.ok(quotient)
    assert.equal(print(quotient), '0.333 … 0.334')
    assert.equal(
      i.divideIntervals(i.exactly(decimal(1)), i.between(decimal(-1), decimal(1))),
      undefined,
    )
  })

  test('products of negative ranges keep their order', () => {
    const product = i.multiplyIntervals(
      i.between(decimal(-2), decimal(3)),
      i.between(decimal(-5), decimal(4)),
    )
    assert.ok(product)
    assert.equal(print(product), '-15 … 12')
  })

  test('an intersection is what both allow', () => {
    const both = i.intersection(i.between(decimal(1), decimal(5)), { low: decimal(3) })
    assert.ok(both)
    assert.equal(print(both), '3 … 5')
    assert.equal(i.intersection(i.exactly(decimal(1)), i.exactly(decimal(2))), undefined)
  })
})
