// A path and a text → a file that holds all of the old text or all of the new one, whenever the machine stops.

import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** `isAllowed` is asked last, right before the new text takes the old one's place. */
export async function replaceFile(
  path: string,
  text: string,
  isAllowed: () => Promise<boolean>,
): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.new`
  const old = await stat(path).catch(() => undefined)
  // A file that its owner has closed to writing stays as it is, though its folder would let it be replaced.
  if (old) await access(path, constants.W_OK)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      if (old) await file.chmod(old.mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await isAllowed())) return false
    await rename(draft, path)
    await syncFolder(dirname(path))
    return true
  } finally {
    // Renamed by now, or of no more use.
    await unlink(draft).catch(() => undefined)
  }
}

/** A name is on the disk for good only once its folder is; not all systems let folders be opened for that. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path)
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch {
    // The file itself is on the disk.
  }
}

/** What writers that were killed have left; only for the one who holds the lock. */
export async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names)
    if (name.startsWith(`${basename(path)}.`) && /\.[\da-f-]{36}\.new$/.test(name))
      await unlink(join(folder, name)).catch(() => undefined)
}

/** A copy beside it under a name that was free: "acme.notes.broken-1.json". */
export async function keepAside(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const aside = `${path.replace(/\.json$/, '')}.broken-${n}.json`
    try {
      await copyFile(path, aside, constants.COPYFILE_EXCL)
      const copy = await open(aside, 'r+')
      await copy.sync()
      await copy.close()
      return aside
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
