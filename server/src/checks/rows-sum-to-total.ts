// Rows of a table add up across to their totals.

import type { SheetCell } from '../facts/sheet.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { relationsOf } from './table/relations.ts'
import { swapOf, swappedIn } from './table/swapped.ts'
import { accuse, findingOf, gapOf, judgeFailure, ticks } from './table/verdicts.ts'
import type { Accused } from './table/verdicts.ts'

function* run(subject: Subject): Generator<Verdict> {
  const all = relationsOf(subject)
  for (const relation of all.relations) if (relation.kind === 'across') yield* ticks(relation)
  const accused = new Map<SheetCell, Accused>()
  const across = all.failures.filter(({ relation }) => relation.kind === 'across')
  const swaps = swappedIn(across)
  for (const swap of swaps) yield swapOf(swap, 'row totals', subject)
  const swapped = new Set(swaps.flatMap(({ failures }) => failures))
  for (const failure of across) {
    const { relation } = failure
    if (swapped.has(failure)) continue
    const judged = judgeFailure(failure, all, subject)
    if (!judged) {
      yield relation.gaps.includes(failure.sum)
        ? gapOf(failure, 'The row total')
        : { kind: 'unjudged' }
      continue
    }
    accuse(accused, judged, relation.support >= 2 ? 'error' : 'warning')
  }
  for (const { judged, also, level } of accused.values())
    yield findingOf(judged, also, level, 'The row total', subject)
}

export const rowsSumToTotal = check({
  id: 'rows-sum-to-total',
  title: 'Rows add up across',
  proves: 'A column that is the sum or the difference of other columns is so in every row.',
  tolerance:
    'Half a unit in the last printed place of each figure; where the filing cuts digits off, up to one unit less a figure.',
  level: 'error',
  docs: `Segments make a consolidated figure, a reported and an adjusting column make a restated one, two years make a change. Which columns belong together is found by agreement: what holds in two rows at least must hold in the others, and a row that does not is reported when one slip of the pen would mend it, and two rows together when two cells of one column would mend both in each other's place.

Tables whose rows have lost their places (copied from a PDF) are not read across; percentages, rates and per-share figures are never added; a decrease may be printed without its sign.`,
  examples: {
    valid: [
      `| Millions of yen | Japan | Abroad | Total |
|---|---:|---:|---:|
| Revenues | 12,304 | 8,669 | 20,973 |
| Costs | 11,870 | 8,990 | 20,860 |
| Assets | 30,455 | 7,120 | 37,575 |
`,
      `| Thousands | As reported | Adjustment | Restated |
|---|---:|---:|---:|
| Receivables | 4,512 | (318) | 4,194 |
| Inventories | 2,207 | 145 | 2,352 |
`,
    ],
    invalid: [
      `| Millions of yen | Japan | Abroad | Total |
|---|---:|---:|---:|
| Revenues | 12,304 | 8,669 | 20,973 |
| Costs | 11,870 | 8,990 | ⟦20,680⟧ |
| Assets | 30,455 | 7,120 | 37,575 |
| Loans | 2,300 | 1,414 | 3,714 |
`,
      `| Thousands | As reported | Adjustment | Restated |
|---|---:|---:|---:|
| Receivables | 4,512 | (318) | 4,194 |
| Inventories | 2,207 | 145 | 2,352 |
| Deposits | 1,961 | 277 | ⟦2,248⟧ |
`,
      `| Millions of yen | Japan | Abroad | Total |
|---|---:|---:|---:|
| Revenues | 12,304 | 8,669 | 20,973 |
| Costs | 11,870 | 8,990 | 20,860 |
| Assets | 30,455 | ⟦3,334⟧ | 37,575 |
| Loans | 2,300 | 1,414 | 3,714 |
| Deposits | 9,871 | 7,120 | 13,205 |
| Buildings | 4,410 | 2,007 | 6,417 |
`,
    ],
  },
  run,
})
