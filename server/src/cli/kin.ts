// The files of a check → what those that belong together answer about each other; files that stand alone are not read for it.

import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readsAsFiling } from '../features/score.ts'
import { read } from '../filing.ts'
import { coverKeys } from '../library/identity.ts'
import type { Library } from '../library/library.ts'
import { libraryOf } from '../library/shelf.ts'
import type { Declarations, Entry } from '../library/shelf.ts'
import { summaryOf } from '../library/summary.ts'
import { headOf } from '../machine/text-file.ts'
import { filesBelow, isMarkdown, kindOf, slashed } from '../machine/walk.ts'
import { among, isDeclared, isOf, isPattern } from '../settings/several.ts'
import type { Beside } from './beside.ts'
import { input } from './input.ts'

export interface Candidate {
  readonly path: string
  /** Read as a filing whatever it looks like; false for never. */
  readonly named: boolean | undefined
  readonly beside: Beside | undefined
}

export interface Kin {
  readonly library: Library
  /** Files that were read although nobody gave them. */
  readonly also: readonly string[]
  /** Names in a tickmark.json that no file has, with its folder. */
  readonly absent: readonly { readonly folder: string; readonly name: string }[]
}

export const addressOf = (path: string): string => pathToFileURL(resolve(path)).href

/** Covers end before (bytes). */
const HEAD = 80_000

const within = (folder: string, path: string): string => slashed(relative(folder, resolve(path)))

/** Given files that share a registrant with another one. */
async function related(candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  if (candidates.length < 2) return []
  const byKey = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    for (const key of coverKeys(await headOf(candidate.path, HEAD)))
      byKey.set(key, [...(byKey.get(key) ?? []), candidate])
  return [...byKey.values()].filter(({ length }) => length > 1).flat()
}

interface DeclaredFiles {
  readonly files: readonly Candidate[]
  readonly absent: Kin['absent']
}

/** The files that a tickmark.json joins to the given ones, as far as they are there. */
async function declaredBeside(beside: Beside, given: readonly string[]): Promise<DeclaredFiles> {
  const { folder } = beside
  const { filings = [], priorYear = {} } = beside.given
  const years = Object.entries(priorYear)
  const own = given.map((path) => within(folder, path))
  const all = [...filings, ...years].flat()
  const names = [...new Set(all)].filter((name) => !isPattern(name))
  const absent = new Set<string>()
  for (const name of names) if ((await kindOf(join(folder, name))) !== 'file') absent.add(name)
  const found = new Set([...own, ...names.filter((name) => !absent.has(name))])
  if (all.some(isPattern))
    for await (const file of filesBelow(folder, () => undefined)) {
      const path = within(folder, file)
      if (isMarkdown(path) && isDeclared(path, beside.given)) found.add(path)
    }
  const joined = new Set(own.filter((path) => isDeclared(path, beside.given)))
  const isJoined = (names: readonly string[]): boolean =>
    [...joined].some((path) => isOf(path, names))
  for (let size = -1; size !== joined.size;) {
    size = joined.size
    const wanted = [
      ...filings.filter(isJoined),
      ...years.flatMap(([after, before]) => (isJoined([after]) ? [[before]] : [])),
    ].flat()
    for (const path of found) if (isOf(path, wanted)) joined.add(path)
  }
  return {
    files: [...joined].map((path) => ({ path: join(folder, path), named: true, beside })),
    absent: joined.size === 0 ? [] : [...absent].map((name) => ({ folder, name })),
  }
}

async function entryOf({ path, named }: Candidate): Promise<Entry | undefined> {
  const found = await input(path)
  if (found.kind === 'unreadable' || !readsAsFiling(found.text, named)) return undefined
  try {
    // A copy, so that no part of the text stays with it.
    return { uri: addressOf(path), summary: structuredClone(summaryOf(read(found.text))) }
  } catch {
    // The check of the file itself will say so.
    return undefined
  }
}

export async function kinOf(candidates: readonly Candidate[]): Promise<Kin> {
  const places = new Map(
    candidates.flatMap(({ beside }) => (beside ? [[beside.folder, beside]] : [])),
  )
  const declared: DeclaredFiles[] = []
  for (const beside of places.values())
    declared.push(
      await declaredBeside(
        beside,
        candidates.filter((one) => one.beside?.folder === beside.folder).map(({ path }) => path),
      ),
    )
  const files = new Map<string, Candidate>()
  for (const one of [...(await related(candidates)), ...declared.flatMap((some) => some.files)])
    files.set(resolve(one.path), one)
  const entries: Entry[] = []
  for (const one of files.values()) {
    const entry = await entryOf(one)
    if (entry) entries.push(entry)
  }
  const given = new Set(candidates.map(({ path }) => resolve(path)))
  return {
    library: libraryOf(entries, declarationsOf([...places.values()], [...files.keys()])),
    also: [...files.keys()].filter((path) => !given.has(path)).map((path) => tidied(path)),
    absent: declared.flatMap((some) => some.absent),
  }
}

function declarationsOf(places: readonly Beside[], paths: readonly string[]): Declarations {
  const all = places.map(({ folder, given }) =>
    among(
      given,
      paths.map((path) => ({ uri: addressOf(path), path: within(folder, path) })),
    ),
  )
  return {
    filings: all.flatMap(({ filings }) => filings),
    priorYears: all.flatMap(({ priorYears }) => priorYears),
  }
}

/** As a user in the working folder would write it. */
export const tidied = (path: string): string => {
  const short = slashed(relative(process.cwd(), path))
  return short.startsWith('..') ? slashed(path) : short
}
