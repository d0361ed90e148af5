// Working papers in VS Code: at the cursor, by the hover's link, following the cursor, and after an edit.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Papers } from '../../client/src/paper-page.ts'
import type { PaperWish } from '../../server/src/protocol.ts'
import { eventually, positionOf, rangeOf, show } from './workbench.ts'

const FILE = 'harbour.md'

const open = (wish?: PaperWish): Thenable<Papers | undefined> =>
  vscode.commands.executeCommand<Papers | undefined>('tickmark.showWorkingPaper', wish)
const shown = (): Thenable<Papers | undefined> =>
  vscode.commands.executeCommand<Papers | undefined>('tickmark.workingPaper')

async function cursorAt(text: string): Promise<void> {
  await show(FILE)
  const editor = vscode.window.activeTextEditor
  assert.ok(editor)
  const at = positionOf(editor.document, text)
  editor.selection = new vscode.Selection(at, at)
}

const isOf =
  (name: string) =>
  (now: Papers | undefined): boolean =>
    now?.papers[now.at]?.name === name

describe('working papers', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups'))

  it('show how the total at the cursor is made up, in a panel beside the filing', async () => {
    await cursorAt('3,878 |')
    const now = await eventually(() => open(), isOf('Total revenue, 2016'))
    const [paper] = now?.papers ?? []
    assert.equal(paper?.holds, true)
    assert.deepEqual(
      paper.rows.map(({ sign = '', text }) => `${sign} ${text}`.trim()),
      ['1,204', '+ 2,310', '+ 415', '+ (51)', '3,878', '3,878'],
    )
    assert.equal(now?.file, FILE)
    const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
    assert.ok(labels.includes('Working Paper'), labels.join())
  })

  it('follow the cursor from figure to figure, and stay where there is none', async () => {
    await cursorAt('3,682 |')
    await eventually(shown, isOf('Total revenue, 2015'))
    await cursorAt('Warehouses')
    await cursorAt('415 |')
    await eventually(shown, isOf('Total revenue, 2016'))
  })

  it('open from the hover, at the check whose line is followed', async () => {
    const document = await show(FILE)
    const at = positionOf(document, '3,878 million')
    const hovers = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          at,
        ),
      (all) => textOf(all).includes('command:tickmark.showWorkingPaper'),
    )
    const [, wishes = ''] =
      /command:tickmark\.showWorkingPaper\?([^()]*)\)/.exec(textOf(hovers)) ?? []
    const [wish] = JSON.parse(decodeURIComponent(wishes)) as readonly [PaperWish]
    const now = await open(wish)
    assert.equal(now?.papers[now.at]?.check, wish.rule)
    const trusted = hovers.flatMap(({ contents }) =>
      contents.map((one) => one instanceof vscode.MarkdownString && one.isTrusted),
    )
    for (const one of trusted)
      assert.deepEqual(one, { enabledCommands: ['tickmark.showWorkingPaper'] })
  })

  it('are drawn anew once the text has changed', async () => {
    await cursorAt('3,878 |')
    await eventually(() => open(), isOf('Total revenue, 2016'))
    const document = await show(FILE)
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, rangeOf(document, '| 3,682 | 3,878 |'), '| 3,682 | 3,978 |')
    assert.ok(await vscode.workspace.applyEdit(edit))
    const now = await eventually(shown, (one) => one?.papers[0]?.holds === false)
    assert.equal(now?.papers[0]?.difference, '100 million')
    await vscode.commands.executeCommand('undo')
    await eventually(shown, (one) => one?.papers[0]?.holds === true)
  })
})

const textOf = (hovers: readonly vscode.Hover[]): string =>
  hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
    .join('\n')
