// Turns the path of the bundled language server into a client that talks to it.
import { workspace } from 'vscode'
import type { Disposable, LogOutputChannel } from 'vscode'
import type { StaticFeature } from 'vscode-languageclient'
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node'
import { NAME, TRUSTED } from '../../server/src/protocol.ts'
import type { Outline } from './outline.ts'

/** Where filings live: on disk, not yet saved, on a remote machine, in a repository that is not checked out. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs']

/** Commands that links in hovers may run, and no others. */
const LINKED = [`${NAME}.showWorkingPaper`]

export function createClient(
  module: string,
  output: LogOutputChannel,
  { provideDocumentSymbols }: Outline,
): LanguageClient {
  const server = { module, transport: TransportKind.ipc }
  const client = new LanguageClient(
    NAME,
    'Tickmark',
    { run: server, debug: server },
    {
      documentSelector: SCHEMES.flatMap((scheme) => [
        { scheme, language: 'markdown' },
        // So that what is amiss in the settings is said in the file itself.
        { scheme, pattern: '**/tickmark.json' },
      ]),
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: { provideDocumentSymbols },
      markdown: { isTrusted: { enabledCommands: LINKED } },
    },
  )
  client.registerFeature(LISTENING)
  return client
}

/** Now, or once the user grants it. */
export function tellTrust(client: LanguageClient): Disposable {
  const tell = (): void => void client.sendNotification(TRUSTED)
  if (workspace.isTrusted) tell()
  return workspace.onDidGrantWorkspaceTrust(tell)
}

/** What protocol.ts has beyond LSP is known to this client. */
const LISTENING: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object), [NAME]: true }
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
}
