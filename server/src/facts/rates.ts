// The exchange rates that the filing states, in tables and sentences.

import type { Context } from './context.ts'
import type { Rate } from './rate.ts'
import type { Sentence } from './sentence.ts'
import type { Sheet } from './sheet.ts'

export function ratesOf(
  _sheets: readonly Sheet[],
  _sentences: readonly Sentence[],
  _context: Context,
): readonly Rate[] {
  return []
}
