// Commas and points stand in a figure as they stand in its column.

import { lazy } from '../base/lazy.ts'
import { sameSpan } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { SheetCell, SheetRow } from '../facts/sheet.ts'
import { LAKHS } from '../figures/numeral.ts'
import { slippedIn } from './agree/slipped.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { misplaced, misprinted } from './prose/separators.ts'
import type { Subject } from './subject.ts'
import { regrouped } from './words/grouped.ts'
import type { Regrouped } from './words/grouped.ts'

const MOST_RELATED = 3
/** Points for thousands throughout: a custom of its own where no figure of that size has commas. */
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/
/** A digit lost or one too many is as likely as a comma in the wrong place: what was meant cannot be told. */
const UNEVEN = /[.,](?:\d{1,2}|\d{4,})[.,]/
const COMMAS = /^\d{1,3}(?:,\d{3}){2,}/

const BY_LAKHS = new RegExp(`^${LAKHS}$`)
const BY_THREES = /^\d{3}(?:,\d{3})+(?:\.\d+)?$/

/** Whether the filing groups by lakhs and crores: several of its long figures do, and hardly any by threes alone. */
function groupsByLakhs({ sheets, textOf }: Subject): boolean {
  let [lakhs, threes] = [0, 0]
  for (const cell of sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    if (!cell) continue
    const printed = textOf(cell.digits)
    if (BY_LAKHS.test(printed)) lakhs++
    else if (BY_THREES.test(printed)) threes++
  }
  return lakhs >= 2 && lakhs > threes
}

/** Its own separators may be right; those of its other printings say what they were. */
function asElsewhere(
  subject: Subject,
  at: Span,
  digits: Span,
  { text, place }: Regrouped,
): Verdict {
  const printed = subject.textOf(digits)
  return {
    kind: 'finding',
    level: 'warning',
    span: at,
    message: `The separators of ${printed} do not agree with those of ${text} on line ${subject.lineOf(place.start)}.`,
    related: [{ span: place, message: `printed as ${text} here` }],
    fix: {
      title: `Change ${printed} to ${text} (separators)`,
      edits: [{ span: digits, text }],
    },
  }
}

const THREE_PLACES = /\.\d{3}$/
const IN_GROUPS = /^\d{1,3}(?:,\d{3})+$/

/** A lone figure with three decimals among figures in groups, whose digits the filing prints in groups too. */
function misprintedCell(
  subject: Subject,
  cell: SheetCell,
  row: SheetRow,
  column: readonly (SheetCell | undefined)[],
): Verdict | undefined {
  if (cell.figure.kind === 'percent') return undefined
  const twin = regrouped(subject.textOf(cell.digits), subject)
  if (!twin) return undefined
  const beside = [...row.cells, ...column].flatMap((one) =>
    one && one !== cell ? [subject.textOf(one.digits)] : [],
  )
  if (beside.some((text) => THREE_PLACES.test(text))) return undefined
  if (!beside.some((text) => IN_GROUPS.test(text))) return undefined
  return asElsewhere(subject, cell.span, cell.digits, twin)
}

function* run(subject: Subject): Generator<Verdict> {
  const isLakhs = lazy(() => groupsByLakhs(subject))
  for (const { span, printed, meant } of misplaced(subject.sentences))
    yield {
      kind: 'finding',
      level: 'warning',
      span,
      message: `The separators of ${printed} group no digits${meant === undefined ? '' : `: read as ${meant}`}.`,
      related: [],
      ...(meant !== undefined && {
        fix: {
          title: `Change ${printed} to ${meant} (separators)`,
          edits: [{ span, text: meant }],
        },
      }),
    }
  for (const { whole, digits, ...twin } of misprinted(subject))
    if (!slippedIn(subject).some(({ fact }) => sameSpan(fact.digits, digits)))
      yield asElsewhere(subject, whole, digits, twin)
  for (const sheet of subject.sheets)
    for (const row of sheet.rows)
      for (const [column, cell] of row.cells.entries()) {
        if (!cell) continue
        const printed = subject.textOf(cell.digits)
        if (cell.mended === undefined) {
          const inColumn = (): readonly (SheetCell | undefined)[] =>
            sheet.rows.map((other) => other.cells[column])
          const misprint = THREE_PLACES.test(printed)
            ? misprintedCell(subject, cell, row, inColumn())
            : undefined
          if (misprint) yield misprint
          else if (
            /^\d{1,3}\.\d{3}$/.test(printed) &&
            cell.figure.value.exponent < cell.figure.scale
          )
            yield {
              kind: 'tick',
              span: cell.span,
              message: `${printed} has three decimals, as its column has`,
              related: [],
            }
          continue
        }
        if (BY_LAKHS.test(printed) && isLakhs()) continue
        const others = sheet.rows
          .map((other) => other.cells[column])
          .filter(
            (other) => other && other !== cell && !other.figure.dash && other.mended === undefined,
          )
          .filter((other) => other !== undefined)
        const isLarge = (other: SheetCell | undefined): boolean =>
          other !== undefined && COMMAS.test(subject.textOf(other.digits))
        if (POINTS.test(printed) && !others.some(isLarge) && !row.cells.some(isLarge)) continue
        const shown = others
          .slice(0, MOST_RELATED)
          .map((other) => subject.textOf(other.digits))
          .join(', ')
        const isUneven = UNEVEN.test(printed)
        const place = shown === '' ? '' : ` where its column prints ${shown}`
        yield {
          kind: 'finding',
          level: 'warning',
          span: cell.span,
          message: `The separators of ${printed} do not agree with those around it${place}${isUneven ? '' : `: read as ${cell.mended}`}.`,
          related: others.slice(0, MOST_RELATED).map((other) => ({
            span: other.span,
            message: `in the same column: ${subject.textOf(other.digits)}`,
          })),
          ...(!isUneven && {
            fix: {
              title: `Change ${printed} to ${cell.mended} (separators)`,
              edits: [{ span: cell.digits, text: cell.mended }],
            },
          }),
        }
      }
}

export const separatorIsConsistent = check({
  id: 'separator-is-consistent',
  title: 'Separators are those of the column',
  proves: 'The commas and points of a figure stand where those of its row and column stand.',
  tolerance: 'None: the digits are not compared, only their separators.',
  level: 'warning',
  docs: `In a sentence, a comma before one or two digits ("15,2 billion") or a point before three behind groups ("150,000.000") groups nothing; it is reported where hardly any other figure of the filing is written so.

Converted filings carry points for commas (934.863 among 929,812 and 5,050) and groups that do not have three digits. A point is reported where the filing prints the same digits elsewhere with a comma and nothing around it has three decimals; otherwise only where at least three figures of the column are grouped with commas, none of the row has decimals, and the figure would fit in as a group of three.

Figures of seven digits and more whose thousands are all set apart with points are left alone where no figure of that size in their row or column has commas: the table has two customs then, and no slip.

Groups of lakhs and crores (1,73,205) are the custom of a filing most of whose long figures have them, and are left alone there.

The other checks read the figure as it was meant, so that one slip is not reported twice. Figures with three real decimals, such as exchange rates, are left alone because their columns have decimals throughout.`,
  examples: {
    valid: [
      `| Dollars | 2003 | 2004 |
|---|---:|---:|
| Dividend per share | 0.125 | 0.135 |
| Special dividend per share | 1.250 | 1.375 |
`,
      `| Rates | Yen | Deposits |
|---|---:|---:|
| Tokyo | 107.245 | 2,450 |
| Osaka | 107.250 | 3,115 |
| Nagoya | 107.198 | 1,204 |
| Kobe | 107.301 | 1,877 |
`,
      `| ₹ million | 2003 | 2004 |
|---|---:|---:|
| Sales | 1,73,205 | 1,41,421 |
| Other income | 31,415 | 27,182 |
| Total income | 2,04,620 | 1,68,603 |
| Dividend per share | 1.125 | 1.375 |
`,
    ],
    invalid: [
      'We owed our directors ¥26,571 at the end of the year. The ⟦¥26.571⟧ was paid in May.',
      `| | 2003 | 2004 |
|---|---:|---:|
| Options outstanding | 7,837 | 89,074 |

| | Options | Value |
|---|---:|---:|
| Vested | 7,124 | ⟦89.074⟧ |
`,
      `Our net sales were ¥15.4 billion in fiscal 2003 and ¥17.2 billion in fiscal 2004. Of these, exports were ¥3.1 billion and ¥3.6 billion. Our cost of sales was ¥11.8 billion and ¥12.9 billion. Our net income was ¥1.1 billion and ¥1.4 billion. Our assets were ¥21.7 billion and ¥22.3 billion. Our debt was ¥⟦4,2⟧ billion.`,
      `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Cash | 12,304 | 13,118 |
| Receivables | 8,669 | ⟦7.912⟧ |
| Inventories | 2,980 | 1,021 |
| Deposits | 4,411 | 3,275 |
`,
      `| Thousands of yen | 2003 | 2004 |
|---|---:|---:|
| Cash | ⟦6.118,204⟧ | 5,907,318 |
| Receivables | 2,400,115 | 2,377,902 |
`,
    ],
  },
  run,
})
