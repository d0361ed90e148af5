// Nodes → nodes with the Items that an excerpt leaves out: "B. Capitalization and Indebtedness" lies in Item 3.

import { span } from '../../base/span.ts'
import type { FormItem } from '../forms/form-item.ts'
import type { Placed } from '../piece.ts'
import { LEVELS } from './node.ts'
import type { Node } from './node.ts'

function inferredNode(
  kind: 'item' | 'sub-item',
  key: string,
  name: string,
  title: string,
  at: number,
): Node {
  return {
    kind,
    level: LEVELS[kind],
    key,
    name,
    title,
    heading: span(at, at),
    from: at,
    inferred: true,
  }
}

/** The offset of the first text of the document. */
function firstText(pieces: readonly Placed[]): number | undefined {
  const first = pieces.find(({ piece }) => piece.kind !== 'rule' && piece.kind !== 'other')
  return first && first.at + first.piece.span.start
}

export function inferred(
  nodes: readonly Node[],
  items: readonly FormItem[],
  pieces: readonly Placed[],
): readonly Node[] {
  const present = new Set(nodes.flatMap((node) => [node.key, ...(node.also ?? [])]))
  const result: Node[] = []
  for (const [i, node] of nodes.entries()) {
    const item =
      node.kind === 'sub-item'
        ? items.find((one) => node.key?.startsWith(`${one.key}.`) === true)
        : undefined
    if (item && !present.has(item.key)) {
      present.add(item.key)
      const start = firstText(pieces)
      // What an excerpt starts with belongs to the sub-item before the first that it names.
      const leads = nodes.slice(0, i).every((one) => one.kind === 'heading')
      const at = item.subItems.findIndex((sub) => node.key === `${item.key}.${sub.letter}`)
      const before = item.subItems[at - 1]
      const covers = leads && before !== undefined && start !== undefined && start < node.from
      const from = covers ? start : node.from
      const first = inferredNode(
        'item',
        item.key,
        `Item ${item.key}. ${item.title}`,
        item.title,
        from,
      )
      if (covers) {
        const sub = inferredNode(
          'sub-item',
          `${item.key}.${before.letter}`,
          `${before.letter}. ${before.title}`,
          before.title,
          from,
        )
        result.unshift(first, sub)
      } else result.push(first)
    }
    result.push(node)
  }
  return result
}
