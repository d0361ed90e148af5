// What an editor offers while someone types, and what a choice would change on the line.

export interface Completion {
  readonly kind: 'term' | 'item' | 'note' | 'title' | 'exhibit'
  readonly label: string
  /** Beside the label: where it leads. */
  readonly detail?: string
  /** The sentence that defines it. */
  readonly documentation?: string
  readonly text: string
  /** What the typed words are held against. */
  readonly filter: string
  /** Characters before the cursor that it replaces. */
  readonly back: number
  /** Characters behind the cursor that it replaces: those that it would print again. */
  readonly ahead: number
  /** The same where the editor replaces rather than inserts: the rest of the word. */
  readonly rest: number
}

/** The line around the cursor. */
export interface Typed {
  readonly before: string
  readonly after: string
  /** Asked for by the user, or by an editor that asks after each word; not by a trigger character. */
  readonly invoked: boolean
}

const LETTER = /[\p{L}\p{N}]/u

/** How much of `text` from `from` stands behind the cursor already: all of it, or whole words. */
export function aheadOf(text: string, from: number, after: string): number {
  let length = 0
  while (from + length < text.length && text[from + length] === after[length]) length++
  if (from + length === text.length && !LETTER.test(after.charAt(length))) return length
  while (length > 0 && !endsWord(after, length)) length--
  return length
}

const endsWord = (text: string, at: number): boolean =>
  LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at))

export const restOf = (after: string): number => /^[\p{L}\p{N}]*/u.exec(after)?.[0].length ?? 0
