// Pieces → the outline: form, Items, sub-items, risks, notes.

import type { Placed } from './piece.ts'
import type { Outline } from './section.ts'

export function outlineOf(_text: string, _pieces: readonly Placed[]): Outline {
  return { form: 'other', excerpt: false, sections: [] }
}
