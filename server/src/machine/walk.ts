// A folder → the files below it, in order of their paths.

import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** By its name. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

/** Never looked into. */
const CLOSED = new Set(['node_modules', '.git'])

export const isClosed = (path: string): boolean =>
  slashed(path)
    .split('/')
    .some((part) => CLOSED.has(part))

/** "folder", "file", or a clause that says why it is neither. */
export async function kindOf(path: string): Promise<string> {
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

/** Links to folders are not followed, so that no way leads back; `amiss` is told of folders that cannot be read. */
export async function* filesBelow(
  folder: string,
  amiss: (path: string, message: string) => void,
): AsyncGenerator<string> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    amiss(folder, reason(error))
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = tidy(join(folder, entry.name))
    if (entry.isDirectory()) {
      if (!CLOSED.has(entry.name)) yield* filesBelow(path, amiss)
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file'))
      yield path
  }
}

/** With forward slashes; elsewhere than on Windows a backslash is part of a name. */
export const slashed = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path

export const tidy = (path: string): string => slashed(path).replace(/^(?:\.\/+)+(?=.)/, '')
