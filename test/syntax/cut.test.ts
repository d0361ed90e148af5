// Cutting is invisible: the blocks' trees laid end to end are the tree of the whole text.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { read } from '../../server/src/filing.ts'
import { cut } from '../../server/src/syntax/cut.ts'
import { markdown } from '../../server/src/syntax/markdown.ts'

interface Shape {
  readonly type: string
  start: number
  end: number
  readonly rest: string
  readonly children: readonly Shape[]
}

/** Blank lines, and the marks of quotes on them. */
const TRAILING = /[ \t\r\n>]+$/

/** An open fence or comment owns the blank lines behind it; a block ends before them. Their text is the same. */
function shapeOf(node: Nodes, text: string, by: number): Shape {
  const { type, position } = node
  const start = position?.start.offset ?? 0
  return {
    type,
    start: start + by,
    end: start + text.slice(start, position?.end.offset).replace(TRAILING, '').length + by,
    rest: JSON.stringify([
      'value' in node && type !== 'code' ? node.value.trimEnd() : '',
      'depth' in node ? node.depth : '',
      'ordered' in node ? [node.ordered, node.spread] : '',
    ]),
    children: 'children' in node ? node.children.map((child) => shapeOf(child, text, by)) : [],
  }
}

const isIndentedCode = (text: string, shape: Shape): boolean =>
  shape.type === 'code' && !/[`~]/.test(text.charAt(shape.start))

/** Indented code is one node over blank lines and several blocks: its neighbours are joined before comparing. */
function joined(text: string, shapes: readonly Shape[]): readonly Shape[] {
  const result: Shape[] = []
  for (const shape of shapes) {
    const last = result.at(-1)
    if (last && isIndentedCode(text, last) && isIndentedCode(text, shape)) last.end = shape.end
    else result.push(shape)
  }
  return result
}

const shapesOf = (text: string, from: number): Shape[] =>
  (markdown(text)?.children ?? []).map((node: RootContent) => shapeOf(node, text, from))

const whole = (text: string): readonly Shape[] => joined(text, shapesOf(text, 0))

const inBlocks = (text: string): readonly Shape[] =>
  joined(
    text,
    cut(text).flatMap(({ start, end }) => shapesOf(text.slice(start, end), start)),
  )

/** Lines that open, close, continue or only look as if. Link definitions are out: they hold in their own block alone. */
const LINES = [
  ...[
    '',
    '',
    '',
    '',
    ' ',
    '\t',
    '  ',
    'a',
    'b c',
    '  a',
    '   b',
    '    code',
    '\tcode',
    'a  ',
    'a\\',
  ],
  ...[
    '- a',
    '-',
    '- ',
    '  - b',
    '    - c',
    '* x',
    '+ y',
    '1. one',
    '2) two',
    '  two',
    '10. ten',
    '-\ta',
  ],
  ...['> q', '>', '> - a', '- > a', '> ```', '> <!-- x', '>     code', ' > q', '>\tq'],
  ...[
    '```',
    '```js',
    '~~~',
    '````',
    '``` a`b',
    '  ```',
    '    ```',
    '- ```',
    '1. ~~~',
    '~~~ x',
    ' ~~~~',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>a',
    '<!--',
    '-->',
    '<!-- a -->',
    '<!-- a',
    'b -->',
    '  <!-- a',
    '- <!-- a',
  ],
  ...[
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<style',
    '<textarea>',
    '<?php',
    '?>',
    '<!X',
    '<![CDATA[',
  ],
  ...[
    ']]>',
    '<b>',
    '<b>x',
    '<x-y a="',
    '<table>',
    '</table>',
    'a <!-- b',
    'a `b',
    '`c',
    '*a',
    'b*',
    '[a',
    'b]',
  ],
  ...[
    '# h',
    '#',
    '## h ##',
    '---',
    '===',
    '-',
    '=',
    '***',
    '* * *',
    '| a | b |',
    '|---|---|',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '- a\n\n  b',
    '- a\n\n      code',
    '1. a\n   - b\n\n     c',
    '<div>\n```',
    '<p>\n~~~\n</p>',
    '- - a',
    '\\- a',
  ],
]

const ENDINGS = ['\n', '\r\n', '\r']

const GAPS = ['\n', '\n', '\n\n', '\n\n', '\n \t\n']

/** Half of the lines are plain, or what is opened would seldom be closed. */
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.constantFrom('a', 'b c', '# h', '- a', '> q', '-->', '```'),
)

const texts = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 14 }),
    fc.constantFrom(...ENDINGS),
  )
  .map(([lines, ending]) => lines.flat().join('').replaceAll('\n', ending))

/**
 * Where the parser itself leaves the specification, so that its answer depends on what follows: an empty or a late list
 * item after indented code is taken for a paragraph; raw HTML that lazily continues a container is taken into it.
 */
function parserErrs(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n')
  const code = /^(?: {4}| *\t)/m.test(lines)
  return (
    (code && /^ {0,3}(?:[-+*]|\d+[.)])[ \t]*$|^ {0,3}(?!1[.)])\d+[.)]/m.test(lines)) ||
    /^ {0,3}(?:[>\-+*]|\d+[.)])(?:[\s\S]*[^\n])?\n {0,3}</m.test(lines)
  )
}

test('blocks laid end to end are the whole text, whatever stands in it', () => {
  let cuts = 0
  let documents = 0
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(!parserErrs(text))
      documents++
      cuts += Math.max(0, cut(text).length - 1)
      assert.deepEqual(inBlocks(text), whole(text))
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1500) },
  )
  // The law is empty where nothing is cut.
  assert.ok(cuts > documents, `${cuts} cuts in ${documents} documents`)
})

test('a paragraph, a table and a heading each stand in a block of their own', () => {
  const text = 'a\nb\n\n| c |\n|---|\n\n# d\n\n- e\n\n- f\n\n  g\n\nh\n'
  assert.deepEqual(
    cut(text).map(({ start, end }) => text.slice(start, end)),
    ['a\nb', '| c |\n|---|', '# d', '- e\n\n- f\n\n  g', 'h'],
  )
})

test('what a fence holds does not hide the end of it', () => {
  const text = '```\na\n\nb\n```\n\nc\n\n- ```\n  d\n\n  e\n  ```\n\nf\n'
  assert.deepEqual(
    cut(text).map(({ start, end }) => text.slice(start, end)),
    ['```\na\n\nb\n```', 'c', '- ```\n  d\n\n  e\n  ```', 'f'],
  )
})

test('blocks cover all but blank lines', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let from = 0
      for (const { start, end } of cut(text)) {
        assert.match(text.slice(from, start), /^[ \t\r\n]*$/)
        assert.ok(start < end)
        from = end
      }
      assert.match(text.slice(from), /^[ \t\r\n]*$/)
    }),
  )
})

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 12 }),
    put: fc.oneof(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r', '\n\n', '```\n', '<!--')),
  }),
  { minLength: 1, maxLength: 4 },
)

test('what an earlier reading lends does not change the next', () => {
  fc.assert(
    fc.property(texts, edits, (start, changes) => {
      let text = start
      let filing = read(text)
      for (const change of changes) {
        const at = Math.floor(change.at * text.length)
        text = text.slice(0, at) + change.put + text.slice(at + change.cut)
        filing = read(text, filing)
        const fresh = read(text)
        assert.deepEqual(filing.pieces, fresh.pieces)
        assert.deepEqual(filing.outline, fresh.outline)
      }
    }),
    { numRuns: 300 },
  )
})
