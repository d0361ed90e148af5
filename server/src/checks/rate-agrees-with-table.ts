// A rate in a sentence is the one in the filing's table, and both are those of the H.10 release that they name.

import { toPlain } from '../base/decimal.ts'
import type { Span } from '../base/span.ts'
import { sameInH10, sameRate } from '../facts/h10-same.ts'
import { rateDefinition } from '../facts/rate-definition.ts'
import { thingOf } from '../facts/rate-match.ts'
import { rateName } from '../facts/rate-name.ts'
import type { Rate } from '../facts/rate.ts'
import { periodMentions } from '../figures/period-mention.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { capital } from './prose/said.ts'
import { outOfOrder } from './rates/ordered.ts'
import { rewrite } from './rates/rewrite.ts'
import type { Subject } from './subject.ts'

type Stated = Rate & { readonly source: { readonly kind: 'filing' } }

const isStated = (rate: Rate): rate is Stated => rate.source.kind === 'filing'

/** Other people's rates, and roundings of one's own, need not equal the noon buying rate. */
const ANOTHER =
  /\bTT[MSB]\b|telegraphic|\bPTAX\b|Bank of (?!New York)|\bBloomberg\b|\bReuters\b|\bECB\b|approximate\w*|\babout\b|\bround/i
const NOON = /\bnoon[ -]buying\b|\bH\.10\b/i

const digitsOf = (subject: Subject, rate: Stated): string => subject.textOf(rate.source.span)

/** The words of the sentence around each rate; rates and sentences stand in order of position. */
function wordsAround(subject: Subject, stated: readonly Stated[]): ReadonlyMap<Stated, string> {
  const words = new Map<Stated, string>()
  let i = 0
  for (const rate of stated.filter(({ source }) => !source.table)) {
    const { start } = rate.source.span
    while ((subject.sentences[i]?.span.end ?? Infinity) <= start) i++
    words.set(rate, subject.sentences[i]?.run.text ?? '')
  }
  return words
}

interface Stage {
  readonly subject: Subject
  readonly words: ReadonlyMap<Stated, string>
  /** Where the filing names the noon buying rates. */
  readonly noon?: Span
  /** Rates that a finding stands on already. */
  readonly accused: Set<Stated>
}

/** Whether a rate that does not agree can be blamed on a slip: a row always, a sentence where it names no other source. */
function isComparable({ words }: Stage, rate: Stated): boolean {
  const text = words.get(rate)
  if (text === undefined) return true
  const isNoon = NOON.test(text) && periodMentions(text).some((mention) => mention.kind === 'day')
  return !ANOTHER.test(text) && (rate.kind !== 'convenience' || isNoon)
}

/** What H.10 has for a rate, where that can be told for sure: of the yen, whose days are known, and never of a year's average. */
function official(rate: Rate): Rate | undefined {
  const isYear = rate.period.kind === 'duration' && rate.period.months > 1
  const isSure = rate.currency === 'JPY' && !(isYear && rate.kind !== 'high' && rate.kind !== 'low')
  return isSure ? sameInH10(rate)[0] : undefined
}

const equalsOfficial = (rate: Rate): boolean => sameInH10(rate).some((one) => sameRate(one, rate))

function inDocument(subject: Subject, culprit: Stated, right: readonly Stated[]): Verdict {
  const [other] = right
  const known = official(culprit)
  const at = other ? ` on line ${subject.lineOf(other.source.span.start)}` : ''
  const stated = other ? digitsOf(subject, other) : ''
  const release = known ? ` Federal Reserve H.10 has ${toPlain(known.perDollar)}.` : ''
  const exact = other && { low: other.perDollar, high: other.perDollar }
  const fix = exact && rewrite(subject, scaled(culprit), exact)
  return {
    kind: 'finding',
    level: 'error',
    span: culprit.source.span,
    message: `The ${rateName(culprit)} is ${digitsOf(subject, culprit)} here and ${stated}${at}: they do not agree.${release}`,
    related: right.map((one) => ({
      span: one.source.span,
      message: `Stated here as ${digitsOf(subject, one)}`,
    })),
    ...(fix && { fix }),
  }
}

const scaled = (rate: Stated) => ({ digits: rate.source.span, figure: { scale: 0 } })

const tick = (subject: Subject, rate: Stated, other: Stated): Verdict => ({
  kind: 'tick',
  span: rate.source.whole,
  message: `${capital(rateName(rate))}: ${digitsOf(subject, rate)} here, ${digitsOf(subject, other)} in the ${other.source.table ? 'table' : 'text'}`,
  related: [{ span: other.source.span, message: `Stated here as ${digitsOf(subject, other)}` }],
})

/** One row's rate and the sentences that state it again. */
function* againstTable(
  stage: Stage,
  row: Stated,
  sentences: readonly Stated[],
): Generator<Verdict> {
  const { subject, accused } = stage
  const same = sentences.filter((one) => sameRate(one, row))
  for (const one of same) {
    yield tick(subject, one, row)
    yield tick(subject, row, one)
  }
  const differing = sentences.filter((one) => !sameRate(one, row))
  const off = differing.filter((one) => isComparable(stage, one))
  for (let i = off.length; i < differing.length; i++) yield { kind: 'unjudged' }
  if (off.length === 0) return
  const isRow = same.length === 0 && !equalsOfficial(row) && off.every(equalsOfficial)
  for (const one of isRow ? [row] : off) {
    if (accused.has(one)) continue
    accused.add(one)
    yield inDocument(subject, one, isRow ? off : [row, ...same])
  }
}

/** A sentence speaks of the noon buying rates where it says so, or where another of its rates is one to the last digit. */
function isOfNoon({ words }: Stage, rate: Stated): boolean {
  const text = words.get(rate)
  if (text === undefined || NOON.test(text)) return true
  return [...words].some(([one, around]) => around === text && one !== rate && equalsOfficial(one))
}

function againstRelease(stage: Stage, rate: Stated): Verdict {
  const { subject, noon } = stage
  const found = sameInH10(rate).find((one) => sameRate(one, rate))
  if (found) {
    const message = `Federal Reserve H.10: ${toPlain(found.perDollar)}, ${rateName(found)}`
    return { kind: 'tick', span: rate.source.whole, message, related: [] }
  }
  const known = official(rate)
  if (!known || !noon || !isComparable(stage, rate) || !isOfNoon(stage, rate))
    return { kind: 'unjudged' }
  const fix = rewrite(subject, scaled(rate), { low: known.perDollar, high: known.perDollar })
  return {
    kind: 'finding',
    level: 'warning',
    span: rate.source.span,
    message: `The ${rateName(rate)} is stated as ${digitsOf(subject, rate)}; Federal Reserve H.10, whose noon buying rates this filing names, has ${toPlain(known.perDollar)}.`,
    related: [{ span: noon, message: 'The noon buying rates are named here' }],
    ...(fix && { fix }),
  }
}

export const rateAgreesWithTable = check({
  id: 'rate-agrees-with-table',
  title: 'A stated exchange rate agrees with the rate table and with H.10',
  proves:
    'A rate that a sentence states for a day or period equals the row of the rate table for it; where the filing names the noon buying rate, both equal the Federal Reserve’s H.10 release.',
  tolerance: 'Equality at the digits that both show: ¥108.3 agrees with 108.28.',
  level: 'error',
  docs: `Every dollar in a filing hangs on its rates. Compared are rates of one currency for the same day, month or year.
A sentence that names another source (a bank’s middle rate, PTAX, an approximate rate) is compared and never accused; nor
is a convenience rate, unless it is said to be the noon buying rate. Against H.10 only the yen is judged, because its
daily rates come with the program; averages of years are not, because filings define them differently. A rate that stands
out of its row’s order is left to \`high-average-low-are-ordered\`.`,
  examples: {
    valid: [
      'Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end\nJune\t¥111.27\t¥107.10\t¥109.43\t¥109.43\nJuly (through July 19, 2004)\t109.52\t108.21\t108.73\t108.28\n\nThe noon buying rate on July 19, 2004 was ¥108.28 per $1.00.\n',
      'The noon buying rate on March 31, 2004 was ¥104.2 per $1.00.\n',
      'The noon buying rate on March 31, 2004 was ¥104.18 per $1.00. Our bank sold dollars at ¥118.90 per $1.00 on March 31, 2003 and at ¥104.81 on March 31, 2004.\n',
    ],
    invalid: [
      'Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end\nJune\t¥111.27\t¥107.10\t¥109.43\t¥109.43\nJuly (through July 19, 2004)\t109.52\t108.21\t108.73\t⟦108.82⟧\n\nThe noon buying rate on July 19, 2004 was ¥108.28 per $1.00.\n',
      'Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end\nJune\t¥111.27\t¥107.10\t¥109.43\t¥109.43\nJuly (through July 19, 2004)\t109.52\t108.21\t108.73\t108.28\n\nThe noon buying rate on July 19, 2004 was ¥⟦108.82⟧ per $1.00.\n',
      'The noon buying rate on March 31, 2004 was ¥⟦104.81⟧ per $1.00.\n',
      'We use the noon buying rates of New York. The rate was ¥118.07 per $1.00 on March 31, 2003 and ¥⟦104.81⟧ on March 31, 2004.\n',
    ],
  },
  *run(subject) {
    const stated = subject.rates.filter(isStated)
    if (stated.length === 0) return
    const stage: Stage = {
      subject,
      words: wordsAround(subject, stated),
      ...rateDefinition(subject.sentences),
      accused: new Set(),
    }
    const again = new Map<string, Stated[]>()
    for (const rate of stated)
      if (!rate.source.table) again.set(thingOf(rate), [...(again.get(thingOf(rate)) ?? []), rate])
    for (const row of stated.filter(({ source }) => source.table))
      yield* againstTable(stage, row, again.get(thingOf(row)) ?? [])
    const disordered = outOfOrder(subject.sheets)
    for (const rate of stated)
      if (!stage.accused.has(rate) && !disordered.has(rate.source.span.start))
        yield againstRelease(stage, rate)
  },
})
