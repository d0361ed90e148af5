// Pieces → those that belong to the page and not to the text: rules, page numbers, running heads.

import type { Piece, Placed } from './piece.ts'

const PAGE_NUMBER = /^(?:page )?[-–—| ]*(?:[a-z]{1,2}[-–— ]?)?\d{1,3}[-–—| ]*(?:of \d{1,3})?$/i
const ROMAN_PAGE = /^[-–— ]*[ivx]{1,6}[-–— ]*$/
const BACK_TO_CONTENTS = /^(?:back to |return to )?(?:table of )?contents$|^index$/i
/** A unit line or a caption may repeat on every page, and is text. */
const UNIT_LINE = /^\(|\b(?:millions|thousands|billions)\b/i
/** So may the wording of a sentence. */
const SENTENCE = /^(?:\S+ ){4}.*[.;:]$|^[A-Z][a-z]+\.$/
const PAGE_IN_TEXT = /^\d{1,3}(?!\S)|(?<!\S)\d{1,3}$/
const LONGEST = 160

/** Fewer repetitions than this are no running head. */
const REPEATED = 3

/** The text of a piece that is short enough for the margin of a page. */
function shortText(piece: Piece): string | undefined {
  if (piece.kind === 'heading' || (piece.kind === 'paragraph' && !piece.item))
    return piece.run.text.length <= LONGEST ? piece.run.text.trim() : undefined
  if (piece.kind === 'table' && piece.grid.rows.length <= 2) {
    const text = piece.grid.rows
      .flatMap((row) => row.map((cell) => cell.run.text.trim()))
      .filter((cell) => cell !== '')
      .join(' ')
    return text.length <= LONGEST ? text : undefined
  }
  return undefined
}

export const isPageNumber = (text: string): boolean =>
  PAGE_NUMBER.test(text) || ROMAN_PAGE.test(text)

const isText = (text: string): boolean => UNIT_LINE.test(text) || SENTENCE.test(text)

interface Repeats {
  readonly places: number[]
  readonly numbers: number[]
}

/** Texts that repeat, by their wording without the page number. */
function repeatsOf(texts: readonly (string | undefined)[]): ReadonlyMap<string, Repeats> {
  const repeats = new Map<string, Repeats>()
  for (const [index, text] of texts.entries()) {
    if (text === undefined || !/[a-z]{2}/i.test(text) || isText(text)) continue
    const key = text.replace(PAGE_IN_TEXT, '#')
    const own = repeats.get(key) ?? { places: [], numbers: [] }
    own.places.push(index)
    own.numbers.push(Number(/(?<!\d)\d{1,3}$/.exec(text)?.[0] ?? NaN))
    repeats.set(key, own)
  }
  return repeats
}

const rises = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n - (numbers[i - 1] ?? n) > 0)

const known = new WeakMap<readonly Placed[], ReadonlySet<number>>()

/** Indexes of the pieces that a reader skips when a sentence runs over a page. */
export function furnitureOf(pieces: readonly Placed[]): ReadonlySet<number> {
  const kept = known.get(pieces)
  if (kept) return kept
  const found = findFurniture(pieces)
  known.set(pieces, found)
  return found
}

function findFurniture(pieces: readonly Placed[]): ReadonlySet<number> {
  const furniture = new Set<number>()
  const texts = pieces.map(({ piece }) => shortText(piece))
  for (const [index, { piece }] of pieces.entries()) {
    const text = texts[index]
    if (
      piece.kind === 'rule' ||
      piece.kind === 'other' ||
      (text !== undefined && (isPageNumber(text) || BACK_TO_CONTENTS.test(text)))
    )
      furniture.add(index)
  }
  // A running head stands beside a page's end, or carries the page number itself.
  const ends = new Set(furniture)
  const atEnd = (i: number): boolean => i === 0 || ends.has(i - 1) || ends.has(i + 1)
  for (const { places, numbers } of repeatsOf(texts).values()) {
    if (places.length < REPEATED) continue
    const atEnds = places.filter(atEnd).length
    if (rises(numbers) || atEnds * 2 > places.length)
      for (const place of places) furniture.add(place)
  }
  return furniture
}
