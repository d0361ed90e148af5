// The bench of anchors: it knows the right place by itself, and counts what comes elsewhere.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { measure } from '../../bench/anchors/measure.ts'
import { pairing, shared } from '../../bench/anchors/pairing.ts'
import { truthOf } from '../../bench/anchors/truth.ts'

const STORES = Array.from(
  { length: 30 },
  (_, i) =>
    `Store ${i + 1} in town ${i * 31} took in $${i * 7 + 3} million in a year, and was open on ${i + 200} of the days of that year.`,
)
const A = `# Stores of the Company\n\n${STORES.join('\n\n')}\n\n| Total | 1,204 |\n| --- | --- |\n| Towns | 31 |\n`
const B = `**Stores of the Company**\n\nPage 1\n\n${STORES.join(' ')}\n\n| Total | | 1,204 |\n|---|---|---|\n| Towns | | 31 |\n`

describe('the bench of anchors', () => {
  test('pairs the words of two conversions in their order', () => {
    const pairs = pairing(A, B)
    const total = pairs.from.words.indexOf('total')
    assert.equal(pairs.to.words[pairs.partner[total] ?? -1], 'total')
    assert.deepEqual(truthOf(pairs, { first: total, last: total }), {
      kind: 'known',
      at: { first: pairs.to.words.indexOf('total'), last: pairs.to.words.indexOf('total') },
    })
    assert.ok(shared(A, B) > 0.9)
  })

  test('does not know the place of what the other has not, or has in another order', () => {
    const pairs = pairing(`${A}\nNowhere else.`, `${B}\nTotal at last.`)
    const nowhere = pairs.from.words.indexOf('nowhere')
    assert.deepEqual(truthOf(pairs, { first: nowhere, last: nowhere }), { kind: 'absent' })
  })

  test('finds all notes between these two, and none elsewhere', () => {
    const { counts, misses } = measure(A, B, 5, 1)
    assert.deepEqual(misses, [])
    assert.ok(counts.reduce((sum, { right }) => sum + right, 0) >= 15)
  })
})
