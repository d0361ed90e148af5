// The outline in VS Code: a filing has ours alone, any other Markdown keeps VS Code's.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, show } from './workbench.ts'

describe('the outline', () => {
  it('of a filing is the filing’s, and stands there once', async () => {
    const { uri } = await show('filing.md')
    const symbols = await eventually(
      () => symbolsOf(uri),
      (answer) => answer.length > 0 && !namesIn(answer).some((name) => name.startsWith('#')),
    )
    const names = namesIn(symbols)
    assert.equal(names.filter((name) => name === 'Item 3. Key Information').length, 1)
    assert.ok(names.includes('Our harbour cranes may stand still for longer than we plan.'))
  })

  it('of other Markdown is VS Code’s own', async () => {
    const { uri } = await show('plain.md')
    const symbols = await eventually(
      () => symbolsOf(uri),
      (answer) => answer.length > 0,
    )
    assert.deepEqual(namesIn(symbols), ['# Bread', '## Flour', '## Water'])
  })
})

async function symbolsOf(uri: vscode.Uri): Promise<readonly vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider'
  const answer = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    command,
    uri,
  )
  return answer ?? []
}

function namesIn(symbols: readonly vscode.DocumentSymbol[]): readonly string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesIn(children)])
}
