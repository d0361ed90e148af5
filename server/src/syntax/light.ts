// A block too long for the parser → its pieces by their lines alone, in linear time.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { partsOf } from './chunks.ts'
import { lightRun } from './inline.ts'
import type { Piece } from './piece.ts'

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const UNDERLINE = /^ {0,3}(?:(=+)|-+)$/
const ITEM = /^[ \t]*([-+*]|\d{1,9}[.)])[ \t]+(?=\S)/
/** Columns that a nested list is indented by, at the least. */
const STEP = 2

interface Item {
  readonly depth: number
  readonly marker: string
}

/** Text so far of the paragraph that runs on. */
interface Open {
  readonly start: number
  end: number
  readonly item?: Item
}

export function readLightly(block: string): readonly Piece[] {
  const pieces: Piece[] = []
  let open: Open | undefined
  const close = (): void => {
    if (open)
      for (const part of partsOf(block, span(open.start, open.end)))
        pieces.push(paragraph(block, part, open.item))
    open = undefined
  }
  for (const { 0: whole, index: at } of block.matchAll(LINE)) {
    const line = whole.trimEnd()
    const end = at + line.length
    const heading = HEADING.exec(line)
    const item = ITEM.exec(line)
    const under = open ? UNDERLINE.exec(line) : null
    if (line === '') close()
    else if (under && open) {
      pieces.push(headingPiece(block, span(open.start, open.end), under[1] === undefined ? 2 : 1))
      open = undefined
    } else if (heading) {
      close()
      const depth = heading[1]?.length ?? 1
      pieces.push(headingPiece(block, span(at + heading[0].length, end), depth))
    } else if (RULE.test(line)) {
      close()
      pieces.push({ kind: 'rule', span: span(at, end) })
    } else if (item) {
      close()
      const depth = 1 + Math.floor(line.search(/\S/) / STEP)
      open = { start: at + item[0].length, end, item: { depth, marker: item[1] ?? '-' } }
    } else if (open) open.end = end
    else open = { start: at + line.search(/\S/), end }
  }
  close()
  return pieces
}

const headingPiece = (block: string, s: Span, depth: number): Piece => ({
  kind: 'heading',
  span: s,
  depth,
  run: lightRun(block.slice(s.start, s.end), s.start),
})

function paragraph(block: string, s: Span, item: Item | undefined): Piece {
  const run = lightRun(block.slice(s.start, s.end), s.start)
  if (run.text.trim() === '') return { kind: 'other', span: s }
  return { kind: 'paragraph', span: s, run, ...(item && { item }) }
}
