// Pieces → passages: headings and paragraphs as a reader reads them, whole over page breaks, in document offsets.

import { recall } from '../base/recall.ts'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { furnitureOf } from './furniture.ts'
import { paragraphsIn } from './paragraphs.ts'
import type { Heading, Paragraph, Placed } from './piece.ts'
import { isWholly, joinRuns, shiftRun } from './run.ts'
import type { Run } from './run.ts'

export interface Passage {
  readonly kind: 'heading' | 'paragraph'
  /** In the document; covers what stands between joined parts too. */
  readonly span: Span
  /** Source offsets are the document's. */
  readonly run: Run
  /** The pieces it was joined from, mostly one. */
  readonly parts: readonly Placed<Heading | Paragraph>[]
  /** Set for a list item's paragraph. */
  readonly item?: { readonly depth: number; readonly marker: string }
  readonly quoted?: true
  /** For a list item: the paragraph that introduces its list ("… including:"), over blank lines and page breaks too. */
  readonly lead?: Passage
}

type Text = Heading | Paragraph

/** Fewer words are a heading, a caption, a column head: nothing that runs on. */
const FEWEST_WORDS = 8
/** Pieces of the page between two halves of a sentence. */
const MOST_BETWEEN = 8

const OPEN_END = /[\p{L}\p{N}),’'"”%-]$/u
const BROKEN_END =
  /(?:,|\b(?:an?|the|of|and|or|to|in|on|at|by|for|from|with|as|is|are|was|were|that|which|than|into|our|its|their|his|her|this|these|such|not|be|been|has|have|had|will|may|would|could|if|when|upon|under|between|Mr|Ms|Inc|Co)\.?)$/
const GOES_ON = /^["“(]?\p{Ll}/u
/** "for the years ended" and "December 31, 2010": a line that no converter ended there. */
const DATE_WANTED = /\b(?:ended|ending|as of|as at)$/
const DATE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/
/** "(iii)", "b)": the next of an enumeration. */
const ENUMERATED = /^\(?[a-z]{1,4}[.)]/
const STARTS = /^["“(]?[\p{L}\p{N}]/u

/** Longer than any of the words that a sentence breaks off with: a search for its end does not begin at its start. */
const TAIL = 24

const words = (text: string): number => text.split(/\s+/, FEWEST_WORDS + 1).length
const isEmphasised = (run: Run): boolean => isWholly(run, 'strong') || isWholly(run, 'emphasis')

/** Whether `next` goes on with the sentence that `last` breaks off; a page break lets it go on in upper case. */
function goesOn(last: Paragraph, next: Paragraph, pageBreak: boolean): boolean {
  const end = last.run.text.trimEnd()
  const tail = end.slice(-TAIL)
  const start = next.run.text.trimStart()
  if (next.item || last.quoted !== next.quoted || (last.item && !pageBreak)) return false
  if (!OPEN_END.test(tail) || words(end) < FEWEST_WORDS) return false
  if (ENUMERATED.test(start) || !start.includes(' ')) return false
  if (isEmphasised(last.run) || isEmphasised(next.run)) return false
  if (DATE_WANTED.test(tail) && DATE.test(start)) return true
  return GOES_ON.test(start) || (pageBreak && BROKEN_END.test(tail) && STARTS.test(start))
}

function passageOf(
  first: Placed<Text>,
  parts: readonly Placed<Text>[],
  lead: Passage | undefined,
): Passage {
  const { piece } = first
  const last = parts.at(-1) ?? first
  const paragraph = piece.kind === 'paragraph' ? piece : undefined
  return {
    kind: piece.kind,
    span: span(first.at + piece.span.start, last.at + last.piece.span.end),
    run: joinRuns(parts.map((part) => shiftRun(part.piece.run, part.at))),
    parts,
    ...(paragraph?.item && { item: paragraph.item }),
    ...(paragraph?.quoted && { quoted: true as const }),
    ...(lead && { lead }),
  }
}

interface Entry {
  readonly placed: Placed
  /** It belongs to the page. */
  readonly skipped: boolean
}

/** The pieces in order, with texts of one line a paragraph taken apart. */
function entriesOf(pieces: readonly Placed[]): readonly Entry[] {
  const furniture = furnitureOf(pieces)
  return pieces.flatMap(({ at, piece }, index): Entry[] => {
    const skipped = furniture.has(index)
    if (piece.kind !== 'paragraph') return [{ placed: { at, piece }, skipped }]
    return paragraphsIn(piece).map((part) => ({ placed: { at, piece: part }, skipped }))
  })
}

/** The entry that goes on with the one at `from`, over what belongs to the page; −1 where it ends there. */
function continuation(entries: readonly Entry[], from: number): number {
  const last = entries[from]?.placed.piece
  if (last?.kind !== 'paragraph') return -1
  let next = from + 1
  while (entries[next]?.skipped === true && next - from <= MOST_BETWEEN) next++
  const piece = entries[next]?.placed.piece
  return piece?.kind === 'paragraph' && goesOn(last, piece, next > from + 1) ? next : -1
}

export const passagesOf = recall((pieces: readonly Placed[]): readonly Passage[] => {
  const entries = entriesOf(pieces)
  const passages: Passage[] = []
  let lead: Passage | undefined
  for (let i = 0; i < entries.length; i++) {
    const first = textAt(entries, i)
    if (!first || entries[i]?.skipped === true) continue
    const parts = [first]
    for (let next = continuation(entries, i); next >= 0; next = continuation(entries, i)) {
      const part = textAt(entries, next)
      if (part) parts.push(part)
      i = next
    }
    const isItem = first.piece.kind === 'paragraph' && first.piece.item !== undefined
    const passage = passageOf(first, parts, isItem ? lead : undefined)
    if (!isItem) lead = passage.run.text.trimEnd().endsWith(':') ? passage : undefined
    passages.push(passage)
  }
  return passages
})

function textAt(entries: readonly Entry[], index: number): Placed<Text> | undefined {
  const placed = entries[index]?.placed
  if (!placed) return undefined
  const { at, piece } = placed
  return piece.kind === 'heading' || piece.kind === 'paragraph' ? { at, piece } : undefined
}
