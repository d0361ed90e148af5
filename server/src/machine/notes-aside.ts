// A notes file → the broken ones that were kept beside it, and the way to set one down once its notes are taken over.

import { link, lstat, readdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface Aside {
  readonly path: string
  /** Another one once the file is another. */
  readonly stamp: string
}

/** Those of no more bytes than `most`; in no order. */
export async function asidesOf(notes: string, most: number): Promise<readonly Aside[]> {
  const folder = dirname(notes)
  const stem = `${basename(notes).replace(/\.json$/, '')}.broken-`
  const names = await readdir(folder).catch((): string[] => [])
  const asides: Aside[] = []
  for (const name of names) {
    if (!name.startsWith(stem) || !/^\d+\.json$/.test(name.slice(stem.length))) continue
    const path = join(folder, name)
    const found = await lstat(path).catch(() => undefined)
    if (found?.isFile() && found.size <= most)
      asides.push({ path, stamp: `${path} ${found.mtimeMs} ${found.size}` })
  }
  return asides
}

/** "acme.notes.broken-1.json" → "acme.notes.mended-1.json"; where that is there already, nothing is done. */
export async function setDown({ path }: Aside): Promise<void> {
  try {
    await link(path, path.replace(/\.broken-(\d+\.json)$/, '.mended-$1'))
    await unlink(path)
  } catch {
    // Its notes are in the file; at the next start they are not missing.
  }
}
