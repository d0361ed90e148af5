// Sentences → references, resolved against the outline.

import type { Outline } from '../syntax/section.ts'
import type { Reference } from './reference.ts'
import type { Sentence } from './sentence.ts'

export function referencesOf(
  _sentences: readonly Sentence[],
  _outline: Outline,
): readonly Reference[] {
  return []
}
