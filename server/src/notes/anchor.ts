// A place in a text → enough to find it again, and the way back in a text that has changed since.

import { sameSpan, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { chosen, leastFor, MARGIN } from './choose.ts'
import { counterOf, offsetterOf } from './characters.ts'
import { hemmed } from './hem.ts'
import { copiesOf, isAt } from './literal.ts'
import { between, ends, headOf } from './long.ts'
import type { Anchor, Likeness } from './note.ts'
import { patternOf } from './pattern.ts'
import { said } from './place.ts'
import { placesOf } from './places.ts'
import { CLOSELY } from './stretches.ts'
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
/** So many other places can be told by their order. */
const FEW = 4
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
  if (isTold(near)) return near
  const wide = among(WIDE)
  const told = clearer(near, wide)
  if (told.likeness && (isTold(told) || isFound(index, told, at))) return told
  return clearer(counted(index, near, at), counted(index, wide, at))
}

const isTold = (anchor: Anchor): boolean => anchor.likeness !== undefined && others(anchor) === 0

/** The shorter one where it does as well. */
function clearer(near: Anchor, wide: Anchor): Anchor {
  if (!near.likeness || !wide.likeness) return near.likeness ? near : wide
  return others(wide) < others(near) ? wide : near
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
  const rivals = places.filter((one) => one !== self)
  const alike = rivals.filter(({ score }) => score > self.score - MARGIN)
  // There may be more of them than were looked at.
  if (alike.length + 1 >= CLOSELY) return undefined
  const rest = [...rivals.filter((one) => !alike.includes(one)), ...bare].map(({ score }) => score)
  const rival = Math.ceil(Math.max(0, ...rest))
  if (self.score < leastFor(index, rival)) return undefined
  return {
    likeness: {
      rival,
      before: alike.filter(({ first }) => first < self.first).length,
      behind: alike.filter(({ first }) => first > self.first).length,
    },
  }
}

/** Of many like it not all are looked at, so that their order may not tell. */
function isFound(index: WordIndex, anchor: Anchor, at: Span): boolean {
  const copies = copiesOf(index, anchor)
  if (others(anchor) > FEW || !copies || copies.length > others(anchor) + 1) return false
  const found = toTheLetter(index, anchor, () => []) ?? find(index, anchor, () => [])
  return found !== undefined && sameSpan(found.span, at)
}

/** Of what cannot be told by its words: how often it stands there to the letter. By words it is never found then. */
function counted(index: WordIndex, one: Anchor, at: Span): Anchor {
  const { quote, prefix, suffix, section } = one
  const anchor = { quote, prefix, suffix, at: one.at, section }
  const copies = copiesOf(index, anchor)
  if (!copies?.includes(at.start)) return anchor
  const likeness: Likeness = {
    rival: Math.ceil(said(index, patternOf(anchor).words)),
    before: copies.indexOf(at.start),
    behind: copies.length - 1 - copies.indexOf(at.start),
  }
  return { ...anchor, likeness }
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
  const offset = offsetterOf(text)
  return (anchor) => {
    const at = span(offset(anchor.at.start), offset(anchor.at.end))
    if (isUntouched(text, anchor, at)) return { kind: 'same', span: at }
    const index = wordIndex(text)
    const found = toTheLetter(index, anchor, sectionsAt) ?? find(index, anchor, sectionsAt)
    if (!found) return LOST
    const isSame = sameSpan(found.span, at) && text.slice(at.start, at.end) === anchor.quote
    return isSame ? { kind: 'same', span: at } : found
  }
}

/** What could be told from nothing else, or of which that is not known, is where it was if its surroundings are. */
const isUntouched = (text: string, anchor: Anchor, at: Span): boolean =>
  anchor.quote !== '' &&
  others(anchor) === 0 &&
  at.end - at.start === anchor.quote.length &&
  isAt(text, anchor, at.start)

const others = ({ likeness }: Anchor): number =>
  likeness === undefined ? 0 : likeness.before + likeness.behind

/** Where all of it stands as often as when it was made: most notes, after most changes. */
function toTheLetter(
  index: WordIndex,
  anchor: Anchor,
  sectionsAt: SectionsAt,
): { readonly kind: 'moved'; readonly span: Span } | undefined {
  const { quote, section, likeness } = anchor
  if (quote === '' || likeness === undefined) return undefined
  const copies = copiesOf(index, anchor)
  const start = copies?.[likeness.before]
  if (start === undefined || copies?.length !== others(anchor) + 1) return undefined
  // It may have been copied to another section, and changed where it was.
  const isElsewhere = section.length > 0 && section.at(-1) !== sectionsAt(start).at(-1)
  if (others(anchor) === 0 && isElsewhere) return undefined
  return { kind: 'moved', span: span(start, start + quote.length) }
}

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
