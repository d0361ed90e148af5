// When and how the server speaks of findings: each settled version once, by push or by pull.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Diagnostic } from 'vscode-languageserver'
import { PULLING, start } from './client.ts'

const URI = 'untitled:Untitled-1'
const FILING = '<!-- tickmark -->\n\nNothing to find.\n'
/** Brackets without end are not parsed: a finding that needs no check. */
const UNREADABLE = `${FILING}\n${'['.repeat(2000)}\n`

test('a version is published once it has settled, with its number, even when nothing is found', async (t) => {
  const client = await start(t)
  await client.open(URI, FILING)
  assert.deepEqual(await client.diagnostics(URI, 1), [])
})

test('a burst of changes is answered for the last of them, no version twice', async (t) => {
  const client = await start(t)
  await client.open(URI, FILING)
  await client.diagnostics(URI, 1)
  for (let version = 2; version <= 20; version++)
    await client.change(URI, version, version === 20 ? UNREADABLE : `${FILING}${version}`)
  const [finding] = await client.diagnostics(URI, 20)
  assert.match(finding?.message ?? '', /^not checked: /)
  const versions = client.published.map((one) => one.version ?? 0)
  assert.ok(versions.length < 20, 'the burst is not followed step by step')
  assert.deepEqual(
    versions,
    [...new Set(versions)].sort((a, b) => a - b),
    'each version at most once, in order',
  )
})

test('incremental changes count UTF-16 units', async (t) => {
  const client = await start(t)
  await client.open(URI, `<!-- tickmark -->\r\n\r\n𝐀𝐀 x\r\n`)
  const brackets = '['.repeat(2000)
  await client.change(URI, 2, {
    range: { start: { line: 2, character: 5 }, end: { line: 2, character: 6 } },
    text: brackets,
  })
  const [finding] = await client.diagnostics(URI, 2)
  assert.deepEqual(finding?.range.start, { line: 2, character: 0 })
  await client.change(URI, 3, {
    range: { start: { line: 2, character: 5 }, end: { line: 2, character: 2005 } },
    text: 'x',
  })
  assert.deepEqual(await client.diagnostics(URI, 3), [])
})

test('closing a document clears what was said of it', async (t) => {
  const client = await start(t)
  await client.open(URI, UNREADABLE)
  assert.equal((await client.diagnostics(URI, 1)).length, 1)
  await client.close(URI)
  await client.until(() => client.published[1])
  assert.deepEqual(client.published[1], { uri: URI, diagnostics: [] })
})

test('a client that pulls is answered, and never pushed to', async (t) => {
  const client = await start(t, { capabilities: PULLING })
  const pull = (previousResultId?: string) =>
    client.request<{ kind: string; resultId?: string; items?: Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: URI }, ...(previousResultId && { previousResultId }) },
    )
  await client.open(URI, UNREADABLE)
  const first = await pull()
  assert.equal(first.items?.length, 1)
  assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId })
  await client.change(URI, 2, FILING)
  const second = await pull(first.resultId)
  assert.deepEqual(second.items, [])
  await client.close(URI)
  assert.deepEqual(await pull(), { kind: 'full', items: [] })
  assert.deepEqual(client.published, [])
})

test('a finding says where it comes from', async (t) => {
  const client = await start(t)
  await client.open(URI, UNREADABLE)
  const [finding] = await client.diagnostics(URI, 1)
  assert.deepEqual(
    [finding?.source, finding?.code, finding?.severity],
    ['tickmark', 'text-is-read', 3],
  )
})

test('other Markdown and other languages are left alone', async (t) => {
  const client = await start(t)
  await client.open('file:///a/README.md', `# A tool\n\n${'['.repeat(2000)}\n`)
  assert.deepEqual(await client.diagnostics('file:///a/README.md', 1), [])
  await client.open('file:///a/b.txt', UNREADABLE, 'plaintext')
  assert.deepEqual(await client.diagnostics('file:///a/b.txt', 1), [])
})
