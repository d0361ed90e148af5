// A language client for tests: the bundled server over stdio, real messages, and waiting on what it says.

import { spawn } from 'node:child_process'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type { MessageConnection } from 'vscode-jsonrpc/node'
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  ServerCapabilities,
} from 'vscode-languageserver'

const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url))

/** A server that says nothing for so long (milliseconds) fails the test that waits. */
const LIMIT = 120_000

/** As VS Code announces itself, but for pulling. */
export const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
}

export const PULLING: ClientCapabilities = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, diagnostic: { relatedInformation: true } },
}

/** The server writes plain messages only. */
export type Told = Omit<Diagnostic, 'message'> & { readonly message: string }

export interface Options {
  readonly capabilities?: ClientCapabilities
  /** What the client answers to workspace/configuration, for each item. */
  readonly settings?: unknown
  readonly initialize?: object
}

export class Client {
  readonly published: PublishDiagnosticsParams[] = []
  readonly shown: string[] = []
  readonly logged: string[] = []
  settings: unknown
  /** What the server said that it can do. */
  offered: ServerCapabilities = {}
  readonly connection: MessageConnection
  #waiting: (() => void)[] = []

  constructor(connection: MessageConnection, settings: unknown) {
    this.connection = connection
    this.settings = settings
    connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => {
      this.published.push(p)
      this.wake()
    })
    connection.onNotification('window/showMessage', (p: { message: string }) => {
      this.shown.push(p.message)
      this.wake()
    })
    connection.onNotification('window/logMessage', (p: { message: string }) => {
      this.logged.push(p.message)
      this.wake()
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    )
    connection.onRequest('client/registerCapability', () => null)
    connection.onRequest('window/showMessageRequest', () => null)
  }

  /** After a message that this client does not listen to by itself. */
  wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }

  /** Resolves once `condition` gives a value; it is asked after each message of the server. */
  async until<T>(condition: () => T | undefined, what = String(condition)): Promise<T> {
    const limit = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`waited in vain for ${what}`)), LIMIT).unref()
    })
    for (;;) {
      const value = condition()
      if (value !== undefined) return value
      await Promise.race([limit, new Promise<void>((resolve) => this.#waiting.push(resolve))])
    }
  }

  /** The diagnostics of a version, once they are published. */
  async diagnostics(uri: string, version = 1): Promise<readonly Told[]> {
    const found = await this.until(
      () => this.published.findLast((one) => one.uri === uri && one.version === version),
      `the diagnostics of version ${String(version)} of ${uri}`,
    )
    return found.diagnostics as Told[]
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params)
  }

  async notify(method: string, params?: unknown): Promise<void> {
    await this.connection.sendNotification(method, params)
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    return this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Each change is a whole text, or a range with its new text. */
  change(uri: string, version: number, ...contentChanges: readonly unknown[]): Promise<void> {
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: contentChanges.map((c) => (typeof c === 'string' ? { text: c } : c)),
    })
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } })
  }
}

/** A server of its own for one test; it is shut down with it. */
export async function start(t: TestContext, options: Options = {}): Promise<Client> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const client = new Client(connection, options.settings ?? null)
  connection.listen()
  t.after(async () => {
    if (server.exitCode === null) {
      await client.request('shutdown')
      await client.notify('exit')
      await ended
    }
    connection.dispose()
  })
  const { capabilities } = await client.request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? CAPABILITIES,
    ...options.initialize,
  })
  client.offered = capabilities
  await client.notify('initialized', {})
  return client
}
