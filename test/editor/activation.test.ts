// The extension in a real VS Code: a Markdown file wakes it, and its language server answers.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, positionOf, show } from './workbench.ts'

describe('Tickmark in VS Code', () => {
  it('wakes on a Markdown file', async () => {
    const extension = vscode.extensions.getExtension('tickmark.tickmark')
    assert.ok(extension, 'VS Code knows the extension')
    await show('filing.md')
    // Resolves when the activation that the open file asked for is done.
    await extension.activate()
    assert.equal(extension.isActive, true)
  })

  it('shows yen as dollars in a hover', async () => {
    const document = await show('filing.md')
    const at = positionOf(document, '¥27.5 billion')
    const hovers = await eventually(
      () => ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at),
      (answer) => answer.length > 0,
    )
    assert.match(hovers.map(textOf).join('\n'), /\$\d+ million/)
  })

  it('leads from a reference to the Item', async () => {
    const document = await show('filing.md')
    const at = positionOf(document, 'Item 5.')
    const targets = await eventually(
      () =>
        ask<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at,
        ),
      (answer) => answer.length > 0,
    )
    const lines = targets.map(
      (target) => ('range' in target ? target.range : target.targetRange).start.line,
    )
    assert.deepEqual(lines, [positionOf(document, '## Item 5.').line])
  })

  it('marks the total that does not foot, and its quick fix takes the mark away', async () => {
    const document = await show('filing.md')
    const findings = (): readonly vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri)
    await findingsChange(document, () => findings().length > 0)
    const [finding, ...more] = findings()
    assert.deepEqual(more, [])
    assert.equal(finding?.source, 'tickmark')
    assert.equal(document.getText(finding.range), '3,992')
    assert.equal(finding.relatedInformation?.length, 3)

    const [fix] = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
        ),
      (fixes) => fixes.length > 0,
    )
    assert.ok(fix?.edit, 'a fix is offered')
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    await findingsChange(document, () => findings().length === 0)
    assert.match(document.getText(), /\| 3,929 \|/)
  })
})

function ask<T>(command: string, uri: vscode.Uri, at: vscode.Position): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, uri, at)
}

function textOf({ contents }: vscode.Hover): string {
  return contents
    .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
    .join('\n')
}

/** Waits for the findings of a document to be as they should. */
function findingsChange({ uri }: vscode.TextDocument, fits: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) look()
    })
    const look = (): void => {
      if (!fits()) return
      listener.dispose()
      resolve()
    }
    look()
  })
}
