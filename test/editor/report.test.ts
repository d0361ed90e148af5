// The report in VS Code: every format written by the command, the same bytes as the command line's, and shown.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as vscode from 'vscode'
import { eventually } from './workbench.ts'

const TEXT = `<!-- tickmark -->

# Item 3. Key Information

Sales rose.

# Item 5. Operating and Financial Review

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,330 |
`

const NAME = 'quay.md'

describe('the report', () => {
  let folder: string
  const file = (name: string): string => path.join(folder, name)
  const create = (format: string, name: string): Thenable<vscode.Uri | undefined> =>
    vscode.commands.executeCommand('tickmark.createReport', {
      format,
      file: vscode.Uri.file(file(name)),
    })

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tickmark-report-'))
    writeFileSync(file(NAME), TEXT)
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    await vscode.window.showTextDocument(vscode.Uri.file(file(NAME)))
    // The command is there for filings alone, and the editor has to be known for one.
    await eventually(
      () => vscode.commands.executeCommand<{ policy?: string }>('tickmark.status'),
      ({ policy }) => policy !== undefined,
    )
  })

  for (const [format, ending] of [
    ['html', 'html'],
    ['markdown', 'md'],
    ['csv', 'csv'],
    ['sarif', 'sarif'],
  ] as const)
    it(`as ${format} is what the command line writes`, async () => {
      const name = `quay.report.${ending}`
      const written = await create(format, name)
      assert.equal(written?.fsPath, file(name))
      assert.equal(readFileSync(file(name), 'utf8'), await ofCommandLine(folder, format))
      const shown = await eventually(
        () => Promise.resolve(vscode.window.tabGroups.all.map((group) => group.activeTab)),
        (tabs) => tabs.some((tab) => tab?.label === name),
      )
      const tab = shown.find((one) => one?.label === name)
      assert.equal(tab?.input instanceof vscode.TabInputWebview, format === 'html')
    })

  it('never takes the place of the filing or of another document', async () => {
    assert.equal(await create('markdown', NAME), undefined)
    assert.equal(readFileSync(file(NAME), 'utf8'), TEXT)
    for (const [format, name] of [
      ['markdown', 'diary.md'],
      ['html', 'diary.html'],
      ['csv', 'diary.csv'],
      ['sarif', 'diary.sarif'],
    ] as const) {
      writeFileSync(file(name), 'Dear diary,\n')
      assert.equal(await create(format, name), undefined)
      assert.equal(readFileSync(file(name), 'utf8'), 'Dear diary,\n')
    }
    assert.ok(await create('markdown', 'quay.report.md'))
  })

  it('is of what the editor shows, saved or not', async () => {
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    const at = editor.document.getText().indexOf('Sales')
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(at), 'More than ¥12 million was spent. ')
    })
    const print = createHash('sha256').update(editor.document.getText()).digest('hex')
    assert.ok(await create('html', 'edited.html'))
    assert.ok(readFileSync(file('edited.html'), 'utf8').includes(print))
    await vscode.window.showTextDocument(editor.document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })
})

/** The exit code says what was found, which is no failure. */
function ofCommandLine(cwd: string, format: string): Promise<string> {
  const root = vscode.extensions.all.find(({ id }) => id.endsWith('.tickmark'))?.extensionPath
  assert.ok(root)
  const words = [path.join(root, 'dist/cli.cjs'), 'report', '--format', format, NAME]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      words,
      { cwd, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
      (_error, out) => {
        resolve(out)
      },
    )
  })
}
