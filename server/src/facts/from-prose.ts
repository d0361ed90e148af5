// Paragraphs → sentences with their facts, in offsets of the document; an unchanged paragraph is not read again.

import { sliceRun, toSource } from '../syntax/run.ts'
import type { Passage } from '../syntax/passage.ts'
import { passagesOf } from '../syntax/passage.ts'
import type { Piece, Placed } from '../syntax/piece.ts'
import type { Outline } from '../syntax/section.ts'
import type { Context } from './context.ts'
import type { Fact, Likely } from './fact.ts'
import { headingsOver } from './headings.ts'
import { likelyIn, periodUnder } from './likely.ts'
import { readingOf } from './reading.ts'
import type { SentenceReading, Statement } from './reading.ts'
import type { Sentence } from './sentence.ts'

interface Kept {
  readonly parts: readonly Piece[]
  readonly context: string
  readonly lead: string | undefined
  readonly reading: readonly SentenceReading[]
}

const kept = new WeakMap<Piece, Kept>()

/** The reading belongs to the passage's first piece and holds while its pieces, context and lead-in are what they were. */
function reading(
  passage: Passage,
  context: Context,
  contextKey: string,
): readonly SentenceReading[] {
  const parts = passage.parts.map(({ piece }) => piece)
  const piece = parts[0]
  const lead = passage.lead?.run.text
  const known = piece && kept.get(piece)
  if (known && same(known.parts, parts) && known.context === contextKey && known.lead === lead)
    return known.reading
  const made = readingOf(passage.run, context, lead)
  if (piece) kept.set(piece, { parts, context: contextKey, lead, reading: made })
  return made
}

const same = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.length === b.length && a.every((piece, i) => piece === b[i])

function factOf(
  passage: Passage,
  sentence: Sentence['span'],
  statement: Statement,
  likely: Likely | undefined,
): Fact {
  const { figure, label, entity, bound, basis, measure, tense, plain } = statement
  return {
    figure,
    span: toSource(passage.run, figure.span),
    digits: toSource(passage.run, figure.digits),
    where: 'prose',
    ...(label && { metric: label.metric, label: label.words }),
    ...(entity !== undefined && { entity }),
    ...(bound.period && { period: bound.period }),
    ...(likely && { likely }),
    ...(basis && { basis }),
    ...(measure && { measure }),
    ...(tense && { tense }),
    ...(plain && { plain }),
    sentence,
  }
}

const YEARLY: ReadonlySet<Outline['form']> = new Set(['10-K', '20-F', '40-F'])

export function sentencesOf(
  pieces: readonly Placed[],
  context: Context,
  { form, sections }: Outline,
): readonly Sentence[] {
  const contextKey = JSON.stringify([
    context.yearEnd,
    context.naming,
    context.dollar,
    context.issuer,
  ])
  const headingsAt = headingsOver(sections)
  const suggested = new Map<readonly string[], Likely | undefined>()
  const under = (headings: readonly string[]): Likely | undefined => {
    if (!suggested.has(headings))
      suggested.set(headings, periodUnder(headings, context, YEARLY.has(form)))
    return suggested.get(headings)
  }
  return passagesOf(pieces)
    .filter((passage) => passage.kind === 'paragraph')
    .flatMap((passage, paragraph) => {
      const headings = headingsAt(passage.span.start)
      const readings = reading(passage, context, contextKey)
      const likely = likelyIn(readings, under(headings))
      return readings.map(({ span, statements }, i) => {
        const whole = toSource(passage.run, span)
        return {
          span: whole,
          run: sliceRun(passage.run, span),
          facts: statements.map((one, j) => factOf(passage, whole, one, likely[i]?.[j])),
          paragraph,
          headings,
        }
      })
    })
}
