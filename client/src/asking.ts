// A language client → questions of our own to its server, and word of documents that have settled.
import { EventEmitter } from 'vscode'
import type { Event, Uri } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { NOTES_CHANGED, SETTLED } from '../../server/src/protocol.ts'
import type { Document, OfDocument } from '../../server/src/protocol.ts'

export interface Asking {
  /** Undefined where there is no answer: no filing, a text that has changed meanwhile, a server that is not running. */
  readonly ask: <R>(method: string, uri: Uri, more?: object) => Promise<R | undefined>
  /** By the document's address: what was answered about it may be answered anew. */
  readonly onSettled: Event<string>
  /** By the document's address: its notes have changed. */
  readonly onNotesChanged: Event<string>
}

/** One for the client: it keeps a single listener for each kind of word. */
export function asking(client: LanguageClient): Asking {
  const word = (method: string): Event<string> => {
    const said = new EventEmitter<string>()
    client.onNotification(method, ({ uri }: Document) => {
      said.fire(client.protocol2CodeConverter.asUri(uri).toString())
    })
    return said.event
  }
  return {
    async ask<R>(method: string, uri: Uri, more: object = {}) {
      if (!client.isRunning()) return undefined
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) }
      const params: OfDocument = { ...more, textDocument }
      try {
        return (await client.sendRequest<R | null>(method, params)) ?? undefined
      } catch {
        // The server has logged its own faults; a text that has changed settles again.
        return undefined
      }
    },
    onSettled: word(SETTLED),
    onNotesChanged: word(NOTES_CHANGED),
  }
}
