// A document → the settings that hold for it: those of the client, under those of the nearest tickmark.json.

import { setTimeout } from 'node:timers/promises'
import { RULE_IDS } from '../features/findings.ts'
import { readFile } from '../settings/file.ts'
import type { Amiss } from '../settings/file.ts'
import { named } from '../settings/files.ts'
import { readSettings } from '../settings/read.ts'
import { layered } from '../settings/settings.ts'
import type { Settings } from '../settings/settings.ts'
import type { Beside, Disk } from './disk.ts'
import { pathWithin } from './read.ts'

export interface Found {
  readonly settings: Settings
  /** What the globs say of the file, undefined for nothing. */
  readonly named: boolean | undefined
}

/** A tickmark.json with what is amiss in it. */
export type Seen = Beside & { readonly amiss: readonly Amiss[] }

/** A client that has not answered by then (milliseconds) is not waited for. */
const PATIENCE = 2000

export interface Configuration {
  readonly of: (uri: string) => Promise<Found>
  readonly forget: () => void
}

export function configuration(needs: {
  /** The client's section "tickmark" for a document; anything may come back. */
  readonly ask: (uri: string) => Promise<unknown>
  readonly disk: Disk
  readonly folders: () => readonly string[]
  /** One sentence for the user about settings that cannot be used. */
  readonly warn: (message: string) => void
  /** A tickmark.json took part. */
  readonly seen: (file: Seen) => void
  /** An answer came after patience had ended. */
  readonly late: () => void
}): Configuration {
  let answers = new Map<string, Promise<unknown>>()
  const warned = new Set<string>()

  async function answerOf(uri: string): Promise<unknown> {
    let answer = answers.get(uri)
    if (!answer) {
      answer = needs.ask(uri).catch(() => null)
      answers.set(uri, answer)
    }
    const tooLate = Symbol()
    const first = await Promise.race([answer, setTimeout(PATIENCE, tooLate, { ref: false })])
    if (first !== tooLate) return first
    void answer.then(needs.late)
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
      const amiss = file?.amiss ?? []
      if (beside) needs.seen({ ...beside, amiss })
      const besideFolder = beside?.uri.slice(0, beside.uri.lastIndexOf('/'))
      return {
        settings: layered(client.given, file?.given ?? {}),
        named:
          (besideFolder === undefined
            ? undefined
            : named(pathWithin(uri, [besideFolder]), file?.given.files ?? [])) ??
          named(pathWithin(uri, needs.folders()), client.given.files ?? []),
      }
    },
    forget() {
      answers = new Map()
    },
  }
}
