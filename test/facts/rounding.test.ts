import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inferRounding } from '../../server/src/facts/rounding.ts'

const residuals = (even: number, above: number, below: number) =>
  [
    ...Array.from({ length: even }, () => 0n),
    ...Array.from({ length: above }, () => 1n),
    ...Array.from({ length: below }, () => -1n),
  ].map((residual) => ({ residual, unit: 1n }))

test('totals that nearly always exceed their sums are those of a filer that cuts digits off', () => {
  assert.equal(inferRounding(residuals(10, 100, 15)).mode, 'truncated')
  assert.equal(inferRounding(residuals(0, 8, 0)).mode, 'truncated')
})

test('even sums and both signs are those of a filer that rounds', () => {
  assert.equal(inferRounding(residuals(14, 3, 4)).mode, 'nearest')
  assert.equal(inferRounding(residuals(40, 7, 1)).mode, 'nearest')
})

test('a few sums tell nothing', () => {
  assert.equal(inferRounding(residuals(2, 4, 0)).mode, 'unknown')
  assert.equal(inferRounding([]).mode, 'unknown')
})

test('the sums that told it are counted with it', () => {
  const { kind, ...counts } = inferRounding(residuals(2, 10, 1))
  assert.equal(kind, 'inferred')
  assert.deepEqual(counts, { mode: 'truncated', sums: 13, short: 10, over: 1 })
})
