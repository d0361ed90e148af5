// Working papers as a client gets them: on request, from a hover's link and from a finding's action; only where it has a page for them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver'
import type { PaperWish, Position, WorkingPapersAnswer } from '../../server/src/protocol.ts'
import { CAPABILITIES, start } from './client.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `# Item 3. Key Information

## D. Risk Factors

***We may lose money.***

Ferries may run late.

# Item 5. Operating and Financial Review and Prospects

| Millions of yen | 2003 | 2004 |
| --- | ---: | ---: |
| Ferries | 12,304 | 13,118 |
| Towing | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,330 |
`
const textDocument = { uri: URI }
const LISTENING = { ...CAPABILITIES, experimental: { tickmark: true } }

function position(of: string, within = 1): Position {
  const before = TEXT.slice(0, TEXT.indexOf(of) + within).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

test('a figure has its papers, each row with its place', async (t) => {
  const client = await start(t)
  await client.open(URI, TEXT)
  const ask = (at: Position): Promise<WorkingPapersAnswer> =>
    client.request('tickmark/workingPapers', { textDocument, position: at })
  const { papers } = await ask(position('21,330'))
  const [paper] = papers
  assert.ok(paper)
  assert.equal(paper.holds, false)
  assert.equal(paper.difference, '300 million')
  assert.deepEqual(
    paper.rows.map(({ range }) => range && [range.start.line, range.start.character]),
    [[12, 21], [13, 19], undefined, [14, 28]],
  )
  assert.deepEqual(
    (await ask(position('12,304'))).papers.map(({ holds }) => holds),
    [true],
  )
  assert.deepEqual((await ask(position('Ferries'))).papers, [])
})

test('a hover leads there by a command that names nothing but the place', async (t) => {
  const client = await start(t, { capabilities: LISTENING })
  await client.open(URI, TEXT)
  await client.request('tickmark/workingPapers', { textDocument, position: position('12,304') })
  const at = position('12,304')
  const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: at })
  const { value } = hover.contents as MarkupContent
  const [, command = '', wishes = ''] = /\(command:([\w.]+)\?([^()]*)\)/.exec(value) ?? []
  assert.equal(command, 'tickmark.showWorkingPaper')
  const asked: readonly PaperWish[] = [{ uri: URI, position: at, rule: 'columns-sum-to-total' }]
  assert.deepEqual(JSON.parse(decodeURIComponent(wishes)), asked)
})

test('a finding offers it beside its fixes', async (t) => {
  const client = await start(t, { capabilities: LISTENING })
  await client.open(URI, TEXT)
  const range = { start: position('21,330'), end: position('21,330') }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  })
  const action = actions.find(({ command }) => command?.command === 'tickmark.showWorkingPaper')
  assert.equal(action?.title, 'Show working paper of columns-sum-to-total')
  assert.deepEqual(action.command?.arguments, [
    { uri: URI, position: position('21,330', 0), rule: 'columns-sum-to-total' },
  ])
})

test('a client without the page is led nowhere', async (t) => {
  const client = await start(t)
  await client.open(URI, TEXT)
  await client.request('tickmark/workingPapers', { textDocument, position: position('12,304') })
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument,
    position: position('12,304'),
  })
  assert.doesNotMatch((hover.contents as MarkupContent).value, /command:|Working paper/)
})
