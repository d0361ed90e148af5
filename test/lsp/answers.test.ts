// Outline, hover, definition and their like as a client gets them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
} from 'vscode-languageserver'
import { unmark } from '../notation.ts'
import { start } from './client.ts'
import type { Client } from './client.ts'

const URI = 'untitled:Untitled-1'

/** The first cursor is in a reference, the second in the amount. */
const MARKED = `# Item 3. Key Information

## D. Risk Factors

***We may lose money.***

Please see It‸em 5 for what we expect.
Our bonds amounted to ¥3.‸2 billion at March 31, 2016.

# Item 5. Operating and Financial Review and Prospects

Text.
`
const { text, cursors } = unmark(MARKED)

function position(offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

function at<R>(client: Client, method: string, cursor: 0 | 1, more: object = {}): Promise<R> {
  return client.request<R>(`textDocument/${method}`, {
    textDocument: { uri: URI },
    position: position(cursors[cursor]!),
    ...more,
  })
}

test('the outline is a tree whose ranges hold their headings and their children', async (t) => {
  const client = await start(t)
  await client.open(URI, text)
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  })
  const shown = (one: DocumentSymbol): unknown => [one.name, one.children?.map(shown)]
  assert.deepEqual(symbols.map(shown), [
    ['Item 3. Key Information', [['D. Risk Factors', [['We may lose money.', []]]]]],
    ['Item 5. Operating and Financial Review and Prospects', []],
  ])
  const check = (one: DocumentSymbol): void => {
    assert.ok(one.range.start.line <= one.selectionRange.start.line)
    assert.ok(one.selectionRange.end.line <= one.range.end.line)
    for (const child of one.children ?? []) {
      assert.ok(child.range.end.line <= one.range.end.line)
      check(child)
    }
  }
  symbols.forEach(check)
  const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri: URI },
  })
  assert.ok(folds.some(({ startLine, endLine }) => startLine === 0 && endLine >= 7 && endLine < 9))
})

test('a client that knows no trees gets a list', async (t) => {
  const client = await start(t, { capabilities: {} })
  await client.open(URI, text)
  const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  })
  assert.deepEqual(
    symbols.map((one) => [one.name, one.containerName]),
    [
      ['Item 3. Key Information', undefined],
      ['D. Risk Factors', 'Item 3. Key Information'],
      ['We may lose money.', 'D. Risk Factors'],
      ['Item 5. Operating and Financial Review and Prospects', undefined],
    ],
  )
})

test('a reference leads to the heading, by link or by place', async (t) => {
  const heading = position(text.indexOf('# Item 5')).line
  const client = await start(t)
  await client.open(URI, text)
  const [link] = await at<LocationLink[]>(client, 'definition', 0)
  assert.equal(link?.targetUri, URI)
  assert.equal(link.targetSelectionRange.start.line, heading)
  assert.equal(link.originSelectionRange?.start.character, 'Please see '.length)
  const plain = await start(t, { capabilities: {} })
  await plain.open(URI, text)
  const [place] = await at<Location[]>(plain, 'definition', 0)
  assert.equal(place?.range.start.line, heading)
})

test('references and highlights name each other’s places', async (t) => {
  const client = await start(t)
  await client.open(URI, text)
  const lines = (found: readonly { range: Location['range'] }[]) =>
    found.map(({ range }) => range.start.line)
  const all = await at<Location[]>(client, 'references', 0, {
    context: { includeDeclaration: true },
  })
  assert.deepEqual(lines(all), [6, 9])
  const uses = await at<Location[]>(client, 'references', 0, {
    context: { includeDeclaration: false },
  })
  assert.deepEqual(lines(uses), [6])
  assert.deepEqual(lines(await at<DocumentHighlight[]>(client, 'documentHighlight', 0)), [6, 9])
})

test('an amount in yen is shown in dollars, with its range', async (t) => {
  const client = await start(t)
  await client.open(URI, text)
  const hover = await at<Hover | null>(client, 'hover', 1)
  const { kind, value } = hover!.contents as { kind: string; value: string }
  assert.equal(kind, 'markdown')
  assert.match(value, /\$2\d(?:\.\d)? million/)
  assert.equal(hover?.range?.start.line, 7)
  const plain = await start(t, {
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
  })
  await plain.open(URI, text)
  const words = await at<Hover | null>(plain, 'hover', 1)
  assert.equal((words!.contents as { kind: string }).kind, 'plaintext')
})

test('in other Markdown every answer is empty', async (t) => {
  const client = await start(t)
  await client.open(URI, text.replaceAll('Item', 'Chapter').replace('Risk Factors', 'Risks'))
  const document = { textDocument: { uri: URI } }
  assert.deepEqual(await client.request('textDocument/documentSymbol', document), [])
  assert.deepEqual(await client.request('textDocument/foldingRange', document), [])
  assert.equal(await at(client, 'hover', 1), null)
  assert.deepEqual(await at(client, 'definition', 0), [])
  assert.deepEqual(await at(client, 'references', 0, { context: { includeDeclaration: true } }), [])
})

test('an outline that was asked for before a change is answered for the text after it', async (t) => {
  const client = await start(t)
  await client.open(URI, `${text}\n${'A paragraph of the filing.\n\n'.repeat(50_000)}`)
  const asked = client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  })
  // At a position, the old text is what was meant: the client asks again where it still wants to know.
  const refused = assert.rejects(at(client, 'hover', 1), /the text has changed since/)
  await client.change(URI, 2, text)
  assert.equal((await asked).length, 2)
  await refused
})
