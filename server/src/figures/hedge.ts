// The words before a figure → how loosely it is meant.

import type { Hedge } from './figure.ts'

const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [
    /\b(?:no more than|not more than|not (?:to )?exceed(?:ing)?|up to|less than|lower than|fewer than|nearly|almost|below|under|maximum (?:of|amount of)|at most|as much as|limit(?:ed)? (?:of|to)|cap of) ?$/i,
    'at-most',
  ],
  [
    /\b(?:more than|greater than|higher than|over|exceed(?:s|ed|ing)?|in excess of|at least|no less than|not less than|minimum (?:of|amount of)|above|well over) ?$/i,
    'at-least',
  ],
  [
    /\b(?:approximately|approx\.|about|around|roughly|some|circa|estimated(?: at| to be)?|in the range of|on the order of) ?$/i,
    'about',
  ],
]

/** "approximately", "an aggregate of approximately", "more than"; undefined for a plain statement. */
export function hedgeOf(text: string, start: number): Hedge | undefined {
  const before = text
    .slice(Math.max(0, start - 32), start)
    .replace(/(?:an? )?(?:total|aggregate) of $/i, '')
  return HEDGES.find(([shape]) => shape.test(before))?.[1]
}
