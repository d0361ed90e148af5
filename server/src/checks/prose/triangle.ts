// The figures of one change → what each of them must be, given the others.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import {
  addIntervals,
  divideIntervals,
  exactly,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Subject } from '../subject.ts'
import type { Change } from './change.ts'
import { inUnitOf, signedDigits, widest } from './said.ts'

interface Whole {
  readonly from: Fact
  readonly to: Fact
}

/** One thing that must hold: what a figure has to be, given the others. */
export interface Relation {
  readonly fact: Fact
  readonly wanted: Interval
  /** What the other figures give at face value. */
  readonly likeliest: Decimal
  readonly arithmetic: string
}

/** A percentage and what it is of: a part of a whole, in words for the reader. */
function share(
  percent: Fact,
  part: { readonly value: Decimal; readonly meaning: Interval },
  whole: { readonly value: Decimal; readonly meaning: Interval },
  words: string,
): readonly Relation[] {
  const wanted = divideIntervals(part.meaning, whole.meaning, -8)
  const exact = d.divide(part.value, whole.value, -8)
  if (!wanted || !exact) return []
  const likeliest = d.scale(exact, 2)
  const arithmetic = `${words} = ${d.toPlain(d.roundTo(likeliest, -1))}%`
  return [{ fact: percent, wanted: scaleInterval(wanted, 2), likeliest, arithmetic }]
}

/** The change of two amounts, upwards positive; as an interval without its sign. */
function difference(subject: Subject, { from, to }: Whole, direction: 1 | -1): Interval {
  const [a, b] = [widest(subject, from), widest(subject, to)]
  return direction === 1 ? subtractIntervals(b, a) : subtractIntervals(a, b)
}

/** All that the printed figures of one change say about each other. */
export function relationsOf(subject: Subject, told: Change): readonly Relation[] {
  const { from, to, by, percent, direction } = told
  const say = (fact: Fact): string => signedDigits(subject, fact)
  const known = (fact: Fact) => ({ value: fact.figure.value, meaning: widest(subject, fact) })
  if (from && to) {
    const meaning = difference(subject, { from, to }, direction)
    const value = d.abs(d.subtract(to.figure.value, from.figure.value))
    const terms = direction === 1 ? `${say(to)} − ${say(from)}` : `${say(from)} − ${say(to)}`
    const arithmetic = `${terms} = ${inUnitOf(to, value)}`
    return [
      ...(by ? [{ fact: by, wanted: meaning, likeliest: value, arithmetic }] : []),
      ...(percent
        ? share(percent, { value, meaning }, known(from), `(${terms}) ÷ ${say(from)}`)
        : []),
    ]
  }
  if (!by || !percent) return []
  if (from) return share(percent, known(by), known(from), `${say(by)} ÷ ${say(from)}`)
  if (!to) return []
  const [a, b] = [known(to), known(by)]
  const start =
    direction === 1
      ? { value: d.subtract(a.value, b.value), meaning: subtractIntervals(a.meaning, b.meaning) }
      : { value: d.add(a.value, b.value), meaning: addIntervals(a.meaning, b.meaning) }
  const words = `${say(by)} ÷ (${say(to)} ${direction === 1 ? '−' : '+'} ${say(by)})`
  return share(percent, b, start, words)
}

/** What an amount would have to be for the percentage to follow, the other amount given. */
export function amountFor(
  subject: Subject,
  change: Change,
  which: 'from' | 'to' | 'by',
): Interval | undefined {
  const { from, to, by, percent, direction } = change
  if (!percent) return undefined
  const share = scaleInterval(widest(subject, percent), -2)
  const one = exactly(d.ONE)
  const growth = direction === 1 ? addIntervals(one, share) : subtractIntervals(one, share)
  if (which === 'to') return from && multiplyIntervals(widest(subject, from), growth)
  if (which === 'from') return to && divideIntervals(widest(subject, to), growth, -8)
  const base = from ? widest(subject, from) : to && divideIntervals(widest(subject, to), growth, -8)
  return by && base && multiplyIntervals(base, share)
}
