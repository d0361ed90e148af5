// A place as the server names it → the range that VS Code knows, and the editor that shows it.
import { Range, TextEditorRevealType, ViewColumn, window } from 'vscode'
import type { TextEditor, Uri } from 'vscode'
import type { Range as Place } from '../../server/src/protocol.ts'

/** VS Code's ranges have more in them than the wire takes. */
export const wireRange = ({ start, end }: Range): Place => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
})

export const rangeAt = ({ start, end }: Place): Range =>
  new Range(start.line, start.character, end.line, end.character)

/** Selects it in the editor that shows the document, where there is one. */
export async function reveal(uri: Uri, place: Place, preserveFocus = false): Promise<TextEditor> {
  const range = rangeAt(place)
  const shown = window.visibleTextEditors.find(
    (one) => one.document.uri.toString() === uri.toString(),
  )
  const editor = await window.showTextDocument(uri, {
    selection: range,
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    preserveFocus,
  })
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return editor
}
