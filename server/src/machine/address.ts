// An address → its path, and one key for all the ways in which clients spell it.

import { fileURLToPath } from 'node:url'
import { slashed } from './walk.ts'

/** Undefined for what is not on this machine's disk. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** There a name in capitals is the same file. */
const FOLDS = process.platform === 'win32' || process.platform === 'darwin'

/** Equal for `file:///c%3A/a%20b.md` and `file:///C:/a b.md`, without a slash at the end. */
export function keyOf(uri: string): string {
  const path = pathOf(uri)
  if (path === undefined) return uri
  const plain = slashed(path).replace(/(?<=.)\/$/, '')
  return FOLDS ? plain.toLowerCase() : plain
}
