// A filing in two files: what one says of the other leads there.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Hover, Location, LocationLink, MarkupContent } from 'vscode-languageserver'
import { folder } from '../cli/run.ts'
import { cover, split } from '../library/filings.ts'
import { start } from './client.ts'

const FILES = split(cover(2024))

test('references, terms and their hovers lead into the other file, and headings are found from there', async (t) => {
  const root = folder(t, { 'early.md': FILES.early, 'late.md': FILES.late })
  const uriOf = (name: string): string => pathToFileURL(join(root, name)).href
  const client = await start(t)
  for (const [name, text] of [
    ['early.md', FILES.early],
    ['late.md', FILES.late],
  ] as const) {
    await client.open(uriOf(name), text)
    // Once it is checked it is known to the others.
    await client.diagnostics(uriOf(name))
  }
  const ask = <R>(name: 'early' | 'late', method: string, words: string): Promise<R> => {
    const text = FILES[name]
    const before = text.slice(0, text.indexOf(words) + 2).split('\n')
    return client.request<R>(`textDocument/${method}`, {
      textDocument: { uri: uriOf(`${name}.md`) },
      position: { line: before.length - 1, character: before.at(-1)!.length },
      context: { includeDeclaration: true },
    })
  }
  const lineOf = (name: 'early' | 'late', words: string): number =>
    FILES[name].slice(0, FILES[name].indexOf(words)).split('\n').length - 1

  const [note, ...others] = await ask<LocationLink[]>('early', 'definition', 'Note 2')
  assert.deepEqual(others, [])
  assert.equal(note?.targetUri, uriOf('late.md'))
  assert.equal(note.targetSelectionRange.start.line, lineOf('late', '### 2. Debt'))

  const hover = await ask<Hover>('early', 'hover', 'Note 2')
  const { value } = hover.contents as MarkupContent
  assert.match(value, /2\. Debt/)
  assert.ok(value.includes(`(${uriOf('late.md')}#L${lineOf('late', '### 2. Debt') + 1},`), value)

  const [term] = await ask<LocationLink[]>('late', 'definition', 'HL rounds')
  assert.equal(term?.targetUri, uriOf('early.md'))
  assert.equal(term.targetSelectionRange.start.line, lineOf('early', 'Harbour Lines, or HL'))

  const cited = await ask<Location[]>('late', 'references', 'Debt')
  assert.deepEqual(
    cited.map(({ uri, range }) => [uri, range.start.line]),
    [
      [uriOf('late.md'), lineOf('late', '### 2. Debt')],
      [uriOf('early.md'), lineOf('early', 'in Note 2')],
    ],
  )
})
