// One block of Markdown → its pieces, by remark.

import { unified } from 'unified'
import remarkParse from 'remark-parse'
import type { List, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Piece } from './piece.ts'
import { alignText } from './align.ts'
import { RunBuilder } from './run-builder.ts'
import type { Run } from './run.ts'
import { tableOf } from './table.ts'

const parser = unified().use(remarkParse).freeze()

/** More of one delimiter than this in a block, and inline parsing may take seconds (docs/ARCHITECTURE.md). */
const MOST_DELIMITERS = 1000
const LONGEST_BLOCK = 65_536

function hostility(block: string): string | undefined {
  if (block.length > LONGEST_BLOCK) return `a block of ${block.length} characters is too long`
  for (const delimiter of ['*', '_', '[', ']', '`', '<', '>', '!'] as const) {
    let count = 0
    for (let i = block.indexOf(delimiter); i >= 0; i = block.indexOf(delimiter, i + 1)) count++
    if (count > MOST_DELIMITERS) return `more than ${MOST_DELIMITERS} “${delimiter}” in one block`
  }
  return undefined
}

/** The pieces of one block; spans count from the block's start. Never throws. */
export function parse(block: string): readonly Piece[] {
  const whole = span(0, block.length)
  const table = tableOf(block)
  if (table) return table
  const reason = hostility(block)
  if (reason !== undefined) return [{ kind: 'opaque', span: whole, reason }]
  let tree: Root
  try {
    tree = parser.parse(block)
  } catch {
    return [{ kind: 'opaque', span: whole, reason: 'its containers are nested too deeply' }]
  }
  const pieces: Piece[] = []
  for (const node of tree.children) collect(node, block, pieces, 0)
  return pieces
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
    default:
      pieces.push({ kind: 'other', span: spanOf(node) })
  }
}

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
