// A later figure of a statement → the label of the first: "increased by $3 million, or 4%, to $7 million from $4 million".

import { FILLER, oneBlank } from './label.ts'
import type { Label } from './label.ts'

const ONWARDS =
  /^\)?,? ?(?:as )?(?<link>to|from|compared (?:to|with)|against|versus|or|\(|up|down|(?:and|but) (?:was|were|totall?ed|amounted to))(?: an? (?:increase|decrease) of)?$/i

/** "$70,931 (2019 - $28,257)", the year left out. */
const BRACKETED = /^ ?\( ?[-–—:]? ?$/

/** "an increase of": of what was told before. */
const CHANGE_ONLY =
  /^(?:net )?(?:increase|decrease|decline|growth|reduction|improvement|rise|drop|change)$/i

export const isBareChange = (label: Label): boolean => CHANGE_ONLY.test(label.words)

/**
 * "increased by D, or P%, to B from A", "was B, up P%, compared with A": later figures go on with the label of the first.
 * `alike` says that the figure is of the kind that the label was read for.
 */
export function labelAfter(
  before: string,
  first: Label | undefined,
  alike: boolean,
): Label | undefined {
  if (BRACKETED.test(oneBlank(before))) return first
  const words = oneBlank(before).replace(FILLER, '').trim()
  const link = ONWARDS.exec(words)?.groups?.['link']?.toLowerCase()
  if (link === undefined || !first) return undefined
  const { measure, ...rest } = first
  if (link === 'up' || link === 'down') return { ...rest, measure: 'change' }
  if (/^(?:and|but) /.test(link)) return alike ? rest : undefined
  if (link === 'to') return measure === undefined ? undefined : rest
  if (link === 'or' || link === '(') return measure === 'change' ? first : undefined
  return measure === 'change' || alike ? { ...rest, measure: 'comparator' } : undefined
}
