// A figure in prose → the words that may say what it is, each with how near to it they stand.

import type { Fact } from '../../facts/fact.ts'
import { LONGEST_SENTENCE, MOST_FIGURES } from '../../facts/sentence.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Section } from '../../syntax/section.ts'
import { placeIn } from '../prose/context.ts'
import type { Subject } from '../subject.ts'
import { wordsOf } from './stems.ts'
import type { Word } from './stems.ts'

/** Words with their weight: 1 in the figure's own clause, less beyond it. */
export type Nearness = ReadonlyMap<string, number>

export interface Spoken {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** Where its clauses part. */
  readonly breaks: readonly number[]
  /** Words of the paragraph's other sentences and of the headings over it. */
  readonly beyond: ReadonlySet<string>
}

const isSentence = ({ facts, run }: Sentence): boolean =>
  facts.length > 0 && facts.length <= MOST_FIGURES && run.text.length <= LONGEST_SENTENCE

const SEPARATES =
  /[;:]|, (?:and|but|while|which|whereas|of which|compared|partially|offset|including|primarily|due|driven|resulting)\b/g
const OTHER_CLAUSE = 0.5
const FAR = 0.7
const BEYOND = 0.4
const REACH = 120
/** A paragraph with more different words lends none. */
const MOST_BEYOND = 1000

export function nearnessOf({ sentence, words, breaks, beyond }: Spoken, fact: Fact): Nearness {
  const near = new Map<string, number>()
  for (const stem of beyond) near.set(stem, BEYOND)
  const { start, end } = placeIn(sentence, fact)
  for (const { stem, at } of words) {
    const [from, to] = at < start ? [at, start] : [end, at]
    let weight = 1
    if (breaks.some((place) => place >= from && place < to)) weight *= OTHER_CLAUSE
    if (to - from > REACH) weight *= FAR
    if (weight > (near.get(stem) ?? 0)) near.set(stem, weight)
  }
  return near
}

/** The titles over a place. */
function titlesOver(sections: readonly Section[], offset: number): readonly string[] {
  const section = sections.find(({ span }) => span.start <= offset && offset < span.end)
  return section ? [section.title, ...titlesOver(section.children, offset)] : []
}

/** Sentences with figures, with their words and those beyond them. */
export function spokenOf({ sentences, outline }: Subject): readonly Spoken[] {
  const telling = new Set(sentences.flatMap((one) => (isSentence(one) ? [one.paragraph] : [])))
  const words = new Map<Sentence, readonly Word[]>()
  const paragraphs = new Map<number, Set<string>>()
  for (const sentence of sentences) {
    if (!telling.has(sentence.paragraph)) continue
    const own = wordsOf(sentence.run.text)
    words.set(sentence, own)
    const known = paragraphs.get(sentence.paragraph) ?? new Set()
    for (const { stem } of own) known.add(stem)
    paragraphs.set(sentence.paragraph, known)
  }
  return sentences.filter(isSentence).map((sentence) => {
    const titles = titlesOver(outline.sections, sentence.span.start).slice(-2).join(' ')
    const around = paragraphs.get(sentence.paragraph)
    const beyond = new Set(around && around.size <= MOST_BEYOND ? around : [])
    for (const { stem } of wordsOf(titles.slice(0, 200))) beyond.add(stem)
    const breaks = [...sentence.run.text.matchAll(SEPARATES)].map((match) => match.index)
    return { sentence, words: words.get(sentence) ?? [], breaks, beyond }
  })
}
