// A file on disk → its text, or one clause that says why there is none.

import { readFile, stat } from 'node:fs/promises'
import { LONGEST_TEXT, refusal } from '../features/refusal.ts'

export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string }

/** A character takes four bytes at most. */
const MOST_BYTES = LONGEST_TEXT * 4

export async function input(path: string): Promise<Input> {
  let bytes: Buffer
  try {
    const found = await stat(path)
    const { size } = found
    // A pipe would be waited for, and a device may never end.
    if (!found.isFile() && !found.isDirectory())
      return unreadable('this is neither a file nor a folder')
    if (size > MOST_BYTES)
      return unreadable(
        `the file has ${size} bytes, and files of more than ${MOST_BYTES} are not read`,
      )
    bytes = await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return unreadable('there is no such file')
    if (code === 'EACCES' || code === 'EPERM') return unreadable('you may not read this file')
    if (code === 'EISDIR') return unreadable('this is a folder, not a file')
    return unreadable(`it cannot be read (${code ?? String(error)})`)
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return unreadable('the file is UTF-16; save it as UTF-8')
  let text: string
  try {
    // As editors do, without the byte order mark: places count from behind it.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unreadable(bytes.includes(0) ? 'this is a binary file' : misencoded(bytes))
  }
  const reason = refusal(text)
  return reason === undefined ? { kind: 'text', text } : unreadable(reason)
}

const unreadable = (message: string): Input => ({ kind: 'unreadable', message })

/** Where the first byte stands that is no UTF-8. */
function misencoded(bytes: Buffer): string {
  const good = Buffer.from(bytes.toString('utf8'), 'utf8')
  let at = 0
  while (at < bytes.length && bytes[at] === good[at]) at++
  let line = 1
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
  return `the file is not UTF-8 (byte 0x${byte} in line ${line}); save it as UTF-8`
}
