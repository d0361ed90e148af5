// The notation of filings that are tests.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mark, unmark } from './notation.ts'

const nested = fc.letrec<{ text: string }>((tie) => ({
  text: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[⟦⟧‸]/g, '')),
        tie('text').map((inner) => (inner === '' ? '' : `⟦x${inner}⟧`)),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('.')),
})).text

test('marking what was unmarked gives the same text', () => {
  fc.assert(
    fc.property(nested, (marked) => {
      const { text, spans } = unmark(marked)
      assert.equal(mark(text, spans), marked)
    }),
  )
})

test('a cursor and spans are found at their places', () => {
  const { text, spans, cursors } = unmark('See ⟦Item 5.‸A⟧.')
  assert.equal(text, 'See Item 5.A.')
  assert.deepEqual(spans, [{ start: 4, end: 12 }])
  assert.deepEqual(cursors, [11])
})

test('unmatched marks are refused', () => {
  assert.throws(() => unmark('⟦'))
  assert.throws(() => unmark('⟧'))
})
