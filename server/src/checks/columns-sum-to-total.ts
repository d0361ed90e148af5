// Columns of a table add up to their totals.

import type { SheetCell } from '../facts/sheet.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Level } from './finding.ts'
import type { Subject } from './subject.ts'
import { relationsOf } from './table/relations.ts'
import type { Failure } from './table/relations.ts'
import { swapOf, swappedIn } from './table/swapped.ts'
import { takenIn, takenOf } from './table/taken.ts'
import { accuse, exchangeOf, findingOf, gapOf, judgeFailure, ticks } from './table/verdicts.ts'
import type { Accused } from './table/verdicts.ts'

const LONG = 6

/** Another column holds, nothing was searched for: an error; a label alone: a warning. */
function levelOf({ relation }: Failure): Level | undefined {
  if (relation.searched && (relation.support < 1 || relation.net < LONG)) return undefined
  if (relation.support >= 1) return relation.searched ? 'warning' : 'error'
  return relation.labelled ? 'warning' : undefined
}

function* run(subject: Subject): Generator<Verdict> {
  const all = relationsOf(subject)
  for (const relation of all.relations) if (relation.kind === 'down') yield* ticks(relation)
  const accused = new Set<SheetCell>()
  const slipped = new Map<SheetCell, Accused>()
  for (const relation of all.relations) {
    const { exchange } = relation
    if (!exchange || accused.has(exchange.one.cell) || accused.has(exchange.other.cell)) continue
    accused.add(exchange.one.cell).add(exchange.other.cell)
    const isSure = relation.labelled || relation.support >= 1
    yield exchangeOf(relation, exchange, isSure ? 'error' : 'warning', 'The total', subject)
  }
  const down = all.failures.filter(({ relation }) => relation.kind === 'down')
  const swaps = swappedIn(down)
  for (const swap of swaps) yield swapOf(swap, 'totals', subject)
  const swapped = new Set(swaps.flatMap(({ failures }) => failures))
  for (const failure of down) {
    if (swapped.has(failure)) continue
    const taken = takenIn(failure, subject)
    if (taken && !accused.has(taken.value.cell) && !slipped.has(taken.value.cell)) {
      accused.add(taken.value.cell)
      yield takenOf(taken, subject)
      continue
    }
    const judged = judgeFailure(failure, all, subject)
    const level = levelOf(failure)
    if (!judged || !level) {
      yield failure.relation.gaps.includes(failure.sum)
        ? gapOf(failure, 'The total')
        : { kind: 'unjudged' }
      continue
    }
    if (!accused.has(judged.suspects[0].explanation.cell)) accuse(slipped, judged, level)
  }
  for (const { judged, also, level } of slipped.values())
    yield findingOf(judged, also, level, 'The total', subject)
}

export const columnsSumToTotal = check({
  id: 'columns-sum-to-total',
  title: 'Columns add up to their totals',
  proves: 'A total equals its addends within the rounding of the printed figures.',
  tolerance:
    'Half a unit in the last printed place of each figure; where the filing cuts digits off, up to one unit less a figure.',
  level: 'error',
  docs: `A reviewer adds up every table first. Which rows make a total is found by agreement: rows that add up in one column must add up in the others, so a column that does not is reported when one slip of the pen (a digit, two digits swapped, a sign, a digit too many or too few) would mend it. With one column only, the label must say that the row is a total. Where two columns fail and two cells of one line would mend both in each other's place, they are told together; so are two cells of one column that each stand in the sum of the other's total. A cell that repeats another column of its row is told where the filing prints elsewhere what the sum leaves for it. A table whose unit line says that digits are cut off, or whose sums all fall short, is read so though its filing rounds. A gap that no slip explains is a warning where label and lines are beyond doubt and the same lines add up exactly in another column.

It cannot see a table whose every column fails, a line that is missing, or two errors that cancel each other. Sub-totals stand for their block; rates, percentages and per-share figures are never added; rows called “of which” are no addends.

Accept the finding where the table is an extract whose missing lines a note explains.`,
  examples: {
    valid: [
      `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,030 |
`,
      `| Thousands of dollars | 2003 | 2004 |
|---|---:|---:|
| Revenues | 4,120 | 3,907 |
| Cost of revenues | (3,914) | (4,266) |
| Gross profit (loss) | 206 | (359) |
| Selling expenses | (655) | (702) |
| Operating loss | (449) | (1,061) |
`,
    ],
    invalid: [
      `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | ⟦21,330⟧ |
`,
      `| Thousands of dollars | 2003 | 2004 | 2005 |
|---|---:|---:|---:|
| Operating loss | (449) | (1,061) | (870) |
| Interest income | 12 | 31 | 44 |
| Interest expense | (127) | (140) | (118) |
| Net loss | (564) | ⟦(1,710)⟧ | (944) |
`,
      `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | ⟦7,912⟧ | 8,669 |
| Total revenues | 20,973 | 21,030 |
`,
      `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Cash | 1,204 | 1,310 |
| Receivables | 2,410 | ⟦5,330⟧ |
| Total current assets | 3,614 | 3,965 |
| Land | 5,120 | 2,655 |
| Plant | 618 | 702 |
| Total fixed assets | 5,738 | 6,032 |
`,
      `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Content | 1,826 | 1,693 |
| Fees | 2,731 | ⟦2,731⟧ |
| Other | 418 | 525 |
| Total | 4,975 | 6,167 |

Fees payable of 2004 came to ¥3,949 million, of which most fell due within the year.

| Fees, millions of yen | 2004 |
|---|---:|
| Fees | 3,949 |
`,
      `| Thousands of dollars | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Deposits | 2,118 | 2,340 | ⟦(2,507)⟧ |
| Receivables | 6,431 | 6,902 | 7,115 |
| Total | 8,549 | 9,242 | 9,622 |
`,
    ],
  },
  run,
})
