// A figure in prose and the statement that it agrees with → the words of a tick.

import * as d from '../../base/decimal.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Tick } from '../finding.ts'
import { capital, other, printed } from '../prose/said.ts'
import type { Subject } from '../subject.ts'
import type { Claim } from './shown.ts'
import { claimWorking } from './working.ts'

/** The statement as arithmetic: "1,240", "1,240 − 1,117 = 123", "1,240 / 1,117 − 1 = 11.0%". */
function claimWords(subject: Subject, { of, facts }: Claim): string {
  const [first, second] = facts
  if (!second || of === 'cell' || of === 'told') return printed(subject, first)
  const pair = `${printed(subject, first)} ${of === 'change' ? '−' : '/'} ${printed(subject, second)}`
  const [now, before] = [first, second].map(({ figure }) => d.abs(figure.value))
  if (!now || !before) return pair
  const gap = d.abs(d.subtract(now, before))
  if (of === 'change') return `${pair} = ${d.toGrouped(d.scale(gap, -first.figure.scale))}`
  const rate = d.divide(d.scale(gap, 2), before, -1)
  return rate ? `${pair} changes by ${d.toPlain(rate)}%` : pair
}

export const placeWords = (subject: Subject, { row, facts: [first] }: Claim): string =>
  row.told
    ? `line ${subject.lineOf(first.span.start)}`
    : `"${row.label}", line ${subject.lineOf(first.span.start)}`

export function proofWords(
  subject: Subject,
  fact: Fact,
  claim: Claim,
): Pick<Tick, 'message' | 'related' | 'bond' | 'workings'> {
  const where = claim.row.told ? '' : ' in the table'
  const said = `${printed(subject, fact)} agrees with ${claimWords(subject, claim)}${where}`
  return {
    message: `${capital(said)} (${placeWords(subject, claim)})`,
    related: claim.facts.map((one) => other(subject, one)),
    bond: claim.of === 'cell' || claim.of === 'told' ? 'same' : 'made-of',
    workings: () => [claimWorking(subject, fact, claim, true)],
  }
}
