// The anchor of a long quote → anchors of its beginning and its end, so that looking for it takes no longer.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { chosen } from './choose.ts'
import { hemmed } from './hem.ts'
import type { Anchor } from './note.ts'
import { patternOf } from './pattern.ts'
import type { WordIndex } from './word-index.ts'
import { wordsOf } from './words.ts'

/** Quotes of more characters are looked for by their ends. */
const LONG = 1500
const END = 500
const NEXT = 300

export interface Ends {
  readonly head: Anchor
  readonly tail: Anchor
}

/** Undefined of a quote that is not long. */
export function ends(anchor: Anchor): Ends | undefined {
  const { quote } = anchor
  if (quote.length <= LONG) return undefined
  return {
    head: { ...anchor, quote: quote.slice(0, END), suffix: quote.slice(END, END + NEXT) },
    tail: { ...anchor, quote: quote.slice(-END), prefix: quote.slice(-END - NEXT, -END) },
  }
}

/** What the likeness of an anchor is about. */
export const headOf = (anchor: Anchor): Anchor => ends(anchor)?.head ?? anchor

export function between(
  index: WordIndex,
  { head, tail }: Ends,
  { quote }: Anchor,
  sectionsAt: (offset: number) => readonly string[],
): { readonly kind: 'moved' | 'changed'; readonly span: Span } | undefined {
  const first = placed(index, head, sectionsAt)
  const last = placed(index, { ...tail, likeness: { rival: 0, before: 0, behind: 0 } }, sectionsAt)
  if (!first || !last || last.start < first.start) return undefined
  const at = span(first.start, last.end)
  const size = at.end - at.start
  // Its ends may stand in two copies of the text.
  if (size > 2 * quote.length || size * 2 < quote.length) return undefined
  const there = index.text.slice(at.start, at.end)
  return { kind: sameWords(there, quote) ? 'moved' : 'changed', span: at }
}

function placed(
  index: WordIndex,
  anchor: Anchor,
  sectionsAt: (offset: number) => readonly string[],
): Span | undefined {
  const pattern = patternOf(anchor)
  const place = chosen(index, pattern, anchor, sectionsAt)
  return place && hemmed(index, pattern, place)
}

function sameWords(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a).word, wordsOf(b).word]
  return ours.length === theirs.length && ours.every((word, i) => word === theirs[i])
}
