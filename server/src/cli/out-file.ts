// A report and a path → the file, whole or not at all; never in the place of anything but an older report.

import { open, readFile, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isReport } from '../report/mark.ts'

/** Why a report may not be written there, as a clause; `read` are the files that it is made of. */
export async function refusalOf(
  path: string,
  read: readonly string[],
): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found) {
    const folder = await stat(dirname(resolve(path))).catch(() => undefined)
    return folder?.isDirectory() === true ? undefined : 'its folder is not there'
  }
  if (found.isDirectory()) return 'it is a folder'
  // A pipe, or a terminal.
  if (!found.isFile()) return undefined
  const real = await realpath(path)
  for (const one of read)
    if ((await realpath(one).catch(() => resolve(one))) === real)
      return 'it is one of the files that the report is about'
  if (found.size === 0) return undefined
  return isReport(await readFile(path, 'utf8'))
    ? undefined
    : 'it is there already, and no report of Tickmark; choose another name, or remove it'
}

/** Undefined once it is written, else what kept it from that, as a clause. */
export async function writeReport(path: string, text: string): Promise<string | undefined> {
  try {
    await write(path, text)
    return undefined
  } catch (error) {
    return clauseOf(error)
  }
}

const CLAUSES: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to it or to its folder',
  EPERM: 'you have no right to it or to its folder',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  ENAMETOOLONG: 'its name is too long',
}

function clauseOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException
  return CLAUSES[code] ?? `the system says ${code}`
}

async function write(path: string, text: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found && !found.isFile()) {
    await writeFile(path, text)
    return
  }
  // What a link leads to is replaced, the link stays.
  const target = found ? await realpath(path) : resolve(path)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = await open(beside, 'wx', found ? found.mode & 0o777 : 0o666)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}
