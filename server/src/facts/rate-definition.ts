// Sentences → what the filing says about its rates: how it averages a year, and whose rates they are.

import type { Span } from '../base/span.ts'
import type { Sentence } from './sentence.ts'

export interface RateDefinition {
  /** Where a year's average is defined as the mean of the rates on the last day of each month. */
  readonly monthEnds?: Span
  /** Where the noon buying rates of New York (H.10) are named. */
  readonly noon?: Span
}

const MONTH_ENDS =
  /\blast (?:business |trading |working )?days? (?:of|in) (?:each|every|the)(?: full| calendar)? months?\b|\b(?:each|every) month[- ]end\b|\bmonth[- ]end(?:ing)? rates?\b|\bend of (?:each|every)(?: full| calendar)? month\b/i
const RATES = /\b(?:exchange|buying|noon|conversion)? ?rates?\b/i
const NOON = /\bnoon[ -]buying rates?\b|\bH\.10\b/i

export function rateDefinition(sentences: readonly Sentence[]): RateDefinition {
  let monthEnds: Span | undefined
  let noon: Span | undefined
  for (const { run, span } of sentences) {
    const { text } = run
    if (!monthEnds && /\baverage/i.test(text) && RATES.test(text) && MONTH_ENDS.test(text))
      monthEnds = span
    if (!noon && NOON.test(text)) noon = span
    if (monthEnds && noon) break
  }
  return { ...(monthEnds && { monthEnds }), ...(noon && { noon }) }
}
