// Help with writing in VS Code: completion of places and terms, renaming with all that names a thing, links.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, positionOf, rangeOf, show } from './workbench.ts'

const FILE = 'harbour.md'

const run = <T>(command: string, ...rest: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...rest)

describe('completion', () => {
  const offered = async (written: string, wanted: string): Promise<vscode.CompletionItem> => {
    const document = await show(FILE)
    const { end } = rangeOf(document, 'for what we owe the Lender.')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, end, written)
    assert.ok(await vscode.workspace.applyEdit(edit))
    const at = end.translate(0, written.length)
    const labelOf = ({ label }: vscode.CompletionItem): string =>
      typeof label === 'string' ? label : label.label
    const { items } = await eventually(
      () => run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at),
      (list) => list.items.some((item) => labelOf(item).includes(wanted)),
    )
    const item = items.find((one) => labelOf(one).includes(wanted))
    assert.ok(item)
    await run('undo')
    return item
  }

  it('offers the Items and notes that can be cited', async () => {
    await offered(' See Item ', '5')
    await offered(' See Note ', '2')
  })

  it('offers the terms that are defined', async () => {
    await offered(' We thank the Len', 'Lender')
  })
})

describe('renaming', () => {
  interface Prepared {
    readonly range: vscode.Range
    readonly placeholder: string
  }

  it('takes a term with all of its uses', async () => {
    const document = await show(FILE)
    const at = positionOf(document, 'Lender may call')
    const prepared = await eventually(
      () => run<Prepared | undefined>('vscode.prepareRename', document.uri, at),
      (answer) => answer !== undefined,
    )
    assert.equal(prepared?.placeholder, 'Lender')
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Creditor',
    )
    const before = document.getText()
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.equal(document.getText(), before.replaceAll('Lender', 'Creditor'))
    await run('undo')
    assert.equal(document.getText(), before)
  })

  it('takes a heading with the references that cite its title', async () => {
    const document = await show(FILE)
    const at = positionOf(document, 'Liquidity and Capital Resources\n')
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Liquidity',
    )
    assert.equal(edit.get(document.uri).length, 2)
  })

  it('is refused where nothing has a name', async () => {
    const document = await show(FILE)
    const at = positionOf(document, 'also earned')
    await assert.rejects(
      Promise.resolve(run('vscode.prepareRename', document.uri, at)),
      /Only a defined term or the title of a heading/,
    )
  })
})

describe('links', () => {
  it('lead from an exhibit’s number to the index of exhibits', async () => {
    const document = await show(FILE)
    const links = await eventually(
      () => run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      (answer) => answer.length > 0,
    )
    const link = links.find(({ range }) => document.getText(range).includes('4.1'))
    const line = rangeOf(document, '| 4.1 |').start.line + 1
    assert.match(link?.target?.fragment ?? '', new RegExp(`^L?${line}\\b`))
  })
})

describe('several files', () => {
  it('are searched for their headings', async () => {
    await show(FILE)
    const symbols = await eventually(
      () => run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Item 5'),
      (answer) => new Set(answer.map(({ location }) => location.uri.path)).size > 2,
    )
    const names = symbols.map(({ location }) => location.uri.path.split('/').at(-1))
    assert.deepEqual(new Set(names), new Set(['filing.md', 'harbour.md', 'harbour-2015.md']))
  })

  it('are led into by references that cite another report', async () => {
    const document = await show(FILE)
    const at = positionOf(document, 'Item 5 of our annual')
    const [target] = await eventually(
      () =>
        run<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at,
        ),
      (answer) => answer.length > 0,
    )
    assert.ok(target)
    const [uri, range] =
      'uri' in target
        ? [target.uri, target.range]
        : [target.targetUri, target.targetSelectionRange ?? target.targetRange]
    assert.equal(uri.path.split('/').at(-1), 'harbour-2015.md')
    const there = await vscode.workspace.openTextDocument(uri)
    assert.match(there.lineAt(range.start).text, /^## Item 5\./)
  })
})
