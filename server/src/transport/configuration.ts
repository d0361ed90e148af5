// A document → the settings that hold for it: those of the client, under those of the nearest tickmark.json.

import { span } from '../base/span.ts'
import { RULE_IDS } from '../features/findings.ts'
import { readFile } from '../settings/file.ts'
import { namedBy } from '../settings/files.ts'
import { pinsFor, together } from '../settings/pins.ts'
import { readSettings } from '../settings/read.ts'
import { layered } from '../settings/settings.ts'
import type { Given, Settings } from '../settings/settings.ts'
import type { Disk } from './disk.ts'
import type { Seen } from './notices.ts'
import { pathWithin } from './read.ts'

export interface Found {
  readonly settings: Settings
  /** What the globs say of the file, undefined for nothing. */
  readonly named: boolean | undefined
}

export interface Configuration {
  readonly of: (uri: string) => Promise<Found>
  /** What the client's settings give for a folder. */
  readonly given: (folder: string) => Promise<Given>
  readonly forget: () => void
  /** The document is closed. */
  readonly drop: (uri: string) => void
}

/** What a client was asked of a document. */
interface Asked {
  readonly answer: Promise<unknown>
  /** Patience with it has ended: it is used where it is there, and not waited for. */
  late: boolean
}

const TOO_LATE = Symbol()

export function configuration(needs: {
  /** The client's section "tickmark" for a document; anything may come back. */
  readonly ask: (uri: string) => Promise<unknown>
  readonly disk: Disk
  readonly folders: () => readonly string[]
  /** One sentence for the user about settings that cannot be used. */
  readonly warn: (message: string) => void
  /** Whether a tickmark.json may say who writes: of the rest it only says how a text is read. */
  readonly trusts: () => boolean
  /** The tickmark.json that holds for the document. */
  readonly seen: (uri: string, file: Seen | undefined) => void
  /** Resolves when a client that has not answered by then is not waited for any longer. */
  readonly patience: () => Promise<unknown>
  /** An answer that gives something came after patience had ended. */
  readonly late: (uri: string) => void
}): Configuration {
  const asked = new Map<string, Asked>()
  const warned = new Set<string>()

  async function answerOf(uri: string): Promise<unknown> {
    const known = asked.get(uri)
    const one = known ?? { answer: needs.ask(uri).catch(() => null), late: false }
    asked.set(uri, one)
    const patience = one.late ? Promise.resolve() : needs.patience()
    const first = await Promise.race([one.answer, patience.then(() => TOO_LATE)])
    if (first !== TOO_LATE) return first
    if (!one.late)
      void one.answer.then((answer) => {
        // A question that was asked anew, or given up, has nothing to say any more.
        if (answer !== null && asked.get(uri) === one) needs.late(uri)
      })
    one.late = true
    return null
  }

  return {
    async of(uri) {
      const [answer, beside] = await Promise.all([
        answerOf(uri),
        needs.disk.beside(uri).catch(() => undefined),
      ])
      const client = readSettings(answer, RULE_IDS)
      if (client.problems.length > 0) {
        const message = `Tickmark’s settings: ${client.problems.map((p) => p.message).join('; ')}. The default is used instead.`
        if (!warned.has(message)) needs.warn(message)
        warned.add(message)
      }
      const file = beside && readFile(beside.text, RULE_IDS)
      const amiss =
        beside?.unread === undefined
          ? (file?.amiss ?? [])
          : [{ span: span(0, 0), message: beside.unread }]
      needs.seen(uri, beside && { ...beside, amiss })
      const besideFolder = beside?.uri.slice(0, beside.uri.lastIndexOf('/'))
      const [inFolders, beneath] = [
        pathWithin(uri, needs.folders()),
        besideFolder === undefined ? '' : pathWithin(uri, [besideFolder]),
      ]
      const pinned = together([
        ...pinsFor(inFolders, client.given.pinnedRates),
        ...pinsFor(beneath, file?.given.pinnedRates),
      ])
      const { author, ...reading } = file?.given ?? {}
      const writing = author !== undefined && needs.trusts() ? { author } : {}
      return {
        settings: layered(client.given, { ...reading, ...writing }, { pinned }),
        named: namedBy(beneath, file?.given ?? {}) ?? namedBy(inFolders, client.given),
      }
    },
    async given(folder) {
      return readSettings(await answerOf(folder), RULE_IDS).given
    },
    forget() {
      asked.clear()
    },
    drop(uri) {
      asked.delete(uri)
    },
  }
}
