// A filing → the lines that fold: each section below its heading.

import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'

/** Lines from 1, both included. */
export interface Fold {
  readonly first: number
  readonly last: number
}

/** In order; of sections that start on one line only the longest folds there. */
export function foldsOf(filing: Filing): readonly Fold[] {
  const folds = new Map<number, Fold>()
  for (const section of allSections(filing.outline.sections)) {
    const first = filing.lineOf(section.heading.start)
    const last = filing.lineOf(Math.max(section.heading.end, section.span.end - 1))
    if (last > first && !folds.has(first)) folds.set(first, { first, last })
  }
  return [...folds.values()]
}
