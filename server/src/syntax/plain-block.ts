// A block of nothing but text, or one heading of it → its piece, without the parser: most blocks of a filing are such.

import { span } from '../base/span.ts'
import { alignText } from './align.ts'
import type { Heading, Paragraph } from './piece.ts'
import { RunBuilder } from './run-builder.ts'

/** What may begin markup inside of text, or is read otherwise than it is written: tabs, a byte-order mark; or a second paragraph. */
const MARKUP = /[*_`[\]<\t\0\ufeff]|\\$| $|\n[\r\n]|\r\r/m
/** Line starts that may open something else than a paragraph, or that end one. */
const OPENING = /^(?:[ >#=~+-]|\d{1,9}[.)](?: |$))/m
const HEADING = /^(#{1,6}) +[^#\s][^#\r\n]*$/

/** Undefined where the block has to be parsed. */
export function plainPiece(block: string): Paragraph | Heading | undefined {
  if (MARKUP.test(block)) return undefined
  const heading = HEADING.exec(block)
  if (!heading && OPENING.test(block)) return undefined
  const start = heading ? block.search(/[^# ]/) : 0
  const builder = new RunBuilder()
  alignText(block.slice(start), start, builder)
  const run = builder.done()
  const s = span(0, block.length)
  if (heading) return { kind: 'heading', span: s, depth: heading[1]?.length ?? 1, run }
  return run.text.trim() === '' ? undefined : { kind: 'paragraph', span: s, run }
}
