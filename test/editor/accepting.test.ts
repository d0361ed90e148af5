// Accepting and fixing in VS Code: with a reason, in the text, all of one check; taken back, listed, looked at before.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as vscode from 'vscode'
import type { AcceptedAnswer, FixAllRequest } from '../../server/src/protocol.ts'
import { eventually, rangeOf } from './workbench.ts'

const table = (first: string, total: string): string => `| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Network services | ${first} | 1,318 |
| Systems integration | 2,377 | 2,291 |
| Equipment sales | 3,105 | 3,462 |
| Total revenues | ${total} |
`

const TEXT = `<!-- tickmark -->

# Japan

${table('1,204', '6,686 | 7,017')}
# Abroad

${table('1,222', '6,740 | 7,071')}`

const RULE = 'columns-sum-to-total'

const run = <T>(command: string, ...given: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...given)

describe('accepted findings', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-accepting-'))
  const file = path.join(folder, 'rivers.md')
  const notes = path.join(folder, 'rivers.notes.json')
  let document: vscode.TextDocument

  before(async () => {
    writeFileSync(file, TEXT)
    document = await vscode.workspace.openTextDocument(file)
    await vscode.window.showTextDocument(document)
    await findings(2)
  })
  after(async () => {
    await run('workbench.action.files.revert')
    await run('workbench.action.closeActiveEditor')
    rmSync(folder, { recursive: true, force: true })
  })

  const found = (): Promise<readonly vscode.Diagnostic[]> =>
    Promise.resolve(
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'tickmark'),
    )

  /** Once there are so many. */
  const findings = (count: number): Promise<readonly vscode.Diagnostic[]> =>
    eventually(found, (all) => all.length === count)

  const accepted = (): Thenable<AcceptedAnswer> => run<AcceptedAnswer>('tickmark.accepted')

  async function actionAt(text: string, title: RegExp): Promise<vscode.CodeAction> {
    const at = rangeOf(document, text)
    const all = await eventually(
      () =>
        run<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          at,
          vscode.CodeActionKind.QuickFix.value,
          20,
        ),
      (found) => found.some((one) => title.test(one.title)),
    )
    return all.find((one) => title.test(one.title))!
  }

  async function runAction(
    { command, edit }: vscode.CodeAction,
    ...more: readonly unknown[]
  ): Promise<void> {
    if (edit) await vscode.workspace.applyEdit(edit)
    if (command) await run(command.command, ...((command.arguments ?? []) as unknown[]), ...more)
  }

  it('go with a reason, into the notes file beside the filing', async () => {
    await runAction(await actionAt('7,017', /with a reason…$/), 'as the issuer prints it')
    const [left] = await findings(1)
    assert.ok(left?.range.isEqual(rangeOf(document, '6,740')))
    assert.match(readFileSync(notes, 'utf8'), /as the issuer prints it/)
    const [one] = (await accepted()).accepted
    assert.deepEqual([one?.rule, one?.reason], [RULE, 'as the issuer prints it'])
  })

  it('are listed, and the list leads to them', async () => {
    const editor = vscode.window.activeTextEditor!
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await run('tickmark.showAccepted')
    const place = rangeOf(document, '7,017')
    await eventually(
      async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem')
        return editor.selection
      },
      (selection) => selection.isEqual(place),
    )
  })

  it('come back where the acceptance is withdrawn', async () => {
    await runAction(await actionAt('7,017', /^Withdraw the acceptance of/))
    await findings(2)
    assert.ok(existsSync(notes))
    assert.deepEqual((await accepted()).accepted, [])
  })

  it('are accepted at the cursor by the command, and all of one check together', async () => {
    const editor = vscode.window.activeTextEditor!
    const { start } = rangeOf(document, '7,017')
    editor.selection = new vscode.Selection(start, start)
    assert.equal(await run('tickmark.accept', undefined, 'seen'), 1)
    await findings(1)
    await runAction(await actionAt('7,017', /^Withdraw the acceptance of/))
    await findings(2)
    await runAction(await actionAt('7,017', /^Accept all 2 findings of/), 'an extract')
    await findings(0)
    for (const text of ['7,017', '6,740'])
      await runAction(await actionAt(text, /^Withdraw the acceptance of/))
    await findings(2)
  })

  it('can stay in the text, which one undo takes back', async () => {
    await runAction(await actionAt('7,017', /in the text…$/), 'seen --> and right')
    await findings(1)
    assert.equal(
      document.lineAt(4).text,
      `<!-- tickmark accept ${RULE} 7,017: seen – and right -->`,
    )
    await run('undo')
    await findings(2)
    assert.equal(document.getText(), TEXT)
  })

  it('wake up when a figure changes', async () => {
    await runAction(await actionAt('7,017', /with a reason…$/), 'seen')
    await findings(1)
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, rangeOf(document, '1,318'), '1,328')
    await vscode.workspace.applyEdit(edit)
    await eventually(found, (all) =>
      all.some(({ message }) => message.endsWith('before its figures changed.')),
    )
    await run('undo')
    await findings(1)
    await runAction(await actionAt('7,017', /^Withdraw the acceptance of/))
    await findings(2)
  })

  /** Asks for all fixes of the check; resolves to how many findings are mended, once `answer` has answered. */
  async function fixAll(answer: () => Thenable<unknown>): Promise<unknown> {
    const { command } = await actionAt('7,017', /^Fix all 2 findings of .* after a look…$/)
    assert.ok(command)
    let mended: unknown
    void run(command.command, ...(command.arguments as unknown[])).then((count) => (mended = count))
    return eventually(
      async () => {
        await answer()
        return mended
      },
      (count) => count !== undefined,
    )
  }

  const enter = (): Thenable<unknown> => run('workbench.action.acceptSelectedQuickOpenItem')

  it('of one check are fixed together: all are chosen, and it is one step', async () => {
    assert.equal(await fixAll(enter), 2)
    assert.equal(document.getText(), TEXT.replace('7,017', '7,071').replace('6,740', '6,704'))
    await findings(0)
    await run('undo')
    assert.equal(document.getText(), TEXT)
    await findings(2)
  })

  it('are left as they are where the list is left', async () => {
    assert.equal(await fixAll(() => run('workbench.action.closeQuickOpen')), 0)
    assert.equal(document.getText(), TEXT)
  })

  it('are left as they are where the text has changed since', async () => {
    const { command } = await actionAt('7,017', /^Fix all 2 findings of/)
    const [ask] = command!.arguments as [FixAllRequest]
    let mended: unknown
    void run(command!.command, { ...ask, version: ask.version - 1 }).then((n) => (mended = n))
    await eventually(
      async () => {
        await enter()
        return mended
      },
      (count) => count !== undefined,
    )
    assert.equal(mended, 0)
    assert.equal(document.getText(), TEXT)
  })
})
