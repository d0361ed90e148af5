// The changes that mend all findings of one check → a list in which each can be left out; what is chosen is changed in one step.
import { commands, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import type { Disposable, QuickPickItem } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { FixAllChange, FixAllRequest } from '../../server/src/protocol.ts'
import { rangeAt, reveal } from './places.ts'

interface Row extends QuickPickItem {
  readonly one: FixAllChange
}

export const showFixAll = (): Disposable =>
  commands.registerCommand(`${NAME}.fixAll`, (ask: FixAllRequest) => fixAll(ask))

/** Resolves to how many findings were mended. */
async function fixAll(ask: FixAllRequest): Promise<number> {
  const chosen = await choose(ask)
  if (chosen.length === 0) return 0
  const uri = Uri.parse(ask.uri)
  const document = await workspace.openTextDocument(uri)
  const edit = new WorkspaceEdit()
  for (const { range, newText } of chosen.flatMap(({ edits }) => edits))
    edit.replace(uri, rangeAt(range), newText)
  if (document.version === ask.version && (await workspace.applyEdit(edit))) return chosen.length
  // Not awaited: it stays until it is closed.
  void window.showWarningMessage(
    l10n.t('The text has changed meanwhile; nothing was fixed. Ask for the fixes again.'),
  )
  return 0
}

function choose({ uri, rule, changes }: FixAllRequest): Promise<readonly FixAllChange[]> {
  const pick = window.createQuickPick<Row>()
  pick.title = l10n.t('Fix Findings of {0}', rule)
  pick.placeholder = l10n.t('Leave out what is to stay; Enter makes the changes that are chosen')
  pick.canSelectMany = true
  pick.matchOnDetail = true
  pick.ignoreFocusOut = true
  pick.items = changes.map(rowOf)
  pick.selectedItems = pick.items
  pick.onDidChangeActive(([row]) => {
    if (row) void reveal(Uri.parse(uri), row.one.range, true)
  })
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ one }) => one))
      pick.hide()
    })
    pick.onDidHide(() => {
      // Where nothing was chosen; else it is too late to matter.
      resolve([])
      pick.dispose()
    })
    pick.show()
  })
}

const rowOf = (one: FixAllChange): Row => ({
  one,
  label: l10n.t('line {0}: {1} → {2}', one.range.start.line + 1, one.was, one.becomes),
  detail: one.message,
})
