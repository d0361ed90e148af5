// A filing beside last year's → which of its comparative figures are last year's, and which are not.

import { equal, negate } from '../base/decimal.ts'
import { sameSpan } from '../base/span.ts'
import type { Elsewhere, Finding, Tick } from '../checks/finding.ts'
import { hasOneMore, nearMiss } from '../checks/slip.ts'
import { relationsOf } from '../checks/table/relations.ts'
import type { SheetCell } from '../facts/sheet.ts'
import { metricOf } from '../facts/metric.ts'
import { statementLine } from '../facts/statement-line.ts'
import type { Filing } from '../filing.ts'
import { comparisonsOf } from './comparison.ts'
import type { Before, Comparison, Pair } from './comparison.ts'
import { fileName } from './file-name.ts'
import { isMarkedRecast, saysRecast } from './recast.ts'

/** A rule like a check's, for what needs two files. */
export const PRIOR_YEAR = {
  id: 'prior-year-agrees',
  title: 'Last year’s figures are those of last year’s filing',
  proves:
    'The comparative columns of the statements show what the filing of a year ago, or of the last year’s end, showed as its own.',
  tolerance:
    'None between figures printed to the same place; figures in other units may agree, but are never said to differ.',
  level: 'warning',
  docs: `Last year’s column is typed again, or carried over and then touched by a slip. It is held against the filing of the year
before where tickmark.json names that one (\`priorYear\`), or where both covers prove it: one registrant, one form, ends a year
apart; the balance sheet of Form 10-Q is held against the annual report before it. Two copies of one filing are never compared.
Lines are compared that have one label under one heading in the same statement for the same period, where three times as many
lines agree as differ and no more than two differ. A statement marked as restated, recast or pro forma is left alone. A line
that differs is reported where a slip lies between the two figures, where the sums of this filing speak against it, or where it
is a line of its own that every statement has. Two lines that differ while the sums hold have been reclassified; where the
filing says that it reclassified or restated figures, only what its own sums contradict is reported. Accept a finding where a
correction was made on purpose.`,
} as const

export interface Compared {
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
}

const NOTHING: Compared = { findings: [], ticks: [] }

const LEAST_AGREE = 3
/** So many agree for each that differs. */
const SHARE = 3
/** More have another reason than slips. */
const MOST_DIFFER = 2
/** Shorter figures are a slip away from too many others, unless they differ alone among many that agree. */
const LONG = 4
const SHORT = 3
const MANY = 5

const bare = (text: string): string => text.replace(/\D/g, '')

function isSlip(filing: Filing, { cell, far }: Pair, least: number): boolean {
  const here = bare(filing.textOf(cell.digits))
  const there = bare(far.text)
  if (Math.min(here.length, there.length) < least) return false
  if (here === there) return equal(cell.figure.value, negate(far.value))
  return nearMiss(here, there) !== undefined || hasOneMore(here, there) || hasOneMore(there, here)
}

const isWellKnown = ({ label }: Pair): boolean =>
  metricOf(label) !== undefined || statementLine(label) !== undefined

function isTold(filing: Filing, { agree, differ }: Comparison, pair: Pair): boolean {
  const { held, suspected } = relationsOf(filing)
  if (suspected.has(pair.cell)) return true
  if (saysRecast(filing)) return false
  const isHeld = held.has(pair.cell)
  const isAlone = differ.length === 1
  if (isHeld && !isAlone) return false
  const least = isAlone && agree.length >= MANY ? SHORT : LONG
  return isSlip(filing, pair, least) || (isAlone && !isHeld && isWellKnown(pair))
}

const isComparable = ({ statement, agree, differ }: Comparison): boolean =>
  agree.length >= LEAST_AGREE && agree.length >= SHARE * differ.length && !isMarkedRecast(statement)

const elsewhere = ({ uri }: Comparison, { far }: Pair, message: string): Elsewhere => ({
  uri,
  range: far.range,
  text: far.text,
  message,
})

const lineIn = (comparison: Comparison, { far }: Pair): string =>
  `${fileName(comparison.uri)}, line ${far.range.start.line + 1}`

function tickOf(comparison: Comparison, pair: Pair): Tick {
  return {
    check: PRIOR_YEAR.id,
    span: pair.cell.span,
    message: `“${pair.label}” is ${pair.far.text} in last year’s filing too (${lineIn(comparison, pair)})`,
    related: [],
    elsewhere: [elsewhere(comparison, pair, 'the same figure')],
  }
}

function findingOf(filing: Filing, comparison: Comparison, pair: Pair): Finding {
  const { cell, far, label } = pair
  const others = comparison.agree.length
  return {
    check: PRIOR_YEAR.id,
    level: PRIOR_YEAR.level,
    span: cell.span,
    message:
      `${filing.textOf(cell.digits)} for “${label}” does not agree with ${far.text} in last year’s filing ` +
      `(${lineIn(comparison, pair)}); ${others} other lines of the statement agree.`,
    related: [],
    elsewhere: [elsewhere(comparison, pair, `stated here as ${far.text}`)],
  }
}

/** What any copy of last year's filing confirms is not held against another one. */
export function priorYear(filing: Filing, before: readonly Before[]): Compared {
  if (before.length === 0) return NOTHING
  const findings: Finding[] = []
  const ticks = new Map<SheetCell, Tick>()
  for (const comparison of before.flatMap((one) => comparisonsOf(filing, one))) {
    if (!isComparable(comparison)) continue
    for (const pair of comparison.agree)
      if (!ticks.has(pair.cell)) ticks.set(pair.cell, tickOf(comparison, pair))
    if (comparison.differ.length > MOST_DIFFER) continue
    for (const pair of comparison.differ)
      if (isTold(filing, comparison, pair)) findings.push(findingOf(filing, comparison, pair))
  }
  const proved = [...ticks.values()]
  const isConfirmed = ({ span }: Finding): boolean =>
    proved.some((tick) => sameSpan(tick.span, span))
  return { findings: once(findings.filter((one) => !isConfirmed(one))), ticks: proved }
}

/** Of several copies that differ from one figure, the first is named; the others stand beside it. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const first: Finding[] = []
  for (const finding of findings) {
    const at = first.findIndex(({ span }) => sameSpan(span, finding.span))
    const known = first[at]
    if (!known) first.push(finding)
    else
      first[at] = {
        ...known,
        elsewhere: [...(known.elsewhere ?? []), ...(finding.elsewhere ?? [])],
      }
  }
  return first
}
