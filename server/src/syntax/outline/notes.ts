// Heads → the notes to the financial statements: the longest run of numbers in the same look.

import { countWords } from './head.ts'
import type { Head, PlacedHead } from './head.ts'
import { CONTINUED } from './item-line.ts'

export interface NoteHead {
  /** Index among the heads. */
  readonly head: number
  /** 2 where number and title stand in two lines. */
  readonly heads: number
  readonly number: number
  readonly title: string
}

const NAMED = /^notes? (\d{1,2})(?!\d|[.,]\d) ?[.:)–—-]* ?/i
const NUMBERED = /^(\d{1,2})(?!\d|[.,]\d) ?([.:)–—-]?) */
const MOST_WORDS = 25
/** The same look as the note before it is worth this much beside a number in order. */
const SAME_LOOK = 0.3
const PER_MISSING = 0.5
/** An excerpt may leave out any number of notes, but then the next has the look of the last. */
const MOST_MISSING = 3
const MOST_COST = 1

interface Candidate extends NoteHead {
  readonly look: string
}

function readNote(head: Head, at: number, inNotes: boolean): Candidate | undefined {
  if (head.listed || head.paged || head.linked) return undefined
  const named = NAMED.exec(head.text)
  // A bare number that opens a paragraph counts something else.
  if (head.shape === 'lead' && !named) return undefined
  const match = named ?? (inNotes ? NUMBERED.exec(head.text) : null)
  if (!match) return undefined
  const title = head.text.slice(match[0].length)
  if (CONTINUED.test(title) || countWords(title) > MOST_WORDS) return undefined
  if (named) {
    if (/^[^A-Z["“]/.test(title)) return undefined
    if (title === '' && head.shape === 'lead') return undefined
  } else {
    if (!/^[A-Z]/.test(title) || /[;,:]$/.test(title)) return undefined
    if (match[2] === '' && head.style === 'plain') return undefined
  }
  const look = `${named ? 'note ' : ''}${head.style.replace(' caps', '')}`
  return { head: at, heads: 1, number: Number(match[1]), title, look }
}

interface Link {
  readonly note: Candidate
  readonly total: number
  readonly before?: Link
}

/** A start at a later number than 1 is an excerpt, or no note at all. */
const startCost = (number: number): number => Math.min(2, (number - 1) * PER_MISSING)

function longest(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Map<string, Link>>()
  let end: Link | undefined
  for (const note of candidates) {
    let before: Link | undefined
    let most = -startCost(note.number)
    for (const [number, links] of best)
      for (const link of number < note.number ? links.values() : []) {
        const same = link.note.look === note.look
        const missing = note.number - number - 1
        if (!same && missing > MOST_MISSING) continue
        const total =
          link.total + (same ? SAME_LOOK : 0) - Math.min(MOST_COST, missing * PER_MISSING)
        if (total > most) [most, before] = [total, link]
      }
    const link: Link = { note, total: most + 1, ...(before && { before }) }
    const looks = best.get(note.number) ?? new Map<string, Link>()
    best.set(note.number, looks)
    if (link.total > (looks.get(note.look)?.total ?? -Infinity)) looks.set(note.look, link)
    if (!end || link.total > end.total) end = link
  }
  const notes: Candidate[] = []
  for (let link = end; link; link = link.before) notes.unshift(link.note)
  return notes
}

/** `inNotes` says whether a head stands behind the title of the notes, where a bare number is enough. */
export function notesAmong(
  heads: readonly PlacedHead[],
  allowed: (head: number) => boolean,
  inNotes: (head: number) => boolean,
): readonly NoteHead[] {
  const candidates: Candidate[] = []
  for (const [at, { head }] of heads.entries()) {
    const note = allowed(at) ? readNote(head, at, inNotes(at)) : undefined
    if (!note) continue
    const next = heads[at + 1]
    if (note.title !== '') candidates.push(note)
    else if (next && next.before === heads[at]?.before && /^[A-Z]/.test(next.head.text))
      candidates.push({ ...note, heads: 2, title: next.head.text })
  }
  const notes = longest(candidates)
  const sure = notes.length > 1 || notes.some((note) => note.look.startsWith('note '))
  return sure ? notes : []
}
