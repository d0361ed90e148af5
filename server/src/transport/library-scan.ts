// The folders of the workspace → summaries on the shelf: all once in the background, then what changes on disk.

import { RULE_IDS } from '../features/findings.ts'
import { FILE_NAME, readFile } from '../settings/file.ts'
import { namedBy } from '../settings/files.ts'
import { isPattern } from '../settings/several.ts'
import type { Given } from '../settings/settings.ts'
import type { Disk } from './disk.ts'
import type { Place, Shelf } from './library-shelf.ts'
import { nameOf, pathWithin } from './read.ts'

/** What a reader sees of the work, and how they end it. */
export interface Progress {
  readonly report: (done: number, all: number, name: string) => void
  readonly done: () => void
  readonly isCancelled: () => boolean
}

export interface Scan {
  /** Folders were added or removed, or settings have changed. */
  readonly renew: () => void
  /** Files or folders that came, changed or went. */
  readonly touch: (uris: readonly string[]) => void
  /** An open document names other files in the settings beside it: they belong to it wherever they are. */
  readonly beside: (file: { readonly uri: string; readonly text: string } | undefined) => void
}

/** More Markdown files are no workspace of filings. */
const MOST_FILES = 50_000
/** Filings kept at once: some hundred thousand bytes each. */
const MOST_FILINGS = 1000

const isMarkdown = (uri: string): boolean => /\.(?:md|markdown)$/i.test(nameOf(uri))
const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))
const joined = (folder: string, name: string): string =>
  `${folder}/${name
    .replace(/^(?:\.\/+)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`

export function scan(needs: {
  readonly disk: Disk
  readonly shelf: Shelf
  readonly folders: () => readonly string[]
  /** What the client's settings give for a folder. */
  readonly given: (folder: string) => Promise<Given>
  readonly begin: () => Progress
  readonly log: (message: string) => void
}): Scan {
  const { disk, shelf } = needs
  /** Files on disk, by key, with what the settings said of them when they were read. */
  const known = new Map<string, { readonly uri: string; readonly named: boolean | undefined }>()
  const filings = new Set<string>()
  /** By the tickmark.json. */
  const places = new Map<string, Place>()
  const clients = new Map<string, Given>()
  const pending = new Map<string, string>()
  let round = 0
  let isReading = false

  const declare = (): void =>
    shelf.declare([
      ...places.values(),
      ...[...clients].map(([folder, given]) => ({ folder, given })),
    ])

  async function readPlace(uri: string): Promise<void> {
    const file = await disk.beside(uri)
    if (file?.uri === uri) places.set(uri, placeOf(file))
    else places.delete(uri)
  }

  /** Clients spell addresses in several ways. */
  const isIn = (uri: string, folder: string): boolean =>
    disk.keyOf(uri).startsWith(`${disk.keyOf(folder)}/`)

  function namedIn(uri: string): boolean | undefined {
    const nearest = [...places.values()]
      .filter(({ folder }) => isIn(uri, folder))
      .sort((a, b) => b.folder.length - a.folder.length)[0]
    const beside = nearest && namedBy(pathWithin(uri, [nearest.folder]), nearest.given)
    if (beside !== undefined) return beside
    const folder = needs.folders().find((one) => isIn(uri, one))
    return folder === undefined
      ? undefined
      : namedBy(pathWithin(uri, [folder]), clients.get(folder) ?? {})
  }

  const forget = (key: string, uri: string): void => {
    known.delete(key)
    filings.delete(key)
    pending.delete(key)
    shelf.drop(uri)
  }

  async function read(uri: string): Promise<void> {
    const key = disk.keyOf(uri)
    const named = namedIn(uri)
    known.set(key, { uri, named })
    if (shelf.isOpen(uri) || (filings.size >= MOST_FILINGS && !filings.has(key))) return
    const summary = await disk.summary(uri, named)
    if (summary) filings.add(key)
    else filings.delete(key)
    // It may have gone, or been opened, while it was read.
    if (known.has(key)) shelf.put(uri, summary)
  }

  async function work(): Promise<void> {
    if (isReading || pending.size === 0) return
    isReading = true
    const progress = needs.begin()
    let done = 0
    try {
      // What is added meanwhile comes too: a map is walked to its live end.
      for (const [key, uri] of pending) {
        if (progress.isCancelled()) {
          pending.clear()
          return
        }
        pending.delete(key)
        progress.report(done++, done + pending.size, nameOf(uri))
        await read(uri)
      }
    } finally {
      isReading = false
      disk.rest()
      progress.done()
    }
  }

  const go = (): void => void work().catch((error: unknown) => needs.log(String(error)))

  /** The files that are declared beside open documents, outside all folders too. */
  const declared = (): readonly string[] =>
    [...places.values()].flatMap(({ folder, given: { filings: all = [], priorYear = {} } }) =>
      [...all, ...Object.entries(priorYear)]
        .flat()
        .filter((name) => !isPattern(name))
        .map((name) => joined(folder, name)),
    )

  /** Those that are there. A name may be anything: what is no Markdown file, as a folder, is not looked into. */
  async function declaredFiles(): Promise<readonly string[]> {
    const files: string[] = []
    for (const uri of declared().filter(isMarkdown)) {
      const file = await disk.file(uri)
      if (file !== undefined) files.push(file)
    }
    return files
  }

  async function all(mine: number): Promise<readonly string[] | undefined> {
    const found = new Map<string, string>()
    const settings: string[] = []
    for (const root of needs.folders())
      for await (const uri of disk.files(root)) {
        if (mine !== round) return undefined
        if (nameOf(uri) === FILE_NAME) settings.push(uri)
        if (isMarkdown(uri) && found.size < MOST_FILES) found.set(disk.keyOf(uri), uri)
      }
    for (const uri of new Set([...settings, ...places.keys()])) await readPlace(uri)
    for (const uri of await declaredFiles()) found.set(disk.keyOf(uri), uri)
    clients.clear()
    for (const folder of needs.folders()) clients.set(folder, await needs.given(folder))
    return mine === round ? [...found.values()] : undefined
  }

  async function renew(): Promise<void> {
    const mine = ++round
    const files = await all(mine)
    if (!files) return
    declare()
    const there = new Set(files.map(disk.keyOf))
    for (const [key, { uri }] of known) if (!there.has(key)) forget(key, uri)
    for (const uri of files) {
      const key = disk.keyOf(uri)
      const before = known.get(key)
      if (!before || before.named !== namedIn(uri)) pending.set(key, uri)
    }
    go()
  }

  async function touch(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      const key = disk.keyOf(uri)
      const files: string[] = []
      for await (const file of disk.files(uri)) if (isMarkdown(file)) files.push(file)
      if (files.length === 0) {
        for (const [one, { uri: gone }] of known)
          if (one === key || one.startsWith(`${key}/`)) forget(one, gone)
      }
      for (const file of files.filter(isWanted)) pending.set(disk.keyOf(file), file)
    }
    go()
  }

  /** In a folder of the workspace, or declared beside an open document. */
  function isWanted(uri: string): boolean {
    const key = disk.keyOf(uri)
    return (
      known.has(key) ||
      needs.folders().some((folder) => isIn(uri, folder)) ||
      declared().some((one) => disk.keyOf(one) === key)
    )
  }

  const shielded = (job: Promise<void>): void =>
    void job.catch((error: unknown) => needs.log(String(error)))

  return {
    renew: () => shielded(renew()),
    touch: (uris) => shielded(touch(uris)),
    beside(file) {
      if (!file || places.has(file.uri)) return
      places.set(file.uri, placeOf(file))
      declare()
      shielded(declaredFiles().then(touch))
    },
  }
}

const placeOf = ({ uri, text }: { readonly uri: string; readonly text: string }): Place => ({
  folder: folderOf(uri),
  given: readFile(text, RULE_IDS).given,
})
