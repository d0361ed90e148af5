// A switch that the user turns → the setting that decides it, changed where it is decided already.
import { ConfigurationTarget, workspace } from 'vscode'
import type { Uri } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'

/** For all filings where nothing narrower decides it. */
export async function decide(key: string, wanted: boolean, uri: Uri | undefined): Promise<void> {
  const settings = workspace.getConfiguration(NAME, uri)
  const { workspaceFolderValue, workspaceValue } = settings.inspect<boolean>(key) ?? {}
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global
  await settings.update(key, wanted, target)
}
