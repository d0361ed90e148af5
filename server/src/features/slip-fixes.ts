// A sum that nothing explains alone → the single slips of its parts that would make it hold, where they are few: each still to be tried.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Interval } from '../base/interval.ts'
import { plainForm } from '../base/plain-form.ts'
import { overlaps } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import { SLIP_WORDS, slips } from '../checks/slip.ts'
import type { Slip } from '../checks/slip.ts'
import type { Outcome, Working } from '../checks/working.ts'
import type { Filing } from '../filing.ts'
import { figureAt } from './figure-at.ts'

/** More of them tell nothing. */
const MOST = 3

/** Other kinds of slips lead from too many figures to too many others. */
const isLikely = ({ kind }: Slip): boolean => kind === 'digit' || kind === 'swap'

export function slipped(filing: Filing, finding: Finding): readonly Fix[] {
  if (finding.fix) return []
  const all = (finding.workings?.() ?? []).flatMap((working) => ofParts(filing, working))
  return all.length > MOST ? [] : all
}

function ofParts(filing: Filing, { steps, stated, outcome }: Working): readonly Fix[] {
  if (!stated || !outcome || steps.filter(({ kind }) => kind === 'result').length !== 1) return []
  return steps.flatMap((step) => {
    if (step.kind !== 'operand' || !step.span || step.text !== undefined) return []
    if (step.sign !== '+' && step.sign !== '−') return []
    const { span } = step
    const digit = filing.textOf(span).search(/\d/)
    const fact = digit < 0 ? undefined : figureAt(filing, span.start + digit)
    // What something else proves has no slip.
    if (!fact || filing.ticks.some((tick) => overlaps(tick.span, fact.span))) return []
    const { figure, digits } = fact
    const was = filing.textOf(digits)
    if (!/^[\d.,]+$/.test(was)) return []
    const wanted = wantedOf(figure.value, outcome, step.sign, -figure.scale)
    return slips({ digits: plainForm(was), negative: figure.negative }, wanted)
      .filter(isLikely)
      .flatMap(({ kind, text }) => {
        if (text === undefined) return []
        const line = filing.lineOf(digits.start)
        const title = `Change ${was} on line ${line} to ${text} (${SLIP_WORDS[kind]})`
        return { title, edits: [{ span: digits, text }] }
      })
  })
}

/** The values of a part by which the difference comes to lie where it may; in the unit of its printed digits. */
function wantedOf(value: Decimal, outcome: Outcome, sign: '+' | '−', by: number): Interval {
  const { difference, allowed } = outcome
  const { low, high } = allowed
  const least =
    sign === '+' ? high && d.subtract(difference, high) : low && d.subtract(low, difference)
  const most =
    sign === '+' ? low && d.subtract(difference, low) : high && d.subtract(high, difference)
  const shifted = (room: Decimal): Decimal => d.scale(d.add(value, room), by)
  return {
    ...(least && { low: shifted(least) }),
    ...(most && { high: shifted(most) }),
  }
}
