// Heads → the Items that are there: of all lines that could open each one, the chain in the form's order with most evidence.

import { countWords } from './head.ts'
import type { Head, PlacedHead } from './head.ts'
import type { FormLine } from './form-lines.ts'
import type { ItemLine } from './item-line.ts'
import { isWhole, matchTitle, runsOn } from './title-match.ts'

/** A head taken for a line of the form. */
export interface Opening {
  readonly line: FormLine
  /** Index among the heads. */
  readonly head: number
  /** Heads it covers: 2 where number and title stand in two lines. */
  readonly heads: number
  readonly score: number
  /** Its title is the form's, more or less. */
  readonly isTitled: boolean
  /** Opened by a letter, without the word Item. */
  readonly isLettered: boolean
  /** Characters of the head's text that are the heading, where text runs on after it. */
  readonly length?: number
}

/** Text of an Item beyond this says no more about its being one. */
const ENOUGH = 400

/** How much a line looks like a heading of the text and not like a mention or a line of the contents. */
function looks(at: number, heads: readonly PlacedHead[], room: number): number {
  const placed = heads[at]
  if (!placed) return 0
  const { head } = placed
  let score = head.style === 'plain' ? 0 : 1
  if (head.shape !== 'line') score += 0.5
  if (head.listed) score -= 6
  if (head.paged) score -= 4
  if (head.linked) score -= 0.5
  return score + (room <= 2 ? -2 : Math.min(1, room / ENOUGH))
}

function itemOpenings(
  at: number,
  read: ItemLine,
  heads: readonly PlacedHead[],
  lines: readonly FormLine[],
  room: Room,
): Opening[] {
  const openings: Opening[] = []
  const [here, next] = [heads[at], heads[at + 1]]
  const item = { head: at, heads: 1, isTitled: false, isLettered: false }
  const adjoins = here && next && next.before === here.before && !next.head.item && !next.head.part
  for (const line of lines) {
    if (line.kind === 'part') continue
    if (read.part !== undefined && line.part !== undefined && read.part !== line.part) continue
    const full = line.kind === 'item' ? line.number : line.number + (line.letter ?? '')
    if (full !== read.number + (read.letter ?? '')) continue
    if (read.rest !== '') {
      const match = matchTitle(read.rest, line, { joined: here?.head.bulleted === true })
      const prefix = here ? here.head.text.length - read.rest.length : 0
      if (match)
        openings.push({
          ...item,
          line,
          isTitled: true,
          score: match.score + looks(at, heads, room(at) + runsOn(read.rest, match)),
          ...(match.length !== undefined && { length: prefix + match.length }),
        })
      else if (
        countWords(read.rest) <= 12 &&
        (here?.head.style !== 'plain' || line.kind === 'item')
      )
        openings.push({ ...item, line, score: looks(at, heads, room(at)) - 0.5 })
      continue
    }
    const title = adjoins ? matchTitle(next.head.text, line) : undefined
    if (title && title.length === undefined)
      openings.push({
        ...item,
        line,
        heads: 2,
        isTitled: true,
        score: title.score + looks(at, heads, room(at + 1)),
      })
    else openings.push({ ...item, line, score: looks(at, heads, room(at)) })
  }
  return openings
}

function letterOpenings(
  at: number,
  heads: readonly PlacedHead[],
  lines: readonly FormLine[],
  room: Room,
  wholeTitles: boolean,
): Opening[] {
  const head = heads[at]?.head
  const read = head?.letter
  if (!read) return []
  const openings: Opening[] = []
  for (const line of lines) {
    const letter = line.letter ?? /^\d+([A-K])$/.exec(line.number)?.[1]
    if (line.kind === 'part' || letter !== read.letter) continue
    if (read.number !== undefined && parseInt(line.number, 10) !== Number(read.number)) continue
    const match = matchTitle(read.rest, line, { stops: false })
    if (!match || match.length !== undefined) continue
    if (wholeTitles && !isWhole(read.rest, line)) continue
    const score = match.score + looks(at, heads, room(at)) - 1
    openings.push({ line, head: at, heads: 1, score, isTitled: true, isLettered: true })
  }
  return openings
}

/** How much text stands from one head to the next that opens something else; headings in between count a little. */
type Room = (from: number) => number

const HEADING_ROOM = 40

function roomOf(heads: readonly PlacedHead[], end: number, idOf: (head: Head) => string): Room {
  const ids = heads.map(({ head }) => idOf(head))
  /** For each head, the next one that opens something, and the first behind it that opens something else. */
  const next: number[] = []
  const other: number[] = []
  let opens = heads.length
  for (let i = heads.length - 1; i >= 0; i--) {
    next[i] = opens
    other[i] = ids[i] === ids[opens] ? (other[opens] ?? heads.length) : opens
    if (ids[i] !== '') opens = i
  }
  return (from) => {
    const to = (ids[from] === '' ? next[from] : other[from]) ?? heads.length
    return (
      (heads[to]?.before ?? end) -
      (heads[from]?.before ?? end) +
      HEADING_ROOM * Math.max(0, to - from - 1)
    )
  }
}

const openerOf = ({ item, part }: Head): string =>
  item ? `${item.number}${item.letter ?? ''}` : (part?.part ?? '')

interface Link {
  readonly opening: Opening
  readonly total: number
  readonly before?: Link
}

/** The best chain of openings in the form's order, earlier ones where two are as good. */
function bestChain(byHead: readonly Opening[][], lines: readonly FormLine[]): Link | undefined {
  const order = new Map(lines.map((line, i) => [line, i]))
  const best = new Array<Link | undefined>(lines.length)
  for (const openings of byHead) {
    const links: { link: Link; at: number }[] = []
    for (const opening of openings) {
      if (opening.score <= 0) continue
      const at = order.get(opening.line) ?? 0
      let before: Link | undefined
      for (let i = 0; i < at; i++) {
        const one = best[i]
        if (one && (!before || one.total > before.total)) before = one
      }
      const total = (before?.total ?? 0) + opening.score
      links.push({ link: { opening, total, ...(before && { before }) }, at })
    }
    for (const { link, at } of links) {
      const known = best[at]
      if (!known || link.total > known.total) best[at] = link
    }
  }
  let end: Link | undefined
  for (const link of best) if (link && (!end || link.total > end.total)) end = link
  return end
}

export interface Chain {
  readonly openings: readonly Opening[]
  readonly total: number
}

/**
 * What of `lines` stands among `heads`; `end` is the amount of text of the document. With `wholeTitles` a letter opens
 * a sub-item only above the form's title for it.
 */
export function chainOf(
  heads: readonly PlacedHead[],
  lines: readonly FormLine[],
  end: number,
  { wholeTitles = false } = {},
): Chain {
  const room = roomOf(heads, end, openerOf)
  const letterRoom = roomOf(heads, end, (head) => openerOf(head) || (head.letter?.letter ?? ''))
  const byHead: Opening[][] = []
  for (const [at, { head }] of heads.entries()) {
    const { item, part } = head
    if (item) byHead.push(itemOpenings(at, item, heads, lines, room))
    else {
      const line = part && lines.find((one) => one.kind === 'part' && one.key === part.part)
      if (line) {
        const ahead = heads.slice(at + 1, at + 4).find((one) => one.head.item)
        const listed =
          head.listed || head.paged || (ahead && (ahead.head.listed || ahead.head.paged))
        byHead.push([
          {
            line,
            head: at,
            heads: 1,
            score: listed === true ? 0 : 1,
            isTitled: false,
            isLettered: false,
          },
        ])
      } else byHead.push(letterOpenings(at, heads, lines, letterRoom, wholeTitles))
    }
  }
  const openings: Opening[] = []
  let link = bestChain(byHead, lines)
  const total = link?.total ?? 0
  for (; link; link = link.before) openings.push(link.opening)
  return { openings: withStrays(openings.reverse(), byHead), total }
}

/** Title, look and text of its own: certainly a heading. */
const CERTAIN = 3.8

/** Some print the discussion before the statements: Items of the running Part that stand out of the form's order. */
function withStrays(
  openings: readonly Opening[],
  byHead: readonly (readonly Opening[])[],
): readonly Opening[] {
  const there = new Set(openings.map(({ line }) => line))
  const heads = new Set(openings.map(({ head }) => head))
  const parts = openings.filter(({ line }) => line.kind === 'part')
  const strays = new Map<FormLine, Opening>()
  for (const one of byHead.flat()) {
    const { line, head, score } = one
    if (line.kind !== 'item' || score < CERTAIN || there.has(line) || heads.has(head)) continue
    const running = parts.findLast((part) => part.head < head)?.line.key
    const known = strays.get(line)
    if (running === line.part && (!known || score > known.score)) strays.set(line, one)
  }
  return strays.size === 0
    ? openings
    : [...openings, ...strays.values()].sort((a, b) => a.head - b.head)
}
