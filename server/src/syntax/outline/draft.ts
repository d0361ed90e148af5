// The outline while it is written: which heads are spoken for, and the nodes they open.

import { span } from '../../base/span.ts'
import type { PlacedHead } from './head.ts'
import { headingSpan, outset } from './node.ts'
import type { Node } from './node.ts'

type NewNode = Pick<Node, 'kind' | 'level'> & Partial<Pick<Node, 'key' | 'also' | 'title'>>

interface Extent {
  /** Heads that the heading covers: one, or two. */
  readonly count?: number
  /** Characters of their text that are the heading. */
  readonly length?: number
}

/** Mutable while `outlineOf` runs. */
export class Draft {
  readonly text: string
  readonly heads: readonly PlacedHead[]
  readonly #nodes = new Map<number, Node>()
  readonly #taken = new Set<number>()

  constructor(text: string, heads: readonly PlacedHead[]) {
    this.text = text
    this.heads = heads
  }

  get taken(): ReadonlySet<number> {
    return this.#taken
  }

  /** The node that the head at `at` opens; without a title of its own it is called by its whole text. */
  add(at: number, node: NewNode, { count = 1, length = Infinity }: Extent = {}): void {
    const from = this.heads[at]
    if (!from) return
    const last = this.heads[at + count - 1] ?? from
    const whole = last === from ? from.head.text : `${from.head.text} ${last.head.text}`
    const name = whole.slice(0, length)
    const { start, end } = headingSpan(this.text, from, last)
    const heading = span(start, Math.max(start, end - (whole.length - name.length)))
    const title = node.title?.slice(0, node.title.length - (whole.length - name.length))
    this.#nodes.set(at, {
      ...node,
      name,
      title: title === undefined || title === '' ? name : title,
      heading,
      from: outset(this.text, from, heading),
      inferred: false,
    })
    for (let i = 0; i < count; i++) this.#taken.add(at + i)
  }

  /** Speaks for a head that opens nothing, such as a title that comes again on the next page. */
  skip(at: number): void {
    this.#taken.add(at)
  }

  nodes(): readonly Node[] {
    return [...this.#nodes.entries()].sort(([a], [b]) => a - b).map(([, node]) => node)
  }
}
