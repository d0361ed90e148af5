// A figure in the text agrees with the table it restates.

import * as d from '../base/decimal.ts'
import { meet, negateInterval } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import type { Fact } from '../facts/fact.ts'
import { isBalance, isCanonical } from '../facts/metric.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { groupBy, measureKey, monthKey } from './prose/key.ts'
import { mend } from './prose/mend.ts'
import { nameOf, other, periodWords, printed, strict, widest } from './prose/said.ts'
import { hasUnit } from './prose/context.ts'
import { contentWords } from './prose/words.ts'
import { byValue } from './prose/by-value.ts'
import type { Subject } from './subject.ts'

const size = (fact: Fact, meaning: Interval): Interval =>
  d.sign(fact.figure.value) < 0 ? negateInterval(meaning) : meaning

/** Whether both can mean one size; the sign is another check's matter. */
const meets = (subject: Subject, a: Fact, b: Fact): boolean =>
  meet(size(a, widest(subject, a)), size(b, widest(subject, b)))

/** A day and the stretch that ends on it: a statement of results may be headed by its last day alone. */
const endKey = (fact: Fact): string | undefined => {
  if (!fact.period) return undefined
  const end = fact.period.kind === 'instant' ? fact.period.at : fact.period.end
  return `${end.year}-${end.month}`
}

const isValue = (fact: Fact): boolean =>
  fact.figure.kind === 'amount' &&
  fact.figure.dash === undefined &&
  fact.figure.perShare === undefined &&
  d.sign(fact.figure.value) !== 0

/** Rows that show what the prose fact states, in every table. */
function rowsFor(fact: Fact, byMetric: ReadonlyMap<string, readonly Fact[]>): readonly Fact[] {
  const same = byMetric.get(fact.metric ?? '') ?? []
  return same.filter(
    (row) => row.figure.currency === undefined || row.figure.currency === fact.figure.currency,
  )
}

/** What the table has to show for the text to be contradicted, with the rows that say so. */
interface Contradiction {
  readonly witness: Fact
  readonly more: readonly Fact[]
  /** A second row, a consolidated statement or a neighbour says that it is the row that is meant. */
  readonly supported: boolean
}

/** The same stretch, or the same day; a balance under a year's head is that of its last day. */
const isSamePeriod = (fact: Fact, row: Fact): boolean =>
  row.period !== undefined &&
  fact.period !== undefined &&
  (isBalance(fact.metric ?? '')
    ? endKey(row) === endKey(fact)
    : monthKey(row.period) === monthKey(fact.period))

const digits = (fact: Fact): number =>
  fact.figure.value.digits.toString().replace(/^-|0+$/g, '').length

/** Near values of few digits are mostly two measures, not one with a slip. */
function isFar(fact: Fact, row: Fact): boolean {
  const gap = d.abs(d.subtract(d.abs(fact.figure.value), d.abs(row.figure.value)))
  return d.compare(d.multiply(gap, d.decimal(20)), d.abs(row.figure.value)) >= 0
}

/** Nobody is named as the owner: a long figure under a name of its own is taken for the filer's. */
const isLikely = (fact: Fact, row: Fact): boolean =>
  fact.entity === undefined &&
  (isCanonical(fact.metric ?? '') || contentWords(fact.label ?? '').length >= 3) &&
  (digits(fact) >= 5 || (digits(fact) === 4 && isFar(fact, row)))

/** Every row of the measure for the period says the same, and none of them says what the text says. */
function byKey(subject: Subject, fact: Fact, sameEnd: readonly Fact[]): Contradiction | undefined {
  const shown = sameEnd.filter(
    (row) =>
      isSamePeriod(fact, row) && hasUnit(subject, row) && (row.basis ?? 'reported') === 'reported',
  )
  const [witness, ...more] = shown
  if (!witness || shown.length < sameEnd.length) return undefined
  const isOwned = fact.entity === 'consolidated' && isCanonical(fact.metric ?? '')
  const isSure = isOwned || isLikely(fact, witness)
  if (!isSure || !more.every((row) => meets(subject, row, witness))) return undefined
  const supported = isOwned && (more.length > 0 || witness.entity === 'consolidated')
  return { witness, more, supported }
}

const rowKey = (fact: Fact): string | undefined =>
  fact.cell && `${fact.cell.sheet}:${fact.cell.row}`

/** Another figure of the sentence stands in the same row under its own period: then the row is the one that is meant. */
function byNeighbour(
  subject: Subject,
  fact: Fact,
  sameEnd: readonly Fact[],
  neighbours: readonly Fact[],
  byRow: ReadonlyMap<string, readonly Fact[]>,
): Contradiction | undefined {
  for (const row of sameEnd) {
    const mates = byRow.get(rowKey(row) ?? '') ?? []
    const here = mates.filter((mate) => endKey(mate) === endKey(fact))
    if (here.length > 1 || !hasUnit(subject, row)) continue
    const anchor = neighbours.find(
      (one) =>
        one.metric === fact.metric &&
        endKey(one) !== undefined &&
        endKey(one) !== endKey(fact) &&
        digits(one) >= 3 &&
        mates.some((mate) => endKey(mate) === endKey(one) && meets(subject, one, mate)),
    )
    if (anchor) return { witness: row, more: [], supported: true }
  }
  return undefined
}

interface Rows {
  readonly byMetric: ReadonlyMap<string, readonly Fact[]>
  readonly byRow: ReadonlyMap<string, readonly Fact[]>
}

function* judged(
  subject: Subject,
  fact: Fact,
  neighbours: readonly Fact[],
  { byMetric, byRow }: Rows,
): Generator<Verdict, boolean> {
  const sameEnd = rowsFor(fact, byMetric).filter((row) => endKey(row) === endKey(fact))
  const agreeing = sameEnd.find((row) => meets(subject, fact, row))
  if (agreeing) {
    yield tick(subject, fact, agreeing)
    return true
  }
  if (!fact.period || sameEnd.length === 0) return false
  const against =
    byKey(subject, fact, sameEnd) ?? byNeighbour(subject, fact, sameEnd, neighbours, byRow)
  yield (against && contradicted(subject, fact, against)) ?? { kind: 'unjudged' }
  return true
}

/** Only where one slip lies between the text and the table. */
function contradicted(
  subject: Subject,
  fact: Fact,
  { witness, more, supported }: Contradiction,
): Verdict | undefined {
  if (fact.figure.negative) return undefined
  const wanted = size(witness, strict(subject, witness))
  const { explained, fix } = mend(subject, fact, wanted, d.abs(witness.figure.value))
  if (!explained) return undefined
  const period = fact.period ? ` ${periodWords(fact.period)}` : ''
  return {
    kind: 'finding',
    level: supported ? 'error' : 'warning',
    span: fact.span,
    message: `The text states ${nameOf(fact)}${period} as ${printed(subject, fact)}; the table shows ${printed(subject, witness)} ("${witness.label ?? nameOf(fact)}", line ${subject.lineOf(witness.span.start)}): the two do not agree.`,
    related: [witness, ...more.slice(0, 3)].map((row) =>
      other(subject, row, `${printed(subject, row)} is shown here`),
    ),
    ...(fix && { fix }),
  }
}

/** Rows that were found by the value of a neighbour with the same label: the cell for this figure's own period. */
function byAnchor(
  subject: Subject,
  fact: Fact,
  found: ReadonlyMap<Fact, Fact>,
  neighbours: readonly Fact[],
  { byRow }: Rows,
): Fact | undefined {
  const key = endKey(fact)
  if (key === undefined || fact.label === undefined || measureKey(fact) === undefined)
    return undefined
  for (const one of neighbours) {
    const row = found.get(one)
    const isAnchor = one.label === fact.label && endKey(one) !== key && digits(one) >= 3
    if (!row || !isAnchor || endKey(row) !== endKey(one) || !hasUnit(subject, row)) continue
    const cells = (byRow.get(rowKey(row) ?? '') ?? []).filter((cell) => endKey(cell) === key)
    const [cell, second] = cells
    if (cell && !second && hasUnit(subject, cell)) return cell
  }
  return undefined
}

const tick = (subject: Subject, fact: Fact, row: Fact): Verdict => ({
  kind: 'tick',
  span: fact.span,
  message: `${printed(subject, fact)} agrees with ${printed(subject, row)} in the table ("${row.label ?? ''}", line ${subject.lineOf(row.span.start)})`,
  related: [other(subject, row)],
})

export const textAgreesWithTable = check({
  id: 'text-agrees-with-table',
  title: 'A figure in the text agrees with the table it restates',
  proves:
    'A statement in prose and the table row of the same measure and period can mean the same value.',
  tolerance:
    'Half a unit in the last place of each figure; twice that behind "about"; zeros at the end may be rounded.',
  level: 'error',
  docs: `The discussion of results repeats what the statements show, rounded; when a statement is corrected late, the text
may keep the old figure. A figure is accused only where measure, period and unit are known on both sides, every table
that shows the measure for that period disagrees with the text, and one slip of the pen lies between them. A figure of a
segment, a subsidiary or another basis is another fact. Figures whose words and value both meet a table's row are ticked.`,
  examples: {
    valid: [
      'Our net sales were ¥1,204 million for the fiscal year ended March 31, 2024.\n\n(Millions of yen)\n\n| | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | 1,204 | 1,117 |\n| Cost of sales | 803 | 761 |\n',
      'We had a net loss of ¥1.5 billion for the fiscal year ended March 31, 2016.\n\n(Thousands of yen)\n\n| | Year ended March 31, 2015 | Year ended March 31, 2016 |\n|---|---:|---:|\n| Operating income (loss) | 212,018 | (871,440) |\n| Net income (loss) | 102,770 | (1,466,204) |\n',
    ],
    invalid: [
      'Our net sales were ⟦¥1,240 million⟧ for the fiscal year ended March 31, 2024.\n\n(Millions of yen)\n\n| | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | 1,204 | 1,117 |\n| Cost of sales | 803 | 761 |\n',
      'We had a net loss of ⟦¥1.8 billion⟧ for the fiscal year ended March 31, 2016.\n\n(Thousands of yen)\n\n| | Year ended March 31, 2015 | Year ended March 31, 2016 |\n|---|---:|---:|\n| Operating income (loss) | 212,018 | (871,440) |\n| Net income (loss) | 102,770 | (1,466,204) |\n',
    ],
  },
  *run(subject) {
    const rows = subject.facts.filter((f) => f.where === 'table' && isValue(f))
    const byMetric = groupBy(rows, (row) => row.metric)
    const byRow = groupBy(rows, rowKey)
    const tables: Rows = { byMetric, byRow }
    const rest = new Map<Fact, readonly Fact[]>()
    for (const { facts } of subject.sentences)
      for (const fact of facts) {
        if (!isValue(fact)) continue
        const isComparable = measureKey(fact) !== undefined && fact.period !== undefined
        const done = isComparable ? yield* judged(subject, fact, facts, tables) : false
        if (!done) rest.set(fact, facts)
      }
    const found = new Map(byValue(subject, [...rest.keys()], rows))
    for (const [fact, row] of found) yield tick(subject, fact, row)
    for (const [fact, neighbours] of rest) {
      const witness = found.has(fact)
        ? undefined
        : byAnchor(subject, fact, found, neighbours, tables)
      if (!witness) continue
      yield meets(subject, fact, witness)
        ? tick(subject, fact, witness)
        : (contradicted(subject, fact, { witness, more: [], supported: true }) ?? {
            kind: 'unjudged',
          })
    }
  },
})
