// The machine's disk as the server needs it: the nearest tickmark.json to a file.

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { FILE_NAME } from '../settings/file.ts'

export interface Beside {
  readonly uri: string
  readonly text: string
}

/** What the server may ask of the machine that it runs on; in a browser, nothing. */
export interface Disk {
  /** The tickmark.json in the folder of the file or the nearest one above. */
  readonly beside: (uri: string) => Promise<Beside | undefined>
}

export const disk: Disk = {
  beside: async (uri) => {
    if (!uri.startsWith('file:')) return undefined
    const found = await nearest(fileURLToPath(uri))
    return found && { uri: pathToFileURL(found.path).href, text: found.text }
  },
}

/** Also for the command line, so that both find the same one. */
export async function nearest(
  file: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const path = join(folder, FILE_NAME)
    try {
      return { path, text: await readFile(path, 'utf8') }
    } catch {
      // Not here, or not ours to read: look further up.
    }
    if (dirname(folder) === folder) return undefined
  }
}
