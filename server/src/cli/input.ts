// A file on disk → its text, as far as the editor would read it too, or one clause that says why there is none.

import { LONGEST_TEXT, refusal } from '../features/refusal.ts'
import { textFile } from '../machine/text-file.ts'
import type { TextFile } from '../machine/text-file.ts'

/** A character takes four bytes at most. */
const MOST_BYTES = LONGEST_TEXT * 4

export async function input(path: string): Promise<TextFile> {
  const found = await textFile(path, MOST_BYTES)
  const reason = found.kind === 'text' ? refusal(found.text) : undefined
  return reason === undefined ? found : { kind: 'unreadable', message: reason }
}
