// The marks and notes between two headings → each mark with the note that is meant, or known to have none.

import type { Span } from '../base/span.ts'
import type { Mark, Note } from './footnote.ts'

export interface Candidate {
  readonly sign: string
  readonly span: Span
  /** It can be nothing but a mark. */
  readonly sure: boolean
  /** Its table. */
  readonly group: number
  /** The text that carries it. */
  readonly label: string
}

/** What stands between two headings: tables, their notes, other text. */
export interface Region {
  readonly marks: Candidate[]
  readonly notes: Note[]
  /** Its paragraphs, each with the table above it. */
  readonly words: { readonly text: string; readonly at: number; readonly group: number }[]
  /** Cells of its tables in which a note may stand behind a label. */
  readonly cells: string[]
  /** Where the text speaks of its footnotes. */
  readonly elsewhere: number[]
}

/** Tables: a list of exhibits runs over so many pages; a note farther away is another table's. */
const FARTHEST = 24
/** Tables: a note that none of the marks of its own table asks for belongs to one so far above it. */
const NEAR = 4
/** "(1)" anywhere, "1." at the start; stars and daggers where a word begins behind them. */
const MENTIONED =
  /^\s*(\d{1,2})[.)]|\( ?(\d{1,2}|[a-z]) ?\)|(?<![^\s|])(\*{1,4}|[†‡§]{1,3})(?=\s?[^\s*†‡§])/g
/** Characters; measured captions ("For the year ended …", units, titles of parts) stay below it. */
const LONGEST_CAPTION = 240

export function linkedMarks(region: Region): readonly Mark[] {
  const index = indexOf(region)
  return region.marks.flatMap((mark): Mark[] => {
    const { sign, span, sure, group } = mark
    const note = noteFor(mark, index, isSpokenOf(mark, region))
    if (note) return [{ sign, span, group: note.group }]
    return sure && isMissing(mark, index, region) ? [{ sign, span, group, missing: true }] : []
  })
}

interface Table {
  readonly notes: Map<string, Note>
  readonly labels: Set<string>
  /** Of its marks. */
  readonly signs: Set<string>
  readonly words: { readonly text: string; readonly at: number }[]
  /** Signs that its words speak of. */
  readonly mentioned: Set<string>
  /** By the other table: tables never change once they are indexed. */
  readonly alike: Map<Table, boolean>
}

interface Index {
  readonly tables: ReadonlyMap<number, Table>
  /** Signs of all its marks and notes. */
  readonly signs: ReadonlySet<string>
}

const emptyTable = (): Table => ({
  notes: new Map(),
  labels: new Set(),
  signs: new Set(),
  words: [],
  mentioned: new Set(),
  alike: new Map(),
})

function indexOf(region: Region): Index {
  const tables = new Map<number, Table>()
  const table = (group: number): Table => {
    let known = tables.get(group)
    if (!known) tables.set(group, (known = emptyTable()))
    return known
  }
  for (const note of region.notes) {
    const { notes } = table(note.group)
    if (!notes.has(note.sign)) notes.set(note.sign, note)
  }
  for (const mark of region.marks) {
    const { labels, signs } = table(mark.group)
    labels.add(mark.label)
    signs.add(mark.sign)
  }
  for (const words of region.words) {
    const { words: all, mentioned } = table(words.group)
    all.push(words)
    for (const match of words.text.matchAll(MENTIONED))
      mentioned.add(match[1] ?? match[2] ?? match[3] ?? '')
  }
  const signs = new Set([...region.marks, ...region.notes].map(({ sign }) => sign))
  return { tables, signs }
}

/** A converter takes the star of a note for a bullet, or loses one of two. */
const losesStars = (table: Table | undefined): boolean =>
  table !== undefined &&
  (/^\s*[-–—+•●▪·]\s/.test(table.words[0]?.text ?? '') ||
    [...table.notes.keys()].some((sign) => sign.startsWith('*') && !table.signs.has(sign)))

/** Where a star stands in a figure's place, it may be a converter's dash. */
const isFigure = (sign: string, group: number, { marks }: Region): boolean =>
  marks.some((mark) => mark.group === group && mark.label === sign)

/** The note below its own table, else below the next that shares its notes, else below one before. */
function noteFor(
  { sign, group }: Candidate,
  { tables: index }: Index,
  elsewhere: boolean,
): Note | undefined {
  const own = index.get(group)?.notes.get(sign)
  if (own) return own
  // Stars and daggers keep their meaning through a list of exhibits.
  const general = elsewhere || /^[*†‡§]/.test(sign)
  let series = true
  for (let next = group + 1; next <= group + FARTHEST; next++) {
    series &&= leadsOn(index.get(next - 1))
    const note = index.get(next)?.notes.get(sign)
    const strays = next <= group + NEAR && index.get(next)?.signs.has(sign) === false
    if (note && (general || series || strays || areAlike(index.get(group), index.get(next))))
      return note
  }
  for (let last = group - 1; last >= group - FARTHEST; last--) {
    const note = index.get(last)?.notes.get(sign)
    // A page whose columns were read apart has its notes above the head of the table.
    const strays = last === group - 1 && index.get(last)?.signs.has(sign) === false
    if (note && (general || strays || areAlike(index.get(group), index.get(last)))) return note
  }
  return undefined
}

/** Whether a table is followed by the next with no more than captions between, and so shares its notes. */
const leadsOn = (table: Table | undefined): boolean =>
  table === undefined ||
  (table.notes.size === 0 &&
    table.words.every(({ text }) => text.length <= LONGEST_CAPTION && !/[.!?]\s*$/.test(text)))

/** Tables that carry several marks on the same labels are one table for several periods. */
function areAlike(a: Table | undefined, b: Table | undefined): boolean {
  if (!a || !b) return false
  let alike = a.alike.get(b)
  if (alike === undefined) a.alike.set(b, (alike = shareLabels(a, b)))
  return alike
}

function shareLabels(a: Table, b: Table): boolean {
  let shared = 0
  for (const label of a.labels) if (b.labels.has(label) && ++shared === 2) return true
  return false
}

/** Whether the text behind a mark says where its footnotes are. */
const isSpokenOf = ({ span }: Pick<Candidate, 'span'>, { elsewhere }: Region): boolean =>
  (elsewhere.at(-1) ?? -1) > span.end

const firstOf = (sign: string): string => (/^\d/.test(sign) ? '1' : 'a')

/** Whether marks lead up to this one: an age, a unit or a plural in brackets stands alone. */
function isOfSeries({ sign, group }: Candidate, { signs, tables }: Index): boolean {
  if (sign === firstOf(sign) || /^[*†‡§]/.test(sign)) return true
  if (/^\d/.test(sign)) return signs.has('1') && signs.has(String(Number(sign) - 1))
  // Letters are units too, and so those of tables far away lead up to none.
  const before = String.fromCharCode(sign.charCodeAt(0) - 1)
  for (let at = group - NEAR; at <= group + NEAR; at++) {
    const table = tables.get(at)
    if (table?.signs.has(before) === true || table?.notes.has(before) === true)
      return signs.has('a')
  }
  return false
}

/** Whether a table has such a mark and counts its own: what begins with (3) goes on with the notes of the table before. */
const asksForOwn = (table: Table | undefined, sign: string): boolean =>
  table?.signs.has(sign) === true && table.signs.has(firstOf(sign))

/** Whether what stands below the table, and something does, explains the sign in no way. */
function isMissing(mark: Candidate, index: Index, region: Region): boolean {
  const { sign, span, group } = mark
  const last = region.words.at(-1)
  if (last === undefined || last.at < span.end) return false
  if (isSpokenOf({ span }, region) || !isOfSeries(mark, index)) return false
  if (
    sign.startsWith('*') &&
    (losesStars(index.tables.get(group)) || isFigure(sign, group, region))
  )
    return false
  for (let at = group; at <= group + NEAR; at++) {
    const table = index.tables.get(at)
    const asks = at > group && !/^[*†‡§]/.test(sign) && asksForOwn(table, sign)
    if (table?.mentioned.has(sign) === true && !asks) return false
  }
  return true
}
