import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundingOf } from '../../server/src/facts/rounding.ts'

const residuals = (even: number, above: number, below: number) =>
  [
    ...Array.from({ length: even }, () => 0n),
    ...Array.from({ length: above }, () => 1n),
    ...Array.from({ length: below }, () => -1n),
  ].map((residual) => ({ residual, unit: 1n }))

test('totals that nearly always exceed their sums are those of a filer that cuts digits off', () => {
  assert.equal(roundingOf(residuals(10, 100, 15)), 'truncated')
  assert.equal(roundingOf(residuals(0, 8, 0)), 'truncated')
})

test('even sums and both signs are those of a filer that rounds', () => {
  assert.equal(roundingOf(residuals(14, 3, 4)), 'nearest')
  assert.equal(roundingOf(residuals(40, 7, 1)), 'nearest')
})

test('a few sums tell nothing', () => {
  assert.equal(roundingOf(residuals(2, 4, 0)), 'unknown')
  assert.equal(roundingOf([]), 'unknown')
})
