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

const WHAT = String.raw`(?: (?:rates?|prices?|sales?(?: price)?|clos(?:e|ing)(?: price)?|bid|ask))?`
const NAMES: readonly (readonly [Extreme, RegExp])[] = [
  ['high', new RegExp(`^(?:intra-?day )?high(?:est)?${WHAT}$`, 'i')],
  ['low', new RegExp(`^(?:intra-?day )?low(?:est)?${WHAT}$`, 'i')],
  ['average', /^average(?: rates?| prices?)?$/i],
  [
    'end',
    /^(?:(?:at )?(?:period|month|year)[- ]?end(?: rates?)?|end of (?:the )?(?:period|month|year)|(?:at )?end)$/i,
  ],
]
/** Footnote marks and units behind the name. */
const BEHIND = /(?:\([^()]{1,12}\)|\[\w{1,3}\]|[*†‡§¥$€£])$/

/** What a header or label names, its mark and unit left out. */
export function extremeNamed(text: string): Extreme | undefined {
  const name = text.trim().replace(BEHIND, '').trim()
  return NAMES.find(([, shape]) => shape.test(name))?.[0]
}

const extremeOf = (header: readonly string[]): Extreme | undefined =>
  header.map(extremeNamed).findLast((extreme) => extreme !== undefined)

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
