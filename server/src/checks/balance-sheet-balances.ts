// Total assets are total liabilities and equity, and so are the totals that make them up.

import { rowsIn, statementsOf } from '../facts/statements.ts'
import type { KeyRow, Statement } from '../facts/statements.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { equationsOf } from './statements/equation.ts'
import { bestOf, tiesOf } from './statements/tie.ts'
import type { Ties } from './statements/tie.ts'
import { verdictsOn } from './statements/verdicts.ts'
import type { Subject } from './subject.ts'

/** One balance sheet of those that a table may hold one under the other: its lines, down to the total of both sides. */
function sheetsIn(statement: Statement): readonly (readonly KeyRow[])[] {
  const all: KeyRow[][] = [[]]
  for (const row of statement.rows) {
    const own = all.at(-1) ?? []
    const isNext = own.some(({ line }) => line === row.line) && row.line === 'total-assets'
    if (isNext) all.push([row])
    else own.push(row)
  }
  return all
}

interface Reading {
  readonly name: string
  readonly with: string
  readonly total: KeyRow | undefined
  readonly parts: readonly (KeyRow | undefined)[]
}

const present = <T>(value: T | undefined): value is T => value !== undefined

function tie(statement: Statement, subject: Subject, reading: Reading): Ties | undefined {
  const { name, with: other, total } = reading
  const parts = reading.parts.filter(present)
  if (!total || parts.length < reading.parts.length || parts.length === 0) return undefined
  return tiesOf(subject, name, other, equationsOf(statement, total, parts))
}

function* verdictsIn(
  statement: Statement,
  rows: readonly KeyRow[],
  subject: Subject,
): Generator<Verdict> {
  const sheet: Statement = { ...statement, rows }
  const one = (...lines: Parameters<typeof rowsIn>[1][]): KeyRow | undefined => {
    const found = rowsIn(sheet, ...lines)
    return found.length === 1 ? found[0] : undefined
  }
  const assets = one('total-assets')
  const both = one('liabilities-and-equity')
  const liabilities = one('total-liabilities')
  const minority = rowsIn(sheet, 'non-controlling').at(-1)
  const equity = one('total-equity') ?? one('owners-equity')
  const read = (
    name: string,
    other: string,
    total: KeyRow | undefined,
    ...parts: readonly (KeyRow | undefined)[]
  ): Ties | undefined => tie(sheet, subject, { name, with: other, total, parts })

  const whole = read('The total of liabilities and equity', 'total assets', both, assets)
  if (whole) yield* verdictsOn(whole, { least: 0, strict: true }, subject)
  const name = both ? 'The total of liabilities and equity' : 'Total assets'
  const sides = bestOf(
    [
      read(name, 'total liabilities with equity', both ?? assets, liabilities, equity),
      read(
        name,
        'total liabilities with minorities and equity',
        both ?? assets,
        liabilities,
        minority,
        equity,
      ),
    ].filter(present),
  )
  if (sides) yield* verdictsOn(sides, { least: 1 }, subject)
  const kinds = [
    read(
      'Total assets',
      'the totals of current and non-current assets',
      assets,
      one('current-assets'),
      one('non-current-assets'),
    ),
    read(
      'Total liabilities',
      'the totals of current and non-current liabilities',
      liabilities,
      one('current-liabilities'),
      one('non-current-liabilities'),
    ),
    read(
      'Total equity',
      'the equity of owners and minorities',
      one('total-equity'),
      one('owners-equity'),
      minority,
    ),
  ]
  for (const ties of kinds.filter(present)) yield* verdictsOn(ties, { least: 1 }, subject)
}

export const balanceSheetBalances = check({
  id: 'balance-sheet-balances',
  title: 'The balance sheet balances',
  proves:
    'Total assets equal total liabilities and equity, and the totals of a balance sheet equal the totals they are made of.',
  tolerance: 'Half a unit in the last printed place of each figure.',
  level: 'error',
  docs: `Total assets are printed twice, once at the foot of each side, so the two prove each other whatever the lines between them. Liabilities and equity (with minorities where they stand apart), current and non-current totals, and the owners’ and the minorities’ shares of equity are added up as well. The two sides may stand in tables of their own, one after the other.

A difference is an error where another column agrees and one slip of the pen explains it. It is a warning where the only column there is does not agree and one slip explains it, or where total assets and total liabilities and equity differ though another column agrees. Both sides changed alike cannot be seen.`,
  examples: {
    valid: [
      `| (in millions) | March 31, 2004 | March 31, 2003 |
|---|---:|---:|
| Total current assets | 20,118 | 21,407 |
| Total assets | 39,104 | 43,112 |
| Total liabilities | 27,816 | 30,015 |
| Total shareholders’ equity | 11,288 | 13,097 |
| Total liabilities and shareholders’ equity | 39,104 | 43,112 |
`,
      `| Millions of yen | March 31, 2016 | March 31, 2015 |
|---|---:|---:|
| Total current assets | 41,207 | 38,915 |
| Total non-current assets | 20,441 | 21,306 |
| Total assets | 61,648 | 60,221 |

| Millions of yen | March 31, 2016 | March 31, 2015 |
|---|---:|---:|
| Total liabilities | 33,909 | 33,770 |
| Non-controlling interests | 1,226 | 1,104 |
| Total equity attributable to owners of the parent | 26,513 | 25,347 |
| Total equity | 27,739 | 26,451 |
| Total liabilities and equity | 61,648 | 60,221 |
`,
    ],
    invalid: [
      `| (in millions) | March 31, 2004 | March 31, 2003 |
|---|---:|---:|
| Total current assets | 20,118 | 21,407 |
| Total assets | ⟦39,014⟧ | 43,112 |
| Total liabilities | 27,816 | 30,015 |
| Total shareholders’ equity | 11,288 | 13,097 |
| Total liabilities and shareholders’ equity | 39,104 | 43,112 |
`,
      `| (in thousands) | June 30, 2010 |
|---|---:|
| Cash and cash equivalents | 1,204 |
| Total assets | 28,468 |

| (in thousands) | June 30, 2010 |
|---|---:|
| Total current liabilities | 11,930 |
| Total stockholders’ equity | 16,538 |
| Total liabilities and stockholders’ equity | ⟦28,648⟧ |
`,
    ],
  },
  *run(subject) {
    for (const statement of statementsOf(subject.sheets))
      for (const rows of sheetsIn(statement)) yield* verdictsIn(statement, rows, subject)
  },
})
