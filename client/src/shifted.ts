// A place in a text and the changes made in it → where the place is now.
import type { TextDocumentContentChangeEvent } from 'vscode'
import type { Position } from '../../server/src/protocol.ts'

export const shifted = (
  place: Position,
  changes: readonly Pick<TextDocumentContentChangeEvent, 'range' | 'text'>[],
): Position => changes.reduce(behind, { line: place.line, character: place.character })

/** What changes at or before the place moves it; what changes behind it does not. */
function behind(
  { line, character }: Position,
  { range: { start, end }, text }: Pick<TextDocumentContentChangeEvent, 'range' | 'text'>,
): Position {
  if (end.line > line || (end.line === line && end.character > character))
    return { line, character }
  const lines = text.split('\n')
  const last = lines.at(-1)?.length ?? 0
  const from = lines.length > 1 ? last : start.character + last
  return {
    line: line - end.line + start.line + lines.length - 1,
    character: end.line === line ? character - end.character + from : character,
  }
}
