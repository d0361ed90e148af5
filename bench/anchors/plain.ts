// Markdown → its words for comparing two conversions: on purpose not the words that anchors are looked for by.

export interface Plain {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const TAG = /<[a-z/!][^<>]{0,200}>/gi

/** "1,204" is two of them, and a link's address is some. */
export function plain(text: string): Plain {
  const bare = text.replace(TAG, (tag) => ' '.repeat(tag.length))
  const found = [...bare.matchAll(/[\p{L}\p{N}]+/gu)]
  return {
    words: found.map(([word]) => word.toLowerCase()),
    starts: found.map(({ index }) => index),
    ends: found.map(({ 0: word, index }) => index + word.length),
  }
}
