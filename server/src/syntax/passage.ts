// Pieces → passages: headings and paragraphs as a reader reads them, in document offsets.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Heading, Paragraph, Placed } from './piece.ts'
import { joinRuns, shiftRun } from './run.ts'
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
  /** For a list item: the paragraph that introduces its list ("… including:"). */
  readonly lead?: Passage
}

function passageOf(parts: readonly Placed<Heading | Paragraph>[], lead?: Passage): Passage {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a passage has parts')
  const { piece } = first
  const item = piece.kind === 'paragraph' ? piece.item : undefined
  return {
    kind: piece.kind,
    span: span(first.at + piece.span.start, last.at + last.piece.span.end),
    run: joinRuns(parts.map((part) => shiftRun(part.piece.run, part.at))),
    parts,
    ...(item && { item }),
    ...(piece.kind === 'paragraph' && piece.quoted && { quoted: true as const }),
    ...(lead && { lead }),
  }
}

export function passagesOf(pieces: readonly Placed[]): readonly Passage[] {
  const passages: Passage[] = []
  let lead: Passage | undefined
  for (const { at, piece } of pieces) {
    if (piece.kind !== 'heading' && piece.kind !== 'paragraph') continue
    const isItem = piece.kind === 'paragraph' && piece.item !== undefined
    const passage = passageOf([{ at, piece }], isItem ? lead : undefined)
    if (!isItem) lead = passage.run.text.trimEnd().endsWith(':') ? passage : undefined
    passages.push(passage)
  }
  return passages
}
