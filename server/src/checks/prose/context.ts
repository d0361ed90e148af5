// A fact in its sentence → the words around it.

import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Subject } from '../subject.ts'
import { toRun } from '../../syntax/run.ts'

/** Where the fact stands in the sentence's text. */
export const placeIn = (sentence: Sentence, fact: Fact): Span =>
  span(toRun(sentence.run, fact.span.start), toRun(sentence.run, fact.span.end - 1) + 1)

export const wordsBefore = (sentence: Sentence, fact: Fact, length = 60): string => {
  const { start } = placeIn(sentence, fact)
  return sentence.run.text.slice(Math.max(0, start - length), start)
}

export const wordsBehind = (sentence: Sentence, fact: Fact, length = 60): string => {
  const { end } = placeIn(sentence, fact)
  return sentence.run.text.slice(end, end + length)
}

export const wordsBetween = (sentence: Sentence, a: Fact, b: Fact): string =>
  sentence.run.text.slice(placeIn(sentence, a).end, placeIn(sentence, b).start)

/** Plain money or counts that can be added: no ranges, hedges that leave an end open, per-share amounts. */
export const isAddable = (fact: Fact): boolean =>
  fact.figure.upper === undefined &&
  fact.figure.perShare === undefined &&
  fact.figure.coupon === undefined &&
  (fact.figure.kind === 'amount' || fact.figure.kind === 'count')

/** A table's figure says its unit, or it is not known how large it is. */
export function hasUnit(subject: Subject, fact: Fact): boolean {
  if (!fact.cell) return true
  const column = subject.sheets[fact.cell.sheet]?.columns[fact.cell.column]
  return column?.scale !== undefined && column.kind === 'amount'
}

export const sameMoney = (a: Fact, b: Fact): boolean =>
  a.figure.kind === b.figure.kind &&
  a.figure.currency === b.figure.currency &&
  (a.figure.perShare ?? false) === (b.figure.perShare ?? false)

/** Digits that say something: 36,000 has two. */
export const significance = (fact: Fact): number =>
  fact.figure.value.digits.toString().replace(/^-|0+$/g, '').length
