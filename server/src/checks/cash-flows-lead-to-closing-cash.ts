// Operating, investing and financing cash flows make the change in cash, which leads from the opening to the closing balance.

import { rowsIn, statementsOf } from '../facts/statements.ts'
import type { KeyRow, Statement } from '../facts/statements.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { equationsOf } from './statements/equation.ts'
import { bestOf, tiesOf } from './statements/tie.ts'
import type { Ties } from './statements/tie.ts'
import { verdictsOn } from './statements/verdicts.ts'
import type { Subject } from './subject.ts'

/** Rows that a statement shows twice (continuing and all operations, cash with and without what is restricted). */
const MOST_READINGS = 2

const CASH_FLOWS = ['operating-cash', 'investing-cash', 'financing-cash'] as const

/** Every choice of one row each. */
const choices = (rows: readonly (readonly KeyRow[])[]): readonly (readonly KeyRow[])[] =>
  rows.reduce<readonly (readonly KeyRow[])[]>(
    (all, some) =>
      all.flatMap((chosen) => some.slice(0, MOST_READINGS).map((row) => [...chosen, row])),
    [[]],
  )

function* verdictsIn(statement: Statement, subject: Subject): Generator<Verdict> {
  const flows = CASH_FLOWS.map((line) => rowsIn(statement, line)).filter((rows) => rows.length > 0)
  if (flows.length < 2) return
  const effects = rowsIn(statement, 'exchange-effect').slice(0, MOST_READINGS)
  const withEffects = [[], ...(effects[0] ? [[effects[0]]] : []), ...(effects[1] ? [effects] : [])]
  const changes = rowsIn(statement, 'cash-change').slice(0, MOST_READINGS)
  const openings = rowsIn(statement, 'cash-opening').slice(0, MOST_READINGS)
  const closings = rowsIn(statement, 'cash-closing').slice(0, MOST_READINGS)
  const best = (
    name: string,
    other: string,
    totals: readonly KeyRow[],
    parts: readonly (readonly KeyRow[])[],
  ): Ties | undefined =>
    bestOf(
      totals.flatMap((total) =>
        parts.map((own) => tiesOf(subject, name, other, equationsOf(statement, total, own))),
      ),
    )
  const all = choices(flows).flatMap((chosen) =>
    withEffects.map((effect) => [...chosen, ...effect]),
  )
  const toClosing = choices([openings, changes]).flatMap((chosen) =>
    withEffects.map((effect) => [...chosen, ...effect]),
  )
  const through = choices([openings, ...flows]).flatMap((chosen) =>
    withEffects.map((effect) => [...chosen, ...effect]),
  )
  const read = [
    best('The change in cash', 'the cash flows that make it', changes, all),
    best('Closing cash', 'opening cash with its change', closings, toClosing),
    ...(changes.length === 0
      ? [best('Closing cash', 'opening cash with the cash flows', closings, through)]
      : []),
  ]
  for (const ties of read) if (ties) yield* verdictsOn(ties, { least: 1 }, subject)
}

export const cashFlowsLeadToClosingCash = check({
  id: 'cash-flows-lead-to-closing-cash',
  title: 'Cash flows lead from the opening to the closing cash',
  proves:
    'The cash flows of a period (with the effect of exchange rates, where it is shown) make the change in cash, and opening cash and change make closing cash.',
  tolerance: 'Half a unit in the last printed place of each figure.',
  level: 'error',
  docs: `The last lines of a cash-flow statement repeat what the lines above come to. They are found by their labels, also where the statement is cut by a page, and are compared where the equation agrees in another column. What the sums of the table itself tell is not told again. A line that is in no vocabulary (cash of a business held for sale, say) makes all columns disagree, and then nothing is said.

Accept the finding where the line that explains the difference stands under the table.`,
  examples: {
    valid: [
      `| (in millions) | 2004 | 2003 |
|---|---:|---:|
| Net cash provided by operating activities | 10,149 | 7,361 |
| Net cash used in investing activities | (1,042) | (2,182) |
| Net cash used in financing activities | (10,346) | (4,074) |
| Effect of exchange rate changes on cash | 471 | (416) |
| Net increase (decrease) in cash and cash equivalents | (768) | 689 |
| Cash and cash equivalents at beginning of year | 7,807 | 7,118 |
| Cash and cash equivalents at end of year | 7,039 | 7,807 |
`,
      `| Millions of yen | 2016 | 2015 |
|---|---:|---:|
| Net cash provided by operating activities | 6,402 | 5,118 |
| Net cash used in investing activities | (4,913) | (3,266) |

| Millions of yen | 2016 | 2015 |
|---|---:|---:|
| Net cash used in financing activities | (1,077) | (2,204) |
| Cash and cash equivalents at beginning of year | 9,511 | 9,863 |
| Cash and cash equivalents at end of year | 9,923 | 9,511 |
`,
    ],
    invalid: [
      `| (in millions) | 2004 | 2003 |
|---|---:|---:|
| Net cash provided by operating activities | ⟦10,194⟧ | 7,361 |
| Net cash used in investing activities | (1,042) | (2,182) |

| (in millions) | 2004 | 2003 |
|---|---:|---:|
| Net cash used in financing activities | (10,346) | (4,074) |
| Effect of exchange rate changes on cash | 471 | (416) |
| Net increase (decrease) in cash and cash equivalents | (768) | 689 |
| Cash and cash equivalents at beginning of year | 7,807 | 7,118 |
| Cash and cash equivalents at end of year | 7,039 | 7,807 |
`,
      `| Millions of yen | 2016 | 2015 |
|---|---:|---:|
| Net cash provided by operating activities | 6,402 | 5,118 |
| Net cash used in investing activities | (4,913) | (3,266) |

| Millions of yen | 2016 | 2015 |
|---|---:|---:|
| Net cash used in financing activities | (1,077) | (2,204) |
| Cash and cash equivalents at beginning of year | 9,511 | 9,863 |
| Cash and cash equivalents at end of year | ⟦9,932⟧ | 9,511 |
`,
    ],
  },
  *run(subject) {
    for (const statement of statementsOf(subject.sheets)) yield* verdictsIn(statement, subject)
  },
})
