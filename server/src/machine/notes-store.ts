// The notes file beside a filing → its notes, and changes to them that no other writer and no crash can undo.

import { link, lstat, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import type { Refused } from '../notes/change.ts'
import { readNotes, writeNotes } from '../notes/file.ts'
import { NONE } from '../notes/note.ts'
import type { Notes } from '../notes/note.ts'
import { lock, lockPath, sweepLocks } from './notes-lock.ts'
import type { Lock } from './notes-lock.ts'
import { keepAside, replaceFile, sweep } from './notes-write.ts'

export type Read =
  | { readonly kind: 'notes'; readonly notes: Notes; readonly exists: boolean }
  /** One sentence; `replaceable` where a change keeps the file aside and begins a new one. */
  | { readonly kind: 'broken'; readonly trouble: string; readonly replaceable: boolean }

export type Written =
  /** `said`: one sentence that the user must read though all went well. */
  | { readonly kind: 'done'; readonly notes: Notes; readonly said?: string }
  /** One sentence; nothing was written. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface Store {
  readonly path: string
  readonly read: () => Promise<Read>
  /** `f` sees what stands in the file once nobody else writes; what it refuses is not written. */
  readonly change: (f: (notes: Notes) => Notes | Refused) => Promise<Written>
}

/** "acme.md" → "acme.notes.json", in the same folder. */
export const notesPathOf = (filing: string): string =>
  `${filing.replace(/\.(?:md|markdown)$/i, '')}.notes.json`

const sourceOf = (path: string): string => basename(path).replace(/\.notes\.json$/, '.md')

/** More bytes than that no reviewers write. */
const LONGEST = 64_000_000

/** Of a path made by `notesPathOf`; `source` is the filing's name. */
export function store(path: string, source = sourceOf(path)): Store {
  return {
    path,
    read: async () => (await contentOf(path)).read,
    change: (f) => guarded(path, () => change(path, source, f)),
  }
}

interface Content {
  readonly read: Read
  readonly text: string
}

async function contentOf(path: string): Promise<Content> {
  const name = basename(path)
  const unread = (why: string, replaceable: boolean, text = ''): Content => ({
    read: { kind: 'broken', trouble: `${name} cannot be read: ${why}.`, replaceable },
    text,
  })
  let bytes: Buffer
  try {
    const found = await stat(path)
    if (!found.isFile()) return unread('it is no file', false)
    if (found.size > LONGEST)
      return unread(`it has ${found.size} bytes, and no more than ${LONGEST} are read`, false)
    bytes = await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { read: { kind: 'notes', notes: NONE, exists: false }, text: '' }
    return unread(clauseOf(error), false)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unread('it is not UTF-8', true)
  }
  const notes = readNotes(text)
  if ('broken' in notes) return unread(`line ${notes.line}: ${notes.broken}`, true, text)
  return { read: { kind: 'notes', notes, exists: true }, text }
}

async function change(
  given: string,
  source: string,
  f: (notes: Notes) => Notes | Refused,
): Promise<Written> {
  const path = await behindLinks(given)
  if (typeof path !== 'string') return refused(path.refused)
  const isLinked = await isLink(given)
  return await locked(path, async (mine) => {
    await Promise.all([sweep(path), sweepLocks(lockPath(path))])
    const { read, text } = await contentOf(path)
    if (read.kind === 'broken' && (isLinked || !read.replaceable)) return refused(read.trouble)
    const before = read.kind === 'notes' ? read.notes : NONE
    const after = f(before)
    if ('refused' in after) return refused(after.refused)
    if (after === before && read.kind === 'notes') return { kind: 'done', notes: after }
    const aside = read.kind === 'broken' ? await keepAside(path) : undefined
    const written = endedAs(text, writeNotes(after, source))
    if (!(await replaceFile(path, written, mine.isHeld)))
      return refused(`Somebody has taken away ${basename(lockPath(path))}; try again.`)
    if (aside === undefined || read.kind !== 'broken') return { kind: 'done', notes: after }
    const said = `${read.trouble} It is kept as ${basename(aside)}, and a new notes file has been begun; mend the one that is kept, and its notes are offered for the new one.`
    return { kind: 'done', notes: after, said }
  })
}

/** Git may have given the file the line ends of this machine. */
const endedAs = (old: string, written: string): string =>
  old.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written

/** A filing's notes to its new name, which is `source`; where there are none, nothing is done. */
export async function moveNotes(
  from: string,
  to: string,
  source = sourceOf(to),
): Promise<Refused | undefined> {
  const done = await guarded(to, async (): Promise<Written> => {
    if (!(await lstat(from).catch(() => undefined))) return { kind: 'done', notes: NONE }
    const [first, second] = [from, to].sort() as [string, string]
    return await locked(first, (one) =>
      locked(second, async (other) => {
        const done = await moved(from, to)
        const isHeld = async (): Promise<boolean> => (await one.isHeld()) && (await other.isHeld())
        // The filing's name in it is for other programs; notes that could not be given it have moved all the same.
        if (done.kind === 'done') await sourced(to, source, isHeld).catch(() => undefined)
        return done
      }),
    )
  })
  return done.kind === 'refused' ? { refused: done.reason } : undefined
}

async function moved(from: string, to: string): Promise<Written> {
  const [here, there] = [basename(from), basename(to)]
  const both = refused(
    `${there} is there already, so that ${here} stays under its old name; put into one file what belongs together.`,
  )
  if (await lstat(to).catch(() => undefined)) return both
  try {
    // Unlike renaming, this never takes the place of another file.
    await link(from, to)
    await unlink(from)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return both
    await rename(from, to)
  }
  return { kind: 'done', notes: NONE }
}

async function sourced(
  path: string,
  source: string,
  isHeld: () => Promise<boolean>,
): Promise<void> {
  if (!(await lstat(path)).isFile()) return
  const { read, text } = await contentOf(path)
  if (read.kind === 'broken') return
  const { notes, acceptances, foreign } = read.notes
  if (notes.length + acceptances.length + foreign.length === 0) return
  const written = endedAs(text, writeNotes(read.notes, source))
  if (written !== text) await replaceFile(path, written, isHeld)
}

const refused = (reason: string): Written => ({ kind: 'refused', reason })

async function locked(path: string, work: (mine: Lock) => Promise<Written>): Promise<Written> {
  const mine = await lock(lockPath(path))
  if (!mine)
    return refused(
      `Another program is writing ${basename(path)}; try again, and where none is, remove ${basename(lockPath(path))}.`,
    )
  try {
    return await work(mine)
  } finally {
    await mine.release()
  }
}

async function guarded(path: string, work: () => Promise<Written>): Promise<Written> {
  try {
    return await work()
  } catch (error) {
    return refused(`${basename(path)} cannot be written: ${clauseOf(error)}.`)
  }
}

/** A link that came with a folder may lead anywhere: only to a notes file in that folder is one followed. */
async function behindLinks(path: string): Promise<string | Refused> {
  const folder = await realpath(dirname(path))
  if (!(await isLink(path))) return join(folder, basename(path))
  const target = await realpath(path).catch(() => '')
  if (target.startsWith(join(folder, sep)) && target.endsWith('.notes.json')) return target
  return {
    refused: `${basename(path)} is a link that leads to no notes file in its own folder; put the file itself in its place.`,
  }
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false

const CLAUSES: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to it or to its folder',
  EPERM: 'you have no right to it or to its folder',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'your share of its disk is full',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'it is a folder',
}

function clauseOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return CLAUSES[code ?? ''] ?? `the system says ${code ?? String(error)}`
}
