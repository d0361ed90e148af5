// Pieces → where each page begins, by the page numbers that the converter left.

import { span } from '../base/span.ts'
import { furnitureOf } from '../syntax/furniture.ts'
import type { Piece, Placed } from '../syntax/piece.ts'
import type { Place } from './place.ts'

/** Pages by name: "12", "F-12". */
export type Pages = ReadonlyMap<string, Place>

/** A page that the contents give for a place. */
export interface PageTold {
  readonly name: string
  readonly at: number
}

interface Label {
  readonly prefix: string
  readonly number: number
  /** Of its piece. */
  readonly index: number
}

const LONE =
  /^(?:page )?[-–—| ]{0,8}(?:([a-z]{1,2})[-–— ]{0,3})?(\d{1,3})[-–—| ]{0,8}(?:of \d{1,3})?$/i
const BEHIND = /(?<![^\s|])(?:([A-Z])-)?(\d{1,3})[-– ]{0,4}$/
const BEFORE = /^[-– ]{0,4}(\d{1,3})(?![^\s|])/
const LONGEST = 160

function textOf(piece: Piece): string {
  if (piece.kind === 'paragraph' || piece.kind === 'heading') return piece.run.text.trim()
  if (piece.kind !== 'table' || piece.grid.rows.length > 2) return ''
  return piece.grid.rows
    .flat()
    .map((cell) => cell.run.text.trim())
    .filter((cell) => cell !== '')
    .join(' ')
}

function labelOf(piece: Piece, index: number): Label | undefined {
  const text = textOf(piece)
  if (text === '' || text.length > LONGEST) return undefined
  const match = LONE.exec(text) ?? BEHIND.exec(text)
  const number = match?.[2] ?? BEFORE.exec(text)?.[1]
  return number === undefined
    ? undefined
    : { prefix: (match?.[1] ?? '').toUpperCase(), number: Number(number), index }
}

/** Of labels in order, the longest series that rises: what falls out of it is a number of something else. */
function rising(labels: readonly Label[]): readonly Label[] {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [i, { number }] of labels.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((labels[ends[middle] ?? 0]?.number ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? ends[low - 1] : undefined)
    ends[low] = i
  }
  const series: Label[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const label = labels[at]
    if (label) series.unshift(label)
  }
  return series
}

/** Fewer labels are no numbering. */
const FEWEST = 3

function labelsOf(pieces: readonly Placed[], furniture: ReadonlySet<number>): readonly Label[] {
  const series = new Map<string, Label[]>()
  for (const index of furniture) {
    const piece = pieces[index]?.piece
    const label = piece && labelOf(piece, index)
    if (!label) continue
    const known = series.get(label.prefix)
    if (known) known.push(label)
    else series.set(label.prefix, [label])
  }
  return [...series.values()]
    .map((labels) => rising(labels.sort((a, b) => a.index - b.index)))
    .filter((labels) => labels.length >= FEWEST)
    .flat()
    .sort((a, b) => a.index - b.index)
}

const nameOf = ({ prefix, number }: Label): string =>
  prefix === '' ? String(number) : `${prefix}-${number}`

/** Positive where the numbers stand at the foot of their pages, negative at the head. */
function footVotes(
  pieces: readonly Placed[],
  labels: readonly Label[],
  told: readonly PageTold[],
): number {
  let votes = 0
  const start = ({ index }: Label): number => pieces[index]?.at ?? 0
  for (const { name, at } of told) {
    let low = 0
    let high = labels.length
    while (low < high) {
      const middle = (low + high) >> 1
      const label = labels[middle]
      if (label && start(label) < at) low = middle + 1
      else high = middle
    }
    const before = labels[low - 1]
    const after = labels[low]
    if (after && nameOf(after) === name) votes++
    else if (before && nameOf(before) === name) votes--
  }
  if (votes !== 0) return votes
  for (const { index } of labels) {
    const isRule = (at: number): boolean => pieces[at]?.piece.kind === 'rule'
    votes += Number(isRule(index + 1)) - Number(isRule(index - 1))
  }
  return votes
}

/** Where the text of a page begins behind a label: past what belongs to the page. */
function textFrom(
  pieces: readonly Placed[],
  furniture: ReadonlySet<number>,
  from: number,
): Placed | undefined {
  let at = from
  while (furniture.has(at)) at++
  return pieces[at]
}

/** `told` are the pages that the contents give for sections: they say on which side of a page its number stands. */
export function pagesOf(pieces: readonly Placed[], told: readonly PageTold[]): Pages {
  const furniture = furnitureOf(pieces)
  const labels = labelsOf(pieces, furniture)
  const pages = new Map<string, Place>()
  const atFoot = footVotes(pieces, labels, told) >= 0
  for (const [i, label] of labels.entries()) {
    const own = pieces[label.index]
    const last = labels[i - 1]
    const next = labels[i + 1]
    const name = nameOf(label)
    if (!own || pages.has(name)) continue
    // A page whose number is lost would be taken for part of the next.
    const follows =
      last && (last.prefix === label.prefix ? last.number === label.number - 1 : label.number === 1)
    if (atFoot && !follows && !(i === 0 && label.number === 1)) continue
    const from = atFoot ? (last?.index ?? -1) + 1 : label.index + 1
    const first = textFrom(pieces, furniture, from)
    const start = atFoot ? (first?.at ?? own.at) + (first?.piece.span.start ?? 0) : own.at
    const until = atFoot ? own.at : (pieces[next?.index ?? pieces.length - 1]?.at ?? own.at)
    const number = span(own.at + own.piece.span.start, own.at + own.piece.span.end)
    pages.set(name, {
      name: `Page ${name}`,
      heading: atFoot ? span(start, start) : number,
      span: span(start, Math.max(start, until)),
    })
  }
  return pages
}
