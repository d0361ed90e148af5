// Text → the tree of CommonMark, by remark; GFM is left out, because its tables are read by our own reader.

import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).freeze()

/** Undefined where containers are nested more deeply than the parser can follow. */
export function markdown(text: string): Root | undefined {
  try {
    return parser.parse(text)
  } catch {
    return undefined
  }
}
