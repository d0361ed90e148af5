// All findings of one check are mended at once, and no place is changed twice.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/checks/finding.ts'
import { fixAll } from '../../server/src/features/fix-all.ts'

const finding = (start: number, end: number, check = 'sums'): Finding => ({
  ...{ check, level: 'error', span: { start, end }, message: '', related: [] },
  fix: { title: '', edits: [{ span: { start, end }, text: '7' }] },
})

test('changes come in order of position, and those of one check alone', () => {
  const [a, b, other] = [finding(20, 21), finding(10, 11), finding(15, 16, 'ties')]
  const all = fixAll([a, b, other], 'sums')
  assert.deepEqual(all?.findings, [a, b])
  assert.deepEqual(
    all.edits.map(({ span }) => span.start),
    [10, 20],
  )
})

test('of two changes of one place, or of places that touch, the first is made', () => {
  const [a, b] = [finding(10, 12), finding(30, 32)]
  for (const again of [finding(10, 12), finding(12, 14), finding(8, 10), finding(9, 13)])
    assert.deepEqual(fixAll([a, again, b], 'sums')?.findings, [a, b])
})

test('one finding is no “all”', () => {
  assert.equal(fixAll([finding(10, 12), finding(10, 12)], 'sums'), undefined)
})
