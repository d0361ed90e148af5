// Sheets → facts.

import type { Context } from './context.ts'
import type { Fact } from './fact.ts'
import type { Sheet } from './sheet.ts'

export function factsOfSheets(_sheets: readonly Sheet[], _context: Context): readonly Fact[] {
  return []
}
