// A figure one slip beside a statement → the finding that says so, with both places and the edit where it is the only one.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import { around } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Verdict } from '../check.ts'
import type { Fix } from '../finding.ts'
import { isElsewhere } from '../prose/own.ts'
import { mend } from '../prose/mend.ts'
import { gapWords, other, periodWords, printed } from '../prose/said.ts'
import { SLIP_WORDS } from '../slip.ts'
import type { Subject } from '../subject.ts'
import { placeWords } from './wording.ts'
import { claimWorking } from './working.ts'
import type { Slipped } from './slipped.ts'

const SCALE_WORD = /\b(?:m|b)illion\b/

/** "billion" for "million" or the other way round. */
function otherScale(subject: Subject, fact: Fact, wanted: Decimal): Fix | undefined {
  const text = subject.textOf(fact.span)
  const word = SCALE_WORD.exec(text)?.[0]
  const instead = word === 'million' ? 'billion' : 'million'
  const shifted = d.scale(d.abs(fact.figure.value), instead === 'billion' ? 3 : -3)
  if (word === undefined || !d.equal(shifted, wanted)) return undefined
  const start = fact.span.start + text.indexOf(word)
  return {
    title: `Change ${word} to ${instead}`,
    edits: [{ span: { start, end: start + word.length }, text: instead }],
  }
}

function fixOf(subject: Subject, { fact, near, claim }: Slipped): Fix | undefined {
  const { unit, negative } = fact.figure
  const size = d.decimal(near.size, unit.exponent)
  const scaled = otherScale(subject, fact, size)
  if (scaled || near.kind === 'power-of-ten') return scaled
  const wanted = negative ? d.negate(size) : size
  return mend(subject, fact, around(wanted, unit), d.abs(claim.facts[0].figure.value)).fix
}

/** Undefined where the figure is on another basis or of somebody else. */
export function accusation(subject: Subject, slipped: Slipped): Verdict | undefined {
  const { fact, claim, near, anchors, dated } = slipped
  if (isElsewhere(subject, fact)) return undefined
  const [stated] = claim.facts
  const [anchor] = anchors
  const place = claim.row.told ? 'the text elsewhere states' : 'the table shows'
  const beside = anchor
    ? ` ${printed(subject, anchor)} in the same sentence agrees with the same ${claim.row.told ? 'sentence' : 'row'}.`
    : ''
  const period = fact.period ? ` ${periodWords(fact.period)}` : ''
  const name = fact.label ?? claim.row.label
  if (!/[a-z]/i.test(name)) return undefined
  const fix = fixOf(subject, slipped)
  return {
    kind: 'finding',
    level: anchor && (dated || claim.row.told) ? 'error' : 'warning',
    span: fact.span,
    message: `The text states ${name}${period} as ${printed(subject, fact)}; ${place} ${printed(subject, stated)} (${placeWords(subject, claim)}): the two do not agree; they differ by ${SLIP_WORDS[near.kind]}.${beside} ${gapWords(subject, fact, stated)}`,
    related: [stated, ...anchors.slice(0, 2)].map((one) => other(subject, one)),
    workings: () => [claimWorking(subject, fact, claim, false)],
    ...(fix && { fix }),
  }
}
