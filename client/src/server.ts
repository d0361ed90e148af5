// Turns the path of the bundled language server into a client that talks to it.
import type { LogOutputChannel } from 'vscode'
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node'
import { NAME } from '../../server/src/protocol.ts'
import type { Outline } from './outline.ts'

/** Where filings live: on disk, not yet saved, on a remote machine, in a repository that is not checked out. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs']

export function createClient(
  module: string,
  output: LogOutputChannel,
  { provideDocumentSymbols }: Outline,
): LanguageClient {
  const server = { module, transport: TransportKind.ipc }
  return new LanguageClient(
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
    },
  )
}
