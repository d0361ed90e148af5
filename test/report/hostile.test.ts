// Whatever a filing, its file name, a reviewer or a setting says: a report shows it and obeys none of it.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { unified } from 'unified'
import remarkParse from 'remark-parse'
import type { Nodes } from 'mdast'
import { csvReport } from '../../server/src/report/csv.ts'
import { htmlReport } from '../../server/src/report/html.ts'
import { markdownReport } from '../../server/src/report/markdown.ts'
import { WORDS } from '../../server/src/report/words.ts'
import { parseCsv } from './csv.ts'
import { reportSaying } from './made.ts'

/** What has a meaning in one of the formats, and what has none. */
const PARTS = [
  ...['<script>alert(1)</script>', '</style>', '</title>', '<img src=x onerror=alert(1)>'],
  ...['" onload="x', "' onload='x", '&lt;', '&#60;', '<!--', '-->', ']]>', '</svg>'],
  ...['`', '``', '*', '_', '[a](javascript:x)', '![](http://a.example/b)', '|', '\\', '~~~'],
  ...['\n', '\n\n', '\r\n', '\n# ', '\n> ', '\n    ', '\n- ', '\n---\n', '\n===\n', '1. ', '- '],
  ...['http://a.example', 'www.a.example', '<http://a.example>', '$x$', '[^1]', ':::'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '-1,204', '"', ',', ';', '\t', "'", '＝1'],
  ...['\u0000', '\u001b[31m', '\u202e', '\u2028', '\ud800', '￾', '売上高', 'Total', ' '],
]
const hostile = fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(''))

/** One text for each place, drawn anew. */
const texts = fc.infiniteStream(hostile)

const TAGS = new Set(
  'a article body br blockquote caption circle code dd defs div dl dt footer g h1 h2 h3 h4 h5 head header html li main meta nav ol p path pattern rect section span strong style svg table tbody td text th thead title tr ul'.split(
    ' ',
  ),
)

describe('hostile words', () => {
  test('make no tag and no attribute in HTML', () => {
    const calm = tagsOf(
      htmlReport(
        reportSaying(() => 'calm'),
        WORDS.en,
      ),
    )
    assert.ok(calm.length > 300)
    for (const tag of calm.slice(1))
      assert.ok(TAGS.has(/^<\/?([a-z\d]+)/.exec(tag)?.[1] ?? ''), tag)
    fc.assert(
      fc.property(texts, (stream) => {
        const words = stream[Symbol.iterator]()
        const html = htmlReport(
          reportSaying(() => words.next().value as string),
          WORDS.en,
        )
        assert.deepEqual(tagsOf(html).map(nameOf), calm.map(nameOf))
        for (const sign of ['\0', '\u001b', '\u202e', '\ud800'])
          assert.ok(!html.includes(sign), JSON.stringify(sign))
      }),
      { numRuns: 200 },
    )
  })

  test('make no markup in Markdown: the same headings, tables and paragraphs as calm ones', () => {
    const calm = shapeOf(
      markdownReport(
        reportSaying(() => 'calm'),
        WORDS.en,
      ),
    )
    assert.ok(calm.length > 100)
    fc.assert(
      fc.property(texts, (stream) => {
        const words = stream[Symbol.iterator]()
        // So that no place is empty.
        const said = (): string => `${words.next().value as string}a`
        assert.deepEqual(shapeOf(markdownReport(reportSaying(said), WORDS.en)), calm)
      }),
      { numRuns: 200 },
    )
  })

  test('make no cell, no row and no formula in CSV', () => {
    const calm = parseCsv(csvReport(reportSaying(() => 'calm')))
    fc.assert(
      fc.property(texts, (stream) => {
        const words = stream[Symbol.iterator]()
        const rows = parseCsv(csvReport(reportSaying(() => words.next().value as string)))
        assert.deepEqual(
          rows.map((row) => row.length),
          calm.map((row) => row.length),
        )
        for (const cell of rows.flat())
          assert.ok(!/^[=+\-@＝＋－＠]/.test(cell) || /^[-+][\d.,]+$/.test(cell), cell)
      }),
      { numRuns: 200 },
    )
  })
})

/** Tags as a browser finds them: from "<" before a letter, "/", "!" or "?" to the next ">" outside quotes. */
const tagsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<[a-z/!?](?:[^>"']|"[^"]*"|'[^']*')*>/gi)].map(([tag]) => tag)

/** With the names of its attributes, in order. */
const nameOf = (tag: string): string => tag.replace(/="[^"]*"/g, '').replace(/\s+/g, ' ')

/** The kinds of all blocks, in order; nothing but text may be inside them. */
function shapeOf(markdown: string): readonly string[] {
  const kinds: string[] = []
  const visit = (node: Nodes, depth: number): void => {
    const inside = ['text', 'emphasis', 'strong', 'inlineCode', 'break']
    if (!inside.includes(node.type)) kinds.push(`${depth} ${node.type}`)
    // Paragraphs of a quotation are as many as its lines allow.
    if ('children' in node && node.type !== 'blockquote')
      for (const child of node.children) visit(child, depth + 1)
  }
  visit(unified().use(remarkParse).parse(markdown), 0)
  return kinds
}
