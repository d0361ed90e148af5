// What a block is read as, however big or dense it is.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { span } from '../../server/src/base/span.ts'
import { alignText } from '../../server/src/syntax/align.ts'
import { markdown } from '../../server/src/syntax/markdown.ts'
import { parse } from '../../server/src/syntax/parse.ts'
import type { Piece } from '../../server/src/syntax/piece.ts'
import { plainPiece } from '../../server/src/syntax/plain-block.ts'
import { RunBuilder } from '../../server/src/syntax/run-builder.ts'
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

const PLAIN_PARTS = [
  ...[
    'lamp',
    'The ',
    '1',
    '1.',
    '12) ',
    '$',
    '¥',
    '%',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
  ],
  ...['#', '## ', '=', '-', '+ ', '>', '~~~', '*', '_', '`', '[', '](a)', '<b>', '!', '|', ':'],
  ...['&', '&amp;', '&nbsp;', '&#32;', '\\', '\\#', '\\\\', '\u200b', '\u00a0', '\u2028', '\ufeff'],
]

/** The start, end and depth of the only node, where Markdown reads the block as one text in one paragraph or heading. */
function onlyText(block: string): unknown {
  const [node, ...others] = markdown(block)?.children ?? []
  if ((node?.type !== 'paragraph' && node?.type !== 'heading') || others.length > 0)
    return undefined
  const [text, ...more] = node.children
  if (text?.type !== 'text' || more.length > 0) return undefined
  const builder = new RunBuilder()
  const [start = 0, end = 0] = [text.position?.start.offset, text.position?.end.offset]
  alignText(block.slice(start, end), start, builder)
  const s = span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const depth = node.type === 'heading' ? { depth: node.depth } : {}
  return { kind: node.type, span: s, ...depth, run: builder.done() }
}

test('text that is not given to the parser is read as the parser would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PLAIN_PARTS), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const block = parts.join('').trim()
        const plain = plainPiece(block)
        if (plain) assert.deepEqual(plain, onlyText(block))
      },
    ),
    { numRuns: 2000 },
  )
  for (const block of ['Lamps & shades: $5.\nAll sold.', '## Item 1. Lamps'])
    assert.ok(plainPiece(block), block)
})
