// "¥22.4 billion, of which ¥12.9 billion falls due next year and ¥9.5 billion thereafter" → the whole with all its parts.

import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isAddable, sameMoney, wordsBehind, wordsBetween } from './context.ts'

/** All parts of a whole: the last of them is said to be what is left. */
export interface Shares {
  readonly whole: Fact
  readonly parts: readonly Fact[]
}

const OF_WHICH = /[,(]? ?\(?of which,? $/i
const AND = /^[^.;:()]{0,80}(?:, and|, | and) ?$/
/** "and the remaining $3 million …", "and the rest, $3 million,": before the last part. */
const REST = /\band the (?:remaining|remainder of|rest,|balance of|other) $/i
/** Behind the last part. */
const THEREAFTER = /^ (?:falls due |is due |is payable |matures? )?(?:thereafter|after that)\b/i
const BREAKS = /\b(?:compared|excluding|including|net of|while|but|of which)\b/i

const isPlain = (fact: Fact): boolean =>
  isAddable(fact) && fact.figure.kind === 'amount' && fact.figure.hedge === undefined

/** The parts from `at` on, up to the one that is left; undefined where none is said to be. */
function sharesAt(sentence: Sentence, at: number): Shares | undefined {
  const whole = sentence.facts[at]
  const parts: Fact[] = []
  if (!whole || !isPlain(whole)) return undefined
  for (let last = whole, i = at + 1; ; i++) {
    const part = sentence.facts[i]
    if (!part || !isPlain(part) || !sameMoney(whole, part)) return undefined
    const words = wordsBetween(sentence, last, part)
    const isRest = REST.test(words)
    if (parts.length === 0 ? !OF_WHICH.test(words) : BREAKS.test(words)) return undefined
    if (parts.length > 0 && !isRest && !AND.test(words)) return undefined
    parts.push(part)
    const isLast = isRest || THEREAFTER.test(wordsBehind(sentence, part))
    if (isLast) return parts.length > 1 ? { whole, parts } : undefined
    last = part
  }
}

export const sharesIn = (sentence: Sentence): readonly Shares[] =>
  sentence.facts.flatMap((_, i) => sharesAt(sentence, i) ?? [])
