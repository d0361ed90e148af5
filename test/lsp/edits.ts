// Applies the edits of a protocol answer to a text, as a client does.

import type { TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

export const edited = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('untitled:x', 'markdown', 1, text), edits)
