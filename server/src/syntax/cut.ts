// Cuts a text into blocks that Markdown parses independently of each other.

import type { Span } from '../base/span.ts'

const BLANK = /^[ \t]*$/
const LIST_MARKER = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW_HTML =
  /^ {0,3}<(?:(script|pre|style|textarea)(?:[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/i
const CONTAINED_OPENER =
  /^[ \t>*+\-\d.)]+(?:`{3}|~{3}|<(?:script|pre|style|textarea|!--|\?|![A-Za-z[]))/i

interface Line {
  readonly start: number
  /** Without the line ending. */
  readonly text: string
  readonly next: number
}

function* linesOf(text: string): Generator<Line> {
  let start = 0
  while (start < text.length) {
    let end = start
    let code = 0
    while (end < text.length && (code = text.charCodeAt(end)) !== 10 && code !== 13) end++
    let next = end
    if (next < text.length) next += code === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1
    yield { start, text: text.slice(start, end), next }
    start = next
  }
}

/** What ends the leaf that `line` opens and that blank lines do not end. */
function closerOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.[1]
  if (fence) {
    const info = line.slice(line.indexOf(fence) + fence.length)
    if (fence.startsWith('`') && info.includes('`')) return undefined
    return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`)
  }
  const html = RAW_HTML.exec(line)
  if (!html) return undefined
  if (html[1]) return /<\/(?:script|pre|style|textarea)>/i
  if (html[2]) return /-->/
  if (html[3]) return /\?>/
  if (html[4]) return /\]\]>/
  return />/
}

/** Blocks in order; together they cover all but blank lines between them. */
export function cut(text: string): Span[] {
  const blocks: Span[] = []
  let start: number | undefined
  let end = 0
  let afterBlank = true
  let listOpen = false
  let uncertain = false
  let closer: RegExp | undefined
  for (const line of linesOf(text)) {
    if (closer) {
      end = line.start + line.text.length
      if (closer.test(line.text)) closer = undefined
      afterBlank = false
      continue
    }
    if (BLANK.test(line.text)) {
      afterBlank = true
      continue
    }
    const indented = line.text.startsWith(' ') || line.text.startsWith('\t')
    const begins =
      start === undefined ||
      (afterBlank && !indented && !uncertain && !(listOpen && LIST_MARKER.test(line.text)))
    if (begins) {
      if (start !== undefined) blocks.push({ start, end })
      start = line.start
      listOpen = uncertain = false
    }
    end = line.start + line.text.length
    afterBlank = false
    if (LIST_MARKER.test(line.text)) listOpen = true
    if (CONTAINED_OPENER.test(line.text)) uncertain = true
    const opened = closerOf(line.text)
    if (opened && !(opened.test(line.text) && !FENCE.test(line.text))) closer = opened
  }
  if (start !== undefined) blocks.push({ start, end })
  return blocks
}
