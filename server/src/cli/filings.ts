// Paths → the filings behind them, one after the other, each with all that what is said of it depends on.

import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Among } from '../features/among.ts'
import { readsAsFiling } from '../features/score.ts'
import { notesPathOf, store } from '../machine/notes-store.ts'
import { isMarkdown, slashed } from '../machine/walk.ts'
import { NONE } from '../notes/note.ts'
import type { Notes } from '../notes/note.ts'
import type { Trouble } from '../report/checked.ts'
import type { PathOf } from '../report/places.ts'
import { namedBy } from '../settings/files.ts'
import { pinsFor } from '../settings/pins.ts'
import { layered } from '../settings/settings.ts'
import type { Given, Settings } from '../settings/settings.ts'
import { settingsFinder } from './beside.ts'
import type { Beside } from './beside.ts'
import { input } from './input.ts'
import { addressOf, kinOf, tidied } from './kin.ts'
import type { Candidate } from './kin.ts'
import { choose } from './paths.ts'

export interface Watcher {
  readonly progress: (path: string, done: number, all: number) => void
  readonly trouble: (trouble: Trouble) => void
}

export interface OneFiling {
  readonly path: string
  readonly text: string
  readonly settings: Settings
  /** Those that are kept beside it. */
  readonly notes: Notes
  readonly among: Among
  /** Of other files that take part. */
  readonly pathOf: PathOf
  readonly tell: (trouble: Trouble) => void
}

/** What was looked at on the way. */
export interface Visited {
  /** The paths of all files whose text was read, filings or not. */
  readonly read: readonly string[]
  readonly troubles: readonly Trouble[]
}

export async function eachFiling(
  paths: readonly string[],
  watcher: Watcher,
  visit: (one: OneFiling) => void | Promise<void>,
): Promise<Visited> {
  const seen: string[] = []
  const troubles: Trouble[] = []
  const tell = (trouble: Trouble): void => {
    troubles.push(trouble)
    watcher.trouble(trouble)
  }
  const settingsOf = settingsFinder(tell)
  const { files: chosen, missing, folders } = await choose(paths)
  for (const one of missing) tell({ kind: 'unreadable', ...one })
  const candidates: Candidate[] = []
  for (const { path, named } of chosen) {
    const beside = await settingsOf(path)
    candidates.push({ path, named: named || namedBeside(path, beside), beside })
  }
  const { library, also, absent } = await kinOf(candidates)
  for (const { folder, name } of absent)
    tell({
      kind: 'note',
      path: folder,
      message: `tickmark.json names "${name}", which is not there`,
    })
  const given = new Map(chosen.map(({ path }) => [addressOf(path), path]))
  const pathOf: PathOf = (uri) => given.get(uri) ?? tidied(fileURLToPath(uri))
  const filings = new Set<string>()
  for (const [i, one] of chosen.entries()) {
    const { path } = one
    watcher.progress(path, i, chosen.length)
    const found = await input(path)
    if (found.kind === 'unreadable') {
      // A glob may take in pictures and archives.
      if (one.named || isMarkdown(path)) tell({ kind: 'unreadable', path, message: found.message })
      continue
    }
    seen.push(path)
    const { text } = found
    const { named, beside } = candidates[i] ?? {}
    if (!readsAsFiling(text, named)) continue
    filings.add(path)
    if (text.trim() === '') tell({ kind: 'note', path, message: 'the file is empty' })
    const settings = layered(givenFor(path, beside))
    const among = { uri: addressOf(path), library }
    const kept = await store(notesPathOf(path)).read()
    if (kept.kind === 'broken') tell({ kind: 'settings', path, message: kept.trouble })
    const notes = kept.kind === 'notes' ? kept.notes : NONE
    try {
      await visit({ path, text, settings, notes, among, pathOf, tell })
    } catch (error) {
      tell({ kind: 'broken', path, message: `a bug kept it from being checked: ${String(error)}` })
    }
  }
  for (const { path, found } of folders)
    if (!found.some((file) => filings.has(file)))
      tell({ kind: 'note', path, message: none(found.length) })
  return { read: [...seen, ...also], troubles }
}

const none = (count: number): string =>
  count === 0
    ? 'there is no Markdown file in this folder'
    : `no filing in this folder: ${count === 1 ? 'its one Markdown file does not read' : `none of its ${count} Markdown files reads`} as one`

const within = (path: string, { folder }: Beside): string =>
  slashed(relative(folder, resolve(path)))

const namedBeside = (path: string, beside: Beside | undefined): boolean | undefined =>
  beside && namedBy(within(path, beside), beside.given)

const givenFor = (path: string, beside: Beside | undefined): Given =>
  beside ? { ...beside.given, pinned: pinsFor(within(path, beside), beside.given.pinnedRates) } : {}
