// A rate to hold for all amounts of a file, or none any longer → the settings.
import { ConfigurationTarget, l10n, window, workspace } from 'vscode'
import type { Uri } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'

const KEY = 'pinnedRates'

/** By file, by currency, units for one dollar. */
type Pins = Readonly<Record<string, Readonly<Record<string, string | number>>>>

export interface Pin {
  readonly currency: string
  readonly perDollar: string
}

export async function pin(uri: Uri, { currency, perDollar }: Pin): Promise<void> {
  const target = targetFor(uri)
  const pins = pinsIn(uri, target)
  const file = nameOf(uri)
  await write(uri, target, { ...pins, [file]: { ...pins[file], [currency]: perDollar } })
}

/** From wherever the editor's settings have it. */
export async function unpin(uri: Uri, currency: string): Promise<void> {
  const file = nameOf(uri)
  let found = false
  for (const target of TARGETS) {
    const pins = pinsIn(uri, target)
    if (pins[file]?.[currency] === undefined) continue
    found = true
    await write(uri, target, without(pins, file, currency))
  }
  if (!found)
    void window.showInformationMessage(
      l10n.t(
        'This rate is pinned by a pattern in the settings or by a tickmark.json: take it out there.',
      ),
    )
}

const TARGETS = [
  ConfigurationTarget.WorkspaceFolder,
  ConfigurationTarget.Workspace,
  ConfigurationTarget.Global,
] as const
type Target = (typeof TARGETS)[number]

/** Of several folders each has its own: their files may have the same names. */
function targetFor(uri: Uri): Target {
  if (!workspace.getWorkspaceFolder(uri)) return ConfigurationTarget.Global
  return (workspace.workspaceFolders?.length ?? 0) > 1
    ? ConfigurationTarget.WorkspaceFolder
    : ConfigurationTarget.Workspace
}

/** As the server counts paths: from the folder of the workspace, else from the root; `./` for this file alone. */
function nameOf(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri)?.uri.path.replace(/\/?$/, '/') ?? ''
  return `./${uri.path.slice(folder.length).replace(/^\/+/, '')}`
}

function pinsIn(uri: Uri, target: Target): Pins {
  const all = workspace.getConfiguration(NAME, uri).inspect<Pins>(KEY)
  switch (target) {
    case ConfigurationTarget.WorkspaceFolder:
      return all?.workspaceFolderValue ?? {}
    case ConfigurationTarget.Workspace:
      return all?.workspaceValue ?? {}
    case ConfigurationTarget.Global:
      return all?.globalValue ?? {}
  }
}

async function write(uri: Uri, target: Target, pins: Pins): Promise<void> {
  const value = Object.keys(pins).length === 0 ? undefined : pins
  await workspace.getConfiguration(NAME, uri).update(KEY, value, target)
}

function without(pins: Pins, file: string, currency: string): Pins {
  const { [file]: own = {}, ...others } = pins
  const left = Object.entries(own).filter(([one]) => one !== currency)
  return left.length === 0 ? others : { ...others, [file]: Object.fromEntries(left) }
}
