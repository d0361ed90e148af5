// One block of Markdown → its pieces, by remark.

import type { Code, List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { alignText } from './align.ts'
import { excessOf } from './bounds.ts'
import { partsOf } from './chunks.ts'
import { readLightly } from './light.ts'
import { markdown } from './markdown.ts'
import type { Opaque, Piece } from './piece.ts'
import { plainPiece } from './plain-block.ts'
import { RunBuilder } from './run-builder.ts'
import { shiftRun } from './run.ts'
import type { Run } from './run.ts'
import { tableOf } from './table.ts'

/** Code or raw HTML would be read as text if it were read in parts. */
const UNDIVIDED = /^ {0,3}(?:`{3}|~{3}|<)/

/** The pieces of one block; spans count from the block's start. Never throws. */
export function parse(block: string): readonly Piece[] {
  const table = tableOf(block)
  if (table) return table
  const excess = excessOf(block)
  if (!excess) return parseHarmless(block)
  if (UNDIVIDED.test(block)) return [opaque(span(0, block.length), excess.reason)]
  return excess.kind === 'long' ? readLightly(block) : parseInParts(block)
}

function parseHarmless(block: string): readonly Piece[] {
  const plain = plainPiece(block)
  if (plain) return [plain]
  const tree = markdown(block)
  if (!tree)
    return [opaque(span(0, block.length), 'its containers are nested too deeply to be read')]
  const pieces: Piece[] = []
  for (const node of tree.children) collect(node, block, pieces, 0)
  return pieces
}

const opaque = (s: Span, reason: string): Opaque => ({ kind: 'opaque', span: s, reason })

/** Of a dense block, only the parts that are still too dense are opaque. */
function parseInParts(block: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const part of partsOf(block, span(0, block.length))) {
    const source = block.slice(part.start, part.end)
    const last = pieces.at(-1)
    const excess = excessOf(source)
    if (!excess)
      for (const piece of parseHarmless(source)) pieces.push(movePiece(piece, part.start))
    else if (last?.kind === 'opaque')
      pieces[pieces.length - 1] = { ...last, span: span(last.span.start, part.end) }
    else pieces.push(opaque(part, excess.reason))
  }
  return pieces
}

function movePiece(piece: Piece, by: number): Piece {
  const moved = { ...piece, span: shift(piece.span, by) }
  return 'run' in moved ? { ...moved, run: shiftRun(moved.run, by) } : moved
}

const spanOf = (node: Nodes): Span =>
  span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

function collect(node: RootContent, block: string, pieces: Piece[], depth: number): void {
  switch (node.type) {
    case 'heading':
      pieces.push({
        kind: 'heading',
        span: spanOf(node),
        depth: node.depth,
        run: runOf(node.children, block),
      })
      return
    case 'paragraph': {
      const run = runOf(node.children, block)
      pieces.push(
        run.text.trim() === ''
          ? { kind: 'other', span: spanOf(node) }
          : { kind: 'paragraph', span: spanOf(node), run },
      )
      return
    }
    case 'blockquote':
      for (const child of node.children) {
        const from = pieces.length
        collect(child, block, pieces, depth)
        for (let i = from; i < pieces.length; i++) {
          const piece = pieces[i]
          if (piece?.kind === 'paragraph') pieces[i] = { ...piece, quoted: true }
        }
      }
      return
    case 'list':
      collectList(node, block, pieces, depth + 1)
      return
    case 'thematicBreak':
      pieces.push({ kind: 'rule', span: spanOf(node) })
      return
    case 'html': {
      const s = spanOf(node)
      const builder = new RunBuilder()
      stripTags(node.value, s.start, builder)
      const run = builder.done()
      pieces.push(
        run.text.trim() === '' ? { kind: 'other', span: s } : { kind: 'paragraph', span: s, run },
      )
      return
    }
    case 'code':
      collectCode(node, block, pieces)
      return
    case 'definition':
      // A filing's "[1]: Unaudited" is a footnote, not the target of a link.
      pieces.push(textPiece(block, spanOf(node)))
      return
    default:
      pieces.push({ kind: 'other', span: spanOf(node) })
  }
}

function textPiece(block: string, s: Span): Piece {
  const builder = new RunBuilder()
  alignText(block.slice(s.start, s.end), s.start, builder)
  const run = builder.done()
  return run.text.trim() === '' ? { kind: 'other', span: s } : { kind: 'paragraph', span: s, run }
}

/** Indented code is how Markdown reads the indented paragraphs of an old filing; fenced code is meant. */
function collectCode(node: Code, block: string, pieces: Piece[]): void {
  const { start, end } = spanOf(node)
  if (/[`~]/.test(block.charAt(start))) {
    pieces.push({ kind: 'other', span: span(start, end) })
    return
  }
  for (const chunk of block.slice(start, end).matchAll(INDENTED)) {
    const from = start + chunk.index
    const indent = chunk[0].length - chunk[0].trimStart().length
    pieces.push(textPiece(block, span(from + indent, from + chunk[0].length)))
  }
}

/** Lines up to a blank one. */
const INDENTED = /[^\r\n]*\S[^\r\n]*(?:(?:\r\n|\r|\n)[^\r\n]*\S[^\r\n]*)*/g

function collectList(list: List, block: string, pieces: Piece[], depth: number): void {
  for (const item of list.children) {
    const start = item.position?.start.offset ?? 0
    const marker = /^\s*([-+*]|\d{1,9}[.)])/.exec(block.slice(start, start + 16))?.[1] ?? '-'
    for (const child of item.children) {
      const from = pieces.length
      collect(child, block, pieces, depth)
      for (let i = from; i < pieces.length; i++) {
        const piece = pieces[i]
        if (piece?.kind === 'paragraph' && !piece.item)
          pieces[i] = { ...piece, item: { depth, marker } }
      }
    }
  }
}

const TAG = /<!--[\s\S]*?-->|<[^<>]*>/g

function stripTags(html: string, from: number, builder: RunBuilder): void {
  let at = 0
  for (const tag of html.matchAll(TAG)) {
    alignText(html.slice(at, tag.index), from + at, builder)
    at = tag.index + tag[0].length
  }
  alignText(html.slice(at), from + at, builder)
}

function runOf(children: readonly PhrasingContent[], block: string): Run {
  const builder = new RunBuilder()
  inline(children, block, builder)
  return builder.done()
}

function inline(children: readonly PhrasingContent[], block: string, builder: RunBuilder): void {
  let raisedFrom: number | undefined
  for (const node of children) {
    const s = spanOf(node)
    switch (node.type) {
      case 'text':
        alignText(block.slice(s.start, s.end), s.start, builder)
        break
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'linkReference': {
        const from = builder.length
        inline(node.children, block, builder)
        builder.style(node.type === 'linkReference' ? 'link' : node.type, from)
        break
      }
      case 'inlineCode': {
        const from = builder.length
        const inner = block.slice(s.start, s.end)
        const fence = /^`+/.exec(inner)?.[0].length ?? 0
        builder.literal(inner.slice(fence, inner.length - fence), s.start + fence)
        builder.style('code', from)
        break
      }
      case 'break':
        builder.literal(block.slice(s.end - 1, s.end), s.end - 1)
        break
      case 'html':
        if (/^<sup\b/i.test(node.value)) raisedFrom = builder.length
        else if (/^<\/sup/i.test(node.value) && raisedFrom !== undefined) {
          builder.style('raised', raisedFrom)
          raisedFrom = undefined
        } else if (/^<br\b/i.test(node.value)) builder.literal(' ', s.start)
        break
      default:
    }
  }
}
