// Two sentences → whether they are told of the same thing, figure for figure, so that one that differs is a slip.

import { recall } from '../../base/recall.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { stemsOf } from './stems.ts'

export interface Twinned {
  /** Weight of the words they share as a part of that of all their words: 1 for the same sentence. */
  readonly likeness: number
  /** Figures that both print, dates and rates of notes included. */
  readonly shared: number
  /** Figures that only the poorer of the two has, beside the one that differs. */
  readonly strangers: number
  /** Both name the same years, or one of them no others. */
  readonly sameYears: boolean
}

const NUMBER = /\d(?:[\d.,]*\d)?/g
const YEAR = /^(?:19|20)\d\d$/

interface Read {
  readonly stems: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly years: ReadonlySet<string>
}

const readingOf = recall(({ run }: Sentence): Read => {
  const numbers = run.text.match(NUMBER) ?? []
  return {
    stems: new Set(stemsOf(run.text)),
    numbers: new Set(numbers.filter((one) => !YEAR.test(one))),
    years: new Set(numbers.filter((one) => YEAR.test(one))),
  }
})

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => !b.has(one)).length

export function twinned(a: Sentence, b: Sentence, weigh: (stem: string) => number): Twinned {
  const [x, y] = [readingOf(a), readingOf(b)]
  let [shared, all] = [0, 0]
  for (const stem of new Set([...x.stems, ...y.stems])) {
    const weight = weigh(stem)
    all += weight
    if (x.stems.has(stem) && y.stems.has(stem)) shared += weight
  }
  const strangers = Math.min(without(x.numbers, y.numbers), without(y.numbers, x.numbers)) - 1
  return {
    likeness: all === 0 ? 0 : shared / all,
    shared: x.numbers.size - without(x.numbers, y.numbers),
    strangers,
    sameYears: without(x.years, y.years) === 0 || without(y.years, x.years) === 0,
  }
}
