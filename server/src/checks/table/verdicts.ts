// Sums that hold or fail → ticks and findings, worded for a reviewer.

import { lazy } from '../../base/lazy.ts'
import { byStart } from '../../base/span.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Verdict } from '../check.ts'
import type { Finding, Level, Related, Way } from '../finding.ts'
import type { Subject } from '../subject.ts'
import { clauseOf, fixOf, rankOf, wayOf } from '../ways.ts'
import type { Exchange } from './exchange.ts'
import type { Explanation } from './explain.ts'
import { isResult } from './labels.ts'
import type { Value } from './lattice.ts'
import type { Relation } from './relation.ts'
import type { Failure, Relations } from './relations.ts'
import { support } from './printed.ts'
import { restatedOf } from './restated.ts'
import type { Sum } from './sum.ts'
import { printSum, printUnits, printValue } from './wording.ts'
import { sumWorking } from './working.ts'

const MOST_RELATED = 24

const LONG = 6

/** Whether figures that add up were meant to: the label says so, or other columns do, or nothing stands there to say else. */
const isMeant = ({ kind, label, labelled, support, net }: Relation): boolean =>
  kind === 'across' || labelled || support >= 2 || label === '' || net >= LONG || isResult(label)

export function* ticks(relation: Relation): Generator<Verdict> {
  if (!isMeant(relation)) return
  for (const sum of relation.holds) {
    if (sum.addends.length < 2) continue
    const { total, addends } = sum
    const stated = sum.residual === 0n ? '' : `, stated ${printValue(total)}: within rounding`
    const message = `${printSum(sum, relation.exponent)}${stated}`
    const related: readonly Related[] = addends
      .slice(0, MOST_RELATED)
      .map(({ value }) => ({ span: value.cell.span, message: 'part of the sum' }))
    const workings = lazy(() => [sumWorking(sum, relation)])
    yield { kind: 'tick', span: total.cell.span, message, related, bond: 'made-of', workings }
    for (const { value } of addends)
      yield {
        kind: 'tick',
        span: value.cell.span,
        message,
        related: [{ span: total.cell.span, message: 'the total' }],
        workings,
      }
  }
}

export interface Judged {
  readonly failure: Failure
  /** The likelier first. */
  readonly suspects: readonly [Suspect, ...Suspect[]]
}

interface Suspect {
  readonly explanation: Explanation
  /** Whether another sum that holds would break. */
  readonly isHeld: boolean
  /** No other slip of another figure is as likely as that of the first. */
  readonly isBehind: boolean
}

/** The cell whose slip explains most failures, which the rest of the filing speaks for, and which disturbs least. */
export function judgeFailure(
  failure: Failure,
  all: Relations,
  subject: Subject,
): Judged | undefined {
  const elsewhere = restatedOf(subject).suspected
  const judged = failure.explanations.map((explanation) => {
    const { cell, slip } = explanation
    const held = all.held.get(cell) ?? 0
    return {
      explanation,
      held,
      failing: (all.suspected.get(cell) ?? 0) + (elsewhere.get(cell) ?? 0),
      likely: support(cell, slip.text, subject) - Math.min(held, 1),
      rank: rankOf(slip),
      digits: subject.textOf(cell.digits),
    }
  })
  const [first, ...others] = judged.sort(
    (a, b) => b.failing - a.failing || b.likely - a.likely || a.held - b.held || a.rank - b.rank,
  )
  if (!first) return undefined
  const suspect = ({ explanation, held }: typeof first, isBehind: boolean): Suspect => ({
    explanation,
    isHeld: held > 0,
    isBehind,
  })
  return {
    failure,
    suspects: [
      suspect(first, false),
      ...others.map((one) =>
        suspect(
          one,
          one.digits !== first.digits &&
            (one.failing < first.failing || one.likely < first.likely || one.rank > first.rank + 1),
        ),
      ),
    ],
  }
}

/** Top down: how each figure takes part, by the label of its row, or of its column where the sum runs across. */
function relatedOf({ relation, sum }: Failure, culprit: SheetCell): readonly Related[] {
  const { sheet, kind } = relation
  const nameOf = (cell: SheetCell): string => {
    if (kind === 'down') return sheet.rows.find(({ cells }) => cells.includes(cell))?.label ?? ''
    const row = sheet.rows.find(({ cells }) => cells.includes(cell))
    return sheet.columns[row?.cells.indexOf(cell) ?? -1]?.header.join(' ') ?? ''
  }
  const entry = (value: Value, what: string): Related => {
    const name = nameOf(value.cell)
    const figure = printValue(value)
    return {
      span: value.cell.span,
      message: name === '' ? `${capital(what)}, ${figure}` : `${name}: ${what}, ${figure}`,
    }
  }
  const parts = sum.addends.slice(0, MOST_RELATED).map(({ value, sign }) => {
    return { value, what: sign === 1 ? 'added' : 'subtracted' }
  })
  return [{ value: sum.total, what: 'the total' }, ...parts]
    .filter(({ value }) => value.cell !== culprit)
    .map(({ value, what }) => entry(value, what))
    .sort((a, b) => byStart(a.span, b.span))
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What rounding could make of the sum, in words. */
function allowance(sum: Sum, relation: Relation): string {
  const { addends, unit } = sum
  const most = printUnits((BigInt(addends.length + 1) * unit) / 2n, relation.exponent, sum.total)
  return relation.mode === 'truncated'
    ? `cutting digits off allows ${addends.length - 1} in the last place at most`
    : `rounding allows ${most} either way`
}

/** A cell that slipped: all that it explains is told once, with the first. */
export interface Accused {
  readonly judged: Judged
  readonly also: Failure[]
  readonly level: Level
}

export function accuse(known: Map<SheetCell, Accused>, judged: Judged, level: Level): void {
  const { cell } = judged.suspects[0].explanation
  const before = known.get(cell)
  if (before) before.also.push(judged.failure)
  else known.set(cell, { judged, also: [], level })
}

/** `also`: further failures that the same slip explains, which are not told by themselves. */
export function findingOf(
  { failure, suspects }: Judged,
  also: readonly Failure[],
  level: Level,
  what: string,
  subject: Subject,
): Verdict {
  const explains = ({ cell }: Explanation): boolean =>
    also.every(({ explanations }) => explanations.some((one) => one.cell === cell))
  const told = suspects
    .filter(({ explanation }) => explains(explanation))
    .map(({ explanation, isHeld, isBehind }) => {
      const { cell, slip, others = [], wanted = slip.value } = explanation
      const ways = [slip, ...others].map((one) =>
        wayOf(cell, one, wanted, subject, (own, rivals) =>
          said(failure, own, cell, isHeld, rivals, level, what, subject),
        ),
      )
      return { isBehind, ways }
    })
  const likely = told.filter(({ isBehind }) => !isBehind)
  // Other slips of one figure come behind those of other figures.
  const [first, ...rivals] = [
    ...likely.flatMap(({ ways }) => ways.slice(0, 1)),
    ...likely.flatMap(({ ways }) => ways.slice(1)),
  ]
  const { cell } = suspects[0].explanation
  if (!first) throw new Error(`no slip of ${subject.textOf(cell.digits)}`)
  return { kind: 'finding', ...first.said(rivals), ways: told.flatMap(({ ways }) => ways) }
}

function said(
  failure: Failure,
  way: Way,
  cell: SheetCell,
  isHeld: boolean,
  rivals: readonly Way[],
  level: Level,
  what: string,
  subject: Subject,
): Omit<Finding, 'check'> {
  const { relation, sum } = failure
  const place =
    sum.total.cell === cell ? '' : `, line ${subject.lineOf(sum.total.cell.span.start)},`
  const name = relation.label === '' ? `${what}${place}` : `${what} “${relation.label}”${place}`
  // What would mend one sum and break another is no fix.
  const fix = rivals.length === 0 && !isHeld ? fixOf(way) : undefined
  const difference = printUnits(sum.residual, relation.exponent, sum.total)
  const but = isHeld && rivals.length === 0 ? ', and another sum would not' : ''
  return {
    level,
    span: way.span,
    message:
      `${name} does not agree with its parts: ${printSum(sum, relation.exponent)}, ` +
      `stated ${printValue(sum.total)} (difference ${difference}; ${allowance(sum, relation)}); ` +
      `${clauseOf(way, rivals)}${but}.`,
    related: relatedOf(failure, cell),
    workings: () => [sumWorking(sum, relation)],
    ...(fix && { fix }),
    ...(way.kind === 'sign' && { turned: true as const }),
  }
}

/** A total that no single slip mends. */
export function gapOf(failure: Failure, what: string): Verdict {
  const { relation, sum } = failure
  const name = relation.label === '' ? what : `${what} “${relation.label}”`
  const difference = printUnits(sum.residual, relation.exponent, sum.total)
  const others = relation.kind === 'down' ? 'column' : 'row'
  const agree =
    relation.support === 0
      ? ''
      : `; the same sum agrees in ${relation.support === 1 ? `another ${others}` : `${relation.support} other ${others}s`}`
  return {
    kind: 'finding',
    level: 'warning',
    span: sum.total.cell.span,
    message:
      `${name} does not agree with its parts: ${printSum(sum, relation.exponent)}, ` +
      `stated ${printValue(sum.total)} (difference ${difference}; ${allowance(sum, relation)})${agree}.`,
    related: relatedOf(failure, sum.total.cell),
    workings: () => [sumWorking(sum, relation)],
  }
}

/** Two cells of one line in each other's place. */
export function exchangeOf(
  relation: Relation,
  { one, other, sums }: Exchange,
  level: Level,
  what: string,
  subject: Subject,
): Verdict {
  const { sheet, exponent, label } = relation
  const cells: ReadonlySet<SheetCell> = new Set([one.cell, other.cell])
  const row = sheet.rows.find(({ cells: own }) => own.includes(one.cell))
  const line = subject.lineOf(sums[0].total.cell.span.start)
  const place = cells.has(sums[0].total.cell) ? '' : `, line ${line},`
  const name = label === '' ? `${what}${place}` : `${what} “${label}”${place}`
  const arithmetic = sums
    .map((sum) => `${printSum(sum, exponent)}, stated ${printValue(sum.total)}`)
    .join('; ')
  const where = row && row.label !== '' ? ` of “${row.label}”` : ''
  const [before, after] = [subject.textOf(one.cell.digits), subject.textOf(other.cell.digits)]
  const totals = sums.map((sum) => sum.total).filter((total) => !cells.has(total.cell))
  return {
    kind: 'finding',
    level,
    span: one.cell.span,
    message:
      `${name} does not agree with its parts in two columns: ${arithmetic}; with ${before} and ${after}` +
      `${where} in each other's place both would.`,
    related: [
      { span: other.cell.span, message: `The other cell, ${printValue(other)}` },
      ...totals.map((total) => ({
        span: total.cell.span,
        message: `The total, ${printValue(total)}`,
      })),
    ],
    workings: () => sums.map((sum) => sumWorking(sum, relation)),
    ...(one.cell.figure.negative === other.cell.figure.negative && {
      fix: {
        title: `Let ${before} and ${after} change places`,
        edits: [
          { span: one.cell.digits, text: after },
          { span: other.cell.digits, text: before },
        ],
      },
    }),
  }
}
