// The machine's disk as the server needs it: the nearest tickmark.json to a document.

import { fileURLToPath, pathToFileURL } from 'node:url'
import { nearest } from '../machine/nearest.ts'

export interface Beside {
  readonly uri: string
  readonly text: string
  /** Why it was not read. */
  readonly unread?: string
}

/** What the server may ask of the machine that it runs on; in a browser, nothing. */
export interface Disk {
  /** The tickmark.json in the folder of the document or the nearest one above. */
  readonly beside: (uri: string) => Promise<Beside | undefined>
}

export const disk: Disk = {
  beside: async (uri) => {
    if (!uri.startsWith('file:')) return undefined
    const found = await nearest(fileURLToPath(uri))
    if (!found) return undefined
    const { path, ...content } = found
    return { uri: pathToFileURL(path).href, ...content }
  },
}
