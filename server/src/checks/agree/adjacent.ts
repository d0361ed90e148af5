// A figure and the label of a row → whether the label's words stand right beside the figure, and no others beside them.

import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { placeIn } from '../prose/context.ts'
import type { ShownRow } from './shown.ts'
import type { Spoken } from './told.ts'

/** Between the last word of the label and the figure, dates left out. */
const GLUE =
  /^[\s,]*(?:(?:was|were|is|are|of|totaled|totalled|amounted|increased|decreased|grew|declined|rose|fell|by|to|from|approximately|about|had|a|an|the|and|in|for|at|as|year|years|ended|months?|three|six|nine|twelve|quarter|period|fiscal|first|second|third|fourth|compared|with|or|each|both|respectively|total|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})(?:[\s,]+|$))*$/i

/** A new clause starts with it, so that what stands before it is no part of the label. */
const VERB = /^(?:paid|[a-z]{3,}ed)\b/

/** By how much it changed, before the value that it changed to: "increased by $5, or 3%, to $8". */
const isPassedOver = (text: string, sentence: Sentence, one: Fact): boolean =>
  one.measure === 'change' ||
  /\b(?:by|increased|decreased|grew|declined|rose|fell|or)[\s(]*$/i.test(
    text.slice(Math.max(0, placeIn(sentence, one).start - 12), placeIn(sentence, one).start),
  )

/** The words from one place to another, without the changes told between them. */
function unchanged(sentence: Sentence, from: number, to: number): string {
  let text = ''
  let at = from
  for (const one of sentence.facts) {
    const { start, end } = placeIn(sentence, one)
    if (start < at || end > to) continue
    text += sentence.run.text.slice(at, start)
    at = end
  }
  return text + sentence.run.text.slice(at, to)
}

function isBefore({ words, sentence }: Spoken, fact: Fact, row: ShownRow): boolean {
  const { start } = placeIn(sentence, fact)
  const { text } = sentence.run
  const previous = sentence.facts.findLast(
    (one) => placeIn(sentence, one).end <= start && !isPassedOver(text, sentence, one),
  )
  const from = previous ? placeIn(sentence, previous).end : 0
  const before = words.filter(({ at }) => at >= from && at < start)
  const label = new Set(row.stems)
  const first = before.findIndex(({ stem }) => label.has(stem))
  const last = before.findLastIndex(({ stem }) => label.has(stem))
  if (first < 0) return false
  const named = before.slice(first, last + 1)
  const said = new Set(named.map(({ stem }) => stem))
  if (row.stems.some((stem) => !said.has(stem))) return false
  const known = new Set([...row.stems, ...row.around])
  if (!named.every(({ stem }) => known.has(stem))) return false
  const modifier = before[first - 1]
  const head = before[first]
  const end = before[last]
  if (!head || !end) return false
  const isModified =
    modifier !== undefined &&
    !known.has(modifier.stem) &&
    !VERB.test(text.slice(head.at, start)) &&
    /^[A-Za-z'’&-]+ (?:(?:and|or|of|in|on|for) )?(?:(?:the|our|its) )?$/.test(
      text.slice(modifier.at, head.at),
    )
  const tail = unchanged(sentence, end.at, start)
    .replace(/^[\w'’&-]+/, '')
    .replace(/[$€£¥(]|US/g, ' ')
  return !isModified && GLUE.test(tail)
}

const JOINS = /^ ?(?:(?:of|in|included|recorded|classified|as|the|our|its|total|net)[\s"“]+)+$/i
/** What may follow a label that ends: anything but another noun of the same name. */
const ENDS =
  /^[A-Za-z'’&-]+(?:[^A-Za-z ]| (?:on|in|at|as|for|of|and|or|to|from|by|with|was|were|is|are|that|which|during)\b)/

/** "$4 million included in current liabilities". */
function isBehind({ words, sentence }: Spoken, fact: Fact, row: ShownRow): boolean {
  const { end } = placeIn(sentence, fact)
  const { text } = sentence.run
  const named = words.filter(({ at }) => at >= end).slice(0, row.stems.length)
  const said = new Set(named.map(({ stem }) => stem))
  const [first, last] = [named[0], named.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    row.stems.every((stem) => said.has(stem)) &&
    JOINS.test(text.slice(end, first.at)) &&
    !/[;:.\d]/.test(text.slice(first.at, last.at)) &&
    ENDS.test(text.slice(last.at))
  )
}

export const isAdjacent = (spoken: Spoken, fact: Fact, row: ShownRow): boolean =>
  isBefore(spoken, fact, row) || isBehind(spoken, fact, row)
