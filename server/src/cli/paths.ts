// The paths of a command line → the files to read, in order, each once.

import { posix, resolve } from 'node:path'
import { filesBelow, isMarkdown, kindOf, slashed, tidy } from '../machine/walk.ts'
import { fitter, refusalOf } from '../settings/glob.ts'

export interface Chosen {
  /** As the user would write it: relative to the working folder unless an absolute path was given. */
  readonly path: string
  /** Named as such: it is read as a filing whatever it looks like. */
  readonly named: boolean
}

export interface Missing {
  readonly path: string
  readonly message: string
}

export interface Choice {
  readonly files: readonly Chosen[]
  readonly missing: readonly Missing[]
  /** Each folder that was given, with what is in it. */
  readonly folders: readonly { readonly path: string; readonly found: readonly string[] }[]
}

export async function choose(paths: readonly string[]): Promise<Choice> {
  const files = new Map<string, Chosen>()
  const missing: Missing[] = []
  const folders: { path: string; found: readonly string[] }[] = []
  const add = (path: string, named: boolean): void => {
    const key = resolve(path)
    const known = files.get(key)
    files.set(key, { path: known?.path ?? path, named: named || known?.named === true })
  }
  for (const path of paths) {
    const kind = await kindOf(path)
    if (kind === 'file') add(tidy(path), true)
    else if (kind === 'folder') {
      const inside = await walk(path, missing)
      const found = inside.filter(isMarkdown)
      folders.push({ path, found })
      for (const one of found) add(one, false)
    } else if (isGlob(path)) {
      const pattern = posix.normalize(slashed(path))
      const refused = refusalOf(pattern)
      if (refused !== undefined) {
        missing.push({ path, message: refused })
        continue
      }
      const fits = fitter(pattern)
      const unknown = missing.length
      const inside = await walk(baseOf(pattern), missing)
      const found = inside.filter((one) => fits(one))
      if (found.length === 0 && missing.length === unknown)
        missing.push({ path, message: 'no file fits this pattern' })
      for (const one of found) add(one, false)
    } else missing.push({ path, message: kind })
  }
  return { files: [...files.values()], missing, folders }
}

const WILD = /[*?[{]/

const isGlob = (path: string): boolean => WILD.test(path)

/** The folder below which all of a glob's files are. */
function baseOf(glob: string): string {
  const parts = glob.split('/')
  const base = parts.slice(
    0,
    parts.findIndex((part) => WILD.test(part)),
  )
  return base.join('/') || (glob.startsWith('/') ? '/' : '.')
}

async function walk(folder: string, missing: Missing[]): Promise<readonly string[]> {
  const files: string[] = []
  for await (const file of filesBelow(folder, (path, message) => missing.push({ path, message })))
    files.push(file)
  return files
}
