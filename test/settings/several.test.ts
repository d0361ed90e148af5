// The files of one filing and the filing of last year, as a tickmark.json names them.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readFile } from '../../server/src/settings/file.ts'
import { namedBy } from '../../server/src/settings/files.ts'
import { among, isOf } from '../../server/src/settings/several.ts'

const amiss = (text: string): readonly string[] =>
  readFile(text, new Set()).amiss.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  )

describe('a tickmark.json', () => {
  test('names files and globs of its folder', () => {
    const text =
      '{ "filings": [["item3.md", "item5.md"], ["2004/*.md"]], "priorYear": { "a.md": "old/a.md" } }'
    const { given } = readFile(text, new Set())
    assert.deepEqual(amiss(text), [])
    assert.deepEqual(given.filings, [['item3.md', 'item5.md'], ['2004/*.md']])
    assert.deepEqual(given.priorYear, { 'a.md': 'old/a.md' })
  })

  const COMPLAINTS: readonly (readonly [string, string])[] = [
    [
      '{ "filings": "a.md" }',
      '"a.md": "filings" must be a list of filings, each a list of files, not "a.md"',
    ],
    ['{ "filings": ["a.md"] }', '"a.md": a filing must be a list of its files, not "a.md"'],
    [
      '{ "filings": [["a.md"]] }',
      '["a.md"]: a filing in several files must name two of them at least',
    ],
    ['{ "filings": [["a.md", 3]] }', '3: a file must be named by a text that is not empty, not 3'],
    [
      '{ "filings": [["a.md", "/b.md"]] }',
      '"/b.md": "/b.md" must be a path from this folder, with forward slashes',
    ],
    [
      '{ "filings": [["a.md", "*a*a*a*b"]] }',
      '"*a*a*a*b": a glob may have 3 "*" between two slashes at most',
    ],
    [
      '{ "priorYear": ["a.md"] }',
      '["a.md"]: "priorYear" must be an object of files such as "2024.md": "2023.md", not a list',
    ],
    [
      '{ "priorYear": { "a.md": 3 } }',
      '3: a file must be named by a text that is not empty, not 3',
    ],
    ['{ "priorYear": { "a.md": "./a.md" } }', '"./a.md": "a.md" cannot be its own prior year'],
    ['{ "priorYear": { "*.md": "b.md" } }', '"*.md": "*.md" must name one file, without wildcards'],
  ]
  for (const [text, message] of COMPLAINTS)
    test(`${text} is answered in its place`, () => assert.deepEqual(amiss(text), [message]))

  test('any of their values is read without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (filings, priorYear) => {
        readFile(JSON.stringify({ filings, priorYear }), new Set())
      }),
    )
  })
})

describe('the files that it means', () => {
  test('are those of its folder, not of others with the name', () => {
    assert.ok(isOf('a.md', ['./a.md']))
    assert.ok(!isOf('old/a.md', ['a.md']))
    assert.ok(isOf('2004/item (3).md', ['2004/*.md']))
    assert.ok(isOf('Jahresbericht é.md', ['Jahresbericht é.md']))
  })

  test('are filings, unless a glob calls them none', () => {
    const given = { filings: [['a.md', 'b.md']], priorYear: { 'c.md': 'd.md' } }
    for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) assert.equal(namedBy(name, given), true)
    assert.equal(namedBy('e.md', given), undefined)
    assert.equal(namedBy('b.md', { ...given, files: ['!b.md'] }), false)
  })

  test('are joined as far as they are there', () => {
    const files = ['a.md', 'b.md', 'd.md'].map((path) => ({ uri: `file:///${path}`, path }))
    const given = {
      filings: [
        ['a.md', 'b.md', 'c.md'],
        ['d.md', 'e.md'],
      ],
      priorYear: { 'a.md': 'd.md', 'b.md': 'x.md' },
    }
    assert.deepEqual(among(given, files), {
      filings: [['file:///a.md', 'file:///b.md']],
      priorYears: [['file:///a.md', 'file:///d.md']],
    })
  })
})
