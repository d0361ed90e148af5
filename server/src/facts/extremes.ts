// A sheet's columns → groups of high, low, average and last value: the shape of tables of rates and of share prices.

import type { Sheet } from './sheet.ts'

export type Extreme = 'high' | 'low' | 'average' | 'end'

/** The column of each; a group has a high and a low. */
export interface ColumnGroup {
  readonly high: number
  readonly low: number
  readonly average?: number
  readonly end?: number
}

const NAMES: readonly (readonly [Extreme, RegExp])[] = [
  ['high', /^(?:intra-?day )?high(?:est)?\b/i],
  ['low', /^(?:intra-?day )?low(?:est)?\b/i],
  ['average', /^average\b(?! (?:daily )?(?:trading|volume))/i],
  [
    'end',
    /^(?:(?:at )?(?:period|month|year)[- ]?end\b|end of (?:the )?(?:period|month|year)\b|(?:at )?end$)/i,
  ],
]

function extremeOf(header: readonly string[]): Extreme | undefined {
  const lowest = header.at(-1)?.trim() ?? ''
  return NAMES.find(([, shape]) => shape.test(lowest))?.[0]
}

/** Left to right; a name that the group has already begins the next group. */
export function columnGroups(sheet: Sheet): readonly ColumnGroup[] {
  const groups: { [extreme in Extreme]?: number }[] = []
  sheet.columns.forEach((column, i) => {
    const extreme = extremeOf(column.header)
    if (!extreme) return
    const group = groups.at(-1)
    if (group && group[extreme] === undefined) group[extreme] = i
    else groups.push({ [extreme]: i })
  })
  return groups.flatMap(({ high, low, ...rest }) =>
    high === undefined || low === undefined ? [] : [{ high, low, ...rest }],
  )
}
