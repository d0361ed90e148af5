// The machine's disk as the server needs it: the settings beside a document, the files of a folder, their summaries.

import { pathToFileURL } from 'node:url'
import type { Summary } from '../library/summary.ts'
import { keyOf, pathOf } from '../machine/address.ts'
import { nearest } from '../machine/nearest.ts'
import { filesBelow, isClosed, kindOf } from '../machine/walk.ts'
import { reader } from './library-reader.ts'

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
  /** All files below a folder, in order; of a file, itself. Nothing of what is not there or may not be read. */
  readonly files: (uri: string) => AsyncIterable<string>
  /** The file as folders list it; nothing where there is none. */
  readonly file: (uri: string) => Promise<string | undefined>
  /** Of a filing; one is read at a time. */
  readonly summary: (uri: string, named: boolean | undefined) => Promise<Summary | undefined>
  /** There is nothing to be read for now. */
  readonly rest: () => void
  /** One for all spellings of an address. */
  readonly keyOf: (uri: string) => string
}

async function* filesOf(uri: string): AsyncGenerator<string> {
  const path = pathOf(uri)
  if (path === undefined || isClosed(path)) return
  const kind = await kindOf(path)
  if (kind === 'file') yield pathToFileURL(path).href
  if (kind === 'folder')
    for await (const file of filesBelow(path, () => undefined)) yield pathToFileURL(file).href
}

/** `bundle` is the server's own file. */
export function diskOf(bundle: string): Disk {
  const { summary, rest } = reader(bundle)
  return {
    async beside(uri) {
      const file = pathOf(uri)
      const found = file === undefined ? undefined : await nearest(file)
      if (!found) return undefined
      const { path, ...content } = found
      return { uri: pathToFileURL(path).href, ...content }
    },
    files: filesOf,
    async file(uri) {
      const path = pathOf(uri)
      const isFile = path !== undefined && (await kindOf(path)) === 'file'
      return isFile ? pathToFileURL(path).href : undefined
    },
    async summary(uri, named) {
      const path = pathOf(uri)
      return path === undefined ? undefined : summary(path, named)
    },
    rest,
    keyOf,
  }
}
