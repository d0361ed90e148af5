// A place in a text → enough to find it again, and the way back in a text that has changed since.

import { sameSpan, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { chosen, MARGIN } from './choose.ts'
import { counterOf, offsetterOf } from './characters.ts'
import { hemmed } from './hem.ts'
import { between, ends, headOf } from './long.ts'
import type { Anchor, Likeness } from './note.ts'
import { patternOf } from './pattern.ts'
import { placesOf } from './places.ts'
import { wordIndex } from './word-index.ts'
import type { WordIndex } from './word-index.ts'

export type Found =
  /** `moved`: the same words elsewhere, or set otherwise; `changed`: some other words at the same place. */
  { readonly kind: 'same' | 'moved' | 'changed'; readonly span: Span } | { readonly kind: 'lost' }

/** The sections around an offset by name, the outermost first. */
export type SectionsAt = (offset: number) => readonly string[]

export type Finder = (anchor: Anchor) => Found

const LOST: Found = { kind: 'lost' }

/** Words kept before a quote and behind it; the second where the first do not tell it from other places. */
const NEAR = 16
const WIDE = 48
/** So many characters a word at most: words of a table may stand far apart. */
const CHARACTERS = 16

export function anchored(text: string, at: Span, section: readonly string[]): Anchor {
  const index = wordIndex(text)
  const count = counterOf(text)
  const among = (around: number): Anchor => {
    const { prefix, suffix } = surroundings(index, at, around)
    const quote = text.slice(at.start, at.end)
    const bare = { quote, prefix, suffix, at: span(count(at.start), count(at.end)), section }
    return { ...bare, ...likenessOf(index, bare, at) }
  }
  const near = among(NEAR)
  return isTold(near) ? near : clearer(near, among(WIDE))
}

const isTold = ({ likeness }: Anchor): boolean =>
  likeness !== undefined && likeness.before + likeness.behind === 0

/** The shorter one where it does as well. */
function clearer(near: Anchor, wide: Anchor): Anchor {
  if (!near.likeness || !wide.likeness) return near
  const others = (one: Likeness): number => one.before + one.behind
  return others(wide.likeness) < others(near.likeness) ? wide : near
}

/** Whole words, so that they are the same words when they are read alone. */
function surroundings(
  { text, words }: WordIndex,
  at: Span,
  around: number,
): Pick<Anchor, 'prefix' | 'suffix'> {
  const first = wordAfter(words.end, at.start)
  const next = wordAfter(words.start, at.end - 1)
  const from = Math.max(
    words.start[Math.max(0, first - around)] ?? 0,
    at.start - around * CHARACTERS,
  )
  const to = Math.min(words.end[next + around - 1] ?? text.length, at.end + around * CHARACTERS)
  return { prefix: text.slice(from, at.start), suffix: text.slice(at.end, to) }
}

function likenessOf(
  index: WordIndex,
  anchor: Anchor,
  at: Span,
): { readonly likeness: Likeness } | undefined {
  const { words } = index
  const { places, bare } = placesOf(index, patternOf(headOf(anchor)))
  const [from, to] = [wordAfter(words.end, at.start), wordAfter(words.start, at.end - 1)]
  const self = places.find((one) => one.first <= from && from < Math.max(one.end, one.first + 1))
  if (!self || to < from) return undefined
  const others = places.filter((one) => one !== self)
  const alike = others.filter(({ score }) => score > self.score - MARGIN)
  const rest = [...others.filter((one) => !alike.includes(one)), ...bare].map(({ score }) => score)
  return {
    likeness: {
      rival: Math.ceil(Math.max(0, ...rest)),
      before: alike.filter(({ first }) => first < self.first).length,
      behind: alike.filter(({ first }) => first > self.first).length,
    },
  }
}

/** The first of the ascending offsets that lies behind `offset`. */
function wordAfter(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** `sectionsAt` is asked where several places look the same. */
export function finder(text: string, sectionsAt: SectionsAt): Finder {
  const index = wordIndex(text)
  const offset = offsetterOf(text)
  return (anchor) => {
    const at = span(offset(anchor.at.start), offset(anchor.at.end))
    if (isUntouched(text, anchor, at)) return { kind: 'same', span: at }
    const found = find(index, anchor, sectionsAt)
    if (!found) return LOST
    const isSame = sameSpan(found.span, at) && text.slice(at.start, at.end) === anchor.quote
    return isSame ? { kind: 'same', span: at } : found
  }
}

/** What could be told from nothing else is where it was if its surroundings are. */
const isUntouched = (
  text: string,
  { quote, prefix, suffix, likeness }: Anchor,
  at: Span,
): boolean =>
  quote !== '' &&
  likeness !== undefined &&
  likeness.before + likeness.behind === 0 &&
  text.slice(at.start, at.end) === quote &&
  text.slice(Math.max(0, at.start - prefix.length), at.start) === prefix &&
  text.slice(at.end, at.end + suffix.length) === suffix

function find(
  index: WordIndex,
  anchor: Anchor,
  sectionsAt: SectionsAt,
): Exclude<Found, { readonly kind: 'lost' }> | undefined {
  const halves = ends(anchor)
  if (halves) return between(index, halves, anchor, sectionsAt)
  const pattern = patternOf(anchor)
  const place = chosen(index, pattern, anchor, sectionsAt)
  const at = place && hemmed(index, pattern, place)
  if (!at) return undefined
  const quoted = pattern.words.slice(pattern.first, pattern.end)
  const there = index.words.word.slice(place.first, place.end)
  const isSame = quoted.length === there.length && quoted.every((word, i) => word === there[i])
  return { kind: isSame ? 'moved' : 'changed', span: at }
}
