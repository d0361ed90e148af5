// LSP → ours: parameters that may be anything, positions in lines and UTF-16 columns, URIs.

import type { Position } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import { endOfLine } from '../base/text.ts'
import type { Text } from '../base/text.ts'

/** The client's fault, answered with an error that says what was expected. */
export class BadRequest extends Error {}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

export function uriOf(params: unknown): string {
  const document = isTable(params) ? params['textDocument'] : undefined
  const uri = isTable(document) ? document['uri'] : undefined
  if (typeof uri !== 'string') throw new BadRequest('textDocument.uri must be a string')
  return uri
}

/** Of a client that knows of one folder only, that one. */
export function foldersOf(params: unknown): readonly string[] {
  const { workspaceFolders, rootUri } = isTable(params) ? params : {}
  if (!Array.isArray(workspaceFolders)) return typeof rootUri === 'string' ? [rootUri] : []
  return workspaceFolders.flatMap((folder: unknown) => {
    const uri = isTable(folder) ? folder['uri'] : undefined
    return typeof uri === 'string' ? [uri] : []
  })
}

export function positionOf(position: unknown): Position {
  const { line, character } = isTable(position) ? position : {}
  if (!isPlace(line) || !isPlace(character))
    throw new BadRequest('a position must have a line and a character, whole numbers from 0')
  return { line, character }
}

/** Behind the end of a line is its end, behind the last line the end of the text. */
export function offsetOf(text: Text, position: unknown): number {
  const { line, character } = positionOf(position)
  const start = text.lines[line]
  if (start === undefined) return text.value.length
  return Math.min(start + character, endOfLine(text, line))
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

export function spanOf(text: Text, range: unknown): Span {
  const { start, end } = isTable(range) ? range : {}
  const from = offsetOf(text, start)
  return { start: from, end: Math.max(from, offsetOf(text, end)) }
}

/** The file's name, without folders. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1))
}

/** From the innermost of `folders` that holds the file, else from the root; without a leading slash. */
export function pathWithin(uri: string, folders: readonly string[]): string {
  const file = decoded(uri)
  const inside = folders
    .map((folder) => decoded(folder).replace(/\/?$/, '/'))
    .filter((folder) => file.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0]
  return inside === undefined ? file.replace(/^[a-z-]+:\/*/, '') : file.slice(inside.length)
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
