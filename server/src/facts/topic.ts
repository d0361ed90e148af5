// A passage's first sentence → the measure it names, where it is a heading that runs into its paragraph.

import type { Span } from '../base/span.ts'

const LONGEST_TOPIC = 60

/** A heading has neither a figure nor a verb. */
export function topicOf(text: string, first: Span | undefined): string | undefined {
  const words = first && text.slice(first.start, first.end)
  const isHeading =
    words !== undefined &&
    words.length <= LONGEST_TOPIC &&
    words.endsWith('.') &&
    !/\d|\b(?:is|are|was|were|has|have|had|will|may|we|our)\b/i.test(words)
  return isHeading ? words.slice(0, -1) : undefined
}
