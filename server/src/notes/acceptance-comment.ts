// The words of a comment that accepts → the checks that it names, its reason, and what is amiss with it.

import { nearestName } from '../base/nearest-name.ts'

export interface CommentWords {
  /** None where there is no reason. */
  readonly rules: readonly string[]
  readonly reason: string
  /** A sentence each. */
  readonly amiss: readonly string[]
}

/** Unknown names that are told. */
const MOST = 5

/** "columns-sum-to-total, rows-sum-to-total: extract of a longer table"; `known` are all checks there are. */
export function commentWords(words: string, known: ReadonlySet<string>): CommentWords {
  const colon = words.indexOf(':')
  const reason =
    colon < 0
      ? ''
      : words
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim()
  const named = (colon < 0 ? words : words.slice(0, colon)).split(/[\s,]+/).filter((one) => one)
  // Without a colon, what stands there may be anything.
  const unknown = colon < 0 ? [] : named.filter((one) => !known.has(one)).slice(0, MOST)
  const amiss = [
    ...(named.length === 0 ? ['This comment names no check that it accepts findings of.'] : []),
    ...unknown.map((one) => notThere(one, known)),
    ...(reason === '' ? ['This comment accepts nothing without a reason behind a colon.'] : []),
  ]
  return { rules: reason === '' ? [] : named.filter((one) => known.has(one)), reason, amiss }
}

function notThere(name: string, known: ReadonlySet<string>): string {
  const nearest = nearestName(name, known)
  return nearest === undefined
    ? `There is no check “${name}”.`
    : `There is no check “${name}”; the nearest name is “${nearest}”.`
}

/** The same comment without anything in it that would end it. */
export const commentFor = (rules: readonly string[], reason: string): string =>
  `<!-- tickmark accept ${rules.join(', ')}: ${reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}>?/g, '–')
    .trim()} -->`
