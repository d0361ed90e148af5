// Paragraphs as a reader reads them: whole over page breaks, without what belongs to the page.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { span } from '../../server/src/base/span.ts'
import { read } from '../../server/src/filing.ts'
import { passagesOf } from '../../server/src/syntax/passage.ts'
import { toSource } from '../../server/src/syntax/run.ts'

const passages = (text: string) => passagesOf(read(text).pieces)
const texts = (text: string): string[] => passages(text).map((passage) => passage.run.text)

test('a sentence broken off by a page goes on behind it', () => {
  const text =
    'These rules may restrict the way in which we offer our\n\n12\n\n---\n\n[Table of Contents](#toc)\n\nproducts and services abroad.\n\nNext.\n'
  assert.deepEqual(texts(text), [
    'These rules may restrict the way in which we offer our products and services abroad.',
    'Next.',
  ])
  const [first] = passages(text)
  assert.ok(first)
  const at = first.run.text.indexOf('services')
  const source = toSource(first.run, span(at, at + 8))
  assert.equal(text.slice(source.start, source.end), 'services')
})

test('without a page break only a small letter goes on', () => {
  const open = 'In the year ended March 31 the company bought lamps from'
  assert.equal(texts(`${open}\n\ntwo factories.\n`).length, 1)
  assert.equal(texts(`${open}\n\nKitano Corp.\n`).length, 2)
  assert.equal(texts(`${open}\n\n47\n\nKitano Corp.\n`).length, 1)
})

test('a full sentence, a heading, a column head and a table end a passage', () => {
  assert.equal(texts('The company bought many lamps in the year.\n\nand sold them.\n').length, 2)
  assert.equal(texts('**We may not be able to sell our lamps abroad**\n\nwe fear.\n').length, 2)
  assert.equal(texts('Number of shares\n\nto be issued\n').length, 2)
  assert.equal(
    texts(
      'The company bought lamps in the year for\n\n| a | 1 |\n|---|---|\n| b | 2 |\n\nten yen.\n',
    ).length,
    2,
  )
})

test('of a text with one line a paragraph, each line is a passage', () => {
  const line = 'The company bought many lamps in the year and sold them at once, as it always had. '
  const text = `Lamps\n${line.repeat(3)}\n${line.repeat(4)}\n${line.repeat(2)}`
  const wrapped = `${line}\n`.repeat(4)
  assert.equal(texts(text).length, 4)
  assert.equal(texts(wrapped).length, 1)
})

test('items of a list know what introduces them, over blank lines and pages', () => {
  const text =
    'Losses may continue because of:\n\n- low prices;\n- weak demand; and\n\n3\n\n---\n\n- costly lamps.\n\nThat is all.\n'
  assert.deepEqual(
    passages(text).map((passage) => [
      passage.run.text,
      passage.item?.marker,
      passage.lead?.run.text,
    ]),
    [
      ['Losses may continue because of:', undefined, undefined],
      ['low prices;', '-', 'Losses may continue because of:'],
      ['weak demand; and', '-', 'Losses may continue because of:'],
      ['costly lamps.', '-', 'Losses may continue because of:'],
      ['That is all.', undefined, undefined],
    ],
  )
})

test('a head that repeats on every page is no text, a unit line is', () => {
  const page = (n: number) =>
    `**KITANO CORPORATION**\n\n(in millions of yen)\n\nWe sold lamp number ${n}.\n\n${n}\n\n---\n\n`
  assert.deepEqual(texts([1, 2, 3, 4].map(page).join('')), [
    ...[1, 2, 3, 4].flatMap((n) => ['(in millions of yen)', `We sold lamp number ${n}.`]),
  ])
})

test('passages are in order, never overlap, and every character leads back to the source', () => {
  const part = fc.constantFrom(
    'The company bought many lamps in the year and',
    'sold *them* at once.',
    '- one,\n- two',
    '> quoted text that runs on and on over lines and',
    '# Heading',
    '12',
    '---',
    '| a | 1 |\n|---|---|\n| b | 2 |',
    'costs &amp; prices \\$5',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('\n\n')
      let from = 0
      for (const passage of passages(text)) {
        assert.ok(from <= passage.span.start)
        from = passage.span.end
        for (let i = 0; i < passage.run.text.length; i++) {
          const char = passage.run.text.charAt(i)
          const { start } = toSource(passage.run, span(i, i + 1))
          if (/[a-z0-9]/i.test(char)) assert.equal(text.charAt(start), char)
        }
      }
    }),
    { numRuns: 300 },
  )
})
