// Totals and parts of sums that foot, and the corners where a sum down and a sum across meet.

import { sumsAcross, sumsDown } from '../sums.ts'
import type { Page } from '../page.ts'
import type { Target, TargetClass } from '../target.ts'
import { CELL_SLIPS, once } from '../target.ts'

const down = (page: Page) => page.tables.flatMap((table) => sumsDown(table))
const across = (page: Page) => page.tables.flatMap((table) => sumsAcross(table))

export const totals: TargetClass = {
  id: 'total',
  title: 'totals of sums that foot',
  goal: 0.98,
  slips: CELL_SLIPS,
  targets: (page) => once(down(page).map(({ total, slack }): Target => ({ figure: total, slack }))),
}

export const parts: TargetClass = {
  id: 'part',
  title: 'parts of sums that foot',
  goal: 0.98,
  slips: CELL_SLIPS,
  targets: (page) =>
    once(
      down(page).flatMap(({ parts, slack }) =>
        parts.filter(({ digits }) => digits !== 0n).map((figure): Target => ({ figure, slack })),
      ),
    ),
}

export const corners: TargetClass = {
  id: 'corner',
  title: 'corners: in a sum down and a sum across',
  slips: CELL_SLIPS,
  targets: (page) => {
    const both = new Set(across(page).flatMap(({ total, parts }) => [total, ...parts]))
    const held = down(page).flatMap(({ total, parts, slack }) =>
      [total, ...parts].map((figure): Target => ({ figure, slack })),
    )
    return once(held.filter(({ figure }) => both.has(figure) && figure.digits !== 0n))
  },
}
