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
  /** Characters of the head's text that are the heading, where text runs on after it. */
  readonly length?: number
}

const NAMED = /^notes? (\d{1,2})(?!\d|[.,]\d) ?[.:)–—-]* ?/i
/** A number glued to its title counts before capitals: "14INVENTORIES", but not "2Kobe". */
const NUMBERED = /^\(?(\d{1,2})(?!\d|[.,]\d|[A-Z][a-z]) ?([.:)–—-]?) */
const MOST_WORDS = 25
/** The same look as the note before it is worth this much beside a number in order. */
const SAME_LOOK = 0.3
const PER_MISSING = 0.5
/** An excerpt may leave out any number of notes, but then the next has the look of the last. */
const MOST_MISSING = 3
const MOST_COST = 1

/** A list item may be a note only among these many others, and where no more than these are missing or it says "Note". */
const ENOUGH_NOTES = 5
const MOST_LISTED = 2
/** Notes that call themselves so, enough to tell that an exhibit's numbered sections are none. */
const ENOUGH_NAMED = 3
const SAYS_NOTE = /^notes? \d{1,2} ?[.:)\u2013\u2014-]/i
const FEWEST_BRACKETED = 5
/** A note has this much text at least, or else it is a line of the contents. */
const FEWEST_CHARACTERS = 60

interface Candidate extends NoteHead {
  readonly look: string
}

function readNote(head: Head, at: number, inNotes: boolean): Candidate | undefined {
  if (head.listed || head.paged || head.linked) return undefined
  const named = NAMED.exec(head.text)
  // A bare number that opens a paragraph counts something else.
  if (head.shape === 'lead' && !named && !head.bulleted) return undefined
  const match = named ?? (inNotes ? NUMBERED.exec(head.text) : null)
  if (!match) return undefined
  const whole = head.text.slice(match[0].length)
  if (head.bulleted && whole.includes('|')) return undefined
  const title = head.bulleted ? titleBefore(whole) : whole
  if (CONTINUED.test(title) || countWords(title) > MOST_WORDS) return undefined
  if (named) {
    if (/^[^A-Z["“]/.test(title)) return undefined
    if (title === '' && head.shape === 'lead') return undefined
  } else {
    if (!/^[A-Z]/.test(title) || /[;,:]$/.test(title)) return undefined
    if ((match[2] === '' || head.text.startsWith('(')) && head.style === 'plain') return undefined
  }
  const bracket = head.text.startsWith('(') ? '(' : ''
  const look = `${named ? 'note ' : bracket}${head.style.replace(' caps', '')}`
  return {
    head: at,
    heads: 1,
    number: Number(match[1]),
    title: whole,
    look,
    ...(title !== whole && { length: match[0].length + title.length }),
  }
}

const SMALL_WORD = /^(?:an?|and|as|at|by|for|from|in|of|on|or|other|than|the|to|under|with)$/
const WORD = /\S+/g

/** The words in capitals that a text begins with; the last of them begins the sentence that follows. */
function titleBefore(text: string): string {
  let end = 0
  let before = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/^[a-z]/.test(word) && !SMALL_WORD.test(word)) return text.slice(0, before).trimEnd()
    if (/^[A-Z(]/.test(word)) [before, end] = [end, index + word.length]
  }
  return text
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

const isNamed = ({ look }: Candidate): boolean => look.startsWith('note ')

/** List items that stand where a number or two are missing, or any number of notes that call themselves so. */
function withListed(
  notes: readonly Candidate[],
  listed: readonly Candidate[],
  heads: readonly PlacedHead[],
): readonly Candidate[] {
  if (notes.length < ENOUGH_NOTES) return notes
  const named = notes.every(isNamed)
    ? listed.filter(({ head }) => SAYS_NOTE.test(heads[head]?.head.text ?? ''))
    : []
  const inOrder = notes.flatMap((note, i) => {
    const next = notes[i + 1]
    const missing = (next?.number ?? 0) - note.number - 1
    if (!next || missing < 1) return [note]
    const found = [note]
    for (const one of missing > MOST_LISTED ? named : listed) {
      const last = found.at(-1) ?? note
      const follows = one.head > last.head && one.head < next.head
      if (follows && one.number > last.number && one.number < next.number) found.push(one)
    }
    return found
  })
  for (const one of named.toReversed()) {
    const first = inOrder[0]
    if (first && one.head < first.head && one.number === first.number - 1) inOrder.unshift(one)
  }
  return inOrder
}

/** Numbered sections of an exhibit are no notes of a filing whose own all stand in its Items and say "Note". */
function withoutExhibits(candidates: readonly Candidate[], last: number): readonly Candidate[] {
  const named = candidates.filter(isNamed)
  const numbers = new Set(named.map(({ number }) => number))
  if (numbers.size < ENOUGH_NAMED || named.some(({ head }) => head > last)) return candidates
  return candidates.filter((one) => one.head < last || isNamed(one))
}

/** A title under several numbers is the head of a page, and the numbers are the pages'. */
function withoutPageHeads(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbers = new Map<string, Set<number>>()
  for (const { title, number } of candidates)
    numbers.set(title, (numbers.get(title) ?? new Set()).add(number))
  return candidates.filter(
    ({ title, look }) => look.startsWith('note ') || (numbers.get(title)?.size ?? 0) < 3,
  )
}

/** The candidates that begin anew at Note 1, as the statements of another company do; each goes on for three notes at least. */
function restarts(candidates: readonly Candidate[]): readonly number[] {
  const found: number[] = []
  const most = new Map<string, number>()
  for (const [i, { number, look }] of candidates.entries()) {
    const last = most.get(look) ?? 0
    if (number === 1 && last >= 3 && look.startsWith('note ')) {
      const run = candidates.slice(i + 1).filter((one) => one.look === look)
      const second = run.findIndex((one) => one.number !== 1)
      const third = run.findIndex((one, at) => at > second && one.number !== 2)
      if (run[second]?.number === 2 && run[third]?.number === 3) {
        found.push(i)
        most.set(look, 1)
        continue
      }
    }
    most.set(look, Math.max(last, number))
  }
  return found
}

/** Whether text stands between the notes, which it does not in a list of them. */
function hasText(notes: readonly Candidate[], heads: readonly PlacedHead[]): boolean {
  const [first] = notes
  const last = notes.at(-1)
  if (!first || !last) return false
  const size = (heads[last.head]?.before ?? 0) - (heads[first.head]?.before ?? 0)
  return size > FEWEST_CHARACTERS * (notes.length - 1)
}

/** `inNotes` says whether a head stands behind the title of the notes, where a bare number is enough; `last` opens the last Item. */
export function notesAmong(
  heads: readonly PlacedHead[],
  allowed: (head: number) => boolean,
  inNotes: (head: number) => boolean,
  last: number,
): readonly NoteHead[] {
  const candidates: Candidate[] = []
  const listed: Candidate[] = []
  for (const [at, { head }] of heads.entries()) {
    const note = allowed(at) ? readNote(head, at, inNotes(at)) : undefined
    if (!note) continue
    const next = heads[at + 1]
    if (note.title !== '') (head.bulleted ? listed : candidates).push(note)
    else if (next && next.before === heads[at]?.before && /^[A-Z]/.test(next.head.text))
      candidates.push({ ...note, heads: 2, title: next.head.text })
  }
  const own = withoutExhibits(withoutPageHeads(candidates), last)
  const starts = [0, ...restarts(own)]
  const sets = starts
    .map((start, i) => longest(own.slice(start, starts[i + 1])))
    .filter((set) => starts.length === 1 || hasText(set, heads))
  const notes = withListed(sets.flat(), sets.length > 1 ? [] : listed, heads)
  // Bold remarks below a table are counted "(1)", "(2)" too.
  const least = notes.every((note) => note.look.startsWith('(')) ? FEWEST_BRACKETED : 2
  const sure = notes.length >= least || notes.some((note) => note.look.startsWith('note '))
  return sure ? notes : []
}
