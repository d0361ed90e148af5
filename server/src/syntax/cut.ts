// Cuts a text into blocks that Markdown parses independently of each other.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { excessOf } from './bounds.ts'
import { markdown } from './markdown.ts'

/*
 * A block begins with no container open and no leaf open. So a line may begin one when
 * 1. the line before it is blank, which ends paragraphs, tables, quotes and HTML of kinds 6 and 7;
 * 2. no list is open that its indentation, or its own list marker, would continue;
 * 3. no fence and no HTML of kinds 1 to 5, which blank lines do not end, is open;
 * 4. it has no byte-order mark, which a parser drops at the start of its input only.
 * Chunks of indented code that blank lines part are one node to Markdown and several blocks here: their text is the same.
 * Link definitions hold in their own block alone: a run needs the text of a link, not where it leads.
 */

const LIST_MARKER = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW_HTML =
  /^ {0,3}<(?:(script|pre|style|textarea)(?:[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|![a-z])/i
/** A fence or raw HTML behind marks that may be containers. */
const OPENER = /^[ \t>*+\-\d.)]*(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/i
/** Lines that open a quote, or HTML that a blank line ends: what follows is read by more than its first characters. */
const CONTAINING = /^ {0,3}[<>]/

const BYTE_ORDER_MARK = 0xfeff
const SENTINEL = 'x'

/** What ends the leaf that `line` opens and that blank lines do not end. */
function closerOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.[1]
  if (fence !== undefined) {
    const info = line.slice(line.indexOf(fence) + fence.length)
    if (fence.startsWith('`') && info.includes('`')) return undefined
    return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`)
  }
  const html = RAW_HTML.exec(line)
  if (!html) return undefined
  if (html[1] !== undefined) return /<\/(?:script|pre|style|textarea)>/i
  if (html[2] !== undefined) return /-->/
  if (html[3] !== undefined) return /\?>/
  return html[4] === undefined ? />/ : /\]\]>/
}

/** Whether a block that ends here leaves nothing open: whether Markdown reads a word after it as a paragraph of its own. */
function endsClosed(block: string): boolean {
  if (excessOf(block)) return true
  const last = markdown(`${block}\n\n${SENTINEL}`)?.children.at(-1)
  return last === undefined || last.position?.start.offset === block.length + 2
}

/** The block that the lines so far belong to. Mutable while the text is cut. */
class Block {
  readonly start: number
  end: number
  #list = false
  /** Lines so far are plain text, so that what a line opens is told by the line alone. */
  #clear = true
  /** Something may be open that only the parser can tell. */
  #murky = false
  #closer: RegExp | undefined
  /** Ask the parser again when the block is this long: a fence that stays open is not asked about at every blank line. */
  #askAt = 0

  constructor(start: number) {
    this.start = start
    this.end = start
  }

  /** Whether `line`, after a blank one, may begin the next block. */
  endsBefore(line: string, text: string): boolean {
    if (this.#closer || line.charCodeAt(0) === BYTE_ORDER_MARK) return false
    if (this.#list && (/^[ \t]/.test(line) || LIST_MARKER.test(line))) return false
    if (!this.#murky) return true
    const length = this.end - this.start
    if (length < this.#askAt) return false
    this.#askAt = length * 2
    return endsClosed(text.slice(this.start, this.end))
  }

  add(line: string, end: number): void {
    this.end = end
    if (this.#closer) {
      if (this.#closer.test(line)) this.#closer = undefined
      return
    }
    if (LIST_MARKER.test(line)) {
      this.#list = true
      this.#clear = false
    }
    const opened = this.#clear ? closerOf(line) : undefined
    if (opened) {
      if (FENCE.test(line) || !opened.test(line)) this.#closer = opened
    } else {
      if (CONTAINING.test(line)) this.#clear = false
      if (!this.#clear && OPENER.test(line)) this.#murky = true
    }
  }
}

/** Blocks in order; together they cover all but the blank lines between them. */
export function cut(text: string): Span[] {
  const blocks: Span[] = []
  let block: Block | undefined
  let afterBlank = true
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  while (start < text.length) {
    let end = start
    let blank = true
    let code = 0
    for (; end < text.length; end++) {
      code = text.charCodeAt(end)
      if (code === 10 || code === 13) break
      if (code !== 32 && code !== 9) blank = false
    }
    if (blank) afterBlank = true
    else {
      const line = text.slice(start, end)
      if (!block || (afterBlank && block.endsBefore(line, text))) {
        if (block) blocks.push(span(block.start, block.end))
        block = new Block(start)
      }
      block.add(line, end)
      afterBlank = false
    }
    start = code === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  if (block) blocks.push(span(block.start, block.end))
  return blocks
}
