// A section before its end is known: what opens it, and how deep it lies.

import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Section, SectionKind } from '../section.ts'
import type { PlacedHead } from './head.ts'

export interface Node {
  readonly kind: SectionKind
  /** A node lies in the nearest one before it with a lower level. */
  readonly level: number
  readonly name: string
  readonly title: string
  readonly key?: string
  readonly also?: readonly string[]
  readonly heading: Span
  /** Where the heading's marks, line or table begin: the section before ends there. */
  readonly from: number
  readonly inferred: boolean
}

/** Room between the levels is for headings by style. */
export const LEVELS = {
  part: 0,
  item: 1,
  'sub-item': 2,
  'risk-group': 3,
  risk: 4,
  heading: 10,
} as const

/** Where the heading's text stands in the document; the marker of a list item belongs to it. */
export function headingSpan(text: string, from: PlacedHead, to: PlacedHead = from): Span {
  let start = from.at + from.head.span.start
  const { marker } = from.head
  if (marker !== undefined) {
    const before = text.slice(Math.max(0, start - marker.length - 8), start)
    const at = before.lastIndexOf(marker)
    if (at >= 0 && /^[ \t*_]*$/.test(before.slice(at + marker.length))) start -= before.length - at
  }
  return span(start, Math.max(start, to.at + to.head.span.end))
}

/** A heading further than this from the start of its line stands in the middle of it. */
const LONGEST_MARGIN = 100

/** The start of the heading's piece where it opens one, else of its line. */
export function outset(text: string, placed: PlacedHead, heading: Span): number {
  if (placed.opens) return Math.min(heading.start, placed.start)
  let { start } = heading
  const least = Math.max(0, start - LONGEST_MARGIN)
  while (start > least && !endsLine(text.charCodeAt(start - 1))) start--
  return start > 0 && start === least ? heading.start : start
}

const endsLine = (code: number): boolean => code === 10 || code === 13

interface Open {
  readonly node: Node
  readonly children: Section[]
}

/** Nodes in order → the tree; `text` gives each section its last character. */
export function nest(nodes: readonly Node[], text: string): readonly Section[] {
  const top: Section[] = []
  const open: Open[] = []
  const closeTo = (level: number, end: number): void => {
    for (let last = open.at(-1); last && last.node.level >= level; last = open.at(-1)) {
      open.pop()
      const { kind, name, title, key, also, heading, inferred, from } = last.node
      const section: Section = {
        kind,
        name,
        title,
        ...(key !== undefined && { key }),
        ...(also && { also }),
        heading,
        inferred,
        span: span(from, Math.max(heading.end, end)),
        children: last.children,
      }
      ;(open.at(-1)?.children ?? top).push(section)
    }
  }
  for (const node of nodes) {
    closeTo(node.level, lastCharacter(text, node.from))
    open.push({ node, children: [] })
  }
  closeTo(-1, lastCharacter(text, text.length))
  return top
}

function lastCharacter(text: string, before: number): number {
  let end = before
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  return end
}
