// A fact → its value with the sign that its words give it: a loss of 16.5 is −16.5.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import { negateInterval } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import { senseOf } from '../../facts/metric.ts'

/** Whether the words turn a figure printed as positive into a negative one. */
export const isTurned = (fact: Fact): boolean =>
  !fact.figure.negative && senseOf(fact.label ?? fact.metric ?? '') === -1

export const signedValue = (fact: Fact): Decimal =>
  isTurned(fact) ? d.negate(fact.figure.value) : fact.figure.value

export const signedMeaning = (fact: Fact, meaning: Interval): Interval =>
  isTurned(fact) ? negateInterval(meaning) : meaning
