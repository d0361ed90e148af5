// Ways through a filing in VS Code: definitions, peeks, references, highlights, previews.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, positionOf, show } from './workbench.ts'

const FILE = 'harbour.md'

type Target = vscode.Location | vscode.LocationLink

/** The line of the document that a target shows. */
const lineOf = (document: vscode.TextDocument, target: Target): string =>
  document.lineAt(
    ('range' in target ? target.range : (target.targetSelectionRange ?? target.targetRange)).start,
  ).text

async function ask<T>(command: string, text: string): Promise<readonly T[]> {
  const document = await show(FILE)
  const at = positionOf(document, text)
  const run = (): Thenable<T[] | undefined> =>
    vscode.commands.executeCommand<T[] | undefined>(command, document.uri, at)
  return (await eventually(run, (answer) => (answer?.length ?? 0) > 0)) ?? []
}

const definitions = (text: string): Promise<readonly Target[]> =>
  ask<Target>('vscode.executeDefinitionProvider', text)

describe('a definition', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a sub-item', '5.B and Note', '### B. Liquidity and Capital Resources'],
    ['a note', 'Note 2. We', '#### 2. Borrowings'],
    [
      'a quoted title',
      'Liquidity and Capital Resources” below',
      '### B. Liquidity and Capital Resources',
    ],
    ['a path of titles', 'Key Information—Risk', '### D. Risk Factors'],
    ['a footnote mark', '(1) |', '(1) Of which floating cranes.'],
  ]
  for (const [what, from, to] of cases)
    it(`of ${what} is where it leads`, async () => {
      const document = await show(FILE)
      const lines = (await definitions(from)).map((target) => lineOf(document, target))
      assert.deepEqual(lines, [to])
    })

  it('of a term is the words that define it', async () => {
    const document = await show(FILE)
    const [target, ...more] = await definitions('Lender may call')
    assert.deepEqual(more, [])
    assert.ok(target)
    assert.match(lineOf(document, target), /\(the “Lender”\)/)
  })

  it('of a figure in the text is the cell that states it', async () => {
    const document = await show(FILE)
    const targets = await definitions('3,878 million')
    const lines = targets.map((target) => lineOf(document, target))
    assert.deepEqual(lines, ['| Total revenue | 3,682 | 3,878 |'])
  })

  it('can be peeked at', async () => {
    const document = await show(FILE)
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    const at = positionOf(document, 'Note 2. We')
    editor.selection = new vscode.Selection(at, at)
    const peeked = new Promise<void>((resolve) => {
      const listener = vscode.window.onDidChangeVisibleTextEditors((editors) => {
        if (editors.filter((one) => one.document === document).length < 2) return
        listener.dispose()
        resolve()
      })
    })
    await vscode.commands.executeCommand('editor.action.peekDefinition')
    await peeked
    await vscode.commands.executeCommand('closeReferenceSearch')
  })
})

describe('references', () => {
  const found = async (text: string): Promise<readonly string[]> => {
    const document = await show(FILE)
    const places = await ask<vscode.Location>('vscode.executeReferenceProvider', text)
    return places.map(({ range }) => document.getText(range))
  }

  it('lead from a heading back to all that cite it', async () => {
    // VS Code’s own Markdown support adds the heading’s line.
    const places = new Set(await found('B. Liquidity and'))
    for (const citing of ['Item 5.B', '“Liquidity and Capital Resources”'])
      assert.ok(places.has(citing), citing)
  })

  it('lead from a term to all of its uses', async () => {
    const uses = await found('Lender may call')
    assert.ok(uses.length >= 5)
    assert.ok(uses.every((use) => use.includes('Lender')))
  })

  it('are highlighted in the text', async () => {
    const marks = await ask<vscode.DocumentHighlight>(
      'vscode.executeDocumentHighlights',
      'Lender may call',
    )
    assert.ok(marks.length >= 5)
  })
})

describe('a hover', () => {
  it('shows what a reference leads to', async () => {
    const hovers = await ask<vscode.Hover>('vscode.executeHoverProvider', 'Note 2. We')
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
      .join('\n')
    assert.match(text, /Borrowings/)
    assert.match(text, /owed to the Lender/)
  })
})

describe('symbols', () => {
  it('are those of the filing, in the breadcrumbs and the outline', async () => {
    const { uri } = await show(FILE)
    const names = (all: readonly vscode.DocumentSymbol[]): readonly string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)])
    const symbols = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          uri,
        ),
      (answer) => names(answer ?? []).includes('2. Borrowings'),
    )
    assert.equal(names(symbols ?? []).filter((name) => name === '2. Borrowings').length, 1)
  })
})
