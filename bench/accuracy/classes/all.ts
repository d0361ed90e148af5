// The classes of targets, in the order of the tables.

import type { TargetClass } from '../target.ts'
import { anyCell, anyStated, repeated } from './any.ts'
import { restated } from './restated.ts'
import { corners, parts, totals } from './sums.ts'

export const CLASSES: readonly TargetClass[] = [
  totals,
  parts,
  corners,
  repeated,
  restated,
  anyCell,
  anyStated,
]
