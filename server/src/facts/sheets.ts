// Grids → sheets: tables with their periods, units and roles.

import type { Placed } from '../syntax/piece.ts'
import type { Context } from './context.ts'
import type { Sheet } from './sheet.ts'

export function sheetsOf(_pieces: readonly Placed[], _context: Context): readonly Sheet[] {
  return []
}
