// A file → the nearest tickmark.json to it, beside it or in a folder above.

import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FILE_NAME } from '../settings/file.ts'

export interface Nearest {
  readonly path: string
  readonly text: string
  /** Why it was not read; the text is empty then. */
  readonly unread?: string
}

/** No settings are that long (bytes). */
const LONGEST = 1_000_000

/** For the server and the command line, so that both find the same one. */
export async function nearest(file: string): Promise<Nearest | undefined> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const path = join(folder, FILE_NAME)
    try {
      return { path, ...(await contentOf(path)) }
    } catch {
      // Not here, or not ours to read: look further up.
    }
    if (dirname(folder) === folder) return undefined
  }
}

async function contentOf(path: string): Promise<Omit<Nearest, 'path'>> {
  const found = await stat(path)
  // A pipe would never end, and a device may not either.
  if (!found.isFile()) return { text: '', unread: 'this is no file, and is not read' }
  if (found.size > LONGEST)
    return {
      text: '',
      unread: `the file has ${found.size} bytes, and settings of more than ${LONGEST} are not read`,
    }
  // As editors do, without the byte order mark: places count from behind it.
  return { text: new TextDecoder().decode(await readFile(path)) }
}
