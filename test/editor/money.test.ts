// Money in VS Code: dollars beside amounts, the policy and the sum in the status bar, copies, the rates and a pinned one.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { RatesAnswer } from '../../server/src/protocol.ts'
import { eventually, rangeOf, show } from './workbench.ts'

const FILE = 'harbour.md'

interface Status {
  readonly policy?: string
  readonly sum?: string
}

const status = (): Thenable<Status> => vscode.commands.executeCommand<Status>('tickmark.status')

async function select(...texts: readonly string[]): Promise<vscode.TextEditor> {
  await show(FILE)
  const editor = vscode.window.activeTextEditor
  assert.ok(editor)
  editor.selections = texts.map((text) => {
    const { start, end } = rangeOf(editor.document, text)
    return new vscode.Selection(start, end)
  })
  return editor
}

async function cursorIn(text: string): Promise<void> {
  const editor = await select(text)
  const { start } = editor.selection
  const inside = start.translate(0, 1)
  editor.selection = new vscode.Selection(inside, inside)
}

describe('the status bar', () => {
  it('says which rates are in force for a filing, and nothing for another file', async () => {
    await show(FILE)
    const { policy } = await eventually(status, (now) => now.policy !== undefined)
    assert.equal(policy, '¥: own rates, else H.10')
    await show('plain.md')
    await eventually(status, (now) => now.policy === undefined)
  })

  it('sums what is selected, in yen and dollars', async () => {
    await select('1,204 |\n| Berths | 2,215 | 2,310')
    const { sum } = await eventually(status, (now) => now.sum !== undefined)
    assert.match(sum ?? '', /^Sum ¥5,729 million ≈ \$\d+\.\d+ million · Count 3$/)
    await cursorIn('1,204')
    await eventually(status, (now) => now.sum === undefined)
  })

  it('sums several selections, with brackets as negative figures', async () => {
    await select('2,310', '(51)')
    const { sum } = await eventually(status, (now) => now.sum !== undefined)
    assert.match(sum ?? '', /^Sum ¥2,259 million ≈ /)
  })
})

describe('copies', () => {
  it('an amount at the cursor as dollars', async () => {
    await cursorIn('27.5 billion from')
    const copied = await vscode.commands.executeCommand<string>('tickmark.copyDollars')
    assert.equal(copied, '$245 million')
    assert.equal(await vscode.env.clipboard.readText(), copied)
  })

  it('the sum of a selection, as printed, in dollars, in digits', async () => {
    await select('1,204', '2,310')
    const forms = ['printed', 'dollars', 'digits']
    const copied: (string | undefined)[] = []
    for (const form of forms)
      copied.push(await vscode.commands.executeCommand<string>('tickmark.copySum', form))
    assert.equal(copied[0], '¥3,514 million')
    assert.match(copied[1] ?? '', /^\$29\.\d+ million$/)
    assert.equal(copied[2], '3514000000')
  })
})

describe('dollars beside amounts', () => {
  const hints = async (): Promise<readonly vscode.InlayHint[]> => {
    const { uri, lineCount } = await show(FILE)
    const all = new vscode.Range(0, 0, lineCount, 0)
    const command = 'vscode.executeInlayHintProvider'
    return (
      (await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(command, uri, all)) ??
      []
    )
  }

  it('come and go with their command', async () => {
    const document = await show(FILE)
    assert.deepEqual(await hints(), [])
    assert.equal(await vscode.commands.executeCommand('tickmark.toggleDollarHints'), true)
    const shown = await eventually(hints, (all) => all.length > 0)
    const { end } = rangeOf(document, '¥27.5 billion')
    const beside = shown.find(({ position }) => position.isEqual(end))
    assert.equal(beside?.label, '≈\u00a0$245\u00a0m')
    assert.ok(shown.every(({ position }) => position.line > rangeOf(document, '112.42').end.line))

    // The policy, which the command reads, has settled by then.
    await eventually(
      () => vscode.commands.executeCommand<boolean>('tickmark.toggleDollarHints'),
      (on) => !on,
    )
    await eventually(hints, (all) => all.length === 0)
  })
})

describe('the exchange rates', () => {
  it('of the filing are listed with their places, and those of H.10 that it needs', async () => {
    const document = await show(FILE)
    await eventually(status, (now) => now.policy !== undefined)
    const answer = await vscode.commands.executeCommand<RatesAnswer>('tickmark.showRates')
    const stated = answer.rates.filter((rate) => rate.from === 'filing')
    assert.equal(stated.length, 8)
    for (const { range, perDollar } of stated) {
      assert.ok(range)
      const { start, end } = range
      const place = new vscode.Range(start.line, start.character, end.line, end.character)
      assert.equal(document.getText(place), perDollar)
    }
    assert.ok(vscode.window.tabGroups.all.some((group) => group.tabs.some(isRates)))
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.filter(isRates))
    await vscode.window.tabGroups.close(tabs)
  })

  it('can be pinned for a file, in the settings of the workspace, and set free again', async () => {
    await show(FILE)
    await eventually(status, (now) => now.policy !== undefined)
    await pinned({ currency: 'JPY', perDollar: '119.96' })
    const settings = vscode.workspace.getConfiguration('tickmark').inspect('pinnedRates')
    assert.deepEqual(settings?.workspaceValue, { [`./${FILE}`]: { JPY: '119.96' } })
    const { policy } = await eventually(status, (now) => now.policy?.includes('pinned') === true)
    assert.equal(policy, '¥ pinned at 119.96')
    await cursorIn('27.5 billion from')
    assert.equal(await vscode.commands.executeCommand('tickmark.copyDollars'), '$229 million')

    await pinned({ currency: 'JPY' })
    await eventually(status, (now) => now.policy?.includes('own') === true)
    const after = vscode.workspace.getConfiguration('tickmark').inspect('pinnedRates')
    assert.equal(after?.workspaceValue, undefined)
  })
})

const pinned = (pin: object): Thenable<unknown> =>
  vscode.commands.executeCommand('tickmark.pinRate', pin)

const isRates = ({ label, input }: vscode.Tab): boolean =>
  label === 'Exchange Rates' && input instanceof vscode.TabInputWebview
