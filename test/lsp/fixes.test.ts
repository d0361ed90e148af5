// A quick fix mends what it belongs to: the filing is checked again at once, and the finding is gone.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodeActionTriggerKind } from 'vscode-languageserver'
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver'
import type { FixAllRequest } from '../../server/src/protocol.ts'
import { CHECKS } from '../../server/src/checks/all.ts'
import { unmark } from '../notation.ts'
import { CAPABILITIES, start } from './client.ts'
import type { Client, Told } from './client.ts'
import { edited } from './edits.ts'

const actionsAt = (
  client: Client,
  uri: string,
  { range }: Told,
  triggerKind?: CodeActionTriggerKind,
): Promise<CodeAction[]> =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: range.start, end: range.start },
    context: { diagnostics: [], only: ['quickfix'], ...(triggerKind && { triggerKind }) },
  })

const fixable = (found: readonly Told[]): readonly Told[] =>
  found.filter((one) => (one.data as { fixable: boolean }).fixable)

test('after each fix that an example of a check offers, its finding is gone', async (t) => {
  const client = await start(t)
  let tried = 0
  for (const check of CHECKS)
    for (const [i, example] of check.examples.invalid.entries()) {
      const uri = `untitled:${check.id}-${String(i)}`
      const text = `<!-- tickmark -->\n\n${unmark(example).text}`
      await client.open(uri, text)
      const found = await client.diagnostics(uri)
      let version = 1
      for (const one of fixable(found)) {
        const actions = await actionsAt(client, uri, one)
        const action = actions.find(({ diagnostics }) =>
          diagnostics?.some(({ message }) => message === one.message),
        )
        assert.deepEqual([action?.kind, action?.isPreferred], ['quickfix', true])
        const [change] = action!.edit!.documentChanges! as TextDocumentEdit[]
        assert.equal(change!.textDocument.version, version)
        await client.change(uri, ++version, edited(text, change!.edits as TextEdit[]))
        const left = await client.diagnostics(uri, version)
        assert.ok(
          !left.some(({ message }) => message === one.message),
          `${action!.title} mends ${one.message}`,
        )
        assert.ok(left.length < found.length)
        await client.change(uri, ++version, text)
        await client.diagnostics(uri, version)
        tried++
      }
      await client.close(uri)
    }
  assert.ok(tried > 0, 'some example offers a fix')
})

test('elsewhere no fix is offered', async (t) => {
  const client = await start(t)
  const uri = 'untitled:a'
  await client.open(uri, '<!-- tickmark -->\n\nNet sales were ¥3 million.\n')
  const nothing = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const [found] = await client.diagnostics(uri)
  assert.equal(found, undefined)
  assert.deepEqual(await actionsAt(client, uri, { range: nothing } as Told), [])
})

const PREVIEWING = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
}

/** Two columns whose totals have two digits swapped, which one change alone explains. */
const table = (total: string): string => `| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Network services | 1,204 | 1,318 |
| Systems integration | 2,377 | 2,291 |
| Equipment sales | 3,105 | 3,462 |
| Total revenues | ${total} |

`
const SWAPPED = `<!-- tickmark -->

# Japan

${table('6,686 | 7,017')}
# Abroad

${table('6,668 | 7,071').replace('1,204', '1,222').replace('6,668', '6,740')}`

test('all of one check are fixed after a preview, and nothing of it is left', async (t) => {
  const client = await start(t, { capabilities: PREVIEWING })
  const uri = 'untitled:a'
  await client.open(uri, SWAPPED)
  const found = await client.diagnostics(uri)
  assert.equal(fixable(found).length, 2)
  const actions = await actionsAt(client, uri, found[0]!)
  const all = actions.find(({ title }) => title.startsWith('Fix all'))
  assert.equal(all?.title, 'Fix all 2 findings of columns-sum-to-total in this file…')
  assert.notEqual(all.isPreferred, true)
  const { documentChanges, changeAnnotations } = all.edit!
  const [change] = documentChanges as TextDocumentEdit[]
  const isAsking = (edit: TextDocumentEdit['edits'][number]): boolean => {
    assert.ok('annotationId' in edit)
    return changeAnnotations![edit.annotationId]?.needsConfirmation === true
  }
  // What asks for the preview is not ticked there, and changes nothing; all else is ticked.
  assert.deepEqual(
    change!.edits.map((edit) => [isAsking(edit), (edit as TextEdit).newText]),
    [
      [true, ''],
      [false, '7,071'],
      [false, '6,704'],
    ],
  )
  await client.change(uri, 2, edited(SWAPPED, change!.edits as TextEdit[]))
  assert.deepEqual(await client.diagnostics(uri, 2), [])
})

test('our own client lets the user choose among all of one check', async (t) => {
  const client = await start(t, {
    capabilities: { ...CAPABILITIES, experimental: { tickmark: true } },
  })
  const uri = 'untitled:a'
  await client.open(uri, SWAPPED)
  const [first] = await client.diagnostics(uri)
  const actions = await actionsAt(client, uri, first!)
  const all = actions.find(({ title }) => title.startsWith('Fix all'))
  assert.equal(all?.title, 'Fix all 2 findings of columns-sum-to-total after a look…')
  assert.equal(all.edit, undefined)
  const [ask] = all.command!.arguments as [FixAllRequest]
  assert.deepEqual(
    ask.changes.map(({ range, was, becomes }) => [range.start.line + 1, was, becomes]),
    [
      [10, '7,017', '7,071'],
      [20, '6,740', '6,704'],
    ],
  )
  const edits = ask.changes.flatMap((one) => one.edits) as TextEdit[]
  await client.change(uri, ask.version + 1, edited(SWAPPED, edits))
  assert.deepEqual(await client.diagnostics(uri, ask.version + 1), [])
})

test('a client that cannot preview is not offered to change many places at once', async (t) => {
  const client = await start(t)
  const uri = 'untitled:a'
  await client.open(uri, SWAPPED)
  const [first] = await client.diagnostics(uri)
  const actions = await actionsAt(client, uri, first!)
  assert.ok(actions.some(({ isPreferred }) => isPreferred))
  assert.ok(!actions.some(({ title }) => title.startsWith('Fix all')))
})

test('nothing is fixed unasked when a file is saved', async (t) => {
  const client = await start(t, { capabilities: PREVIEWING })
  const uri = 'untitled:a'
  await client.open(uri, SWAPPED)
  await client.diagnostics(uri)
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  })
  assert.deepEqual(actions, [])
})

const YEARS = `<!-- tickmark -->

## Statements

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Revenues | 39,913 | 43,994 | 38,779 |
| Total assets | 52,301 | 43,112 | 39,104 |

## Segments

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Revenues from customers | 43,994 | 39,913 | 38,779 |
`

test('of two places either can be made to agree with the other, and the finding is gone', async (t) => {
  const client = await start(t)
  const uri = 'untitled:a'
  await client.open(uri, YEARS)
  const [first] = await client.diagnostics(uri)
  const ways = (await actionsAt(client, uri, first!)).filter(({ edit }) => edit).slice(0, 2)
  assert.deepEqual(
    ways.map(({ title, isPreferred }) => [title, isPreferred]),
    [
      ['Change 43,994 to 39,913 to agree with line 7', undefined],
      ['Change 39,913 on line 7 to 43,994 to agree with line 14', undefined],
    ],
  )
  let version = 1
  for (const { edit } of ways) {
    const [change] = edit!.documentChanges as TextDocumentEdit[]
    await client.change(uri, ++version, edited(YEARS, change!.edits as TextEdit[]))
    const left = await client.diagnostics(uri, version)
    assert.ok(!left.some(({ message }) => message === first!.message))
  }
})

test('the light bulb tries nothing: its menu is opened anew for that, and what was found then is kept', async (t) => {
  const capabilities = { ...CAPABILITIES, experimental: { tickmark: true } }
  const client = await start(t, { capabilities })
  const uri = 'untitled:a'
  await client.open(uri, YEARS)
  const [first] = await client.diagnostics(uri)
  const titles = async (triggerKind: CodeActionTriggerKind): Promise<readonly string[]> =>
    (await actionsAt(client, uri, first!, triggerKind))
      .map(({ title }) => title)
      .filter((title) => /^(?:Change|Make)/.test(title))
  const more = 'Make one place agree with another…'
  assert.deepEqual(await titles(CodeActionTriggerKind.Automatic), [more])
  const asked = await titles(CodeActionTriggerKind.Invoked)
  assert.equal(asked.length, 2)
  assert.deepEqual(await titles(CodeActionTriggerKind.Automatic), asked)
})
