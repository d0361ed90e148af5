// A query over many filings → the sections whose names fit it, as editors match: its letters in their order.

import { monthName } from '../figures/month.ts'
import type { Identity } from '../library/identity.ts'
import type { Entry } from '../library/shelf.ts'
import type { FarSection } from '../library/summary.ts'
import { allSections } from '../syntax/section.ts'

export interface FoundSymbol {
  readonly uri: string
  readonly section: FarSection
  /** The form and its year, where the cover says them: editors show the file themselves. */
  readonly within: string
}

/** Editors filter and sort again; more they do not show. */
const MOST = 500

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, '')

/** 0 where the name begins with the query, 1 where it holds it, 2 where its letters are there in order. */
function rank(name: string, query: string): 0 | 1 | 2 | undefined {
  const at = name.indexOf(query)
  if (at >= 0) return at === 0 ? 0 : 1
  let from = 0
  for (const letter of query) {
    const found = name.indexOf(letter, from)
    if (found < 0) return undefined
    from = found + 1
  }
  return 2
}

/** "Form 20-F, March 2016". */
function filingName({ form, end }: Identity): string {
  return [
    ...(form === 'other' ? [] : [`Form ${form}`]),
    ...(end ? [`${monthName(end.month)} ${end.year}`] : []),
  ].join(', ')
}

export function foundSymbols(entries: readonly Entry[], query: string): readonly FoundSymbol[] {
  const wanted = folded(query)
  const ranks: FoundSymbol[][] = [[], [], []]
  for (const { uri, summary } of entries) {
    const within = filingName(summary.identity)
    for (const section of allSections(summary.outline.sections)) {
      const at = rank(folded(section.name), wanted)
      if (at !== undefined) ranks[at]?.push({ uri, section: section as FarSection, within })
    }
  }
  return ranks.flat().slice(0, MOST)
}
