// Ways through a filing and help with writing it, as a client gets them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  DocumentLink,
  InsertReplaceEdit,
  Location,
  LocationLink,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { unmark } from '../notation.ts'
import { start } from './client.ts'
import type { Client } from './client.ts'

const URI = 'untitled:Untitled-1'

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    definition: { linkSupport: true },
    typeDefinition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    completion: { completionItem: { insertReplaceSupport: true, labelDetailsSupport: true } },
    rename: { prepareSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
}

/** The cursors stand in a figure in prose, in a use of a term, in a title, in plain words, in a debt. */
const MARKED = `# Annual Report on Form 20-F

| Item 4. | Information on the Company | 9 |
|---|---|---|
| Item 5. | Operating and Financial Review and Prospects | 29 |

## Item 4. Information on the Company

Our client (the “Agency”) pays. The Age‸ncy is public.

## Item 5. Operating and Financial Review and ‸Prospects

Our net sales were ¥1.‸2 billion for the fiscal year ended March 31, 2024. See Item 4., “Information on the Company”.
The rate ‸was ¥151.22 per $1.00 on March 31, 2024. We owed ‸¥3.2 billion to banks at March 31, 2024.

(Millions of yen)

| | Year ended March 31, 2024 | Year ended March 31, 2023 |
|---|---:|---:|
| Net sales | 1,204 | 1,117 |
| Cost of sales | 803 | 761 |
`
const { text, cursors } = unmark(MARKED)
const [TERM, TITLE, FIGURE, WORDS, DEBT] = cursors as [number, number, number, number, number]

function position(offset: number, value = text) {
  const before = value.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

const at = <R>(client: Client, method: string, offset: number, more: object = {}): Promise<R> =>
  client.request<R>(`textDocument/${method}`, {
    textDocument: { uri: URI },
    position: position(offset),
    ...more,
  })

/** What stands in the text at a range. */
function words({ start: from, end: to }: Range): string {
  const lines = text.split('\n')
  return from.line === to.line ? lines[from.line]!.slice(from.character, to.character) : '…'
}

test('only what the client announces is offered', async (t) => {
  const { offered: capabilities } = await start(t, { capabilities: {} })
  assert.equal(capabilities.completionProvider, undefined)
  assert.equal(capabilities.renameProvider, undefined)
  assert.equal(capabilities.documentLinkProvider, undefined)
  assert.equal(capabilities.typeDefinitionProvider, undefined)
  assert.equal(capabilities.definitionProvider, true)
})

test('a figure in prose leads to its cell, its mentions and its rate, once the checks have run', async (t) => {
  const client = await start(t, { capabilities: CAPABILITIES })
  await client.open(URI, text)
  const [cell, ...others] = await at<LocationLink[]>(client, 'definition', FIGURE)
  assert.equal(words(cell!.targetSelectionRange), '1,204')
  assert.equal(words(cell!.originSelectionRange!), '¥1.2 billion')
  assert.deepEqual(others, [])
  const mentions = await at<Location[]>(client, 'references', FIGURE, {
    context: { includeDeclaration: true },
  })
  assert.deepEqual(
    mentions.map(({ range }) => words(range)),
    ['¥1.2 billion', '1,204'],
  )
  const [rate] = await at<LocationLink[]>(client, 'typeDefinition', DEBT)
  assert.match(words(rate!.targetSelectionRange), /151\.22/)
})

test('lines of the contents are links to their headings', async (t) => {
  const client = await start(t, { capabilities: CAPABILITIES })
  await client.open(URI, text)
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: URI },
  })
  assert.deepEqual(
    links.map(({ range, target, tooltip }) => [words(range), target, tooltip]),
    [
      ['Item 4', `${URI}#L7,4`, 'Item 4. Information on the Company'],
      ['Item 5', `${URI}#L11,4`, 'Item 5. Operating and Financial Review and Prospects'],
    ],
  )
})

/** The items offered behind `typed`, which is put at the end of the text. */
async function offered(client: Client, typed: string, trigger?: string): Promise<CompletionItem[]> {
  const value = `${text}\n${typed}`
  await client.change(URI, 2, value)
  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: URI },
    position: position(value.length, value),
    context:
      trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
  })
  return list.items
}

test('what can be named is offered for the text of this moment', async (t) => {
  const client = await start(t, { capabilities: CAPABILITIES })
  await client.open(URI, text)
  // A reading to ask.
  await at(client, 'definition', TERM)
  const [item] = await offered(client, 'As we said in Item ', ' ')
  assert.equal(item?.label, 'Item 4')
  assert.deepEqual(item.labelDetails, { description: 'Information on the Company' })
  assert.equal((item.textEdit as InsertReplaceEdit).newText, '4., “Information on the Company”')
  assert.deepEqual(await offered(client, 'As we said ', ' '), [])
  const [agency, ...others] = await offered(client, 'We pay the Ag')
  assert.equal(agency?.label, 'Agency')
  assert.equal(agency.documentation, 'Our client (the “Agency”) pays.')
  const { insert, replace } = agency.textEdit as InsertReplaceEdit
  assert.deepEqual([insert.start.character, insert.end.character], [11, 13])
  assert.deepEqual(insert, replace)
  assert.deepEqual(others, [])
})

test('a client that knows one range gets one, and a first reading is waited for', async (t) => {
  const client = await start(t, { capabilities: { textDocument: { completion: {} } } })
  await client.open(URI, text)
  const [agency] = await offered(client, 'We pay the Ag')
  assert.deepEqual((agency?.textEdit as TextEdit).newText, 'Agency')
  assert.equal((agency?.textEdit as TextEdit).range.start.character, 11)
})

test('a term and a heading are renamed by versioned edits', async (t) => {
  const client = await start(t, { capabilities: CAPABILITIES })
  await client.open(URI, text)
  const place = await at<{ range: Range; placeholder: string }>(client, 'prepareRename', TERM)
  assert.deepEqual([words(place.range), place.placeholder], ['Agency', 'Agency'])
  const edit = await at<WorkspaceEdit>(client, 'rename', TERM, { newName: 'Authority' })
  const [change] = edit.documentChanges as { textDocument: object; edits: TextEdit[] }[]
  assert.deepEqual(change?.textDocument, { uri: URI, version: 1 })
  assert.deepEqual(
    change.edits.map(({ range, newText }) => [range.start.line, words(range), newText]),
    [
      [8, 'Agency', 'Authority'],
      [8, 'Agency', 'Authority'],
    ],
  )
  const heading = await at<WorkspaceEdit>(client, 'rename', TITLE, { newName: 'Our Results' })
  const [renamed] = heading.documentChanges as { edits: TextEdit[] }[]
  assert.deepEqual(
    renamed?.edits.map(({ range }) => range.start.line),
    [4, 10],
  )
})

test('what cannot be renamed says why', async (t) => {
  const client = await start(t, { capabilities: CAPABILITIES })
  await client.open(URI, text)
  await assert.rejects(at(client, 'prepareRename', WORDS), /Only a defined term or the title/)
  await assert.rejects(at(client, 'prepareRename', FIGURE), /Only a defined term or the title/)
  await assert.rejects(at(client, 'rename', TERM, { newName: '' }), /The new name is empty/)
  await assert.rejects(at(client, 'rename', TERM, {}), /newName must be a string/)
})
