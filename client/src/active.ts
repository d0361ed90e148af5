// What is shown and focused → the text editor that commands are about.
import { TabInputText, window } from 'vscode'
import type { TextEditor } from 'vscode'

/** Who writes a remark is in the text that it is on. */
export function activeEditor(): TextEditor | undefined {
  const active = window.activeTextEditor
  if (active && active.document.uri.scheme !== 'comment') return active
  const { activeTab, viewColumn } = window.tabGroups.activeTabGroup
  const input = activeTab?.input
  if (!(input instanceof TabInputText)) return undefined
  return window.visibleTextEditors.find(
    (one) => one.viewColumn === viewColumn && one.document.uri.toString() === input.uri.toString(),
  )
}
