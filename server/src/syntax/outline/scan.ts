// One piece → the lines in it that may be headings, and how much other text stands around them.

import { recall } from '../../base/recall.ts'
import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import { isPageNumber } from '../furniture.ts'
import type { Grid, GridRow } from '../grid.ts'
import type { Paragraph, Piece } from '../piece.ts'
import { isWholly, sliceRun, toSource } from '../run.ts'
import type { Run } from '../run.ts'
import { countWords } from './head.ts'
import type { Head, Scan } from './head.ts'
import { itemLine, letterLine, partLine } from './item-line.ts'

/** A heading wraps over lines; a text of one line a paragraph is longer than any heading. */
const LONGEST_WRAPPED = 400
const MOST_WORDS = 120
const MOST_CAPS_WORDS = 30
const MOST_TITLE_WORDS = 12
/** As many Items in one table or paragraph, with nothing between them, are a contents list. */
const LISTED_ITEMS = 3

const NUMBERED = /^(?:note )?\d{1,2} ?[.:)–—-]/i
const NOTE = /^note \d/i
const NOTE_IN_CAPITALS = /^\s*NOTE \d{1,2}[.:] ?[A-Z][^a-z.]{3,150}\.(?= )/
const BULLETED = /^(?:Note |NOTE )?\d{1,2} ?[.:)–—-]{1,2} ?[A-Z]/
const BULLET = /^[-*+•]$/
const NOTES = /\bnotes to (?:the )?(?:\w+ ){0,3}financial statements\b/i
const ENDS_IN_PAGE = /\D[ .…\t]{2,}(?:[A-Z]-)?\d{1,3}$|[.…]{3,} ?\d{1,3}$/
const SMALL_WORD =
  /^(?:a|an|the|of|and|or|in|on|to|for|by|at|as|with|from|per|its|our|that|than|into|under|upon|not|no)$/

/** Marks that a converter broke are literal text to Markdown, but not to a reader. */
const BROKEN_MARKS = /\*{2,3}|__/g

const collapse = (text: string): string =>
  text.replace(BROKEN_MARKS, '').replace(/ {2,}/g, ' ').trim()
const isCaps = (text: string): boolean => !/[a-z]/.test(text) && /[A-Z]{2}/.test(text)

/** "Results of Operations", never "Total revenues increased". */
export function isTitle(text: string): boolean {
  if (!/^[A-Z]/.test(text) || /[.;:,]$/.test(text)) return false
  const all = text.split(' ')
  if (all.length > MOST_TITLE_WORDS) return false
  return all.every((word) => !/^[a-z]/.test(word) || SMALL_WORD.test(word))
}

const opensForm = (text: string): boolean =>
  itemLine(text) !== undefined || partLine(text) !== undefined || NOTE.test(text)

function emphasisOf(run: Run): string {
  if (run.styled.length === 0) return ''
  const strong = isWholly(run, 'strong')
  const emphasis = isWholly(run, 'emphasis')
  return strong ? (emphasis ? 'strong+emphasis' : 'strong') : emphasis ? 'emphasis' : ''
}

interface Seen {
  readonly text: string
  readonly run: Run
  readonly span: Span
  readonly shape: Head['shape']
  readonly paged?: boolean
  readonly marker?: string
}

function headOf(seen: Seen, mark: string): Head {
  const { text, run, shape } = seen
  const caps = isCaps(text)
  const item = itemLine(text)
  const part = item ? undefined : partLine(text)
  const letter = item || part ? undefined : letterLine(text)
  return {
    text,
    span: seen.span,
    shape,
    style: mark === '' ? (caps ? 'caps' : 'plain') : caps ? `${mark} caps` : mark,
    linked: run.styled.length > 0 && isWholly(run, 'link'),
    paged: seen.paged ?? ENDS_IN_PAGE.test(run.text.trimEnd()),
    listed: false,
    ...(item && { item }),
    ...(part && { part }),
    ...(letter && { letter }),
    ...(seen.marker !== undefined && { marker: seen.marker }),
  }
}

/** The head that a line is, if it may be one at all. */
function readLine(seen: Seen): Head | undefined {
  const { text } = seen
  if (!/[a-z]/i.test(text)) return undefined
  const words = countWords(text)
  if (words > MOST_WORDS) return undefined
  const mark = emphasisOf(seen.run)
  const plainly =
    opensForm(text) ||
    (words <= MOST_CAPS_WORDS && isCaps(text) && !text.startsWith('(')) ||
    isTitle(text) ||
    (letterLine(text) !== undefined && words <= MOST_CAPS_WORDS) ||
    (NUMBERED.test(text) && words <= MOST_TITLE_WORDS && /[a-z]$/i.test(text))
  return mark !== '' || plainly ? headOf(seen, mark) : undefined
}

const lineSpans = (run: Run): Span[] => {
  const starts = [0, ...run.breaks]
  return starts.map((start, i) => span(start, starts[i + 1] ?? run.text.length))
}

function seenOf(run: Run, line: Span, shape: Head['shape']): Seen {
  const whole = line.start === 0 && line.end === run.text.length
  const part = whole ? run : sliceRun(run, line)
  const lead = part.text.length - part.text.trimStart().length
  const end = part.text.trimEnd().length
  return {
    text: collapse(part.text),
    run: part,
    span: toSource(part, span(Math.min(lead, end), end)),
    shape,
  }
}

/** Emphasised words that open a paragraph and end as a sentence or title does; a note's number and capitals need no emphasis. */
function leadOf(run: Run): Head | undefined {
  const capitals = NOTE_IN_CAPITALS.exec(run.text)
  if (capitals && !isCaps(run.text))
    return headOf(seenOf(run, span(0, capitals[0].length), 'lead'), '')
  const first = run.styled.find((one) => one.style === 'strong' || one.style === 'emphasis')
  if (!first || run.text.slice(0, first.span.start).trim() !== '') return undefined
  let { end } = first.span
  for (const one of run.styled)
    if (one.span.start <= end + 1 && (one.style === 'strong' || one.style === 'emphasis'))
      end = Math.max(end, one.span.end)
  const seen = seenOf(run, span(0, end), 'lead')
  if (!/[.:–—?!]$/.test(seen.text) && !/^\s*[.:–—]/.test(run.text.slice(end))) return undefined
  return countWords(seen.text) > MOST_WORDS || !/[a-z]{2}/i.test(seen.text)
    ? undefined
    : headOf(seen, emphasisOf(seen.run))
}

/** A heading in a list item, or joined to a paragraph that is too long for one: its first words. */
function joinedOf(run: Run, { item }: Paragraph): Scan | undefined {
  const marker = item && !BULLET.test(item.marker) ? item.marker : undefined
  const bulleted = item !== undefined
  const withMarker = (text: string): string => (marker === undefined ? text : `${marker} ${text}`)
  const opening = withMarker(collapse(run.text.slice(0, LONGEST_WRAPPED)))
  if (!itemLine(opening) && !(bulleted && BULLETED.test(opening))) return undefined
  const { length } = run.text
  const whole = length <= LONGEST_WRAPPED
  const end = whole ? length : run.text.lastIndexOf(' ', LONGEST_WRAPPED)
  const seen = seenOf(run, span(0, end < 1 ? LONGEST_WRAPPED : end), whole ? 'alone' : 'lead')
  const paged = bulleted && whole && /\D \d{1,3}$/.test(opening)
  const text = withMarker(seen.text)
  const head = headOf(
    { ...seen, text, ...(paged && { paged }), ...(marker !== undefined && { marker }) },
    emphasisOf(seen.run),
  )
  const joins = countWords(seen.text) > MOST_TITLE_WORDS
  return {
    heads: [bulleted ? { ...head, bulleted } : head],
    content: [0, joins ? length : 0],
  }
}

/** A page number on a line of its own below the text is none of the heading's. */
function withoutPageNumber(run: Run): Run {
  const last = run.breaks.at(-1)
  return last !== undefined && isPageNumber(run.text.slice(last).trim())
    ? sliceRun(run, span(0, last))
    : run
}

function scanParagraph(piece: Paragraph): Scan {
  const { item } = piece
  const run = withoutPageNumber(piece.run)
  const length = run.text.length
  const wraps = run.breaks.length === 0 || length <= LONGEST_WRAPPED
  const lines = run.breaks.length === 0 ? [] : lineSpans(run)
  const inner = lines.slice(1).some((l) => opensForm(collapse(run.text.slice(l.start, l.end))))
  if (item && BULLET.test(item.marker)) {
    const joined = joinedOf(run, piece)
    if (joined) return joined
  }
  if (wraps && !inner && !isSeveral(run, lines)) {
    const seen = seenOf(run, span(0, length), 'alone')
    const text = item ? `${item.marker} ${seen.text}` : seen.text
    const head = readLine({ ...seen, text, ...(item && { marker: item.marker }) })
    const lead = length > 0 && !item ? leadOf(run) : undefined
    const runsIn = head?.style === 'plain' && lead !== undefined && NOTE.test(lead.text)
    if (head && !runsIn && (!item || NUMBERED.test(text))) return { heads: [head], content: [0, 0] }
    if (lead) return { heads: [lead], content: [0, length] }
    return joinedOf(run, piece) ?? { heads: [], content: [length] }
  }
  const heads: Head[] = []
  const content = [0]
  for (const [i, line] of lines.entries()) {
    const size = line.end - line.start
    const next = lines[i + 1]
    const maybe = size <= LONGEST_WRAPPED
    const seen = maybe ? seenOf(run, line, 'line') : undefined
    const head = seen && readLine(seen)
    // A plain line is a heading only above a paragraph that is one long line.
    const stands =
      head &&
      (head.style !== 'plain' ||
        opensForm(head.text) ||
        (next !== undefined && next.end - next.start > 2 * size && next.end - next.start > 100))
    if (stands) {
      heads.push(head)
      content.push(0)
    } else if (/[a-z]{2}/i.test(run.text.slice(line.start, line.end)))
      content[content.length - 1] = (content.at(-1) ?? 0) + size
  }
  return { heads, content }
}

/** Whether the lines are texts of their own: a heading in one line above its paragraph, or a text of one line a paragraph. */
function isSeveral(run: Run, lines: readonly Span[]): boolean {
  const [first, second] = lines
  if (!first || !second || emphasisOf(run) !== '' || isCaps(run.text)) return false
  const under = collapse(run.text.slice(second.start))
  const above = collapse(run.text.slice(first.start, first.end))
  if (partLine(above) && /^\(.*\)$/.test(under)) return true
  if (opensForm(above) && !/[.,]$/.test(above) && (/[.:]$/.test(under) || countWords(under) > 25))
    return true
  return run.text.length > LONGEST_WRAPPED / 2 || lines.length > 3
}

function scanRow(row: GridRow, few: boolean): Head | undefined {
  const cells = row.filter((cell) => cell.run.text.trim() !== '')
  const [first] = cells
  const last = cells.at(-1)
  if (!first || !last) return undefined
  const paged = cells.length > 1 && /^(?:[A-Z]-)?\d{1,3}$/.test(last.run.text.trim())
  const text = collapse((paged ? cells.slice(0, -1) : cells).map((c) => c.run.text).join(' '))
  const from = toSource(first.run, span(0, first.run.text.length))
  const to = toSource(last.run, span(0, last.run.text.trimEnd().length))
  const marks = [...new Set(cells.map((cell) => emphasisOf(cell.run)))]
  const strong = marks.every((mark) => mark.startsWith('strong'))
  const mark = marks.length === 1 ? (marks[0] ?? '') : strong ? 'strong' : ''
  const seen: Seen = { text, run: last.run, span: span(from.start, to.end), shape: 'row', paged }
  // A layout table may hold several lettered headings among its text, each number in a cell of its own.
  const lettered = letterLine(text) !== undefined && (few || mark !== '')
  const titled = few && (mark !== '' || NOTES.test(text))
  if (!lettered && !titled && !opensForm(text)) return undefined
  return countWords(text) <= MOST_WORDS ? headOf(seen, mark) : undefined
}

function scanTable(grid: Grid): Scan {
  const filled = grid.rows.filter((row) => row.some((cell) => cell.run.text.trim() !== ''))
  const few = filled.length <= 2
  const heads: Head[] = []
  const content = [0]
  for (const row of filled) {
    const head = scanRow(row, few)
    if (head) {
      heads.push(head)
      content.push(0)
    } else {
      const size = row.reduce((sum, cell) => sum + cell.run.text.length, 0)
      content[content.length - 1] = (content.at(-1) ?? 0) + size
    }
  }
  return { heads, content }
}

function markListed(scan: Scan, always: boolean): Scan {
  const items = scan.heads.filter((head) => head.item)
  if (items.length < LISTED_ITEMS) return scan
  const between = scan.content.slice(1, -1).reduce((sum, size) => sum + size, 0)
  const own = items.reduce((sum, head) => sum + head.text.length, 0)
  if (!always && between > own) return scan
  return {
    heads: scan.heads.map((head) => ({ ...head, listed: true })),
    content: scan.content.map(() => 0),
  }
}

const NOTHING: Scan = { heads: [], content: [0] }

function scanPiece(piece: Piece): Scan {
  switch (piece.kind) {
    case 'heading': {
      const seen = seenOf(piece.run, span(0, piece.run.text.length), 'heading')
      if (!/[a-z0-9]/i.test(seen.text)) return NOTHING
      return { heads: [headOf(seen, `h${piece.depth}`)], content: [0, 0] }
    }
    case 'paragraph':
      return markListed(scanParagraph(piece), false)
    case 'table':
      return markListed(scanTable(piece.grid), true)
    case 'opaque':
      return { heads: [], content: [piece.span.end - piece.span.start] }
    case 'rule':
    case 'other':
      return NOTHING
  }
}

/** Pieces never change, so that each is scanned once in its life. */
export const scan = recall<Piece, Scan>(scanPiece)
