// What a block is read as, however big or dense it is.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { span } from '../../server/src/base/span.ts'
import { parse } from '../../server/src/syntax/parse.ts'
import type { Piece } from '../../server/src/syntax/piece.ts'
import { toSource } from '../../server/src/syntax/run.ts'

const kinds = (block: string): string[] => [...new Set(parse(block).map((piece) => piece.kind))]
const texts = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => ('run' in piece ? [piece.run.text] : []))

const DENSE: Readonly<Record<string, string>> = {
  'ten thousand open brackets': '['.repeat(10_000),
  'ten thousand quote marks': '>'.repeat(10_000),
  'a thousand lists in one another': '- '.repeat(1000),
  'a hundred lists by indent': Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- a`).join(
    '\n',
  ),
  'open comments': `a ${'<!--'.repeat(5000)}`,
  'unlike emphasis': '*a_ '.repeat(10_000),
}

for (const [name, block] of Object.entries(DENSE))
  test(`${name} are kept unread, and it is said why`, () => {
    const [first, ...others] = parse(block)
    assert.equal(first?.kind, 'opaque')
    assert.notEqual(first.reason, '')
    assert.deepEqual(others, [])
    assert.deepEqual(first.span, span(0, block.length))
  })

test('a long text is read, in parts that end with a sentence', () => {
  const sentence = 'Lamps were sold for **¥1.2 billion** in the year. '
  const pieces = parse(sentence.repeat(3000))
  assert.deepEqual([...new Set(pieces.map((piece) => piece.kind))], ['paragraph'])
  assert.ok(pieces.length > 1)
  assert.equal(texts(pieces).join(' ').split('¥1.2 billion').length, 3001)
  for (const text of texts(pieces)) assert.match(text.trimEnd(), /year\.$/)
})

test('a list and headings of thousands of lines are read by their lines', () => {
  const block = Array.from({ length: 600 }, (_, i) => `## Part ${i}\n- a *lamp*\n1. two`).join('\n')
  const pieces = parse(block)
  assert.deepEqual(kinds(block), ['heading', 'paragraph'])
  assert.equal(pieces.length, 1800)
  const [heading, lamp, two] = pieces
  assert.ok(heading?.kind === 'heading' && lamp?.kind === 'paragraph' && two?.kind === 'paragraph')
  assert.deepEqual([heading.depth, heading.run.text], [2, 'Part 0'])
  assert.deepEqual([lamp.item, lamp.run.text], [{ depth: 1, marker: '-' }, 'a lamp'])
  assert.equal(two.item?.marker, '1.')
  const at = toSource(lamp.run, span(2, 6))
  assert.equal(block.slice(at.start, at.end), 'lamp')
})

test('indented paragraphs of an old filing are text, fenced code is not', () => {
  assert.deepEqual(texts(parse('     The company sells lamps.\n\n     It sells many.')), [
    'The company sells lamps.',
    'It sells many.',
  ])
  assert.deepEqual(kinds('```js\nlet a = 1\n```'), ['other'])
})

test('a footnote that looks like a link definition is text', () => {
  assert.deepEqual(texts(parse('[1]: Unaudited')), ['[1]: Unaudited'])
})
