// A sentence that goes on with the one before it → the period of that one, where it names none of its own.

import type { Period } from '../figures/period.ts'
import { isLevel } from './level.ts'
import type { SentenceReading, Statement } from './reading.ts'

/** "It included …", "These rose …": about what was just said. */
const PRONOUN = /^(?:it|they|these|this|of (?:it|these|this)) /i
/** "Gross profit decreased by … to …": the change of the year that is being told. */
const MOVED =
  /^(?:our |the )?[a-z&,’' -]{3,60} (?:increased|decreased|rose|fell|grew|declined|improved) (?:by|to) /i

const goesOn = (text: string): boolean => PRONOUN.test(text) || MOVED.test(text)

/** The period that a sentence tells about: that of its first amount that is not only compared with. */
function toldPeriod(statements: readonly Statement[]): Period | undefined {
  const [first] = statements.filter((one) => one.measure !== 'comparator')
  return first?.tense === undefined ? first?.bound.period : undefined
}

/** Sentences of one passage, in order. `text` is the passage's. */
export function withInherited(
  text: string,
  readings: readonly SentenceReading[],
): readonly SentenceReading[] {
  let last: Period | undefined
  return readings.map((reading) => {
    const { span, statements } = reading
    const named = toldPeriod(statements)
    if (named) last = named
    if (named || !last || !goesOn(text.slice(span.start, span.end))) {
      if (!named && statements.length > 0) last = undefined
      return reading
    }
    const period = last
    const [first] = statements
    if (first?.bound.period || first?.tense) return reading
    const end = statements.findIndex(
      (one, i) => one.bound.period !== undefined || (i > 0 && one.measure === 'comparator'),
    )
    return {
      span,
      statements: statements.map((one, i) => {
        const isOurs = (end < 0 || i < end) && one.tense === undefined
        const fits = isLevel(one) === (period.kind === 'instant')
        return isOurs && fits ? { ...one, bound: { ...one.bound, period } } : one
      }),
    }
  })
}
