// Several files in the editor: the index of the folders, what changes on disk, and what open filings are told of it.

import assert from 'node:assert/strict'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, test } from 'node:test'
import type { TestContext } from 'node:test'
import type { ClientCapabilities, SymbolInformation } from 'vscode-languageserver'
import { folder } from '../cli/run.ts'
import { annualReport, cover, split } from '../library/filings.ts'
import { PULLING, start } from './client.ts'
import type { Client, Told } from './client.ts'

const PUSHED: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
  workspace: { workspaceFolders: true, configuration: true },
}

const LAST = annualReport(2023)
const THIS = annualReport(2024, { before: { Fuel: '13,361' } })
/** With the same slip, so that nothing differs. */
const AGREEING = LAST.replace('13,316', '13,361')

const uriOf = (...parts: readonly string[]): string => pathToFileURL(join(...parts)).href

const CREATED = 1
const CHANGED = 2
const DELETED = 3

/** The server over these folders. */
const over = (
  t: TestContext,
  roots: readonly string[],
  capabilities: ClientCapabilities = PUSHED,
): Promise<Client> =>
  start(t, {
    capabilities,
    initialize: { workspaceFolders: roots.map((root) => ({ uri: uriOf(root), name: root })) },
  })

const touched = (
  client: Client,
  ...changes: readonly (readonly [string, number])[]
): Promise<void> =>
  client.notify('workspace/didChangeWatchedFiles', {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  })

/** Waits until the last list that was published for the document is such a one. */
const until = (
  client: Client,
  uri: string,
  fits: (list: readonly Told[]) => boolean,
): Promise<unknown> =>
  client.until(() => {
    const last = client.published.findLast((one) => one.uri === uri)?.diagnostics as
      Told[] | undefined
    return last && fits(last) ? true : undefined
  })

const prior = (list: readonly Told[]): readonly Told[] =>
  list.filter((one) => one.code === 'prior-year-agrees')

/** The files that findings against last year's filing name. */
const named = (list: readonly Told[]): readonly string[] =>
  prior(list).flatMap((one) => (one.relatedInformation ?? []).map((other) => other.location.uri))

const compares =
  (...uris: readonly string[]) =>
  (list: readonly Told[]): boolean =>
    named(list).join() === uris.join()

async function symbols(client: Client, query: string): Promise<readonly string[]> {
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query })
  return found.map(({ name, containerName }) => `${containerName ?? ''}: ${name}`)
}

describe('last year’s filing on disk', () => {
  test('is compared with, changed, renamed and deleted', async (t) => {
    const root = folder(t, { '2023.md': LAST, '2024.md': THIS })
    const client = await over(t, [root])
    const uri = uriOf(root, '2024.md')
    const [last, moved] = [uriOf(root, '2023.md'), uriOf(root, 'moved é (1).md')]
    await client.open(uri, THIS)
    await until(client, uri, compares(last))

    writeFileSync(join(root, '2023.md'), AGREEING)
    await touched(client, [last, CHANGED])
    await until(client, uri, compares())

    writeFileSync(join(root, '2023.md'), LAST)
    renameSync(join(root, '2023.md'), join(root, 'moved é (1).md'))
    await touched(client, [last, DELETED], [moved, CREATED])
    await until(client, uri, compares(moved))

    rmSync(join(root, 'moved é (1).md'))
    await touched(client, [moved, DELETED])
    await until(client, uri, compares())
  })

  test('gives way to its text in the editor, until it is closed', async (t) => {
    const root = folder(t, { '2023.md': LAST, '2024.md': THIS })
    const client = await over(t, [root])
    const [uri, last] = [uriOf(root, '2024.md'), uriOf(root, '2023.md')]
    await client.open(uri, THIS)
    await until(client, uri, compares(last))
    await client.open(last, AGREEING)
    await until(client, uri, compares())
    await client.change(last, 2, LAST)
    await until(client, uri, compares(last))
    await client.change(last, 3, 'no filing any more')
    await until(client, uri, compares())
    await client.close(last)
    await until(client, uri, compares(last))
  })

  test('goes with its folder', async (t) => {
    const root = folder(t, { 'years/2023.md': LAST, '2024.md': THIS })
    const client = await over(t, [root])
    const uri = uriOf(root, '2024.md')
    await client.open(uri, THIS)
    await until(client, uri, compares(uriOf(root, 'years', '2023.md')))
    renameSync(join(root, 'years'), join(root, 'old years'))
    await client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: uriOf(root, 'years'), newUri: uriOf(root, 'old years') }],
    })
    await until(client, uri, compares(uriOf(root, 'old years', '2023.md')))
    rmSync(join(root, 'old years'), { recursive: true })
    await touched(client, [uriOf(root, 'old years'), DELETED])
    await until(client, uri, compares())
  })

  test('may be in another folder of the workspace', async (t) => {
    const [before, now] = [folder(t, { '2023.md': LAST }), folder(t, { '2024.md': THIS })]
    const client = await over(t, [now])
    const uri = uriOf(now, '2024.md')
    await client.open(uri, THIS)
    await until(client, uri, compares())
    const added = { uri: uriOf(before), name: 'before' }
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [added], removed: [] },
    })
    await until(client, uri, compares(uriOf(before, '2023.md')))
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [added] },
    })
    await until(client, uri, compares())
  })

  test('is told of to a client that pulls', async (t) => {
    const root = folder(t, { '2023.md': AGREEING, '2024.md': THIS })
    const client = await over(t, [root], {
      ...PULLING,
      workspace: { ...PUSHED.workspace, diagnostics: { refreshSupport: true } },
    })
    let asked = 0
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      asked++
      client.wake()
      return null
    })
    const uri = uriOf(root, '2024.md')
    await client.open(uri, THIS)
    const pull = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string; items?: readonly Told[] }>(
        'textDocument/diagnostic',
        {
          textDocument: { uri },
          ...(previousResultId !== undefined && { previousResultId }),
        },
      )
    const first = await pull()
    assert.deepEqual(prior(first.items ?? []), [])
    const before = asked
    writeFileSync(join(root, '2023.md'), LAST)
    await touched(client, [uriOf(root, '2023.md'), CHANGED])
    await client.until(() => (asked > before ? true : undefined))
    const second = await pull(first.resultId)
    assert.deepEqual(named(second.items ?? []), [uriOf(root, '2023.md')])
    assert.equal((await pull(second.resultId)).kind, 'unchanged')
  })
})

describe('settings beside filings', () => {
  test('join two files, and part them again', async (t) => {
    const { early, late } = split('FORM 10-K\n')
    const declared = '{ "filings": [["early.md", "sub/late.md"]] }'
    const root = folder(t, { 'early.md': early, 'sub/late.md': late, 'tickmark.json': declared })
    const client = await over(t, [root])
    const uri = uriOf(root, 'early.md')
    await client.open(uri, early)
    await until(client, uri, (list) => list.length === 1)
    writeFileSync(join(root, 'tickmark.json'), '{}')
    await touched(client, [uriOf(root, 'tickmark.json'), CHANGED])
    await until(client, uri, (list) => list.length === 3)
  })

  test('hold outside the folders of the workspace too', async (t) => {
    const { early, late } = split('FORM 10-K\n')
    const declared = '{ "filings": [["early.md", "late.md"]] }'
    const root = folder(t, { 'early.md': early, 'late.md': late, 'tickmark.json': declared })
    const client = await over(t, [])
    const uri = uriOf(root, 'early.md')
    await client.open(uri, early)
    await until(client, uri, (list) => list.length === 1)
  })
})

/** Progress as the client is shown it. */
function progressOf(client: Client, begun: (token: string) => void = () => undefined) {
  const seen: { kind: string; message?: string }[] = []
  client.connection.onRequest('window/workDoneProgress/create', () => null)
  client.connection.onUnhandledProgress(({ token, value }) => {
    const one = value as { kind: string; message?: string }
    seen.push(one)
    if (one.kind === 'begin') begun(String(token))
    client.wake()
  })
  const ended = () =>
    client.until(() => (seen.some(({ kind }) => kind === 'end') ? true : undefined))
  return { seen, ended }
}

const SHOWN: ClientCapabilities = { ...PUSHED, window: { workDoneProgress: true } }

/** So many that some are still unread when progress is shown. */
const many = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `${i}.md`,
      annualReport(2024, { registrant: `Harbour ${i}, Inc.` }).replace(
        '001-99871',
        `001-${10_000 + i}`,
      ),
    ]),
  )

describe('the index', () => {
  test('shows how far it is, and leaves other Markdown alone', async (t) => {
    const root = folder(t, {
      ...many(),
      'README.md': '# Harbour notes\n\nNothing of a filing.\n',
      'node_modules/a/2024.md': THIS,
      'empty.md': '',
    })
    const client = await over(t, [root], SHOWN)
    const { seen, ended } = progressOf(client)
    await ended()
    assert.equal(seen[0]?.kind, 'begin')
    assert.match(seen[1]?.message ?? '', / of \d+: .*\.md$/)
    const found = await symbols(client, 'item 7')
    assert.equal(found.length, 40)
    assert.deepEqual(await symbols(client, 'harbour notes'), [])
  })

  test('can be cancelled, and answers with what it has', async (t) => {
    const root = folder(t, many())
    const client = await over(t, [root], SHOWN)
    const { ended } = progressOf(client, (token) => {
      void client.notify('window/workDoneProgress/cancel', { token })
    })
    await ended()
    assert.ok((await symbols(client, 'item 7')).length <= 40)
    // What changes later is read all the same.
    mkdirSync(join(root, 'new'))
    writeFileSync(join(root, 'new', 'late.md'), split(cover(2024)).late)
    await client.open(uriOf(root, 'open.md'), split(cover(2024)).early)
    await touched(client, [uriOf(root, 'new', 'late.md'), CREATED])
    await until(client, uriOf(root, 'open.md'), (list) => list.length === 1)
  })
})
