// The sample that comes with the extension → a copy of one's own, opened: what is written into it stays.
import { Uri, window, workspace } from 'vscode'
import type { ExtensionContext, TextEditor } from 'vscode'

const FILE = 'yumihari-20f-2016-slips.md'

export async function openSample({
  extensionUri,
  globalStorageUri,
}: Pick<ExtensionContext, 'extensionUri' | 'globalStorageUri'>): Promise<TextEditor> {
  const folder = Uri.joinPath(globalStorageUri, 'samples')
  const copy = Uri.joinPath(folder, FILE)
  if (!(await exists(copy))) {
    await workspace.fs.createDirectory(folder)
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'samples', FILE), copy)
  }
  return window.showTextDocument(copy, { preview: false })
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}
