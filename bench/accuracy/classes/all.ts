// The classes of targets, in the order of the tables.

import type { TargetClass } from '../target.ts'
import { anyCell, anyStated, repeated } from './any.ts'
import { triangles } from './changes.ts'
import { conversions } from './conversions.ts'
import { footnotes } from './notes.ts'
import { percents } from './percent.ts'
import { restated } from './restated.ts'
import { corners, parts, totals } from './sums.ts'
import { ties } from './ties.ts'
import { exchangeRates, references, years } from './words.ts'

export const CLASSES: readonly TargetClass[] = [
  totals,
  parts,
  corners,
  repeated,
  triangles,
  percents,
  ties,
  conversions,
  restated,
  anyCell,
  anyStated,
  years,
  exchangeRates,
  references,
  footnotes,
]
