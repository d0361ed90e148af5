// Filings that have settled → how each of them stands: asked once a version, where an editor shows it.
import { Disposable, EventEmitter, Uri, window, workspace } from 'vscode'
import type { Event, TextDocument } from 'vscode'
import { REVIEW } from '../../server/src/protocol.ts'
import type { ReviewAnswer } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'

export interface Reviews {
  /** As last answered; its text may be an older one while somebody types. */
  readonly of: (uri: Uri) => ReviewAnswer | undefined
  /** Asks where nothing is known yet. */
  readonly get: (uri: Uri) => Promise<ReviewAnswer | undefined>
  readonly onDidChange: Event<Uri>
  readonly dispose: () => void
}

export function reviews({ ask, onSettled, onNotesChanged }: Asking): Reviews {
  const changed = new EventEmitter<Uri>()
  const known = new Map<string, ReviewAnswer>()
  /** The last question about each document: an earlier one's answer is not wanted any more. */
  const asked = new Map<string, Promise<ReviewAnswer | undefined>>()

  async function look(uri: Uri): Promise<ReviewAnswer | undefined> {
    const key = uri.toString()
    const version = versionOf(key)
    const question = ask<ReviewAnswer>(REVIEW, uri)
    asked.set(key, question)
    const answer = await question
    if (asked.get(key) !== question) return known.get(key)
    asked.delete(key)
    if (answer) known.set(key, answer)
    // No filing any more. A text that has changed meanwhile settles again, and keeps its last answer till then.
    else if (versionOf(key) === version) known.delete(key)
    changed.fire(uri)
    return answer
  }

  const forget = ({ uri }: TextDocument): void => {
    asked.delete(uri.toString())
    if (known.delete(uri.toString())) changed.fire(uri)
  }
  const lookIfShown = (key: string): void => {
    if (isShown(key)) void look(Uri.parse(key, true))
    else known.delete(key)
  }
  const parts = Disposable.from(
    changed,
    onSettled(lookIfShown),
    onNotesChanged(lookIfShown),
    workspace.onDidCloseTextDocument(forget),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) {
        const key = document.uri.toString()
        if (document.languageId === 'markdown' && !known.has(key) && !asked.has(key))
          void look(document.uri)
      }
    }),
  )
  return {
    of: (uri) => known.get(uri.toString()),
    get: async (uri) => known.get(uri.toString()) ?? (await look(uri)),
    onDidChange: changed.event,
    dispose: () => void parts.dispose(),
  }
}

const versionOf = (key: string): number | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === key)?.version

const isShown = (key: string): boolean =>
  window.visibleTextEditors.some(({ document }) => document.uri.toString() === key)
