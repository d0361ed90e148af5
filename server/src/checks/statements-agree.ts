// Cash, net income and equity are the same in every statement that shows them.

import { scopesOf } from '../facts/sheet-scopes.ts'
import type { Scope } from '../facts/sheet-scopes.ts'
import { rowsIn, statementsOf } from '../facts/statements.ts'
import type { KeyRow, Statement } from '../facts/statements.ts'
import type { StatementLine } from '../facts/statement-line.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { equationsAcross } from './statements/across.ts'
import type { Placed } from './statements/across.ts'
import { equationsOf } from './statements/equation.ts'
import { rollsIn } from './statements/equity-roll.ts'
import { bestOf, tiesOf } from './statements/tie.ts'
import type { Equation, Ties } from './statements/tie.ts'
import { verdictsOn } from './statements/verdicts.ts'
import type { Subject } from './subject.ts'

const MOST_READINGS = 3
/** Of one kind, parents' and subsidiaries' included; each is held against each of another kind. */
const MOST_STATEMENTS = 24
/** "Fiscal 2023" may end in 2024. */
const SHIFTS = [0, 1] as const

const placed = (statement: Statement, ...lines: readonly StatementLine[]): readonly Placed[] =>
  rowsIn(statement, ...lines)
    .slice(0, MOST_READINGS)
    .map((row) => ({ statement, row }))

/** No restricted cash, the first line of it, or the first two: a statement says under its own lines which it includes. */
function restricted(sheet: Statement): readonly (readonly KeyRow[])[] {
  const rows = rowsIn(sheet, 'restricted-cash').slice(0, 2)
  return [[], rows.slice(0, 1), rows].filter(
    (some, i, all) => some.length > (all[i - 1]?.length ?? -1),
  )
}

const isSame = (a: Placed, b: Placed): boolean => a.row.row === b.row.row

type Read = (
  name: string,
  other: string,
  readings: readonly (readonly Equation[])[],
) => Ties | undefined

function cashTies(flows: Statement, sheet: Statement, read: Read): Ties | undefined {
  const openings = rowsIn(flows, 'cash-opening')
  const readings = placed(flows, 'cash-closing').flatMap((closing, i) => {
    const opening = openings[i] ?? openings[0]
    return placed(sheet, 'cash').flatMap((cash) =>
      restricted(sheet).flatMap((parts) =>
        SHIFTS.map((shift) => [
          ...equationsAcross(closing, 'end', cash, 'end', parts, shift),
          ...(opening
            ? equationsAcross(
                { statement: flows, row: opening },
                'start',
                cash,
                'end',
                parts,
                shift,
              )
            : []),
        ]),
      ),
    )
  })
  return read('Cash in the statement of cash flows', 'cash in the balance sheet', readings)
}

/** The opening balance of a year is the closing balance of the year before. */
const chainTies = (flows: Statement, read: Read): Ties | undefined =>
  read(
    'Opening cash',
    'closing cash of the period before',
    placed(flows, 'cash-opening').flatMap((opening) =>
      placed(flows, 'cash-closing').map((closing) =>
        equationsAcross(opening, 'start', closing, 'end'),
      ),
    ),
  )

function incomeTies(one: Statement, other: Statement, read: Read): Ties | undefined {
  const lines = ['net-income', 'owners-income'] as const
  const readings = placed(one, ...lines).flatMap((a) =>
    placed(other, ...lines)
      .filter((b) => !isSame(a, b))
      .map((b) => equationsAcross(a, 'stretch', b, 'stretch')),
  )
  return read('Net income in one statement', 'net income in another', readings)
}

function equityTies(roll: Statement, sheet: Statement, read: Read): Ties | undefined {
  const equity = placed(sheet, 'total-equity', 'owners-equity')
  const readings = placed(roll, 'equity-closing').flatMap((closing) =>
    equity.map((own) => [
      ...equationsAcross(closing, 'end', own, 'end'),
      ...placed(roll, 'equity-opening').flatMap((opening) =>
        equationsAcross(opening, 'start', own, 'end'),
      ),
    ]),
  )
  return read('Equity in the statement of its changes', 'equity in the balance sheet', readings)
}

function comprehensiveTies(statement: Statement, read: Read): Ties | undefined {
  const rows = (line: StatementLine): readonly KeyRow[] =>
    rowsIn(statement, line).slice(0, MOST_READINGS)
  const readings = rows('comprehensive-income').flatMap((total) =>
    rows('net-income').flatMap((income) =>
      rows('other-comprehensive').map((other) => equationsOf(statement, total, [income, other])),
    ),
  )
  return read('Comprehensive income', 'net income with other comprehensive income', readings)
}

const has =
  (...lines: readonly StatementLine[]) =>
  (statement: Statement): boolean =>
    lines.every((line) => rowsIn(statement, line).length > 0)

function* run(subject: Subject): Generator<Verdict> {
  const read: Read = (name, other, readings) =>
    bestOf(readings.map((equations) => tiesOf(subject, name, other, equations)))
  const all = statementsOf(subject.sheets)
  const scopes = scopesOf(subject.sheets, subject.outline)
  const scopeOf = ({ sheets: [first] }: Statement): Scope | undefined =>
    scopes[subject.sheets.indexOf(first)]
  const ofScope = (one: Statement) => (other: Statement) => scopeOf(other) === scopeOf(one)
  const first = (some: readonly Statement[]): readonly Statement[] => some.slice(0, MOST_STATEMENTS)
  const sheets = first(all.filter(has('total-assets', 'liabilities-and-equity')))
  const flows = first(all.filter(has('financing-cash', 'cash-closing')))
  const earning = first(all.filter((one) => has('net-income')(one) && !flows.includes(one)))
  const rolls = first(all.filter(has('equity-closing')))
  const ties = [
    ...flows.flatMap((flow) =>
      sheets.filter(ofScope(flow)).map((sheet) => cashTies(flow, sheet, read)),
    ),
    ...flows.map((flow) => chainTies(flow, read)),
    ...flows.flatMap((flow) =>
      earning.filter(ofScope(flow)).map((one) => incomeTies(flow, one, read)),
    ),
    ...rolls.flatMap((roll) =>
      sheets.filter(ofScope(roll)).map((sheet) => equityTies(roll, sheet, read)),
    ),
    ...all.map((one) => comprehensiveTies(one, read)),
    ...sheets.flatMap((sheet) =>
      rollsIn(subject.sheets, sheet).map((readings) =>
        read('Equity in the statement of its changes', 'equity in the balance sheet', readings),
      ),
    ),
  ]
  for (const one of ties)
    if (one) for (const verdict of verdictsOn(one, { least: 1 }, subject)) yield bonded(verdict)
}

/** Two figures that a tie holds to each other are one figure of two statements. */
const bonded = (verdict: Verdict): Verdict =>
  verdict.kind === 'tick' && verdict.related.length === 1 ? { ...verdict, bond: 'same' } : verdict

export const statementsAgree = check({
  id: 'statements-agree',
  title: 'The statements agree with each other',
  proves:
    'Cash at the end (and the beginning) of the cash flows is the cash of the balance sheet, net income and equity are the same in every statement, and comprehensive income is net income with other comprehensive income.',
  tolerance: 'Half a unit in the last printed place of each figure.',
  level: 'error',
  docs: `The statements are written in different words about the same amounts: closing cash and the balance sheet’s first line, net income and the first line of the cash flows, the last line of the statement of equity and the balance sheet’s. Two rows are held to be one where they agree in another column of the same dates; then a column that does not is reported, if one slip of the pen explains it.

Restricted cash is added where that makes another column agree. Statements of a parent, a segment or a pro forma group agree with each other and not with the consolidated ones, and so are not mixed. Columns whose heads name neither date nor year are not compared.`,
  examples: {
    valid: [
      `| (in millions) | March 31, 2004 | March 31, 2003 |
|---|---:|---:|
| Cash and cash equivalents | 2,118 | 1,407 |
| Total assets | 39,104 | 43,112 |
| Total liabilities and equity | 39,104 | 43,112 |

| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Net cash provided by operating activities | 5,221 | 4,110 |
| Net cash used in investing activities | (3,312) | (2,806) |
| Net cash used in financing activities | (1,198) | (1,513) |
| Cash and cash equivalents at beginning of year | 1,407 | 1,616 |
| Cash and cash equivalents at end of year | 2,118 | 1,407 |
`,
      `| Year ended March 31, | 2016 | 2015 |
|---|---:|---:|
| Income before income taxes | 4,118 | 3,905 |
| Income taxes | 1,377 | 1,402 |
| Net income | 2,741 | 2,503 |

| Year ended March 31, | 2016 | 2015 |
|---|---:|---:|
| Net income | 2,741 | 2,503 |
| Other comprehensive income (loss) | (318) | 127 |
| Comprehensive income | 2,423 | 2,630 |
`,
    ],
    invalid: [
      `| (in millions) | March 31, 2004 | March 31, 2003 |
|---|---:|---:|
| Cash and cash equivalents | ⟦2,181⟧ | 1,407 |
| Total assets | 39,104 | 43,112 |
| Total liabilities and equity | 39,104 | 43,112 |

| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Net cash provided by operating activities | 5,221 | 4,110 |
| Net cash used in investing activities | (3,312) | (2,806) |
| Net cash used in financing activities | (1,198) | (1,513) |
| Cash and cash equivalents at beginning of year | 1,407 | 1,616 |
| Cash and cash equivalents at end of year | 2,118 | 1,407 |
`,
      `| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Income before income taxes | 2,127 | 3,880 |
| Income tax expense | 310 | 1,204 |
| Net income | 1,817 | 2,676 |

| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Net profit for the year | ⟦1,871⟧ | 2,676 |
| Net cash provided by operating activities | 5,221 | 4,110 |
| Net cash used in financing activities | (1,198) | (1,513) |
| Cash at end of year | 2,118 | 1,407 |
`,
    ],
  },
  run,
})
