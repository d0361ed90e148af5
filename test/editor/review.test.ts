// Reviewing in VS Code: the filing view, its filter and order, the way from finding to finding, signs in the text, keys.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'jsonc-parser'
import * as vscode from 'vscode'
import type { Node, Wish } from '../../client/src/review-rows.ts'
import type { Progress } from '../../client/src/progress-page.ts'
import { eventually, rangeOf, show } from './workbench.ts'

const TEXT = `FORM 20-F

Shares outstanding: 1,500 shares.

# Item 3. Key Information

## D. Risk Factors

***We may lose money.***

We were founded on February 30, 1999, and owed ¥14 million in 2001.

# Item 4. Information on the Company

Nothing to count.

# Item 5. Operating and Financial Review and Prospects

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,330 |
`

interface Status {
  readonly rows: readonly Node[]
  readonly message: string
  readonly description: string
  readonly badge?: { readonly value: number }
  readonly progress?: Progress
  readonly marks: { readonly ticked: number; readonly flagged: number }
}

const run = <T>(command: string, ...given: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`tickmark.${command}`, ...given)
const status = (): Thenable<Status> => run<Status>('reviewStatus')

const told = (nodes: readonly Node[], depth = 0): readonly string[] =>
  nodes.flatMap((node) => {
    const indent = '  '.repeat(depth)
    if (node.kind === 'finding') return [`${indent}${node.level} ${node.rule}`]
    const { ticked, flagged, untested } = node.row.counts
    return [
      `${indent}${node.row.name} ${ticked}/${flagged}/${untested}`,
      ...told(node.children, depth + 1),
    ]
  })

describe('a filing under review', () => {
  let folder: string
  let uri: vscode.Uri
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tickmark-review-'))
    uri = vscode.Uri.file(path.join(folder, 'review.md'))
    writeFileSync(uri.fsPath, TEXT)
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    rmSync(folder, { recursive: true })
  })

  async function open(): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(uri)
    await eventually(status, ({ progress }) => progress?.file === 'review.md')
    return editor
  }
  async function wish(wanted: Partial<Wish>): Promise<readonly string[]> {
    await run('filterFiling', wanted)
    return told((await status()).rows)
  }

  it('shows its sections with their counts, and findings under them', async () => {
    await open()
    const { rows, description, badge, progress } = await status()
    assert.deepEqual(told(rows), [
      '(outside the sections) 0/0/1',
      'Item 3. Key Information 0/0/1',
      '  D. Risk Factors 0/0/1',
      '    We may lose money. 0/0/1',
      '      warning dates-exist',
      'Item 4. Information on the Company 0/0/0',
      'Item 5. Operating and Financial Review and Prospects 3/1/2',
      '  error columns-sum-to-total',
    ])
    assert.equal(description, '1 flagged · 3 of 8 ticked')
    assert.equal(badge?.value, 2)
    assert.deepEqual(progress, {
      file: 'review.md',
      counts: { ticked: 3, flagged: 1, untested: 4, notes: 0 },
      findings: 2,
      accepted: 0,
      lost: 0,
    })
  })

  it('is filtered by what is found and by text, and all of it comes back', async () => {
    await open()
    assert.deepEqual(await wish({ show: 'notes' }), [])
    assert.deepEqual(await wish({ show: 'findings', text: 'february' }), [
      'Item 3. Key Information 0/0/1',
      '  D. Risk Factors 0/0/1',
      '    We may lose money. 0/0/1',
      '      warning dates-exist',
    ])
    assert.deepEqual(await wish({ show: 'untested', text: '' }), [
      '(outside the sections) 0/0/1',
      'Item 3. Key Information 0/0/1',
      '  D. Risk Factors 0/0/1',
      '    We may lose money. 0/0/1',
      'Item 5. Operating and Financial Review and Prospects 3/1/2',
    ])
    assert.equal((await status()).message, 'Only sections with untested figures')
    await run('showAllOfFiling')
    assert.equal((await status()).rows.length, 4)
    assert.equal((await status()).message, '')
  })

  it('is sorted by what is flagged and by what is left to tick', async () => {
    await open()
    const names = async (order: Wish['order']): Promise<readonly string[]> => {
      await run('sortFiling', { order })
      return (await status()).rows.flatMap((row) => (row.kind === 'section' ? [row.row.name] : []))
    }
    assert.match((await names('flagged'))[0] ?? '', /^Item 5/)
    const byTicks = await names('ticked')
    assert.match(byTicks[2] ?? '', /^Item 5/)
    assert.match(byTicks[3] ?? '', /^Item 4/)
    assert.equal((await names('filing'))[0], '(outside the sections)')
  })

  it('leads from finding to finding and round again', async () => {
    const editor = await open()
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    const selected = (): string => editor.document.getText(editor.selection)
    assert.deepEqual(await run('nextFinding'), { at: 1, of: 2 })
    assert.equal(selected(), 'February 30, 1999')
    assert.deepEqual(await run('nextFinding'), { at: 2, of: 2 })
    assert.equal(selected(), '21,330')
    assert.deepEqual(await run('nextFinding'), { at: 1, of: 2 })
    assert.deepEqual(await run('previousFinding'), { at: 2, of: 2 })
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    assert.deepEqual(await run('nextUntested'), { at: 1, of: 4 })
    assert.equal(selected(), '1,500')
  })

  it('has a row for each place, which a click shows', async () => {
    const editor = await open()
    const item = (await status()).rows.at(-1)
    assert.ok(item)
    await run('reveal', item.uri, item.range)
    assert.equal(editor.selection.active.line, rangeOf(editor.document, '# Item 5').start.line)
  })

  it('bears signs behind its figures, which one command takes away and brings back', async () => {
    await open()
    const marks = async (): Promise<Status['marks']> => (await status()).marks
    await eventually(marks, ({ ticked, flagged }) => ticked === 3 && flagged === 1)
    assert.equal(await run('toggleMarks'), false)
    await eventually(marks, ({ ticked, flagged }) => ticked === 0 && flagged === 0)
    assert.equal(await run('toggleMarks'), true)
    await eventually(marks, ({ ticked, flagged }) => ticked === 3 && flagged === 1)
    const { globalValue } = vscode.workspace.getConfiguration('tickmark').inspect('marks') ?? {}
    assert.equal(globalValue, true)
  })

  it('is counted anew when it has changed', async () => {
    const editor = await open()
    const total = rangeOf(editor.document, '21,330')
    await editor.edit((edit) => edit.replace(total, '21,030'))
    const { progress } = await eventually(status, (now) => now.progress?.findings === 1)
    assert.deepEqual(progress?.counts, { ticked: 6, flagged: 0, untested: 2, notes: 0 })
    await eventually(status, ({ marks }) => marks.ticked === 6 && marks.flagged === 0)
    await vscode.commands.executeCommand('undo')
    await eventually(status, (now) => now.progress?.findings === 2)
  })

  it('stays while a panel is looked at, and gives way to another text', async () => {
    await open()
    await run('showRates')
    assert.equal((await status()).progress?.file, 'review.md')
    const isRates = ({ label }: vscode.Tab): boolean => label === 'Exchange Rates'
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.filter(isRates))
    await vscode.window.tabGroups.close(tabs)
    await show('plain.md')
    const after = await eventually(status, ({ progress }) => progress === undefined)
    assert.deepEqual(after.rows, [])
    assert.equal(after.badge, undefined)
  })
})

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension<unknown>('tickmark.tickmark')
  assert.ok(found)
  return found
}

describe('the sample', () => {
  it('is opened as a copy that may be written into', async () => {
    await run('openSample')
    const { document } = vscode.window.activeTextEditor ?? {}
    assert.ok(document)
    assert.match(document.fileName, /yumihari-20f-2016-slips\.md$/)
    assert.ok(!document.fileName.startsWith(extension().extensionPath))
    const { progress } = await eventually(
      status,
      (now) => now.progress?.file.startsWith('yumihari') === true,
    )
    assert.ok((progress?.findings ?? 0) > 20)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })
})

describe('the keys of the extension', () => {
  it('begin with a key that is no default of this VS Code', async () => {
    interface Key {
      readonly key: string
      readonly command: string
    }
    const address = vscode.Uri.parse('vscode://defaultsettings/keybindings.json')
    const defaults = await vscode.workspace.openTextDocument(address)
    const all = parse(defaults.getText()) as readonly Key[]
    const others = all.filter(({ command }) => !command.startsWith('tickmark.'))
    assert.ok(others.length > 500, String(others.length))
    const { contributes } = extension().packageJSON as {
      contributes: { keybindings: readonly Key[] }
    }
    const strokes = new Set(contributes.keybindings.map(({ key }) => key.split(' ')[0]))
    assert.ok(strokes.size > 0)
    assert.deepEqual(
      others.filter(({ key }) => strokes.has(key.split(' ')[0])),
      [],
    )
  })
})
