// A filing that prints its own statements and the group's → which of the two each table belongs to.

import { allSections } from '../syntax/section.ts'
import type { Outline } from '../syntax/section.ts'
import type { Sheet } from './sheet.ts'

export type Scope = 'separate' | 'consolidated' | 'unsaid'

const SEPARATE =
  /\b(?:stand-?alone|(?:parent|company)[- ]only|non-?consolidated|unconsolidated|separate (?:interim )?(?:financial )?(?:statements?|balance))\b/i
const CONSOLIDATED = /\bconsolidated\b/i

const scopeIn = (text: string): Scope =>
  SEPARATE.test(text) ? 'separate' : CONSOLIDATED.test(text) ? 'consolidated' : 'unsaid'

/**
 * One scope a sheet, from its captions, else from the last title before it that names one. All are "unsaid" where no
 * title or caption speaks of separate statements: then there is only one set.
 */
export function scopesOf(sheets: readonly Sheet[], outline: Outline): readonly Scope[] {
  const titles = [...allSections(outline.sections)]
    .map(({ name, heading }) => ({ at: heading.start, scope: scopeIn(name) }))
    .filter(({ scope }) => scope !== 'unsaid')
    .sort((a, b) => a.at - b.at)
  const own = sheets.map(({ captions, corner }) => scopeIn([...captions, ...corner].join(' ')))
  const isOne = ![...own, ...titles.map(({ scope }) => scope)].includes('separate')
  if (isOne) return sheets.map(() => 'unsaid')
  let next = 0
  let here: Scope = 'unsaid'
  return sheets.map(({ span }, i) => {
    for (let title = titles[next]; title && title.at <= span.start; title = titles[++next])
      here = title.scope
    const said = own[i] ?? 'unsaid'
    return said === 'unsaid' ? here : said
  })
}
