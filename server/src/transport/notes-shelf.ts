// The open filings → what reviewers left beside each: its notes file, read again when it has changed, and the way to change it.

import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { keyOf, pathOf } from '../machine/address.ts'
import { moveNotes, notesPathOf, store } from '../machine/notes-store.ts'
import type { Written } from '../machine/notes-store.ts'
import { isMarkdown } from '../machine/walk.ts'
import type { Refused } from '../notes/change.ts'
import { NONE } from '../notes/note.ts'
import type { Notes } from '../notes/note.ts'
import { nameOf } from './read.ts'

/** What is kept beside a filing. */
export interface Kept {
  /** Address of the notes file, whether or not it is there; absent for what is on no disk. */
  readonly file?: string
  readonly exists: boolean
  readonly notes: Notes
  /** One sentence: why notes cannot be read or kept, or what of the file is not shown. */
  readonly trouble?: string
  /** Nothing of the file could be read. */
  readonly unread?: true
}

export interface NotesShelf {
  /** As the file is now. */
  readonly of: (uri: string) => Promise<Kept>
  readonly change: (uri: string, f: (notes: Notes) => Notes | Refused) => Promise<Written>
  /** Files that came, changed or went. */
  readonly touch: (uris: readonly string[]) => Promise<void>
  /** A filing has another name now; one sentence where its notes could not follow. */
  readonly move: (from: string, to: string) => Promise<string | undefined>
  /** The document is closed. */
  readonly close: (uri: string) => void
}

interface Entry {
  /** Another one once the file is another. */
  readonly stamp: string
  readonly kept: Kept
}

const HOMELESS =
  'Notes are kept beside a file: save this text on a disk of the machine that Tickmark runs on first.'

/** `changed` hears of open filings whose notes are others now. */
export function notesShelf(changed: (uri: string) => void): NotesShelf {
  const entries = new Map<string, Entry>()

  async function of(uri: string): Promise<Kept> {
    const filing = pathOf(uri)
    if (filing === undefined) {
      const kept: Kept = { exists: false, notes: NONE, trouble: HOMELESS }
      entries.set(uri, { stamp: '', kept })
      return kept
    }
    const path = notesPathOf(filing)
    const stamp = await stampOf(path)
    const known = entries.get(uri)
    if (known?.stamp === stamp) return known.kept
    const entry = await entryOf(path, stamp)
    // Programs that do not write in one stroke leave nothing of a file for a moment.
    const settled =
      known && mayHold(known.kept) && !holds(entry.kept) ? await afterwards(path) : entry
    entries.set(uri, settled)
    return settled.kept
  }

  async function afterwards(path: string): Promise<Entry> {
    await wait(STROKE)
    return entryOf(path, await stampOf(path))
  }

  /** Says so where the notes are others than those that were last asked for. */
  async function look(uri: string): Promise<void> {
    const before = entries.get(uri)
    const kept = await of(uri)
    if (before?.kept !== kept) changed(uri)
  }

  async function touch(uris: readonly string[]): Promise<void> {
    const touched = new Set(uris.map(keyOf))
    const open = [...entries].filter(
      ([, { kept }]) => kept.file !== undefined && touched.has(keyOf(kept.file)),
    )
    for (const [uri] of open) await look(uri)
  }

  return {
    of,
    async change(uri, f) {
      const filing = pathOf(uri)
      if (filing === undefined) return { kind: 'refused', reason: HOMELESS }
      const path = notesPathOf(filing)
      const written = await store(path, nameOf(uri)).change(f)
      if (written.kind === 'done') {
        entries.set(uri, await entryOf(path, await stampOf(path)))
        changed(uri)
      } else await look(uri)
      return written
    },
    touch,
    async move(from, to) {
      const [old, now] = [pathOf(from), pathOf(to)]
      if (old === undefined || now === undefined) return undefined
      // Notes move with their folder by themselves.
      if (!isMarkdown(old) || !isMarkdown(now)) return undefined
      const [here, there] = [notesPathOf(old), notesPathOf(now)]
      if (here === there) return undefined
      const twin = await twinOf(old)
      if (twin !== undefined && (await stampOf(here)) !== ABSENT)
        return `${basename(here)} stays under its name: the notes of ${basename(twin)} are in it as well.`
      const done = await moveNotes(here, there, basename(now))
      await touch([pathToFileURL(here).href, pathToFileURL(there).href])
      return done?.refused
    },
    close: (uri) => void entries.delete(uri),
  }
}

/** "acme.md" has the notes file of "acme.markdown". */
async function twinOf(filing: string): Promise<string | undefined> {
  const stem = filing.replace(/\.(?:md|markdown)$/i, '')
  for (const twin of [`${stem}.md`, `${stem}.markdown`])
    if (twin !== filing && (await stampOf(twin)) !== ABSENT) return twin
  return undefined
}

const ABSENT = 'absent'

/** Every writer that takes care puts a new file in the place of the old one. */
async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path)
    return `${mtimeMs}/${size}/${ino}`
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? ABSENT : String(code)
  }
}

/** Milliseconds. */
const STROKE = 250

const mayHold = (kept: Kept): boolean => holds(kept) || kept.unread === true

const holds = ({ notes }: Kept): boolean => notes.notes.length + notes.acceptances.length > 0

const entryOf = async (path: string, stamp: string): Promise<Entry> => ({
  stamp,
  kept: stamp === ABSENT ? empty(path) : await keptIn(path),
})

const empty = (path: string): Kept => ({
  file: pathToFileURL(path).href,
  exists: false,
  notes: NONE,
})

async function keptIn(path: string): Promise<Kept> {
  const file = pathToFileURL(path).href
  const read = await store(path).read()
  if (read.kind === 'broken')
    return { file, exists: true, notes: NONE, trouble: read.trouble, unread: true }
  const { notes, exists } = read
  const [first, ...more] = notes.setAside ?? []
  if (!first) return { file, exists, notes }
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`
  const trouble = `${nameOf(file)}, line ${first.line}: ${first.message}${others}; it stays in the file as it is.`
  return { file, exists, notes, trouble }
}
