// Sentences → defined terms with their uses.

import type { Sentence } from './sentence.ts'
import type { Term } from './term.ts'

export function termsOf(_sentences: readonly Sentence[]): readonly Term[] {
  return []
}
