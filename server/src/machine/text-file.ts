// A file on disk → its text, or its beginning, or one clause that says why there is none.

import { open, readFile, stat } from 'node:fs/promises'

export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string }

/** Files of more bytes than `most` are not read. */
export async function textFile(path: string, most: number): Promise<TextFile> {
  let bytes: Buffer
  try {
    const found = await stat(path)
    const { size } = found
    // A pipe would be waited for, and a device may never end.
    if (!found.isFile() && !found.isDirectory())
      return unreadable('this is neither a file nor a folder')
    if (size > most)
      return unreadable(`the file has ${size} bytes, and files of more than ${most} are not read`)
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
  try {
    // As editors do, without the byte order mark: places count from behind it.
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return unreadable(bytes.includes(0) ? 'this is a binary file' : misencoded(bytes))
  }
}

const unreadable = (message: string): TextFile => ({ kind: 'unreadable', message })

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

/** Its first bytes as text, a character cut at the end and all; empty where it cannot be read. */
export async function headOf(path: string, bytes: number): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) return ''
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
      return new TextDecoder().decode(buffer.subarray(0, bytesRead))
    } finally {
      await file.close()
    }
  } catch {
    return ''
  }
}
