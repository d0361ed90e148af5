// A filing's tables → the percentages that follow from their amounts, and those that should.

import { recall } from '../../base/recall.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import { percentColumns } from './percent-columns.ts'
import type { PercentRelation } from './percent-relation.ts'
import { percentRows } from './percent-rows.ts'
import { relationsOf } from './relations.ts'

export interface Percentages {
  readonly all: readonly PercentRelation[]
  /** Percentages that follow from amounts of their own. */
  readonly proved: ReadonlySet<SheetCell>
  /** The amounts whose percentage stands in the table already, with what they are held against. */
  readonly pairs: ReadonlyMap<SheetCell, ReadonlySet<SheetCell>>
}

export const percentagesOf = recall<Subject, Percentages>((subject) => {
  const { mode } = relationsOf(subject)
  const all = [
    ...percentColumns(subject.sheets, mode),
    ...subject.sheets.flatMap((sheet) => percentRows(sheet, mode)),
  ]
  const holds = all.flatMap((relation) => relation.holds)
  const pairs = new Map<SheetCell, Set<SheetCell>>()
  for (const { amount, base } of holds)
    pairs.set(amount, (pairs.get(amount) ?? new Set()).add(base))
  return { all, proved: new Set(holds.map(({ percent }) => percent)), pairs }
})
