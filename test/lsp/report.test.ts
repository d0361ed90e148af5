// The report of a filing: the editor and the command line write the same bytes of the same text, notes and settings.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import type {
  ChangeNotesAnswer,
  NotesChange,
  Range,
  ReportAnswer,
  ReportParams,
} from '../../server/src/protocol.ts'
import { folder, SUM, tickmark } from '../cli/run.ts'
import { needs, realFiling } from '../filings-folder.ts'
import { start } from './client.ts'
import type { Client } from './client.ts'

const FORMATS = ['html', 'markdown', 'csv', 'sarif'] as const

const asked = async (
  client: Client,
  uri: string,
  format: ReportParams['format'],
): Promise<string | undefined> =>
  (await client.request<ReportAnswer | null>('tickmark/report', { textDocument: { uri }, format }))
    ?.text

interface Desk {
  readonly client: Client
  readonly cwd: string
  readonly uri: string
}

async function desk(t: TestContext, name: string, text: string, settings?: object): Promise<Desk> {
  const cwd = folder(t, { [name]: text })
  if (settings) writeFileSync(join(cwd, 'tickmark.json'), JSON.stringify(settings))
  const client = await start(t, { settings: { files: ['**'], author: 'A. Reviewer' } })
  const uri = pathToFileURL(join(cwd, name)).href
  await client.open(uri, text)
  await client.diagnostics(uri)
  return { client, cwd, uri }
}

async function agrees({ client, cwd, uri }: Desk, name: string): Promise<string> {
  for (const format of FORMATS) {
    const { out } = tickmark(cwd, 'report', '--format', format, name)
    assert.match(out, /Tickmark|^\ufefffiling,kind,/)
    assert.equal(await asked(client, uri, format), out, format)
    assert.equal(tickmark(cwd, 'report', '--format', format, name).out, out, `${format} twice`)
  }
  return (await asked(client, uri, 'html')) ?? ''
}

const samples = fileURLToPath(new URL('../../samples', import.meta.url))

test('of a sample', async (t) => {
  const name = 'yumihari-20f-2016-slips.md'
  await agrees(await desk(t, name, readFileSync(join(samples, name), 'utf8')), name)
})

for (const name of ['20f-iij-2004-item3-yen.md', '10q-apple-2023q3.md'])
  test(`of ${name}`, needs(name), async (t) => {
    await agrees(await desk(t, name, realFiling(name)!), name)
  })

const WHARVES = `| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Land of the wharves | 204 | 227 |
| Cranes | 308 | 331 |
| Tugs | 413 | 445 |
| Total property | 925 | 964 |
`

test('with settings, notes, a finding that is accepted and one whose figures have changed', async (t) => {
  const text = `# Item 5\n\nCash rose.\n\n${SUM}\n${WHARVES}\nThe end.\n`
  const one = await desk(t, 'a b #1.md', text, {
    checks: { 'rows-sum-to-total': 'off' },
    rounding: 'nearest',
  })
  const { client, uri } = one
  const change = async (what: NotesChange): Promise<void> => {
    const textDocument = { uri }
    const params = { textDocument, change: what }
    const answer = await client.request<ChangeNotesAnswer>('tickmark/changeNotes', params)
    assert.equal(answer.kind, 'done', JSON.stringify(answer))
  }
  const found = (await client.diagnostics(uri)).map(({ range }) => range as Range)
  assert.equal(found.length, 2)
  const rule = 'columns-sum-to-total'
  for (const [i, range] of found.entries())
    await change({ kind: 'accept', rule, range, reason: `for <reason> ${i}` })
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } }
  await change({ kind: 'add', range, mark: 'question', body: 'Why?\n\n<b>Where?</b>' })
  // Another part of the total, of which nobody has said anything.
  const edited = text.replace('331', '351')
  await client.change(uri, 2, edited)
  await client.diagnostics(uri, 2)
  writeFileSync(fileURLToPath(uri), edited)
  const html = await agrees(one, 'a b #1.md')
  assert.match(html, /a b #1\.md/)
  assert.match(html, /for &lt;reason&gt; 0/)
  assert.match(html, /Woken: its figures have changed since/)
  assert.match(html, /&lt;b&gt;Where\?&lt;\/b&gt;/)
  assert.match(html, /<code>checks\.rows-sum-to-total: off<\/code>/)
  assert.match(html, /as is declared/)
})

test('of no filing there is none, and formats are known by name', async (t) => {
  const client = await start(t)
  await client.open('file:///somewhere/readme.md', '# A tool\n\nIt does things.\n')
  assert.equal(await asked(client, 'file:///somewhere/readme.md', 'html'), undefined)
  await client.open('untitled:Untitled-1', `<!-- tickmark -->\n\n${SUM}`)
  assert.match((await asked(client, 'untitled:Untitled-1', 'html')) ?? '', /<h1>Untitled-1<\/h1>/)
  await assert.rejects(asked(client, 'untitled:Untitled-1', 'pdf' as 'html'), /format must be one/)
})
