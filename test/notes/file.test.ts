// A notes file: read, written, and nothing lost on the way.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { anchored } from '../../server/src/notes/anchor.ts'
import { changed } from '../../server/src/notes/change.ts'
import type { Change } from '../../server/src/notes/change.ts'
import { readNotes, writeNotes } from '../../server/src/notes/file.ts'
import { inOrder, NONE } from '../../server/src/notes/note.ts'
import type { Note, Notes } from '../../server/src/notes/note.ts'

const TEXT = '# Item 5\n\nRevenue was $11.8 billion.\n\n| Total | 1,204 |\n'
const anchor = anchored(TEXT, { start: 10, end: 36 }, ['Item 5'])
const stamp = (id: string, time = '2026-03-31T09:30:00Z') => ({
  id: `urn:uuid:${id}`,
  author: 'Ann',
  time,
})

function after(...changes: readonly [Change, string][]): Notes {
  let notes = NONE
  for (const [change, id] of changes) {
    const next = changed(notes, change, stamp(id))
    assert.ok(!('refused' in next))
    notes = next
  }
  return notes
}

const read = (text: string): Notes => {
  const notes = readNotes(text)
  assert.ok(!('broken' in notes), JSON.stringify(notes))
  return notes
}

const some = after(
  [{ kind: 'add', anchor, mark: 'question', body: 'Which *source*?' }, 'b'],
  [{ kind: 'add', anchor, mark: 'tick', body: '' }, 'a'],
  [{ kind: 'reply', note: 'urn:uuid:b', body: 'The ledger.' }, 'c'],
  [
    { kind: 'accept', rule: 'rows-sum-to-total', anchor, fingerprint: 'f', reason: 'An extract.' },
    'd',
  ],
)

describe('a notes file', () => {
  test('says again what was written', () => {
    const text = writeNotes(some, 'acme.md')
    const again = read(text)
    assert.equal(writeNotes(again, 'acme.md'), text)
    assert.deepEqual(
      again.notes.map(({ id, mark }) => [id, mark]),
      [
        ['urn:uuid:a', 'tick'],
        ['urn:uuid:b', 'question'],
      ],
    )
    assert.deepEqual(
      again.notes[1]?.remarks.map(({ body }) => body),
      ['Which *source*?', 'The ledger.'],
    )
    assert.equal(again.acceptances[0]?.reason, 'An extract.')
    assert.deepEqual(again.notes[0]?.anchor, anchor)
  })

  test('puts a change into lines of its own and leaves all others', () => {
    const before = writeNotes(read(writeNotes(some, 'acme.md')), 'acme.md')
    const next = changed(
      read(before),
      { kind: 'edit', remark: 'urn:uuid:a', was: '', body: 'Agreed.' },
      stamp('e'),
    )
    assert.ok(!('refused' in next))
    const lines = new Set(before.split('\n'))
    const put = writeNotes(next, 'acme.md')
      .split('\n')
      .filter((line) => !lines.has(line))
    assert.deepEqual(
      put.map((line) => line.trim()),
      ['"modified": "2026-03-31T09:30:00Z",', '"value": "Agreed."'],
    )
  })

  test('keeps what other programs have written, at every level', () => {
    const theirs = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "type": "AnnotationPage",
  "label": "Ours and theirs", "__proto__": { "polluted": 1 }, "total": 12345678901234567890, "share": 1.0,
  "items": [
    { "type": "Annotation", "id": "urn:x:1", "motivation": ["oa:commenting", "tagging"], "seen": { "by": ["Bo"] },
      "creator": { "id": "https://example.com/bo", "name": ["Bo"], "email": "bo@example.com" },
      "body": [ { "type": "TextualBody", "value": "A remark.", "language": "en" }, { "type": "TextualBody", "purpose": "tagging", "value": "x" } ],
      "target": { "source": "old.md", "state": { "type": "HttpRequestState" },
        "selector": [ { "type": "XPathSelector", "value": "/p" }, { "type": "TextQuoteSelector", "exact": "Total", "weight": 2.50 } ] } },
    { "id": "urn:x:2", "type": "Annotation", "motivation": "highlighting", "target": ["a", "b"] },
    "what is this", null
  ]
}`
    const notes = read(theirs)
    assert.equal(notes.notes.length, 1)
    assert.equal(notes.setAside, undefined)
    const marked = changed(
      notes,
      { kind: 'edit', remark: 'urn:x:1', was: 'A remark.', body: 'Another.' },
      stamp('e'),
    )
    assert.ok(!('refused' in marked))
    const text = writeNotes(marked, 'new.md')
    assert.deepEqual(
      words(text),
      [
        ...words(theirs.replace('A remark.', 'Another.').replace('old.md', 'new.md')),
        ...words(
          '"tickmark" "urn:x-tickmark:" "tickmark:section" "@container" "@list" "id" "new.notes.json"',
        ),
        ...words('"modified" "2026-03-31T09:30:00Z" "format" "text/markdown"'),
      ].sort(),
    )
    assert.equal(writeNotes(read(text), 'new.md'), text)
    assert.equal(({} as { polluted?: number }).polluted, undefined)
  })

  test('is read again as it was, whatever notes it holds', () => {
    const said = fc.string({ unit: 'binary', maxLength: 30 })
    const one = fc.record({
      id: fc.uuid(),
      quote: said,
      prefix: said,
      body: said,
      author: said.filter((name) => name !== ''),
      mark: fc.constantFrom('note' as const, 'tick' as const, 'question' as const),
      state: fc.constantFrom('open' as const, 'resolved' as const),
      from: fc.array(said, { minLength: 1, maxLength: 2 }),
      replies: fc.array(fc.record({ id: fc.uuid(), body: said }), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 4 }), (all) => {
        const created = '2026-03-31T09:30:00Z'
        const notes = all.map(
          ({ id, quote, prefix, body, author, mark, state, replies, from }): Note => ({
            id,
            mark,
            state,
            from,
            anchor: {
              quote,
              prefix,
              suffix: '',
              at: { start: 3, end: 9 },
              section: [body],
              likeness: { rival: 3, before: 0, behind: 1 },
            },
            remarks: [
              { id, author, created, body, rest: {} },
              ...inOrder(
                replies.map((reply, i) => ({
                  ...reply,
                  id: `${id}-${i}-${reply.id}`,
                  author,
                  created,
                  modified: created,
                  rest: {},
                })),
              ),
            ],
          }),
        )
        const again = read(writeNotes({ ...NONE, notes }, 'a.md'))
        const bare = again.notes.map((note) => ({
          ...note,
          remarks: note.remarks.map((one) => ({ ...one, rest: {} })),
        }))
        const sorted = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1))
        assert.deepEqual(bare, sorted)
      }),
    )
  })

  const BROKEN: readonly (readonly [string, string, number, RegExp])[] = [
    [
      'a merge that is not settled',
      '{\n  "items": [\n<<<<<<< ours\n  ]\n=======\n>>>>>>> theirs\n}',
      3,
      /merge/,
    ],
    ['a text cut short', '{\n "items": [ {', 2, /ends too early/],
    ['a comma too many', '{\r\n "items": [],\r\n}', 3, /"\}" is not expected/],
    [
      'a member that comes twice',
      '\ufeff{\n "items": [\n { "id": "a",\n "id": "b" } ] }',
      4,
      /"id" comes twice/,
    ],
    ['a line break in a text', '{ "a": "x\n" }', 1, /line break/],
    ['a text without an end', '{\n "a": "x', 2, /no closing/],
    ['nesting without an end', `{\n "items": ${'['.repeat(100_000)}`, 2, /64 levels/],
    [
      'another kind of file',
      '{ "type": "AnnotationCollection", "first": "x" }',
      1,
      /no AnnotationPage/,
    ],
    ['a list', '[]', 1, /no AnnotationPage/],
    ['items of another type', '{ "items": 3 }', 1, /no AnnotationPage/],
    ['another program’s data', '{ "name": "app", "files": [] }', 1, /no AnnotationPage/],
    ['another program’s empty list', '{ "items": [], "next": 1 }', 1, /no AnnotationPage/],
    ['another program’s items', '{ "items": [{ "sku": 1 }] }', 1, /no AnnotationPage/],
  ]
  for (const [name, text, line, sentence] of BROKEN)
    test(`that is broken says where: ${name}`, () => {
      const broken = readNotes(text)
      assert.ok('broken' in broken)
      assert.equal(broken.line, line)
      assert.match(broken.broken, sentence)
    })

  test('sets aside annotations that cannot be understood, says where they are, and writes them back', () => {
    const text = writeNotes(some, 'acme.md')
    const page = JSON.parse(text) as { items: Record<string, unknown>[] }
    const [first] = page.items
    page.items.push(
      { ...first, body: { type: 'TextualBody', value: 'Twice.' } },
      { ...first, id: 'urn:uuid:x', target: 3 },
      { ...first, id: 7 },
      { id: 'urn:uuid:y', motivation: 'replying', target: 'urn:uuid:gone', bodyValue: 'Hm.' },
    )
    const odd = JSON.stringify(page, undefined, 1)
    const notes = read(odd)
    assert.equal(notes.notes.length, 2)
    assert.equal(notes.foreign.length, 4)
    assert.deepEqual(
      notes.setAside?.map(({ message }) => /same id|no id, no text|replies to/.exec(message)?.[0]),
      ['same id', 'no id, no text', 'no id, no text', 'replies to'],
    )
    for (const { line } of notes.setAside ?? []) assert.match(odd.split('\n')[line - 1] ?? '', /\{/)
    assert.deepEqual(words(writeNotes(notes, 'acme.md')), words(odd))
  })

  test('with more text around a quote than helps to find it is read in part, and written back whole', () => {
    const long = 'x'.repeat(400_000)
    const near = { ...anchor, prefix: `${long}a`, suffix: `b${long}` }
    const made = after([{ kind: 'add', anchor: near, mark: 'note', body: 'seen' }, 'urn:uuid:1'])
    const text = writeNotes(made, 'acme.md')
    const { prefix = '', suffix = '' } = read(text).notes[0]?.anchor ?? {}
    assert.ok(prefix.length <= 1000 && prefix.endsWith('a'))
    assert.ok(suffix.length <= 1000 && suffix.startsWith('b'))
    assert.equal(writeNotes(read(text), 'acme.md'), text)
  })

  test('that is empty has no notes', () => {
    const context = '{ "@context": "http://www.w3.org/ns/anno.jsonld" }'
    for (const text of ['', '\ufeff', ' \r\n', '{}', '{ "items": [] }', context])
      assert.deepEqual(read(text).notes, [])
  })

  test('need not say that it is a page where its items say that they are annotations', () => {
    const { items } = JSON.parse(writeNotes(some, 'acme.md')) as { items: unknown[] }
    assert.equal(read(JSON.stringify({ items })).notes.length, 2)
  })

  // Were each looked up through all the others, this would take minutes.
  test('sets replies aside that answer each other, however many they are', () => {
    const many = 20_000
    const items = Array.from({ length: many }, (_, i) => ({
      id: `urn:x:${i}`,
      type: 'Annotation',
      motivation: 'replying',
      target: `urn:x:${(i + 1) % many}`,
      bodyValue: 'Hm.',
    }))
    const notes = read(JSON.stringify({ type: 'AnnotationPage', items }))
    assert.equal(notes.setAside?.length, many)
    assert.equal(notes.foreign.length, many)
  })
})

/** All texts and numbers of a JSON file, as spelled. */
const words = (json: string): readonly string[] =>
  (json.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*/g) ?? []).sort()
