// What a note is on: the words of a selection, or of a line without its markup.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { span } from '../../server/src/base/span.ts'
import { text } from '../../server/src/base/text.ts'
import { markedText } from '../../server/src/features/marked-text.ts'

const marked = (value: string, start = 0, end = start): string | undefined => {
  const found = markedText(text(value), span(start, end))
  return found && value.slice(found.start, found.end)
}

describe('the text that a note is on', () => {
  test('is what is selected, without blanks at its ends', () => {
    assert.equal(marked('We own  three cranes. ', 6, 14), 'three')
  })

  for (const [line, words] of [
    ['## Item 5. Results', 'Item 5. Results'],
    ['  - a loan of **¥3 million**', 'a loan of **¥3 million**'],
    ['> quoted', 'quoted'],
    ['**Total**', 'Total'],
    ['***Our cranes may stand still.***', 'Our cranes may stand still.'],
    ['**Cash** and **loans**', '**Cash** and **loans**'],
    ['| Sales | 12,304 | 13,118 |', 'Sales | 12,304 | 13,118'],
    ['-5 degrees', '-5 degrees'],
  ] as const)
    test(`is “${words}” of the line “${line}”`, () => assert.equal(marked(line), words))

  test('is the next line that has words, else the one before', () => {
    assert.equal(marked('First.\n\n---\n\nSecond.\n', 7), 'Second.')
    assert.equal(marked('First.\n\n---\n', 8), 'First.')
    assert.equal(marked('\n|---|---|\n'), undefined)
  })

  test('lies in the text and begins and ends with what is no blank', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', ' ', '\n', '\r', '|', '*', '#', '-', '_') }),
        fc.nat(40),
        fc.nat(40),
        (value, a, b) => {
          const at = span(Math.min(a, b, value.length), Math.min(Math.max(a, b), value.length))
          const found = markedText(text(value), at)
          if (found) assert.match(value.slice(found.start, found.end), /^\S(?:.*\S)?$/s)
          else assert.doesNotMatch(value, /[a1]/)
        },
      ),
    )
  })
})
