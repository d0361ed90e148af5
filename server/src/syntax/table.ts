// A block that is a table, of any shape → its grid, with the lines before and after it as paragraphs.

import { span } from '../base/span.ts'
import type { Grid } from './grid.ts'
import { lightRun } from './inline.ts'
import type { Piece } from './piece.ts'
import { sliceRun, toSource } from './run.ts'
import { fixedTable } from './table/fixed.ts'
import { flatTable } from './table/flat.ts'
import { htmlTable } from './table/html.ts'
import { linesOf } from './table/lines.ts'
import type { Line, TableReader } from './table/lines.ts'
import { pipeTable } from './table/pipe.ts'
import { squeezedTable } from './table/squeezed.ts'
import { tabTable } from './table/tab.ts'

const READERS: readonly TableReader[] = [
  htmlTable,
  pipeTable,
  tabTable,
  flatTable,
  fixedTable,
  squeezedTable,
]
const HINT = /\||\t|<t[rdh]\b|<table|\S {2,}[(\d$¥€£-]|\.{3}|[\d)-] [($]{0,2}\d/i
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/
const CLOSING = /(?<=\s)#+\s*$/
const RULE = /^([-*_])(?:\s*\1){2,}$/

const endOf = (line: Line): number => line.start + line.text.length

function textPieces(lines: readonly Line[], block: string, fenced: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let open: Line[] = []
  const close = (): void => {
    const [first] = open
    const last = open.at(-1)
    if (first && last) {
      const run = lightRun(block.slice(first.start, endOf(last)), first.start)
      const where = span(first.start, endOf(last))
      pieces.push(
        run.text.trim() === ''
          ? { kind: 'other', span: where }
          : { kind: 'paragraph', span: where, run },
      )
    }
    open = []
  }
  for (const line of lines) {
    const where = span(line.start, endOf(line))
    const heading = fenced ? null : HEADING.exec(line.text)
    if (heading) {
      close()
      const from = heading[0].length
      const run = lightRun(line.text.slice(from).replace(CLOSING, ''), line.start + from)
      pieces.push({ kind: 'heading', span: where, depth: heading[1]?.length ?? 1, run })
    } else if (RULE.test(line.text.trim()) || FENCE.test(line.text)) {
      close()
      pieces.push({ kind: FENCE.test(line.text) ? 'other' : 'rule', span: where })
    } else if (line.text.trim() === '') close()
    else open.push(line)
  }
  close()
  return pieces
}

/** A table of one column frames text: a page number, a heading, an address. */
const framed = (grid: Grid): readonly Piece[] =>
  grid.rows.flatMap((row) =>
    row
      .filter((cell) => cell.run.text.trim() !== '')
      .map(({ run }): Piece => {
        const start = run.text.search(/\S/)
        const inner = span(start, start + run.text.trim().length)
        return { kind: 'paragraph', span: toSource(run, inner), run: sliceRun(run, inner) }
      }),
  )

/** Undefined when the block holds no table. */
export function tableOf(block: string): readonly Piece[] | undefined {
  if (!HINT.test(block)) return undefined
  const lines = linesOf(block)
  const fenced = FENCE.test(lines[0]?.text ?? '')
  const pieces: Piece[] = []
  let text: Line[] = []
  let found = false
  for (let i = 0; i < lines.length;) {
    let end = i + 1
    for (const read of fenced ? [fixedTable, squeezedTable] : READERS) {
      const taken = read(lines, i)
      const first = lines[i]
      const last = lines[(taken?.end ?? 0) - 1]
      if (taken) end = Math.max(end, taken.end)
      if (!taken?.grid || !first || !last) continue
      found = true
      pieces.push(...textPieces(text, block, fenced))
      const where = span(first.start, endOf(last))
      if (taken.grid.rows.some((row) => row.length > 1))
        pieces.push({ kind: 'table', span: where, grid: taken.grid })
      else pieces.push(...framed(taken.grid))
      text = []
      i = end = taken.end
      break
    }
    text.push(...lines.slice(i, end))
    i = end
  }
  if (!found) return undefined
  pieces.push(...textPieces(text, block, fenced))
  return pieces
}
