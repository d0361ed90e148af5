// The text of a tickmark.json → what it gives, and what is amiss in it, each with its place.

import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { readSettings } from './read.ts'
import type { Problem } from './read.ts'
import type { Given } from './settings.ts'

/** The file that stands beside filings, or above them. */
export const FILE_NAME = 'tickmark.json'

export interface Amiss {
  readonly span: Span
  readonly message: string
}

export interface FileReading {
  readonly given: Given
  readonly amiss: readonly Amiss[]
}

/** Comments are allowed; an empty file gives nothing. */
export function readFile(text: string, ids: ReadonlySet<string>): FileReading {
  const errors: ParseError[] = []
  // A byte order mark is no part of the JSON; a space in its stead leaves all places as they are.
  const json = text.replace(/^\ufeff/, ' ')
  const tree = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const broken = errors.map((error): Amiss => ({
    span: span(error.offset, error.offset + error.length),
    message: `this is not JSON: ${worded(error)}`,
  }))
  const { given, problems } = readSettings(tree && valueOf(tree), ids)
  return { given, amiss: [...broken, ...problems.map((p) => placed(p, tree))] }
}

/** `PropertyNameExpected` → "property name expected". */
const worded = (error: ParseError): string =>
  printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()

function valueOf(node: Node): unknown {
  if (node.type === 'array') return node.children?.map(valueOf) ?? []
  if (node.type !== 'object') return node.value as unknown
  const entries = (node.children ?? []).flatMap(({ children }): [string, unknown][] => {
    const [key, value] = children ?? []
    return key && value ? [[String(key.value), valueOf(value)]] : []
  })
  return Object.fromEntries(entries)
}

function placed(problem: Problem, tree: Node | undefined): Amiss {
  const value = tree && findNodeAtLocation(tree, [...problem.path])
  const node = problem.key ? value?.parent?.children?.[0] : value
  const from = node?.offset ?? 0
  return { span: span(from, from + (node?.length ?? 0)), message: problem.message }
}
