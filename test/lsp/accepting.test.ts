// Accepting over the wire: what is offered, what it does to the findings, and how it is taken back.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import type {
  ClientCapabilities,
  CodeAction,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver'
import type {
  AcceptedAnswer,
  AcceptRequest,
  ChangeNotesAnswer,
  NotesChange,
  WithdrawRequest,
} from '../../server/src/protocol.ts'
import { folder, SUM } from '../cli/run.ts'
import { CAPABILITIES, start } from './client.ts'
import type { Client, Told } from './client.ts'
import { edited } from './edits.ts'

const TEXT = `<!-- tickmark -->\n\n${SUM}`
const OURS: ClientCapabilities = { ...CAPABILITIES, experimental: { tickmark: true } }

interface Open {
  readonly client: Client
  readonly uri: string
  readonly root: string
  readonly found: readonly Told[]
}

async function opened(t: TestContext, text = TEXT, capabilities = OURS): Promise<Open> {
  const client = await start(t, { capabilities })
  const root = folder(t, { 'a.md': text })
  const uri = pathToFileURL(join(root, 'a.md')).href
  await client.open(uri, text)
  return { client, uri, root, found: await client.diagnostics(uri) }
}

const actionsAt = ({ client, uri }: Open, { range }: Pick<Told, 'range'>): Promise<CodeAction[]> =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: range.start, end: range.start },
    context: { diagnostics: [] },
  })

const change = ({ client, uri }: Open, made: NotesChange): Promise<ChangeNotesAnswer> =>
  client.request<ChangeNotesAnswer>('tickmark/changeNotes', {
    textDocument: { uri },
    change: made,
  })

const acceptedIn = ({ client, uri }: Open): Promise<AcceptedAnswer> =>
  client.request<AcceptedAnswer>('tickmark/accepted', { textDocument: { uri } })

/** The findings that the server says next, after it has been asked to change something. */
async function next({ client, uri }: Open, from: number): Promise<readonly Told[]> {
  const found = await client.until(() =>
    client.published.slice(from).findLast((one) => one.uri === uri),
  )
  return found.diagnostics as Told[]
}

const argumentOf = (actions: readonly CodeAction[], title: RegExp): unknown => {
  const action = actions.find((one) => title.test(one.title))
  assert.ok(action, `${String(title)} among ${actions.map((one) => one.title).join('; ')}`)
  return action.command!.arguments![0]
}

async function accepted(open: Open): Promise<readonly Told[]> {
  const ask = argumentOf(await actionsAt(open, open.found[0]!), /with a reason…$/) as AcceptRequest
  const [finding] = ask.findings
  const from = open.client.published.length
  const answer = await change(open, { kind: 'accept', ...finding!, reason: 'an extract' })
  assert.equal(answer.kind, 'done')
  return next(open, from)
}

test('an accepted finding is gone at once, and kept beside the file', async (t) => {
  const open = await opened(t)
  assert.equal(open.found.length, 1)
  assert.deepEqual(await accepted(open), [])
  const file = readFileSync(join(open.root, 'a.notes.json'), 'utf8')
  assert.match(file, /an extract/)
  assert.match(file, /columns-sum-to-total/)
  const [one, ...more] = (await acceptedIn(open)).accepted
  assert.deepEqual([one?.state, one?.reason, more], ['in-force', 'an extract', []])
  assert.deepEqual(one?.range, open.found[0]!.range)
})

test('withdrawn where it stood, it is found again', async (t) => {
  const open = await opened(t)
  await accepted(open)
  const actions = await actionsAt(open, open.found[0]!)
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Withdraw the acceptance of columns-sum-to-total'],
  )
  const { acceptance } = argumentOf(actions, /^Withdraw/) as WithdrawRequest
  const from = open.client.published.length
  await change(open, { kind: 'withdraw', acceptance })
  assert.deepEqual(await next(open, from), open.found)
})

test('other figures wake it, and it can be accepted again in place of the old one', async (t) => {
  const open = await opened(t)
  await accepted(open)
  await open.client.change(open.uri, 2, TEXT.replace('231', '221'))
  const woken = await open.client.diagnostics(open.uri, 2)
  assert.match(woken[0]!.message, /with reason “an extract” before its figures changed\.$/)
  const ask = argumentOf(await actionsAt(open, woken[0]!), / again…$/) as AcceptRequest
  assert.equal(ask.reason, 'an extract')
  const from = open.client.published.length
  await change(open, { kind: 'accept', ...ask.findings[0]!, reason: 'still' })
  assert.deepEqual(await next(open, from), [])
  const all = (await acceptedIn(open)).accepted
  assert.deepEqual(
    all.map(({ state, reason }) => [state, reason]),
    [['in-force', 'still']],
  )
})

test('an acceptance of nothing can be withdrawn where it is told', async (t) => {
  const open = await opened(t)
  await accepted(open)
  await open.client.change(open.uri, 2, TEXT.replace('345', '375'))
  const [unused] = await open.client.diagnostics(open.uri, 2)
  assert.equal(unused?.code, 'unused-acceptance')
  const { acceptance } = argumentOf(await actionsAt(open, unused), /^Withdraw/) as WithdrawRequest
  const from = open.client.published.length
  await change(open, { kind: 'withdraw', acceptance })
  assert.deepEqual(await next(open, from), [])
})

test('all of one check are accepted together', async (t) => {
  const text = `${TEXT}\nAnother one.\n\n${SUM.replace('733', '735')}`
  const open = await opened(t, text)
  const actions = await actionsAt(open, open.found[0]!)
  const ask = argumentOf(actions, /^Accept all 2 findings of columns-sum-to-total/) as AcceptRequest
  assert.deepEqual(
    ask.findings.map(({ range }) => range),
    open.found.map(({ range }) => range),
  )
  for (const one of ask.findings) await change(open, { kind: 'accept', ...one, reason: 'seen' })
  assert.equal((await acceptedIn(open)).accepted.length, 2)
})

test('any client can accept in the text; the reason is written there', async (t) => {
  const open = await opened(t, TEXT, CAPABILITIES)
  const actions = await actionsAt(open, open.found[0]!)
  const inText = actions.find(({ title }) => title === 'Accept columns-sum-to-total in the text')
  const [made] = inText!.edit!.documentChanges as TextDocumentEdit[]
  const [edit] = made!.edits as TextEdit[]
  assert.deepEqual(edit?.range.start, { line: 2, character: 0 })
  const text = edited(TEXT, [edit])
  await open.client.change(open.uri, 2, text)
  const unsaid = await open.client.diagnostics(open.uri, 2)
  assert.deepEqual(
    unsaid.map(({ code }) => code),
    ['unused-acceptance', 'columns-sum-to-total'],
  )
  const reasoned = text.replace(' 733:  -->', ' 733: an extract -->')
  assert.notEqual(reasoned, text)
  await open.client.change(open.uri, 3, reasoned)
  assert.deepEqual(await open.client.diagnostics(open.uri, 3), [])

  const figure = { range: { start: { line: 8, character: 31 } } } as Told
  const [removal] = await actionsAt(open, figure)
  assert.equal(removal?.title, 'Remove the comment that accepts')
  const [back] = removal.edit!.documentChanges as TextDocumentEdit[]
  assert.equal(edited(reasoned, back!.edits as TextEdit[]), TEXT)
})

test('a client that is none of ours is asked for no reason', async (t) => {
  const open = await opened(t, TEXT, CAPABILITIES)
  const actions = await actionsAt(open, open.found[0]!)
  assert.ok(actions.every(({ command }) => command === undefined))
})
