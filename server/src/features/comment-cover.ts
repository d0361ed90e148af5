// The comments of a filing that accept findings → what each of them covers, and what is amiss with it.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import { commentWords } from '../notes/acceptance-comment.ts'
import type { Piece, Placed } from '../syntax/piece.ts'

export interface Cover {
  /** The comment's own place. */
  readonly comment: Span
  /** Absent where nothing follows it. */
  readonly covered?: Span
  readonly rules: readonly string[]
  readonly reason: string
  readonly amiss: readonly string[]
}

export function coversOf(filing: Filing, known: ReadonlySet<string>): readonly Cover[] {
  if (filing.comments.length === 0) return []
  const pieces = filing.pieces.filter(({ piece }) => isText(piece))
  return filing.comments.map(({ span: comment, words }) => {
    const covered = coveredBy(filing, pieces, comment)
    return { comment, ...(covered && { covered }), ...commentWords(words, known) }
  })
}

const isText = ({ kind }: Piece): boolean => kind !== 'other' && kind !== 'rule'

const spanOf = ({ at, piece }: Placed): Span => span(at + piece.span.start, at + piece.span.end)

/** The piece that it stands in, or behind on one line, else the next one; of a list, the whole list. */
function coveredBy(filing: Filing, pieces: readonly Placed[], comment: Span): Span | undefined {
  const { value } = filing.text
  const isOnOneLine = (end: number): boolean =>
    end <= comment.start && !/[\r\n]/.test(value.slice(end, comment.start))
  const i = pieces.findIndex((placed) => {
    const { start, end } = spanOf(placed)
    return end > comment.start || (start < comment.start && isOnOneLine(end))
  })
  return wholeAt(pieces, i)
}

/** What a comment before it would cover. */
export function pieceAround(filing: Filing, at: Span): Span | undefined {
  const pieces = filing.pieces.filter(({ piece }) => isText(piece))
  return wholeAt(
    pieces,
    pieces.findIndex((placed) => spanOf(placed).end > at.start),
  )
}

function wholeAt(pieces: readonly Placed[], i: number): Span | undefined {
  const first = pieces[i]
  if (!first) return undefined
  let [from, to] = [i, i]
  if (isOfList(first)) {
    while (isOfList(pieces[from - 1])) from--
    while (isOfList(pieces[to + 1])) to++
  }
  return span(spanOf(pieces[from] ?? first).start, spanOf(pieces[to] ?? first).end)
}

const isOfList = (placed: Placed | undefined): boolean =>
  placed?.piece.kind === 'paragraph' && placed.piece.item !== undefined
