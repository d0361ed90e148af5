// A figure in prose and the statement that it agrees with, or does not → the working of the two.

import * as d from '../../base/decimal.ts'
import { divideIntervals, holds, scaleInterval, subtractIntervals } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { besideWorking, changeSteps, madeWorking } from '../prose/working.ts'
import { size } from '../prose/restated.ts'
import { widest } from '../prose/said.ts'
import type { Subject } from '../subject.ts'
import type { Known, Working } from '../working.ts'
import type { Claim } from './shown.ts'

/** Places of a share that is divided out. */
const PLACES = -12

/**
 * Bindings compare figures as they are printed, rounded to one place: where what both can mean says otherwise, no room
 * between them is told.
 */
export function claimWorking(subject: Subject, fact: Fact, claim: Claim, agrees: boolean): Working {
  const { outcome, ...working } = workingOf(subject, fact, claim)
  const isSame = outcome && holds(outcome.allowed, outcome.difference) === agrees
  return isSame ? { ...working, outcome } : working
}

function workingOf(subject: Subject, fact: Fact, { of, facts: [now, before] }: Claim): Working {
  const sized = (one: Fact) => ({
    fact: one,
    value: d.abs(one.figure.value),
    meaning: size(one, widest(subject, one)),
  })
  if (!before || of === 'cell' || of === 'told') return besideWorking(sized(fact), sized(now))
  const [a, b] = [sized(before), sized(now)]
  const direction = d.compare(b.value, a.value) >= 0 ? 1 : -1
  const change: Known = {
    value: d.abs(d.subtract(b.value, a.value)),
    meaning:
      direction === 1
        ? subtractIntervals(b.meaning, a.meaning)
        : subtractIntervals(a.meaning, b.meaning),
  }
  const steps = changeSteps({ from: before, to: now, direction }, fact)
  const own = size(fact, widest(subject, fact))
  if (of === 'change') return madeWorking(steps, change, fact, own, 3)
  const share = d.divide(change.value, a.value, PLACES)
  const meaning = divideIntervals(change.meaning, a.meaning, PLACES)
  if (!share || !meaning) return { steps, stated: { span: fact.span } }
  const made: Known = { value: d.scale(share, 2), meaning: scaleInterval(meaning, 2) }
  return madeWorking(steps, made, fact, own, 3)
}
