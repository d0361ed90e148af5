// What the tests in VS Code share: opening a file of the test workspace, and asking until an answer fits.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'

export async function show(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  assert.ok(folder, 'a workspace is open')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name))
  await vscode.window.showTextDocument(document)
  return document
}

/** Asks VS Code again, each time it has answered, until the answer fits; mocha's time limit ends it. */
export async function eventually<T>(
  ask: () => Thenable<T> | Promise<T>,
  fits: (answer: T) => boolean,
): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (fits(answer)) return answer
    await new Promise((resolve) => setImmediate(resolve))
  }
}

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text)
  assert.ok(offset >= 0, `the document holds ${text}`)
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length))
}

export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text)
  assert.ok(offset >= 0, `the document holds ${text}`)
  return document.positionAt(offset + 1)
}
