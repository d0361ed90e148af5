// The comments of a filing that accept findings → what each of them covers, and what is amiss with it.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Filing } from '../filing.ts'
import { commentWords } from '../notes/acceptance-comment.ts'
import type { CommentWords } from '../notes/acceptance-comment.ts'
import type { Piece, Placed } from '../syntax/piece.ts'

export interface Cover extends CommentWords {
  /** The comment's own place. */
  readonly comment: Span
  /** Absent where nothing follows it. */
  readonly covered?: Span
}

/** In order of position, as the filing's comments and pieces are: one walk over both. */
export function coversOf(filing: Filing, known: ReadonlySet<string>): readonly Cover[] {
  const { text, comments } = filing
  if (comments.length === 0) return []
  const wholes = wholesOf(filing.pieces)
  let next = 0
  return comments.map(({ span: comment, words }) => {
    while ((wholes[next]?.end ?? Infinity) <= comment.start) next++
    const before = wholes[next - 1]
    const isBehind = before && lineOf(text, before.end) === lineOf(text, comment.start)
    const covered = isBehind ? before : wholes[next]
    return { comment, ...(covered && { covered }), ...commentWords(words, known) }
  })
}

/** What a comment before it would cover. */
export const pieceAround = (filing: Filing, at: Span): Span | undefined =>
  wholesOf(filing.pieces).find(({ end }) => end > at.start)

/** Tables, paragraphs and headings; the items of a list as one. */
function wholesOf(pieces: readonly Placed[]): readonly Span[] {
  const wholes: Span[] = []
  let isInList = false
  for (const placed of pieces) {
    if (!isText(placed.piece)) continue
    const { start, end } = spanOf(placed)
    const last = isInList && isOfList(placed) ? wholes.pop() : undefined
    wholes.push(span(last?.start ?? start, end))
    isInList = isOfList(placed)
  }
  return wholes
}

const isText = ({ kind }: Piece): boolean => kind !== 'other' && kind !== 'rule'

const spanOf = ({ at, piece }: Placed): Span => span(at + piece.span.start, at + piece.span.end)

const isOfList = ({ piece }: Placed): boolean =>
  piece.kind === 'paragraph' && piece.item !== undefined
