// Paragraphs → sentences with their facts.

import type { Placed } from '../syntax/piece.ts'
import type { Outline } from '../syntax/section.ts'
import type { Context } from './context.ts'
import type { Sentence } from './sentence.ts'

export function sentencesOf(
  _pieces: readonly Placed[],
  _outline: Outline,
  _context: Context,
): readonly Sentence[] {
  return []
}
