// Input that is broken, hostile or absurd: each gets a clear answer, and the next request is answered.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start } from './client.ts'
import type { Client } from './client.ts'

const ASK = '<!-- tickmark -->\n\n'
const URI = 'untitled:Untitled-1'

const actions = (client: Client, uri = URI): Promise<unknown> =>
  client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [] },
  })

/** The server still reads and answers. */
async function alive(client: Client): Promise<void> {
  await client.open('untitled:alive', `${ASK}Fine.`)
  assert.deepEqual(await client.diagnostics('untitled:alive'), [])
  assert.deepEqual(await actions(client, 'untitled:alive'), [])
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['nothing but line endings', '\r\n\n\r\r'],
  ['a byte order mark', `\ufeff${ASK}# Item 3. Key Information\n`],
  ['lone carriage returns', `${ASK}# Item 3. Key Information\r\rText\r`.replaceAll('\n', '\r')],
  ['half a surrogate pair', `${ASK}\ud835 and \udc00`],
  ['an unclosed fence', `${ASK}\`\`\`\nNet loss was ¥3 million\n`],
  ['an unclosed comment', `${ASK}<!-- Net loss was ¥3 million\n\n# Item 5\n`],
  ['a paragraph of a megabyte', `${ASK}${'word '.repeat(200_000)}`],
  ['an unclosed tag', `${ASK}<table><tr><td>12\n`],
]
for (const [name, text] of TEXTS)
  test(`${name} is read in silence`, async (t) => {
    const client = await start(t)
    await client.open(URI, text)
    assert.deepEqual(await client.diagnostics(URI), [])
    await alive(client)
  })

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['ten thousand brackets', `${ASK}${'['.repeat(10_000)}`, /^not checked: .*“\[” in one block$/],
  ['ten thousand nested quotes', `${ASK}${'>'.repeat(10_000)} x`, /^not checked: /],
  ['NUL characters', `${ASK}a\0b`, /^not checked: the file holds NUL characters/],
  [
    'fifty megabytes',
    `${ASK}${'Net loss was ¥3 million.\n\n'.repeat(2_000_000)}`,
    /^not checked: the file has 52,000,019 characters, and files of more than 10,000,000 are not read$/,
  ],
]
for (const [name, text, message] of REFUSED)
  test(`of ${name} the user is told`, async (t) => {
    const client = await start(t)
    await client.open(URI, text)
    const [finding, ...more] = await client.diagnostics(URI)
    assert.match(finding?.message ?? '', message)
    assert.deepEqual(more, [])
    await alive(client)
  })

test('typing a fence and a comment character by character', async (t) => {
  const client = await start(t)
  await client.open(URI, ASK)
  let version = 1
  for (const text of ['```', '\n', '12', '\n', '```', '\n', '<!-', '- x', ' --', '>']) {
    const end = { line: 99, character: 0 }
    await client.change(URI, ++version, { range: { start: end, end }, text })
    assert.deepEqual(await actions(client), [])
  }
  assert.deepEqual(await client.diagnostics(URI, version), [])
})

test('a change in the middle of reading ten megabytes is answered at once', async (t) => {
  const client = await start(t)
  await client.open(URI, `${ASK}${'Net loss was ¥3 million.\n\n'.repeat(380_000)}`)
  assert.deepEqual(await actions(client, 'untitled:other'), [])
  assert.deepEqual(client.published, [], 'others are answered in the middle of it')
  await client.change(URI, 2, `${ASK}Short.`)
  assert.deepEqual(await client.diagnostics(URI, 2), [])
  assert.deepEqual(
    client.published.map(({ version }) => version),
    [2],
    'what was begun is dropped',
  )
  await alive(client)
})

test('positions and documents that are not there', async (t) => {
  const client = await start(t)
  await client.open(URI, `${ASK}One line.`)
  const ask = (start: unknown, uri: unknown = URI) =>
    client.request<unknown>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: { line: 5000, character: 0 } },
      context: { diagnostics: [] },
    })
  assert.deepEqual(await ask({ line: 999, character: 999 }), [])
  assert.deepEqual(await ask({ line: 2, character: 9999 }), [])
  for (const uri of ['file:///nowhere.md', 'file:///tmp', ':::'])
    assert.deepEqual(await ask({ line: 0, character: 0 }, uri), [])
  const place = /a position must have a line and a character, whole numbers from 0/
  for (const bad of [{ line: -1, character: 0 }, { line: 0.5, character: 0 }, {}, null, 'x'])
    await assert.rejects(ask(bad), place)
  await assert.rejects(ask({ line: 0, character: 0 }, 7), /textDocument.uri must be a string/)
  await assert.rejects(client.request('textDocument/codeAction', {}), /textDocument.uri must be/)
  await alive(client)
})

test('an unknown method is refused, an unknown notification passed over', async (t) => {
  const client = await start(t)
  await assert.rejects(client.request('textDocument/nonsense', {}), /[Uu]nhandled method/)
  await client.notify('textDocument/nonsense', {})
  await client.notify('$/nonsense', {})
  await alive(client)
})

test('changes of a document that is not open, and changes without sense', async (t) => {
  const client = await start(t)
  await client.change('untitled:never', 2, 'x')
  await client.open(URI, `${ASK}One line.`)
  await client.diagnostics(URI)
  await client.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 } })
  await client.notify('textDocument/didOpen', {})
  await client.notify('textDocument/didClose', { textDocument: { uri: 'untitled:never' } })
  const far = { line: 5000, character: 5000 }
  await client.change(URI, 3, { range: { start: far, end: far }, text: '\n\n[' })
  assert.deepEqual(await client.diagnostics(URI, 3), [])
  await alive(client)
})

test('a file that is deleted while it is open is still answered for', async (t) => {
  const client = await start(t)
  const uri = 'file:///nowhere/at/all/gone.md'
  await client.open(uri, `${ASK}Text.`)
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] })
  assert.deepEqual(await actions(client, uri), [])
  await client.change(uri, 2, `${ASK}More.`)
  assert.deepEqual(await client.diagnostics(uri, 2), [])
})
