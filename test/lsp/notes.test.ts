// Notes over the wire: what is written to the file beside a filing, where they stand, who wrote them, and what is refused.

import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import type {
  ChangeNotesAnswer,
  NoteAnswer,
  NotesAnswer,
  NotesChange,
  Range,
} from '../../server/src/protocol.ts'
import { CAPABILITIES, start } from './client.ts'
import type { Client, Options } from './client.ts'

export const TEXT = `<!-- tickmark -->

# Item 3. Key Information

We own three cranes.

## D. Risk Factors

Our cranes may stand still. We may have to sell one of them.

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Cranes | 12,304 | 13,118 |
| Tugs | 8,669 | 7,912 |
| **Total** | 20,973 | 21,330 |
`

const LISTENING: Options = {
  capabilities: { ...CAPABILITIES, experimental: { tickmark: true } },
  settings: { author: 'A. Reviewer' },
}

interface Desk {
  readonly client: Client
  readonly folder: string
  readonly uri: string
  readonly file: string
  readonly changes: () => number
  readonly notes: () => Promise<NotesAnswer>
  readonly change: (change: NotesChange) => Promise<ChangeNotesAnswer>
}

async function desk(t: TestContext, options: Options = LISTENING): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-notes-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'acme.md')
  writeFileSync(path, TEXT)
  const uri = pathToFileURL(path).href
  const client = await start(t, options)
  let count = 0
  client.connection.onNotification('tickmark/notesChanged', (said: { uri: string }) => {
    if (said.uri === uri) count++
    client.wake()
  })
  await client.open(uri, TEXT)
  const textDocument = { uri }
  return {
    client,
    folder,
    uri,
    file: join(folder, 'acme.notes.json'),
    changes: () => count,
    notes: () => client.request<NotesAnswer>('tickmark/notes', { textDocument }),
    change: (change) =>
      client.request<ChangeNotesAnswer>('tickmark/changeNotes', { textDocument, change }),
  }
}

function rangeOf(words: string, text = TEXT): Range {
  const at = text.indexOf(words)
  assert.ok(at >= 0, words)
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length - 1, character: lines.at(-1)!.length }
  }
  return { start: place(at), end: place(at + words.length) }
}

const add = (words: string, body: string): NotesChange => ({
  kind: 'add',
  range: rangeOf(words),
  mark: 'note',
  body,
})

function done(answer: ChangeNotesAnswer): { id: string; notes: NotesAnswer; first: NoteAnswer } {
  if (answer.kind !== 'done') assert.fail(answer.reason)
  const [first] = answer.notes.notes
  return { id: answer.id ?? '', notes: answer.notes, first: first! }
}

test('a filing without notes says where they will be, and who writes', async (t) => {
  const { notes, file } = await desk(t)
  assert.deepEqual(await notes(), {
    file: pathToFileURL(file).href,
    author: 'A. Reviewer',
    notes: [],
    acceptances: [],
  })
  assert.equal(existsSync(file), false)
})

test('a note is added, answered, changed, marked, resolved, reopened and removed', async (t) => {
  const { change, notes, file } = await desk(t)
  const { id, first } = done(await change(add('three cranes', 'Which **three**?')))
  assert.equal(first.id, id)
  assert.deepEqual(
    [first.range, first.quote, first.mark, first.state, first.section],
    [rangeOf('three cranes'), 'three cranes', 'note', 'open', ['Item 3. Key Information']],
  )
  const { author, body, created, modified } = first.remarks[0]!
  assert.deepEqual([author, body, modified], ['A. Reviewer', 'Which **three**?', undefined])
  assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)

  const reply = done(await change({ kind: 'reply', note: id, body: 'The red ones.' }))
  assert.deepEqual(
    reply.first.remarks.map((one) => [one.id, one.body]),
    [
      [id, 'Which **three**?'],
      [reply.id, 'The red ones.'],
    ],
  )
  const edited = done(
    await change({ kind: 'edit', remark: reply.id, was: 'The red ones.', body: 'The blue ones.' }),
  )
  assert.equal(edited.first.remarks[1]!.body, 'The blue ones.')
  assert.ok(edited.first.remarks[1]!.modified)
  assert.equal(done(await change({ kind: 'mark', note: id, mark: 'tick' })).first.mark, 'tick')
  assert.equal(
    done(await change({ kind: 'state', note: id, state: 'resolved' })).first.state,
    'resolved',
  )
  assert.equal(done(await change({ kind: 'state', note: id, state: 'open' })).first.state, 'open')
  const shorter = done(await change({ kind: 'remove', remark: reply.id }))
  assert.equal(shorter.first.remarks.length, 1)
  assert.match(readFileSync(file, 'utf8'), /three cranes/)
  assert.deepEqual(done(await change({ kind: 'remove', remark: id })).notes.notes, [])
  assert.deepEqual((await notes()).notes, [])
})

test('where only a line is given, the note is on its words without their markup', async (t) => {
  const { change } = await desk(t)
  const quoteAt = async (line: number): Promise<string> => {
    const start = { line, character: 0 }
    const answer = await change({
      kind: 'add',
      range: { start, end: start },
      mark: 'note',
      body: 'x',
    })
    const { id, notes } = done(answer)
    return notes.notes.find((note) => note.id === id)!.quote
  }
  assert.equal(await quoteAt(6), 'D. Risk Factors')
  assert.equal(await quoteAt(12), 'Cranes | 12,304 | 13,118')
  // A blank line, and one of dashes: the next words.
  assert.equal(await quoteAt(5), 'D. Risk Factors')
  assert.equal(await quoteAt(11), 'Cranes | 12,304 | 13,118')
})

test('notes follow their text, and are lost with it, but not forgotten', async (t) => {
  const { client, uri, change, notes } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  const below = `<!-- tickmark -->\n\nA preface.\n${TEXT.slice(17)}`
  await client.change(uri, 2, below)
  assert.deepEqual((await notes()).notes[0]!.range, rangeOf('three cranes', below))
  const without = below.replace('We own three cranes.', 'Nothing more is known of our harbour yet.')
  await client.change(uri, 3, without)
  const [lost] = (await notes()).notes
  assert.deepEqual([lost!.range, lost!.quote], [undefined, 'three cranes'])
  const put = done(
    await change({ kind: 'move', note: lost!.id, range: rangeOf('our harbour', without) }),
  )
  assert.deepEqual(
    [put.first.range, put.first.quote],
    [rangeOf('our harbour', without), 'our harbour'],
  )
})

test('what another window writes is told, and what the file says counts', async (t) => {
  const { client, change, notes, file, changes } = await desk(t)
  const { id } = done(await change(add('three cranes', 'Which?')))
  await client.until(() => (changes() > 0 ? true : undefined))
  const before = changes()
  writeFileSync(file, readFileSync(file, 'utf8').replace('Which?', 'Which three?'))
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(file).href, type: 2 }],
  })
  await client.until(() => (changes() > before ? true : undefined))
  assert.equal((await notes()).notes[0]!.remarks[0]!.body, 'Which three?')
  const refused = await change({ kind: 'edit', remark: id, was: 'Which?', body: 'Mine' })
  assert.equal(refused.kind, 'refused')
  assert.match(readFileSync(file, 'utf8'), /Which three\?/)
})

test('a broken file is named with its line, and kept when a note is added', async (t) => {
  const { client, folder, change, notes, file } = await desk(t)
  writeFileSync(file, '{\n  "items": [\n')
  // Nobody has said that the file has changed.
  const { trouble, unread } = await notes()
  assert.match(trouble ?? '', /^acme\.notes\.json cannot be read: line 3/)
  assert.equal(unread, true)
  const { notes: after } = done(await change(add('three cranes', 'Which?')))
  assert.equal(after.notes.length, 1)
  assert.equal(after.trouble, undefined)
  const kept = readdirSync(folder).find((name) => name.includes('broken'))
  assert.equal(readFileSync(join(folder, kept!), 'utf8'), '{\n  "items": [\n')
  assert.match(client.shown.at(-1) ?? '', /It is kept as/)
})

test('notes of a broken file that has been mended are offered, and taken over at a word, once', async (t) => {
  const { client, folder, change, notes, file } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, whole.slice(0, -4))
  done(await change(add('one of them', 'Which one?')))
  const aside = join(folder, 'acme.notes.broken-1.json')
  const asked: string[] = []
  client.connection.onRequest(
    'window/showMessageRequest',
    ({ message, actions }: { message: string; actions: { title: string }[] }) => {
      asked.push(message)
      client.wake()
      return actions[0]!
    },
  )
  assert.equal((await notes()).notes.length, 1)
  writeFileSync(aside, whole)
  await notes()
  // It gets its name last, and nobody tells of that.
  for (let i = 0; i < 1000 && existsSync(aside); i++) await notes()
  assert.equal(readFileSync(join(folder, 'acme.notes.mended-1.json'), 'utf8'), whole)
  assert.deepEqual(asked, [
    'acme.notes.broken-1.json can be read again, and has notes that acme.notes.json lacks.',
  ])
  const after = await notes()
  assert.deepEqual(after.notes.map(({ quote }) => quote).sort(), ['one of them', 'three cranes'])
  assert.equal(existsSync(aside), false)
})

test('a text that is on no disk says why it has no notes', async (t) => {
  const client = await start(t, LISTENING)
  const textDocument = { uri: 'untitled:a' }
  await client.open('untitled:a', TEXT)
  const { file, trouble } = await client.request<NotesAnswer>('tickmark/notes', { textDocument })
  assert.equal(file, undefined)
  assert.match(trouble ?? '', /save this text/)
  const answer = await client.request<ChangeNotesAnswer>('tickmark/changeNotes', {
    textDocument,
    change: add('three cranes', 'Which?'),
  })
  assert.deepEqual(answer, { kind: 'refused', reason: trouble })
})

test('what is no filing has no notes', async (t) => {
  const client = await start(t, LISTENING)
  await client.open('untitled:a', 'A letter.\n')
  const textDocument = { uri: 'untitled:a' }
  assert.equal(await client.request('tickmark/notes', { textDocument }), null)
})

test('a change that is none is the client’s fault, and changes nothing', async (t) => {
  const { client, uri, file } = await desk(t)
  for (const change of [
    {},
    { kind: 'explode' },
    { kind: 'add', range: rangeOf('three'), mark: 'stamp', body: 'x' },
    { kind: 'add', range: rangeOf('three'), mark: 'note', body: '  ' },
    { kind: 'reply', note: 3, body: 'x' },
    { kind: 'carry', from: 'a', ids: [1] },
  ])
    await assert.rejects(
      client.request('tickmark/changeNotes', { textDocument: { uri }, change }),
      JSON.stringify(change),
    )
  assert.equal(existsSync(file), false)
})

test('notes go with a filing that is renamed in the editor', async (t) => {
  const { client, folder, uri, change, file } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  const to = join(folder, 'acme-2004.md')
  renameSync(join(folder, 'acme.md'), to)
  const newUri = pathToFileURL(to).href
  await client.close(uri)
  await client.open(newUri, TEXT)
  let moved = false
  client.connection.onNotification('tickmark/notesChanged', (said: { uri: string }) => {
    if (said.uri === newUri) moved = true
    client.wake()
  })
  await client.diagnostics(newUri)
  await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri }] })
  await client.until(() => moved || undefined)
  const answer = await client.request<NotesAnswer>('tickmark/notes', {
    textDocument: { uri: newUri },
  })
  assert.equal(answer.notes[0]!.quote, 'three cranes')
  assert.equal(existsSync(file), false)
  assert.equal(existsSync(join(folder, 'acme-2004.notes.json')), true)
})

test('notes that a filing of another ending has as well stay with that one', async (t) => {
  const { client, folder, uri, change, file } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  const oldUri = uri.replace(/\.md$/, '.markdown')
  const newUri = pathToFileURL(join(folder, 'other.markdown')).href
  await client.notify('workspace/didRenameFiles', { files: [{ oldUri, newUri }] })
  await client.until(() =>
    client.shown.find((one) => /^acme\.notes\.json stays .* acme\.md are in it/.test(one)),
  )
  assert.equal(existsSync(file), true)
  assert.equal(existsSync(join(folder, 'other.notes.json')), false)
})

test('notes that were left behind by a renaming elsewhere are offered, and taken over at a word', async (t) => {
  const { client, folder, uri, change, notes, file } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  const to = join(folder, 'renamed.md')
  renameSync(join(folder, 'acme.md'), to)
  await client.close(uri)
  const asked: string[] = []
  client.connection.onRequest(
    'window/showMessageRequest',
    ({ message, actions }: { message: string; actions: { title: string }[] }) => {
      asked.push(message)
      client.wake()
      return actions[0]!
    },
  )
  assert.equal(await notes(), null)
  const textDocument = { uri: pathToFileURL(to).href }
  await client.open(textDocument.uri, TEXT)
  const before = await client.request<NotesAnswer>('tickmark/notes', { textDocument })
  assert.deepEqual(before.notes, [])
  let moved = false
  client.connection.onNotification('tickmark/notesChanged', () => {
    moved = true
    client.wake()
  })
  await client.until(() => moved || undefined)
  assert.match(asked[0] ?? '', /^acme\.notes\.json has notes on passages of renamed\.md \(1 of 1\)/)
  const after = await client.request<NotesAnswer>('tickmark/notes', { textDocument })
  assert.equal(after.notes[0]!.quote, 'three cranes')
  assert.equal(existsSync(file), false)
})

test('of notes that were left behind no more is looked for than tells, and none of a file that no reviewers write', async (t) => {
  const { client, folder, change, file, notes } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  const page = JSON.parse(readFileSync(file, 'utf8')) as { items: { id: string }[] }
  rmSync(file)
  const items = Array.from({ length: 150 }, (_, i) => ({ ...page.items[0], id: `urn:x:${i}` }))
  const [large, small] = ['a-large', 'b-small'].map((name) => join(folder, `${name}.notes.json`))
  writeFileSync(large!, JSON.stringify({ ...page, items, more: 'x'.repeat(2_000_000) }))
  writeFileSync(small!, JSON.stringify({ ...page, items }))
  const asked: string[] = []
  client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    asked.push(message)
    client.wake()
    return null
  })
  await notes()
  assert.match(
    await client.until(() => asked[0]),
    /^b-small\.notes\.json has notes on passages of acme\.md \(100 of 100 looked for\)/,
  )
})

test('notes of another filing under the new name are left alone, and the user is told', async (t) => {
  const { client, folder, uri, change, file } = await desk(t)
  done(await change(add('three cranes', 'Which?')))
  writeFileSync(join(folder, 'other.notes.json'), '{}')
  const newUri = pathToFileURL(join(folder, 'other.md')).href
  await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri }] })
  await client.until(() => client.shown.find((one) => one.includes('other.notes.json')))
  assert.equal(existsSync(file), true)
  assert.equal(readFileSync(join(folder, 'other.notes.json'), 'utf8'), '{}')
})

test('of last year’s notes those are offered whose text is here, and each once', async (t) => {
  const { client, folder, uri, change, notes } = await desk(t)
  const before = join(folder, 'acme-2003.md')
  const old = TEXT.replace('We own three cranes.', 'A storm has sunk the pontoon of 1961.').replace(
    '# Item 3',
    '\n# Item 3',
  )
  writeFileSync(before, old)
  const from = pathToFileURL(before).href
  await client.open(from, old)
  const put = (words: string, body: string) =>
    client.request<ChangeNotesAnswer>('tickmark/changeNotes', {
      textDocument: { uri: from },
      change: { kind: 'add', range: rangeOf(words, old), mark: 'question', body },
    })
  const kept = done(await put('Our cranes may stand still.', 'Do they?'))
  done(await put('A storm has sunk the pontoon of 1961.', 'Count them.'))
  const offered = await client.request<{
    notes: NoteAnswer[]
    lost: number
    carried: number
  }>('tickmark/carryForward', { textDocument: { uri }, from })
  assert.deepEqual(
    offered.notes.map(({ id, range }) => [id, range]),
    [[kept.id, rangeOf('Our cranes may stand still.')]],
  )
  assert.deepEqual([offered.lost, offered.carried], [1, 0])
  done(await change({ kind: 'carry', from, ids: [kept.id] }))
  const [note, ...more] = (await notes()).notes
  assert.deepEqual(more, [])
  assert.notEqual(note!.id, kept.id)
  assert.deepEqual([note!.mark, note!.remarks[0]!.body], ['question', 'Do they?'])
  const again = await client.request<{ notes: unknown[]; lost: number; carried: number }>(
    'tickmark/carryForward',
    { textDocument: { uri }, from },
  )
  assert.deepEqual([again.notes, again.lost, again.carried], [[], 1, 1])
})

test('an accepted finding is no diagnostic any more, until its acceptance is withdrawn', async (t) => {
  const { client, uri, change } = await desk(t)
  const wrong = TEXT.replace('21,330', '21,030').replace('20,973', '20,373')
  await client.change(uri, 2, wrong)
  const [found] = await client.diagnostics(uri, 2)
  assert.equal(found?.code, 'columns-sum-to-total')
  const count = () => client.published.filter((one) => one.uri === uri).length
  const before = count()
  const diagnosed = async (after: number) => {
    await client.until(() => (count() > after ? true : undefined))
    return client.published.findLast((one) => one.uri === uri)!.diagnostics
  }
  const all = (await client.diagnostics(uri, 2)).length
  const { id } = done(
    await change({
      kind: 'accept',
      rule: 'columns-sum-to-total',
      range: found.range,
      reason: 'An extract of a longer table.',
    }),
  )
  assert.equal((await diagnosed(before)).length, all - 1)
  const then = count()
  done(await change({ kind: 'withdraw', acceptance: id }))
  assert.equal((await diagnosed(then)).length, all)
})

test('git’s name is taken where the settings give none', async (t) => {
  const { folder, client, uri, notes } = await desk(t, { ...LISTENING, settings: {} })
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
  mkdirSync(join(folder, '.git/objects'))
  mkdirSync(join(folder, '.git/refs'))
  writeFileSync(join(folder, '.git/config'), '[user]\n\tname = G. Committer\n')
  // What a folder says is not asked for before it is trusted.
  assert.notEqual((await notes()).author, 'G. Committer')
  await client.notify('tickmark/trusted')
  assert.equal((await notes()).author, 'G. Committer')
  assert.ok(uri)
})
