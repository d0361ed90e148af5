// A figure → where a reader goes from it: to the place that states it finest, to what it is made of, to its rate.
//
// What comes first, where several hold:
// 1. another place that states the same fact with more digits, for prose any cell of a table that does;
// 2. the figures that it is made of: for the filing's own dollars the amount that they were converted from, with the
//    rate; the lines of a total, the two years of a change, amount and base of a percentage;
// 3. the figure itself, where it is mentioned elsewhere: editors then show the mentions;
// 4. for an amount in another currency the rate that its dollars are made with, where the filing states it.

import { overlaps, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Fact } from '../facts/fact.ts'
import type { UsedRate } from '../facts/pin.ts'
import type { Filing } from '../filing.ts'
import { isRate } from './amounts.ts'
import { convertFact } from './convert-fact.ts'
import { figureAt } from './figure-at.ts'
import { finestOf, mentionsOf, partsOf } from './figure-bonds.ts'
import type { Leap } from './leap.ts'

/** It needs the checks. */
export function figureLeaps(filing: Filing, fact: Fact): readonly Leap[] {
  const to = (one: Fact): Leap => ({
    origin: fact.span,
    target: around(filing, one),
    selection: one.span,
  })
  const finest = finestOf(filing, fact)
  if (finest !== fact) return [to(finest)]
  const parts = partsOf(filing, fact)
  if (parts.length > 0) return [...parts.map(to), ...rateBehind(filing, fact, parts)]
  if (mentionsOf(filing, fact).length > 1) return [to(fact)]
  return rateOf(filing, fact, 'stated')
}

/** From an amount to the rate that its dollars are made with; it needs the checks. */
export function rateLeaps(filing: Filing, offset: number): readonly Leap[] {
  const fact = figureAt(filing, offset)
  return fact ? [...rateOf(filing, fact), ...rateBehind(filing, fact, partsOf(filing, fact))] : []
}

/** The rate of what dollars were converted from. */
function rateBehind(
  filing: Filing,
  { figure, span: origin }: Fact,
  parts: readonly Fact[],
): readonly Leap[] {
  const [home, ...others] = parts
  if (figure.currency !== 'USD' || !home || others.length > 0) return []
  return rateOf(filing, home).map((leap) => ({ ...leap, origin }))
}

/** A rate that dollars beside an amount imply stands nowhere: these dollars are shown only where a rate is asked for. */
function rateOf(filing: Filing, fact: Fact, wanted: 'stated' | 'any' = 'any'): readonly Leap[] {
  if (isRate(filing, fact)) return ratesAgain(filing, fact)
  const dollars = convertFact(fact, filing, filing)
  switch (dollars?.kind) {
    case 'converted':
    case 'printed': {
      const rate = dollars.kind === 'converted' ? dollars.conversion.rate : dollars.rate
      return rate && (wanted === 'any' || rate.kind !== 'implied') ? toRate(fact, rate) : []
    }
    default:
      return []
  }
}

/** From a rate to the places that state it again. */
function ratesAgain(filing: Filing, { span: origin }: Fact): readonly Leap[] {
  const places = filing.ticks
    .filter((tick) => tick.check === 'rate-agrees-with-table' && overlaps(tick.span, origin))
    .flatMap((tick) => tick.related.map(({ span: place }) => place))
  return places.map((place) => ({ origin, target: place, selection: place }))
}

const toRate = ({ span: origin }: Fact, { source }: UsedRate): readonly Leap[] =>
  source.kind === 'filing' ? [{ origin, target: source.whole, selection: source.span }] : []

/** What an editor shows around a figure: its line of the table, its sentence. */
function around({ text }: Filing, { sentence, span: place }: Fact): Span {
  if (sentence) return sentence
  const line = lineOf(text, place.start)
  return span(text.lines[line] ?? place.start, Math.max(place.end, endOfLine(text, line)))
}
