// A sentence → the amounts in it that are said once more in other money: "RMB9,450 million (US$1,302 million)".

import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { placeIn } from './context.ts'

const OPENS = /^ ?\((?:approximately |about |or |equivalent to )?$/
const CLOSES = /^ ?\)/

/** Each conversion with its brackets, in the run's text. */
export function conversionsIn(sentence: Sentence): ReadonlyMap<Fact, Span> {
  const { text } = sentence.run
  const found = new Map<Fact, Span>()
  for (const [i, fact] of sentence.facts.entries()) {
    const before = sentence.facts[i - 1]
    if (!before || before.figure.kind !== 'amount' || fact.figure.kind !== 'amount') continue
    const [own, other] = [before.figure.currency, fact.figure.currency]
    if (own === undefined || other === undefined || own === other) continue
    const [start, place] = [placeIn(sentence, before).end, placeIn(sentence, fact)]
    const end = CLOSES.exec(text.slice(place.end))?.[0].length
    if (end === undefined || !OPENS.test(text.slice(start, place.start))) continue
    found.set(fact, span(start, place.end + end))
  }
  return found
}
