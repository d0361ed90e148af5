// A text → why it is not read at all, where it is not.

import { toGrouped, decimal } from '../base/decimal.ts'

/** More characters than this are not read: the longest annual reports have three million. */
export const LONGEST_TEXT = 10_000_000

/** A clause that goes on after "not checked: ". */
export function refusal(text: string): string | undefined {
  if (text.length > LONGEST_TEXT)
    return `the file has ${toGrouped(decimal(text.length))} characters, and files of more than ${toGrouped(decimal(LONGEST_TEXT))} are not read`
  if (text.includes('\0')) return 'the file holds NUL characters, as a binary file does'
  return undefined
}
