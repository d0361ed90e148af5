// The wish to see dollars beside amounts, or no longer → the setting that decides it.
import { ConfigurationTarget, window, workspace } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { Following } from './following.ts'

const KEY = 'dollarHints'

/** Resolves to whether they are shown from now on. */
export async function toggleDollarHints({ shown }: Following): Promise<boolean> {
  const { editor, policy } = shown() ?? {}
  const uri = editor?.document.uri
  const settings = workspace.getConfiguration(NAME, uri)
  const wanted = !(policy?.dollarHints ?? settings.get<boolean>(KEY, false))
  const { workspaceFolderValue, workspaceValue } = settings.inspect<boolean>(KEY) ?? {}
  // Where it is decided already; a wish for all filings otherwise.
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global
  await settings.update(KEY, wanted, target)
  const off = workspace.getConfiguration('editor', uri).get('inlayHints.enabled') === 'off'
  if (wanted && off)
    void window.showInformationMessage(
      'Dollars beside amounts are on, but the setting editor.inlayHints.enabled hides all inlay hints.',
    )
  else
    window.setStatusBarMessage(`Dollars beside amounts are ${wanted ? 'shown' : 'hidden'}.`, 4000)
  return wanted
}
