// The packaged extension in a real VS Code: a Markdown file wakes it, and its language server answers.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('Tickmark in VS Code', () => {
  it('wakes on a Markdown file', async () => {
    const extension = vscode.extensions.getExtension('tickmark.tickmark')
    assert.ok(extension, 'VS Code knows the extension')
    await showFiling()
    // Resolves when the activation that the open file asked for is done.
    await extension.activate()
    assert.equal(extension.isActive, true)
  })
})

async function showFiling(): Promise<vscode.TextDocument> {
  const [file] = await vscode.workspace.findFiles('**/filing.md')
  assert.ok(file, 'the workspace holds filing.md')
  const document = await vscode.workspace.openTextDocument(file)
  await vscode.window.showTextDocument(document)
  return document
}
