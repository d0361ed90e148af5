// Figures that two statements owe each other: total assets, cash at the end, net income.

import type { Figure } from '../figure.ts'
import type { Page } from '../page.ts'
import type { Table } from '../table.ts'
import type { Target, TargetClass } from '../target.ts'
import { CELL_SLIPS, once } from '../target.ts'

const RESULT =
  /^(?:consolidated )?(?:net (?:income|loss|earnings)|net income \(loss\)|profit for the (?:year|period))$/i

const TIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^total assets$/i,
    /^total (?:liabilities\b.* and .*(?:equity|deficit)|equity and liabilities)/i,
  ],
  [/^cash\b.* (?:end|ending)\b/i, /^(?:total )?cash(?:,| and) cash equivalents/i],
  [RESULT, RESULT],
]

interface Stated {
  readonly figure: Figure
  readonly table: Table
}

const labelled = ({ tables }: Page, label: RegExp): Stated[] =>
  tables.flatMap((table) =>
    table.rows
      .filter((row) => label.test(row.label.replace(/[\s:$]+$/, '')))
      .flatMap((row) => row.figures.map((figure) => ({ figure, table }))),
  )

const isLong = ({ digits }: Figure): boolean => digits >= 100n

export const ties: TargetClass = {
  id: 'tie',
  title: 'balance sheet, cash and net income ties',
  goal: 0.9,
  slips: CELL_SLIPS.filter((kind) => kind !== 'neighbour'),
  targets: (page) =>
    once(
      TIES.flatMap(([one, other]) => {
        const left = labelled(page, one)
        const right = labelled(page, other)
        return left.flatMap((a) =>
          right
            .filter(
              (b) =>
                b.figure.line !== a.figure.line &&
                b.figure.text === a.figure.text &&
                (one.source !== other.source || b.table !== a.table),
            )
            .flatMap((b): Target[] => [a, b].map(({ figure }) => ({ figure, slack: 0n }))),
        )
      }).filter(({ figure }) => isLong(figure)),
    ),
}
