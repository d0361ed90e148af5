// Ties that hold or fail → ticks and findings, worded for a reviewer.

import { equal, ZERO } from '../../base/decimal.ts'
import { exactly } from '../../base/interval.ts'
import { lazy } from '../../base/lazy.ts'
import { byStart } from '../../base/span.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Verdict } from '../check.ts'
import type { Level, Related } from '../finding.ts'
import type { Subject } from '../subject.ts'
import { explain } from '../table/explain.ts'
import type { Explanation } from '../table/explain.ts'
import { relationsOf } from '../table/relations.ts'
import { printSum, printUnits, printValue } from '../table/wording.ts'
import { sumWorking } from '../table/working.ts'
import type { Working } from '../working.ts'
import { clauseOf, culpritOf, fixOf } from './culprit.ts'
import { isSupport, supportOf } from './tie.ts'
import type { Tie, Ties } from './tie.ts'

export interface Policy {
  /** Columns that must agree before one that does not is told at all. */
  readonly least: 0 | 1
  /** Told even where no slip explains it, if another column agrees. */
  readonly strict?: true
}

const arithmetic = ({ sum, exponent }: Tie): string =>
  sum.addends.length === 1
    ? sum.addends.map(({ value }) => printValue(value)).join('')
    : printSum(sum, exponent)

function* ticksOf(tie: Tie, { name, with: other }: Ties, mode: RoundingMode): Generator<Verdict> {
  const { sum, equation } = tie
  const stated = sum.residual === 0n ? '' : `, stated ${printValue(sum.total)}: within rounding`
  const operands = [equation.total, ...equation.parts].filter(({ cell }) => !cell.figure.dash)
  const workings = lazy(() => [tieWorking(tie, mode)])
  for (const one of operands)
    yield {
      kind: 'tick',
      span: one.cell.span,
      message: `${name} and ${other} agree: ${arithmetic(tie)}${stated}`,
      related: operands
        .filter((operand) => operand !== one)
        .map(({ cell, label }) => ({ span: cell.span, message: label })),
      ...(one === equation.total && operands.length > 2 && { bond: 'made-of' }),
      workings,
    }
}

/** One amount that is printed twice in one unit is rounded once; nothing is calculated with it. */
function tieWorking({ sum, exponent }: Tie, mode: RoundingMode): Working {
  const working = sumWorking(sum, { exponent, mode })
  const [only, second] = sum.addends
  if (!only || second || !working.outcome) return working
  const isTwice = only.value.unit === sum.total.unit
  return {
    steps: [only.value, sum.total].map(({ cell }) => ({ kind: 'mentioned', span: cell.span })),
    outcome: {
      ...working.outcome,
      ...(isTwice && { allowed: exactly(ZERO), room: 'none' as const }),
    },
  }
}

function relatedOf(fails: readonly Tie[], culprit: SheetCell): readonly Related[] {
  const operands = fails.flatMap(({ equation }) => [equation.total, ...equation.parts])
  return operands
    .filter(({ cell }, i) => cell !== culprit && operands.findIndex((o) => o.cell === cell) === i)
    .map(({ cell, label }) => ({ span: cell.span, message: label }))
    .sort((x, y) => byStart(x.span, y.span))
}

/** Shorter figures are a slip away from too many others, unless several columns agree. */
const ENOUGH_DIGITS = 4
const SHORT = 3
const MANY = 2

function isLong({ sum }: Tie, least: number): boolean {
  const size = (n: bigint): number => n.toString().replace(/\D/g, '').length
  return [sum.total, ...sum.addends.map(({ value }) => value)].some(
    ({ value, unit }) => size(value / (unit === 0n ? 1n : unit)) >= least,
  )
}

/** The slips that mend all of them: of a figure that they share. */
function explanationsOf(
  fails: readonly Tie[],
  ties: Ties,
  subject: Subject,
): readonly Explanation[] {
  const exact = ties.holds.every(({ sum }) => sum.residual === 0n)
  const least = supportOf(ties) >= MANY ? SHORT : ENOUGH_DIGITS
  const [first = [], ...others] = fails.map((tie) => {
    const relation = { kind: 'down', exponent: tie.exponent, labelled: true, exact } as const
    return isLong(tie, least) ? explain(relation, tie.sum, subject) : []
  })
  const isIn = (all: readonly Explanation[], { cell, slip }: Explanation): boolean =>
    all.some((one) => one.cell === cell && equal(one.slip.value, slip.value))
  return first.filter((one) => others.every((all) => isIn(all, one)))
}

/** The sums of the table itself have found the same figures at odds, and tell it. */
function isToldBySums({ sum }: Tie, subject: Subject): boolean {
  const cells = new Set([sum.total, ...sum.addends.map(({ value }) => value)].map((v) => v.cell))
  return relationsOf(subject).failures.some(({ relation, sum: other, explanations }) => {
    if (relation.searched || relation.support === 0 || explanations.length === 0) return false
    const own = [other.total, ...other.addends.map(({ value }) => value)]
    return own.length === cells.size && own.every(({ cell }) => cells.has(cell))
  })
}

function findingOf(fails: readonly Tie[], ties: Ties, policy: Policy, subject: Subject): Verdict {
  const [tie] = fails
  if (!tie || fails.every((one) => isToldBySums(one, subject))) return { kind: 'unjudged' }
  const support = supportOf(ties)
  const judged = culpritOf(explanationsOf(fails, ties, subject), subject)
  const { sum } = tie
  const difference = printUnits(sum.residual, tie.exponent, sum.total)
  const columns = support === 1 ? 'another column' : `${support} other columns`
  const agree = support === 0 ? '' : `; the same lines agree in ${columns}`
  const workings = (): readonly Working[] =>
    fails.map((one) => tieWorking(one, relationsOf(subject).mode))
  const message =
    `${ties.name} and ${ties.with} do not agree: ${arithmetic(tie)}, ` +
    `stated ${printValue(sum.total)} (difference ${difference})${agree}`
  if (!judged) {
    if (!policy.strict || support === 0 || fails.length > 1) return { kind: 'unjudged' }
    const { cell } = tie.equation.total
    const related = relatedOf(fails, cell)
    return {
      kind: 'finding',
      level: 'warning',
      span: cell.span,
      message: `${message}.`,
      related,
      workings,
    }
  }
  const { explanation: culprit, unique } = judged
  const fix = unique && culprit.alone ? fixOf(culprit, subject) : undefined
  const level: Level = support >= 1 ? 'error' : 'warning'
  return {
    kind: 'finding',
    level,
    span: culprit.cell.span,
    message: `${message}; ${clauseOf(culprit, subject)}.`,
    related: relatedOf(fails, culprit.cell),
    workings,
    ...(fix && { fix }),
    ...(culprit.slip.kind === 'sign' && { turned: true as const }),
  }
}

/** Columns that fail for different reasons show that the lines mean something else. */
export function* verdictsOn(ties: Ties, policy: Policy, subject: Subject): Generator<Verdict> {
  const { holds, fails } = ties
  for (const tie of holds) if (isSupport(tie)) yield* ticksOf(tie, ties, relationsOf(subject).mode)
  if (fails.length === 0) return
  const support = supportOf(ties)
  yield support >= policy.least && (support > 0 || fails.every(({ comparable }) => comparable))
    ? findingOf(fails, ties, policy, subject)
    : { kind: 'unjudged' }
}
