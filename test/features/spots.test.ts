import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { touches } from '../../server/src/base/span.ts'
import { spots } from '../../server/src/features/spots.ts'

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
)

test('property: what stands at an offset is found as if all were looked at, nested or not', () =>
  fc.assert(
    fc.property(spans, fc.nat(90), (all, offset) => {
      assert.deepEqual(
        spots(all, (one) => one)(offset),
        all.toSorted((a, b) => a.start - b.start).filter((one) => touches(one, offset)),
      )
    }),
  ))
