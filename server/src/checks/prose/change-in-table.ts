// A change told in a sentence → the row of a table that shows it, where the words and the figures leave no doubt.

import * as d from '../../base/decimal.ts'
import { meet, scaleInterval } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Period } from '../../figures/period.ts'
import type { Subject } from '../subject.ts'
import { span } from '../../base/span.ts'
import { clauseAround } from '../../facts/clause.ts'
import { placeIn } from './context.ts'
import { monthKey } from './key.ts'
import { changesShown } from './row-change.ts'
import type { RowChange } from './row-change.ts'
import { rowsNamed, rowsOf, rowsSpoken } from './rows.ts'
import type { Row } from './rows.ts'
import { strict } from './said.ts'
import type { ToldChange } from './told-change.ts'
import { contentWords } from './words.ts'

export interface Match {
  readonly shown: RowChange
  /** The figures told that the row bears out, and those that it does not. */
  readonly held: readonly Fact[]
  readonly broken: readonly Fact[]
  /** Other amounts of the sentence that the row shows, and figures told that its column of changes repeats. */
  readonly anchors: readonly Fact[]
  /** Every word of the row's label stands right before the change, in its clause. */
  readonly isNear: boolean
  /** The row is called what the sentence calls its measure. */
  readonly isNamed: boolean
  /** Both periods are known and equal. */
  readonly isDated: boolean
}

/** Fewer digits than this may be a plain small amount. */
const BARE_DIGITS = 3

/** Digits as printed, zeros included: what agreement by chance has to meet. */
export const digitsOf = ({ figure }: Fact): number =>
  figure.value.digits.toString().replace(/^-/, '').length

const periodOf = ({ by, percent }: ToldChange): Period | undefined => by?.period ?? percent?.period

/** What the row wants the figure to be, in the figure's own unit. */
export const wantedOf = (shown: RowChange, fact: Fact): Interval | undefined =>
  fact.figure.kind === 'percent'
    ? shown.percent
    : shown.amount && scaleInterval(shown.amount, lifted(fact, shown.to))

/** Text that leaves out "thousand" throughout, as its tables do, prints the digits of the table. */
function lifted(fact: Fact, cell: Fact): number {
  const isBare = fact.figure.scale === 0 && cell.figure.scale > 0 && digitsOf(fact) >= BARE_DIGITS
  return isBare ? -cell.figure.scale : 0
}

/** An amount of the table in the unit that the figure is told in. */
export const inUnit = (amount: d.Decimal, fact: Fact, cell: Fact): d.Decimal =>
  d.scale(amount, lifted(fact, cell))

const isOtherMoney = (fact: Fact, cell: Fact): boolean =>
  fact.figure.currency !== undefined &&
  cell.figure.currency !== undefined &&
  fact.figure.currency !== cell.figure.currency

/** Whether the sentence states the cell's own amount. */
function shows(subject: Subject, cell: Fact, fact: Fact): boolean {
  if (fact.figure.kind !== 'amount' || isOtherMoney(fact, cell)) return false
  const own = scaleInterval(strict(subject, cell), lifted(fact, cell))
  return digitsOf(fact) > 1 && meet(own, strict(subject, fact))
}

/** The row's own column of changes shows it too. */
const repeats = ({ from, to }: RowChange, cell: Fact, fact: Fact): boolean =>
  cell !== from &&
  cell !== to &&
  d.equal(d.abs(cell.figure.value), fact.figure.value) &&
  (cell.figure.kind === 'percent') === (fact.figure.kind === 'percent')

function matchOf(
  subject: Subject,
  { told, others, near, isNamed }: Question,
  shown: RowChange,
): Match | undefined {
  const facts = [told.by, told.percent].flatMap((fact) => fact ?? [])
  const period = periodOf(told)
  const at = (one: Period | undefined): boolean =>
    period !== undefined && one !== undefined && monthKey(period) === monthKey(one)
  const isDated = shown.isDated && at(shown.to.period)
  if (period && shown.isDated && !isDated && !at(shown.from.period)) return undefined
  const held: Fact[] = []
  const broken: Fact[] = []
  for (const fact of facts) {
    const wanted = wantedOf(shown, fact)
    if (wanted && !isOtherMoney(fact, shown.to) && meet(wanted, strict(subject, fact)))
      held.push(fact)
    else broken.push(fact)
  }
  const anchors = [
    ...others.filter((fact) => shows(subject, shown.to, fact) || shows(subject, shown.from, fact)),
    ...shown.row.cells.filter((cell) => held.some((fact) => repeats(shown, cell, fact))),
  ]
  if (held.length === 0 && anchors.length === 0) return undefined
  const isNear = shown.row.words.every((word) => near.has(word))
  return { shown, held, broken, anchors, isNear, isNamed, isDated }
}

interface Question {
  readonly told: ToldChange
  readonly others: readonly Fact[]
  readonly near: ReadonlySet<string>
  readonly isNamed: boolean
}

/** Words between the figure before the change, or the start of its clause, and the change. */
function wordsBeside(sentence: Sentence, { by, percent }: ToldChange): ReadonlySet<string> {
  const { text } = sentence.run
  const starts = [by, percent].flatMap((fact) => (fact ? placeIn(sentence, fact).start : []))
  const start = Math.min(...starts)
  const before = sentence.facts
    .filter((fact) => fact !== by && fact !== percent)
    .map((fact) => placeIn(sentence, fact).end)
    .filter((end) => end <= start)
  const clause = clauseAround(text, span(0, text.length), start)
  return new Set(contentWords(text.slice(Math.max(clause.start, ...before), start)))
}

/** Every change shown in a row of which the sentence speaks that bears out at least one figure of it; with the count tried. */
export function matchesOf(
  subject: Subject,
  sentence: Sentence,
  told: ToldChange,
): { readonly matches: readonly Match[]; readonly tried: number } {
  const rows = rowsOf(subject)
  const named = new Set<Row>(
    [told.by, told.percent].flatMap((fact) => (fact ? rowsNamed(rows, fact) : [])),
  )
  const spoken = rowsSpoken(rows, new Set(contentWords(sentence.run.text)))
  const others = sentence.facts.filter((fact) => fact !== told.by && fact !== told.percent)
  const near = wordsBeside(sentence, told)
  const matches: Match[] = []
  let tried = 0
  for (const row of new Set([...named, ...spoken]))
    for (const shown of changesShown(subject, row)) {
      if (told.direction !== undefined && told.direction !== shown.direction) continue
      tried++
      const match = matchOf(subject, { told, others, near, isNamed: named.has(row) }, shown)
      if (match) matches.push(match)
    }
  return { matches, tried }
}

/** More digits agree than chance would find among so many rows. */
export function isProof(match: Match, tried: number): boolean {
  const { held, broken, anchors, isNamed, isDated } = match
  const digits = [...held, ...anchors].reduce((sum, fact) => sum + digitsOf(fact), 0)
  if (broken.length > 0 || held.length === 0) return false
  if (isNamed && isDated) return digits >= 2 || tried <= 3
  return digits >= (isNamed ? 2 : 3) + Math.floor(Math.log10(Math.max(1, tried)))
}
