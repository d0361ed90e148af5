// The paths of a command line → the files to read, in order, each once.

import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
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

/** By its name. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

/** Never looked into. */
const CLOSED = new Set(['node_modules', '.git'])

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

async function kindOf(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? 'file' : 'this is neither a file nor a folder'
  } catch (error) {
    return reason(error)
  }
}

function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  return code === 'EACCES'
    ? 'you may not read this'
    : `it cannot be read (${code ?? String(error)})`
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

/** The files below a folder, in order of their paths; links to folders are not followed. */
async function walk(folder: string, missing: Missing[]): Promise<readonly string[]> {
  const files: string[] = []
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    missing.push({ path: folder, message: reason(error) })
    return []
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = tidy(join(folder, entry.name))
    if (entry.isDirectory()) {
      if (CLOSED.has(entry.name)) continue
      for (const file of await walk(path, missing)) files.push(file)
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file'))
      files.push(path)
  }
  return files
}

/** With forward slashes; elsewhere than on Windows a backslash is part of a name. */
export const slashed = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path

const tidy = (path: string): string => slashed(path).replace(/^(?:\.\/+)+(?=.)/, '')
