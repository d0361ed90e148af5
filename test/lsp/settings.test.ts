// Settings of the client and of a tickmark.json, good and bad, and when they change.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import type { Hover } from 'vscode-languageserver'
import { start } from './client.ts'

const UNREADABLE = `${'['.repeat(2000)}\n`
const OFF = { checks: { 'text-is-read': 'off' } }

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'tickmark-settings-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a check can be switched off, and on again while a file is open', async (t) => {
  const client = await start(t, { settings: OFF })
  const uri = 'untitled:a'
  await client.open(uri, `<!-- tickmark -->\n\n${UNREADABLE}`)
  assert.deepEqual(await client.diagnostics(uri), [])
  client.settings = { checks: { 'text-is-read': 'warning' } }
  await client.notify('workspace/didChangeConfiguration', { settings: null })
  const again = await client.until(() => client.published[1])
  assert.equal(again.version, 1)
  assert.equal(again.diagnostics[0]?.severity, 2)
})

test('a client that does not answer questions may send its settings', async (t) => {
  const client = await start(t, { capabilities: {}, initialize: { initializationOptions: OFF } })
  const uri = 'untitled:a'
  await client.open(uri, `<!-- tickmark -->\n\n${UNREADABLE}`)
  assert.deepEqual(await client.diagnostics(uri), [])
  await client.notify('workspace/didChangeConfiguration', { settings: { tickmark: {} } })
  const again = await client.until(() => client.published[1])
  assert.equal(again.diagnostics.length, 1)
})

test('settings of the wrong type are named once, and the default holds', async (t) => {
  const client = await start(t, { settings: { hints: 'yes', checks: 3, nonsense: true } })
  for (const uri of ['untitled:a', 'untitled:b']) {
    await client.open(uri, `<!-- tickmark -->\n\n${UNREADABLE}`)
    assert.equal((await client.diagnostics(uri)).length, 1)
  }
  assert.deepEqual(client.shown, [
    'Tickmark’s settings: "hints" must be true or false, not "yes"; "checks" must be an object of checks with "on", "off" or a level, not 3; there is no setting "nonsense". The default is used instead.',
  ])
})

for (const settings of ['text', 12, [], [null]])
  test(`settings that are ${JSON.stringify(settings)} leave the server alive`, async (t) => {
    const client = await start(t, { settings })
    await client.open('untitled:a', `<!-- tickmark -->\n\n${UNREADABLE}`)
    assert.equal((await client.diagnostics('untitled:a')).length, 1)
  })

test('settings that come late are used once they are there, and not asked for again', async (t) => {
  const client = await start(t)
  let questions = 0
  client.connection.onRequest('workspace/configuration', async () => {
    questions++
    const before = client.published.length
    // Only what the server says without an answer makes it come.
    await client.until(() => (client.published.length > before ? true : undefined))
    return [OFF]
  })
  const uri = 'untitled:a'
  await client.open(uri, `<!-- tickmark -->\n\n${UNREADABLE}`)
  assert.equal((await client.diagnostics(uri)).length, 1)
  const again = await client.until(() => client.published[1])
  assert.deepEqual([again.diagnostics, questions], [[], 1])
  await client.change(uri, 2, `<!-- tickmark -->\n\n${UNREADABLE}\nMore.`)
  assert.deepEqual(await client.diagnostics(uri, 2), [])
  assert.deepEqual(
    client.published.map(({ version }) => version),
    [1, 1, 2],
  )
  assert.equal(questions, 1)
})

test('globs name files that are filings, and files that are none', async (t) => {
  const client = await start(t, {
    settings: { files: ['drafts/*.md', '!drafts/notes.md'] },
    initialize: { workspaceFolders: [{ uri: 'file:///home/us%20all', name: 'all' }] },
  })
  const base = 'file:///home/us%20all'
  const counts: number[] = []
  for (const name of ['drafts/a.md', 'drafts/notes.md', 'other/a.md']) {
    await client.open(`${base}/${name}`, UNREADABLE)
    counts.push((await client.diagnostics(`${base}/${name}`)).length)
  }
  assert.deepEqual(counts, [1, 0, 0])
})

test('a tickmark.json holds for the files beside and below it, before the client', async (t) => {
  const root = folder(t)
  mkdirSync(join(root, 'deep'))
  writeFileSync(join(root, 'tickmark.json'), JSON.stringify({ ...OFF, files: ['deep/*.md'] }))
  const client = await start(t, { settings: { checks: { 'text-is-read': 'error' } } })
  const uri = pathToFileURL(join(root, 'deep/a.md')).href
  await client.open(uri, UNREADABLE)
  assert.deepEqual(await client.diagnostics(uri), [])
  writeFileSync(join(root, 'tickmark.json'), JSON.stringify({ files: ['deep/*.md'] }))
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(join(root, 'tickmark.json')).href, type: 2 }],
  })
  const again = await client.until(() => client.published.filter((one) => one.uri === uri)[1])
  assert.equal(again.diagnostics[0]?.severity, 1)
})

test('what is amiss in a tickmark.json is said in the file itself', async (t) => {
  const root = folder(t)
  const text = '{\n  "colour": true\n}\n'
  writeFileSync(join(root, 'tickmark.json'), text)
  const client = await start(t)
  await client.open(pathToFileURL(join(root, 'a.md')).href, '<!-- tickmark -->')
  const uri = pathToFileURL(join(root, 'tickmark.json')).href
  const { diagnostics } = await client.until(() => client.published.find((one) => one.uri === uri))
  assert.deepEqual(
    diagnostics.map(({ message, range }) => [message, range.start]),
    [['there is no setting "colour"', { line: 1, character: 2 }]],
  )
  await client.open(uri, '{ "hints": 1 }', 'json')
  const [typed] = await client.diagnostics(uri)
  assert.equal(typed?.message, '"hints" must be true or false, not 1')
})

test('it is said once a change, and taken back when the file is gone', async (t) => {
  const root = folder(t)
  const json = join(root, 'tickmark.json')
  writeFileSync(json, '{ "colour": true }')
  const client = await start(t)
  const uri = pathToFileURL(join(root, 'a.md')).href
  const ofJson = () => client.published.filter((one) => one.uri === pathToFileURL(json).href)
  await client.open(uri, '<!-- tickmark -->')
  await client.diagnostics(uri, 1)
  await client.change(uri, 2, '<!-- tickmark -->\n')
  await client.diagnostics(uri, 2)
  assert.deepEqual([ofJson().length, client.logged.length], [1, 1])
  writeFileSync(json, '{ "colours": true }')
  await client.change(uri, 3, '<!-- tickmark -->\n\n')
  await client.diagnostics(uri, 3)
  assert.deepEqual(
    ofJson().map((one) => one.diagnostics[0]?.message),
    ['there is no setting "colour"', 'there is no setting "colours"'],
  )
  rmSync(json)
  await client.change(uri, 4, '<!-- tickmark -->\n\nText.')
  await client.diagnostics(uri, 4)
  const [taken] = await client.until(() => (ofJson().length > 2 ? ofJson().slice(2) : undefined))
  assert.deepEqual(taken?.diagnostics, [])
})

const NO_PIPES = { skip: process.platform === 'win32' }
test('a tickmark.json that is a pipe is named, and not waited for', NO_PIPES, async (t) => {
  const root = folder(t)
  execFileSync('mkfifo', ['tickmark.json'], { cwd: root })
  const client = await start(t)
  const uri = pathToFileURL(join(root, 'a.md')).href
  await client.open(uri, '<!-- tickmark -->')
  assert.deepEqual(await client.diagnostics(uri), [])
  const file = pathToFileURL(join(root, 'tickmark.json')).href
  const { diagnostics } = await client.until(() => client.published.find((one) => one.uri === file))
  assert.equal(diagnostics[0]?.message, 'this is no file, and is not read')
})

test('a rate in the settings comes before all others, and is named as such', async (t) => {
  const client = await start(t, { settings: { rates: { 'JPY 2016-03-31': '100.00' } } })
  const text = 'Our bonds amounted to ¥3.20 billion at March 31, 2016.\n'
  await client.open('untitled:a', `<!-- tickmark -->\n\n${text}`)
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: 'untitled:a' },
    position: { line: 2, character: text.indexOf('3.20') },
  })
  const { value } = hover!.contents as { value: string }
  assert.match(value, /\$32\.0 million/)
  assert.match(value, /settings/)
})
