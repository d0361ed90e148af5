// The open documents and what is known of them: the only state of the server that changes.

import { setTimeout as wait } from 'node:timers/promises'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Configuration } from './configuration.ts'
import { Stale } from './guard.ts'
import type { Log } from './guard.ts'
import type { NotesShelf } from './notes-shelf.ts'
import { inSlices } from './slices.ts'
import { look } from './view.ts'
import type { FilingView, View } from './view.ts'

/** How long a text must rest before it is checked, in milliseconds; more where checking takes long. */
const REST = 150
const LONGEST_REST = 2000

interface Entry {
  readonly document: TextDocument
  version: number
  /** Names one text under one set of settings; never used twice. */
  stamp: number
  view?: Promise<View>
  /** The same view, once all its findings are made. */
  checked?: Promise<View>
  /** The last reading, which lends its caches. */
  before?: FilingView
  changed: number
  /** How long the last check took. */
  took: number
  timer?: NodeJS.Timeout
}

export interface Typed {
  readonly document: TextDocument
  readonly before?: FilingView
}

export interface Session {
  readonly open: (document: TextDocument) => void
  readonly change: (uri: string) => void
  readonly close: (uri: string) => void
  /** Of the open documents. */
  readonly uris: () => readonly string[]
  /** After settings changed: every document is read anew. */
  readonly refresh: () => void
  /** After an answer came late: one document is read anew. */
  readonly renew: (uri: string) => void
  /** The text of this moment with the last reading, which may be of an older one: for answers that may not wait. */
  readonly typed: (uri: string) => Typed | undefined
  /** Undefined where the document is not open. Throws `Stale` where its text changes meanwhile. */
  readonly view: (uri: string) => Promise<View | undefined>
  /** As `view`, of whatever version is current by then. */
  readonly latest: (uri: string) => Promise<View | undefined>
  /** As `view`, with its findings made, in slices. */
  readonly checked: (uri: string) => Promise<View | undefined>
  /** As `checked`, but only of what has been or is being checked already. */
  readonly known: (uri: string) => Promise<View> | undefined
  /** As `checked`, once the text has rested, with the name of what was seen. */
  readonly settled: (uri: string) => Promise<{ view: View; stamp: number } | undefined>
}

/** `settle` is called with each document that has come to rest, and says when it is done with it. */
export function session(
  configuration: Configuration,
  notes: Pick<NotesShelf, 'of'>,
  settle: (uri: string) => Promise<void>,
  log: Log,
  /** Each version, once all its findings are made and before anyone is told of them. */
  seen: (view: View) => void,
): Session {
  const logged = new Set<string>()
  const complain = (message: string): void => {
    if (!logged.has(message)) log(message)
    logged.add(message)
  }
  const entries = new Map<string, Entry>()
  let stamps = 0

  function renew(entry: Entry, rest: number): void {
    entry.stamp = ++stamps
    delete entry.view
    delete entry.checked
    // Only what is typed has to rest.
    entry.changed = performance.now() + rest - restOf(entry)
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => void settle(entry.document.uri), rest)
  }

  const restOf = (entry: Entry): number => Math.min(Math.max(REST, entry.took), LONGEST_REST)

  async function see(entry: Entry): Promise<View> {
    const { stamp, document } = entry
    const { uri, version, languageId: language } = document
    const value = document.getText()
    const check = (): void => {
      if (entry.stamp !== stamp) throw new Stale()
    }
    const found = await configuration.of(uri)
    check()
    const seen = { uri, version, language, value }
    const view = await look(seen, found, () => notes.of(uri), entry.before, check)
    check()
    if (view.kind === 'filing') entry.before = view
    return view
  }

  async function judge(entry: Entry): Promise<View> {
    const { stamp } = entry
    const from = performance.now()
    const view = await viewOf(entry)
    if (view.kind !== 'filing') {
      seen(view)
      return view
    }
    await inSlices(view.filing.steps(), () => {
      if (entry.stamp !== stamp) throw new Stale()
    })
    for (const { check, reason } of view.filing.failures) complain(`${check}: ${reason}`)
    entry.took = performance.now() - from
    seen(view)
    return view
  }

  const checkedOf = (entry: Entry): Promise<View> => (entry.checked ??= judge(entry))

  const viewOf = (entry: Entry): Promise<View> => (entry.view ??= see(entry))

  /** Looks again, after a change of text or settings, as long as the answer is wanted. */
  async function viewWhile(uri: string, isWanted: () => boolean): Promise<View | undefined> {
    for (;;) {
      const entry = entries.get(uri)
      if (!entry) return undefined
      try {
        return await viewOf(entry)
      } catch (error) {
        if (!(error instanceof Stale && isWanted())) throw error
      }
    }
  }

  return {
    open(document) {
      const entry: Entry = { document, version: document.version, stamp: 0, changed: 0, took: 0 }
      clearTimeout(entries.get(document.uri)?.timer)
      entries.set(document.uri, entry)
      renew(entry, 0)
    },
    change(uri) {
      const entry = entries.get(uri)
      // Opening is reported as a change as well.
      if (!entry || entry.version === entry.document.version) return
      entry.version = entry.document.version
      renew(entry, restOf(entry))
    },
    close(uri) {
      const entry = entries.get(uri)
      if (!entry) return
      clearTimeout(entry.timer)
      entry.stamp = ++stamps
      entries.delete(uri)
      configuration.drop(uri)
    },
    uris: () => [...entries.keys()],
    refresh() {
      configuration.forget()
      for (const entry of entries.values()) renew(entry, 0)
    },
    renew(uri) {
      const entry = entries.get(uri)
      if (entry) renew(entry, 0)
    },
    typed(uri) {
      const { document, before } = entries.get(uri) ?? {}
      return document && { document, ...(before && { before }) }
    },
    view(uri) {
      const { document } = entries.get(uri) ?? {}
      const version = document?.version
      return viewWhile(uri, () => document?.version === version)
    },
    latest: (uri) => viewWhile(uri, () => true),
    async checked(uri) {
      const entry = entries.get(uri)
      return entry && (await checkedOf(entry))
    },
    known: (uri) => entries.get(uri)?.checked,
    async settled(uri) {
      const entry = entries.get(uri)
      if (!entry) return undefined
      const { stamp } = entry
      const rest = entry.took === 0 ? 0 : entry.changed + restOf(entry) - performance.now()
      if (rest > 0) await wait(rest)
      if (entry.stamp !== stamp) throw new Stale()
      return { view: await checkedOf(entry), stamp }
    },
  }
}
