// A filing and a part of its text → the figures that stand there, each once, and which of them are money to convert.

import { byStart, overlaps, touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { factsOfCellText } from '../facts/cell-text.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'
import { ratePart } from './hover-rate.ts'

const length = ({ span }: Fact): number => span.end - span.start

/** Of a range, those of both ends with what stands between them. */
const digitsOf = ({ figure, span, digits }: Fact): Span => (figure.upper ? span : digits)

/** Those with a digit in one of `places`, in their order; where figures nest, the shorter one. */
export function figuresIn(filing: Filing, places: readonly Span[]): readonly Fact[] {
  const found = places.flatMap((place) =>
    between(filing.facts, place).filter((fact) => overlaps(digitsOf(fact), place)),
  )
  const kept: Fact[] = []
  for (const fact of [...new Set(found)].sort((a, b) => byStart(a.span, b.span))) {
    const last = kept.at(-1)
    if (!last || !overlaps(last.span, fact.span)) kept.push(fact)
    else if (length(fact) < length(last)) kept[kept.length - 1] = fact
  }
  return kept
}

/** Facts are sorted by where they start; the longest is a line or two. */
const LONGEST = 400

function between(facts: readonly Fact[], { start, end }: Span): readonly Fact[] {
  return facts.slice(firstFrom(facts, start - LONGEST), firstFrom(facts, end))
}

/** The index of the first fact that starts at `offset` or later. */
function firstFrom(facts: readonly Fact[], offset: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.span.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The amount at a cursor; the shortest where figures nest. */
export function amountAt(filing: Filing, offset: number): Fact | undefined {
  const read = between(filing.facts, { start: offset, end: offset + 1 })
  const found = shortestAt(read, offset)
  return found ?? shortestAt(factsOfCellText(filing.pieces, offset, filing.context), offset)
}

const shortestAt = (facts: readonly Fact[], offset: number): Fact | undefined =>
  facts
    .filter(({ span, figure }) => figure.kind === 'amount' && touches(span, offset))
    .reduce<Fact | undefined>(
      (best, fact) => (!best || length(fact) < length(best) ? fact : best),
      undefined,
    )

/** A quotation, or a cell of a table of rates: it looks like money and is none. */
export const isRate = (filing: Filing, fact: Fact): boolean =>
  ratePart(filing, fact.digits.start) !== undefined
