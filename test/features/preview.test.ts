// What a reference shows before it is followed: ‸ is the cursor.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoverReference } from '../../server/src/features/hover-reference.ts'
import { hoverMarkdown, hoverPlain } from '../../server/src/features/hover-text.ts'
import { read } from '../../server/src/filing.ts'
import type { Library } from '../../server/src/library/library.ts'
import { EMPTY } from '../../server/src/library/library.ts'
import { unmark } from '../notation.ts'

const FORM = '# Annual Report on Form 20-F\n\n'

function preview(marked: string, library: Library = EMPTY): readonly string[] {
  const { text, cursors } = unmark(marked)
  const found = hoverReference(read(text), cursors[0]!, { library, uri: 'file:///f/a.md' })
  return found ? hoverPlain({ span: found.span, parts: [found.lines] }).split('\n\n') : []
}

const PORTS = `${FORM}## Item 4. Information on the Company

### B. Business Overview

#### Regulation of the Ports

Ports need a licence. It is given for ten years.

## Item 5. Operating and Financial Review and Prospects

`

test('a section is shown with the way down to it, its line and its first sentences', () =>
  assert.deepEqual(preview(`${PORTS}See “Regulation of the P‸orts.”\n`), [
    'Item 4. Information on the Company › B. Business Overview › Regulation of the Ports, line 7',
    'Ports need a licence. It is given for ten years.',
  ]))

test('whole sentences are shown as far as they fit', () => {
  const long = 'Ships of every flag call at our piers all year round. '.repeat(12)
  const [, words = ''] = preview(
    `${FORM}## Item 4. Information on the Company\n\n${long}\n\n## Item 5. Operating and Financial Review and Prospects\n\nSee Item‸ 4.\n`,
  )
  assert.match(words, /^(?:Ships of every flag call at our piers all year round\. ){3,}…$/)
})

test('what is below a section is named, with links', () => {
  const lines = preview(
    `${FORM}## Item 4. Information on the Company\n\n### A. History\n\nWe began in 1911.\n\n### B. Business Overview\n\nWe run ports.\n\n## Item 5. Operating and Financial Review and Prospects\n\nSee Item‸ 4.\n`,
  )
  assert.equal(lines.at(-1), 'In it: A. History (line 5), B. Business Overview (line 9)')
})

test('a footnote mark shows its note, a note its marks', () => {
  const table = (cursor: (sign: string) => string): string =>
    `| Port${cursor('(1)')} | Tonnes |\n|---|---:|\n| Kobe | 988 |\n\n`
  assert.deepEqual(preview(`${table(() => '(1‸)')}(1) Without **ferries**.\n`), [
    '(1) Without ferries.',
    'line 5',
  ])
  assert.deepEqual(preview(`${table((sign) => sign)}(1‸) Without ferries.\n`), [
    'Its marks: line 1',
  ])
})

test('another document is named as far as the text names it', () =>
  assert.deepEqual(preview(`${PORTS}See Item‸ 6 of our annual report on Form 20-F for 2014.\n`), [
    'It is in another document: a Form 20-F of 2014.',
  ]))

const range = { start: { line: 11, character: 0 }, end: { line: 11, character: 20 } }
const there = { uri: 'file:///f/item%206.md', selection: range, target: range }

test('a reference that another file answers shows that file, and leads there', () => {
  const library: Library = {
    ...EMPTY,
    find: (_, { span: origin }) => [
      { ...there, origin, name: 'Item 6. Directors', words: 'We have nine directors.' },
    ],
  }
  const marked = `${FORM}See Item‸ 6 of our annual report on Form 20-F for 2014.\n`
  assert.deepEqual(preview(marked, library), [
    'Item 6. Directors, item 6.md, line 12',
    'We have nine directors.',
  ])
  const { text, cursors } = unmark(marked)
  const found = hoverReference(read(text), cursors[0]!, { library, uri: '' })!
  const markdown = hoverMarkdown({ span: found.span, parts: [found.lines] }, (link) =>
    'uri' in link ? `${link.uri}#${link.at.line}` : '',
  )
  assert.match(markdown, /\[item 6\.md, line 12\]\(file:\/\/\/f\/item%206\.md#11\)/)
})

test('a term that another file of the filing defines is shown from there', () => {
  const library: Library = {
    ...EMPTY,
    term: (_, name) =>
      name === 'Harbour Act'
        ? { ...there, name, words: 'The Act of 1951 (the “Harbour Act”) applies.' }
        : undefined,
  }
  assert.deepEqual(preview('Under the Harbour A‸ct, ports are licensed.\n', library), [
    'Harbour Act, item 6.md, line 12',
    'The Act of 1951 (the “Harbour Act”) applies.',
  ])
  assert.deepEqual(preview('Under the harbour‸ act, ports are licensed.\n', library), [])
})
