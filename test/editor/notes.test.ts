// Notes in VS Code: threads on the text, what their buttons do, what other windows write, and notes that are lost.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as vscode from 'vscode'
import { eventually, rangeOf } from './workbench.ts'

const TEXT = `<!-- tickmark -->

# Item 3. Key Information

We own three cranes.

## D. Risk Factors

Our cranes may stand still. We may have to sell one of them.
`

interface Body {
  readonly value: string
}
type Shown = Omit<vscode.Comment, 'body'> & { body: Body }

const run = <T>(command: string, ...given: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`tickmark.${command}`, ...given)
const threads = (): Thenable<readonly vscode.CommentThread[]> => run('notes')
const commentsOf = ({ comments }: vscode.CommentThread): readonly Shown[] =>
  comments as unknown as readonly Shown[]
const bodiesOf = (thread: vscode.CommentThread): readonly string[] =>
  commentsOf(thread).map(({ body }) => body.value)

describe('notes', () => {
  const folder = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? ''
  const file = (): string => path.join(folder(), `reviewed-${count}.notes.json`)
  let count = 0
  let document: vscode.TextDocument
  let editor: vscode.TextEditor

  const one = (
    fits: (thread: vscode.CommentThread) => boolean = () => true,
  ): Promise<vscode.CommentThread> =>
    eventually(threads, (all) => all.length === 1 && all.every(fits)).then(([thread]) => {
      assert.ok(thread)
      return thread
    })

  async function add(words: string, body: string): Promise<vscode.CommentThread> {
    const { start, end } = rangeOf(document, words)
    editor.selection = new vscode.Selection(start, end)
    assert.ok(await run<string | undefined>('addNote', { body }))
    return one()
  }

  async function write(text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit()
    const all = new vscode.Range(0, 0, document.lineCount, 0)
    edit.replace(document.uri, all, text)
    assert.ok(await vscode.workspace.applyEdit(edit))
  }

  // A file of its own for each test: what is open on one that another test writes changes late.
  beforeEach(async () => {
    count++
    const uri = vscode.Uri.file(path.join(folder(), `reviewed-${count}.md`))
    writeFileSync(uri.fsPath, TEXT)
    document = await vscode.workspace.openTextDocument(uri)
    editor = await vscode.window.showTextDocument(document)
  })

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    for (const name of readdirSync(folder()).filter((each) => each.startsWith('reviewed-')))
      rmSync(path.join(folder(), name), { recursive: true })
  })

  it('are left on a selection, with their author and as Markdown that runs nothing', async () => {
    const thread = await add('three cranes', 'Which **three**?')
    assert.ok(thread.range.isEqual(rangeOf(document, 'three cranes')))
    const [comment] = commentsOf(thread)
    assert.ok(comment?.body instanceof vscode.MarkdownString)
    assert.equal(comment.body.value, 'Which **three**?')
    assert.ok(!comment.body.isTrusted && !comment.body.supportHtml)
    assert.notEqual(comment.author.name, '')
    assert.match(readFileSync(file(), 'utf8'), /Which \*\*three\*\*\?/)
  })

  it('are answered, changed, marked, resolved, reopened and deleted', async () => {
    const thread = await add('three cranes', 'Which three?')
    await run('replyToNote', { thread, text: 'The red ones.' })
    assert.deepEqual(bodiesOf(thread), ['Which three?', 'The red ones.'])
    const [first, reply] = commentsOf(thread)
    assert.ok(first && reply)

    await run('editRemark', reply)
    assert.equal(reply.mode, vscode.CommentMode.Editing)
    // As VS Code hands it over when Save is pressed.
    reply.body = new vscode.MarkdownString('The blue ones.')
    await run('saveRemark', reply)
    assert.deepEqual(bodiesOf(thread), ['Which three?', 'The blue ones.'])
    assert.equal(commentsOf(thread)[1]?.mode, vscode.CommentMode.Preview)

    await run('editRemark', first)
    first.body = new vscode.MarkdownString('Never mind.')
    await run('cancelRemark', first)
    assert.deepEqual(bodiesOf(thread), ['Which three?', 'The blue ones.'])

    await run('markNoteAsQuestion', thread)
    assert.equal(thread.label, '? Question')
    await run('resolveNote', thread)
    assert.equal(thread.state, vscode.CommentThreadState.Resolved)
    await run('reopenNote', thread)
    assert.equal(thread.state, vscode.CommentThreadState.Unresolved)
    await run('deleteRemark', commentsOf(thread)[1])
    assert.deepEqual(bodiesOf(thread), ['Which three?'])
    await run('deleteNote', thread)
    assert.deepEqual(await threads(), [])
  })

  it('are reached by commands without a thread from where the cursor is', async () => {
    const thread = await add('three cranes', 'Which three?')
    const at = rangeOf(document, 'cranes.').start
    editor.selection = new vscode.Selection(at, at)
    await run('markNoteAsTick')
    assert.equal(thread.label, '✓ Tick')
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await run('nextNote')
    assert.ok(vscode.window.activeTextEditor?.selection.isEqual(rangeOf(document, 'three cranes')))
  })

  it('follow their text when something is written above them, and when the file is opened anew', async () => {
    const thread = await add('three cranes', 'Which three?')
    await write(TEXT.replace('# Item 3', 'A preface.\n\n# Item 3'))
    await one(({ range }) => range.isEqual(rangeOf(document, 'three cranes')))
    await document.save()
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    document = await vscode.workspace.openTextDocument(document.uri)
    editor = await vscode.window.showTextDocument(document)
    const again = await one(({ range }) => range.isEqual(rangeOf(document, 'three cranes')))
    assert.deepEqual(bodiesOf(again), bodiesOf(thread))
  })

  it('that another window writes appear, and its changes', async () => {
    await add('three cranes', 'Which three?')
    const written = readFileSync(file(), 'utf8')
    writeFileSync(file(), written.replaceAll('Which three?', 'Which ones?'))
    await one((thread) => bodiesOf(thread)[0] === 'Which ones?')
  })

  it('stay in sight when their file cannot be read, which is kept', async () => {
    const thread = await add('three cranes', 'Which three?')
    const written = readFileSync(file(), 'utf8')
    writeFileSync(file(), written.slice(0, -20))
    await run('replyToNote', { thread, text: 'The red ones.' })
    assert.equal(readFileSync(file(), 'utf8'), written.slice(0, -20))
    const [first, draft, ...more] = commentsOf(thread)
    assert.deepEqual(
      [first?.contextValue, draft?.contextValue, draft?.body.value, more.length],
      ['remark', 'draft', 'The red ones.', 0],
    )
    writeFileSync(file(), written)
    await run('saveRemark', draft)
    assert.deepEqual(bodiesOf(thread), ['Which three?', 'The red ones.'])
    assert.ok(commentsOf(thread).every(({ contextValue }) => contextValue === 'remark'))
  })

  it('that are lost stand at the top with their old text, and are put on other text', async () => {
    await add('three cranes', 'Which three?')
    await write(TEXT.replace('We own three cranes.', 'Nothing is known of our harbour yet.'))
    const lost = await one(({ contextValue }) => contextValue === 'open note lost')
    assert.equal(lost.range.start.line, 0)
    assert.match(lost.label ?? '', /lost: “three cranes”/)
    assert.match(bodiesOf(lost).at(-1) ?? '', /three cranes/)
    const { start, end } = rangeOf(document, 'our harbour')
    editor.selection = new vscode.Selection(start, end)
    await run('attachLostNote', lost)
    const found = await one(({ contextValue }) => contextValue === 'open note found')
    assert.ok(found.range.isEqual(rangeOf(document, 'our harbour')))
    assert.deepEqual(bodiesOf(found), ['Which three?'])
  })
})
