// Figures in prose → rows of tables that show the same value in the same words: agreement is looked up, never searched for.

import * as d from '../../base/decimal.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Subject } from '../subject.ts'
import { significance } from './context.ts'
import { contentWords } from './words.ts'

/** Whether the sentence speaks of the row: the shorter the figure, the more of the row's words it has to hold. */
function speaksOf(words: ReadonlySet<string>, row: Fact, digits: number): boolean {
  const label = contentWords(row.label ?? '')
  if (label.length === 0) return false
  const shared = label.filter((word) => words.has(word)).length
  return shared / label.length >= (digits >= 4 ? 0.5 : digits === 3 ? 0.67 : 1)
}

/** Rows by size at one precision; rows that are coarser than it are left out. */
function sizes(rows: readonly Fact[], exponent: number): ReadonlyMap<string, readonly Fact[]> {
  const bySize = new Map<string, Fact[]>()
  for (const row of rows) {
    if (row.figure.unit.exponent > exponent) continue
    const key = d.roundTo(d.abs(row.figure.value), exponent).digits.toString()
    const known = bySize.get(key)
    if (known) known.push(row)
    else bySize.set(key, [row])
  }
  return bySize
}

const FEWEST_DIGITS = 2
/** A figure this long agrees by chance so seldom that its whole paragraph may speak of the row. */
const LONG = 4

/** Pairs that agree. Chance is kept out by the words: short figures need all words of the row's label in their sentence. */
export function* byValue(
  subject: Subject,
  facts: readonly Fact[],
  rows: readonly Fact[],
): Generator<readonly [Fact, Fact]> {
  const sentences = new Map<number, Sentence>(subject.sentences.map((s) => [s.span.start, s]))
  const paragraphs = new Map<number, string>()
  for (const { paragraph, run } of subject.sentences)
    paragraphs.set(paragraph, `${paragraphs.get(paragraph) ?? ''} ${run.text}`)
  const indexes = new Map<number, ReadonlyMap<string, readonly Fact[]>>()
  for (const fact of facts) {
    const digits = significance(fact)
    const sentence = fact.sentence && sentences.get(fact.sentence.start)
    if (digits < FEWEST_DIGITS || !sentence) continue
    const { exponent } = fact.figure.unit
    const index = indexes.get(exponent) ?? sizes(rows, exponent)
    indexes.set(exponent, index)
    const key = d.roundTo(d.abs(fact.figure.value), exponent).digits.toString()
    const candidates = index.get(key)
    if (!candidates) continue
    const around = digits >= LONG ? paragraphs.get(sentence.paragraph) : undefined
    const words = new Set(contentWords(around ?? sentence.run.text))
    const row = candidates.find(
      (one) =>
        (one.figure.currency === undefined || one.figure.currency === fact.figure.currency) &&
        speaksOf(words, one, digits),
    )
    if (row) yield [fact, row]
  }
}
