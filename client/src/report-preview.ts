// A report that was written → shown: a page in a panel that runs no scripts, any other format in an editor.
import { env, l10n, UIKind, ViewColumn, window } from 'vscode'
import type { Uri } from 'vscode'

/** `html` is the text of a page. */
export async function showFile(file: Uri, html: string | undefined): Promise<void> {
  const name = file.path.split('/').at(-1) ?? file.path
  if (html === undefined) {
    await window.showTextDocument(file, { viewColumn: ViewColumn.Beside, preview: false })
    return
  }
  const panel = window.createWebviewPanel('tickmark.report', name, ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
    enableFindWidget: true,
  })
  panel.webview.html = html
  // Not awaited: the message stays until it is answered.
  void offerBrowser(file, name)
}

/** Where the browser of this machine reads the disk that the file is on. */
async function offerBrowser(file: Uri, name: string): Promise<void> {
  const isHere =
    file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined
  const open = l10n.t('Open in Browser')
  const message = l10n.t('The report is saved as {0}.', name)
  const answer = await window.showInformationMessage(message, ...(isHere ? [open] : []))
  if (answer === open) await env.openExternal(file)
}
