// The words of a comment that accepts → the checks and figures that it names, its reason, and what is amiss with it.

import { nearestName } from '../base/nearest-name.ts'
import { printedFigures } from './printed-figures.ts'

export interface CommentWords {
  /** None where there is no reason. */
  readonly rules: readonly string[]
  /** As printed; where there are any, findings on other figures are none of it. */
  readonly figures: readonly string[]
  readonly reason: string
  /** A sentence each. */
  readonly amiss: readonly string[]
}

/** Unknown names that are told. */
const MOST = 5
/** Figures that one comment may name. */
const MOST_FIGURES = 100

/**
 * "columns-sum-to-total, rows-sum-to-total: extract of a longer table", "columns-sum-to-total 525,162: as printed";
 * `known` are all checks there are.
 */
export function commentWords(words: string, known: ReadonlySet<string>): CommentWords {
  const colon = words.indexOf(':')
  const reason =
    colon < 0
      ? ''
      : words
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim()
  const parts = (colon < 0 ? words : words.slice(0, colon)).split(/\s+/)
  const figures = parts.filter(isFigure).flatMap(printedFigures)
  const named = parts.flatMap((one) => (isFigure(one) ? [] : one.split(','))).filter((one) => one)
  // Without a colon, what stands there may be anything.
  const unknown = colon < 0 ? [] : named.filter((one) => !known.has(one)).slice(0, MOST)
  const amiss = [
    ...(named.length === 0 ? ['This comment names no check that it accepts findings of.'] : []),
    ...unknown.map((one) => notThere(one, known)),
    ...(reason === '' ? ['This comment accepts nothing without a reason behind a colon.'] : []),
  ]
  const rules = reason === '' ? [] : [...new Set(named)].filter((one) => known.has(one))
  return { rules, figures: [...new Set(figures)].slice(0, MOST_FIGURES), reason, amiss }
}

/** No check's name begins with a digit or a sign. */
const isFigure = (part: string): boolean => /^[^\p{L}\d]*\d/u.test(part)

function notThere(name: string, known: ReadonlySet<string>): string {
  const nearest = nearestName(name, known)
  return nearest === undefined
    ? `There is no check “${name}”.`
    : `There is no check “${name}”; the nearest name is “${nearest}”.`
}

/** The same comment without anything in it that would end it. */
export const commentFor = (
  rules: readonly string[],
  figures: readonly string[],
  reason: string,
): string =>
  `<!-- tickmark accept ${[rules.join(', '), ...figures].join(' ')}: ${reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}>?/g, '–')
    .trim()} -->`
