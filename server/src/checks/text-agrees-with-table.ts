// A figure in the text agrees with the table it restates.

import * as d from '../base/decimal.ts'
import type { Fact } from '../facts/fact.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { groupBy, measureKey } from './prose/key.ts'
import { mend } from './prose/mend.ts'
import { isElsewhere } from './prose/own.ts'
import { gapWords, nameOf, other, periodWords, printed, strict, widest } from './prose/said.ts'
import { byKey, byNeighbour, endOf, meets, rowKey, rowsFor, size } from './prose/restated.ts'
import type { Contradiction, Rows } from './prose/restated.ts'
import { accusation } from './agree/accuse.ts'
import { bindingsOf } from './agree/bindings.ts'
import { slippedIn } from './agree/slipped.ts'
import { proofWords } from './agree/wording.ts'
import { besideWorking } from './prose/working.ts'
import type { Subject } from './subject.ts'
import type { Working } from './working.ts'

const isValue = (fact: Fact): boolean =>
  fact.figure.kind === 'amount' &&
  fact.figure.dash === undefined &&
  fact.figure.perShare === undefined &&
  d.sign(fact.figure.value) !== 0

function* judged(
  subject: Subject,
  fact: Fact,
  neighbours: readonly Fact[],
  tables: Rows,
): Generator<Verdict, boolean> {
  const sameEnd = rowsFor(fact, tables)
  const agreeing = sameEnd.find((row) => meets(subject, fact, row))
  if (agreeing) {
    yield tick(subject, fact, agreeing)
    return true
  }
  if (!fact.period || sameEnd.length === 0) return false
  const against =
    byKey(subject, fact, sameEnd) ?? byNeighbour(subject, fact, sameEnd, neighbours, tables.byRow)
  const verdict = against && contradicted(subject, fact, against)
  if (verdict) yield verdict
  return verdict !== undefined
}

/** The very digits of the table, in its thousands, as a text may be without a word that says so. */
const isInItsUnit = (subject: Subject, { figure, digits }: Fact, witness: Fact): boolean =>
  figure.scale === 0 &&
  witness.figure.scale > 0 &&
  subject.textOf(digits) === subject.textOf(witness.digits)

/** Only where one slip lies between the text and the table. */
function contradicted(
  subject: Subject,
  fact: Fact,
  { witness, more, supported }: Contradiction,
): Verdict | undefined {
  if (fact.figure.negative || isElsewhere(subject, fact)) return undefined
  if (isInItsUnit(subject, fact, witness)) return undefined
  const wanted = size(witness, strict(subject, witness))
  const { explained, fix } = mend(subject, fact, wanted, d.abs(witness.figure.value))
  if (!explained) return undefined
  const period = fact.period ? ` ${periodWords(fact.period)}` : ''
  return {
    kind: 'finding',
    level: supported ? 'error' : 'warning',
    span: fact.span,
    message: `The text states ${nameOf(fact)}${period} as ${printed(subject, fact)}; the table shows ${printed(subject, witness)} ("${witness.label ?? nameOf(fact)}", line ${subject.lineOf(witness.span.start)}): the two do not agree. ${gapWords(subject, fact, witness)}`,
    related: [witness, ...more.slice(0, 3)].map((row) =>
      other(subject, row, `${printed(subject, row)} is shown here`),
    ),
    workings: () => [sizesBeside(subject, fact, witness, strict)],
    ...(fix && { fix }),
  }
}

/** In size: the sign is another check's matter. */
function sizesBeside(subject: Subject, fact: Fact, row: Fact, meant: typeof strict): Working {
  const sized = (one: Fact) => ({
    fact: one,
    value: d.abs(one.figure.value),
    meaning: size(one, meant(subject, one)),
  })
  return besideWorking(sized(fact), sized(row))
}

const tick = (subject: Subject, fact: Fact, row: Fact): Verdict => ({
  kind: 'tick',
  span: fact.span,
  message: `${printed(subject, fact)} agrees with ${printed(subject, row)} in the table ("${row.label ?? ''}", line ${subject.lineOf(row.span.start)})`,
  related: [other(subject, row)],
  bond: 'same',
  workings: () => [sizesBeside(subject, fact, row, widest)],
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
    const tables: Rows = { byEnd: groupBy(rows, endOf), byRow: groupBy(rows, rowKey) }
    const isJudged = new Set<Fact>()
    for (const { facts } of subject.sentences)
      for (const fact of facts) {
        if (!isValue(fact)) continue
        const isComparable = measureKey(fact) !== undefined && fact.period !== undefined
        const done = isComparable ? yield* judged(subject, fact, facts, tables) : false
        if (done) isJudged.add(fact)
      }
    for (const [fact, { claim }] of bindingsOf(subject).proofs)
      if (claim.of !== 'told' && !isJudged.has(fact))
        yield { kind: 'tick', span: fact.span, ...proofWords(subject, fact, claim) }
    for (const slipped of slippedIn(subject))
      if (!slipped.claim.row.told && !isJudged.has(slipped.fact))
        yield accusation(subject, slipped) ?? { kind: 'unjudged' }
  },
})
