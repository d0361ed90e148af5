// In tables of rates and prices the high is the highest, the low the lowest, and average and last lie between.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { Interval } from '../base/interval.ts'
import { sameSpan } from '../base/span.ts'
import { columnGroups } from '../facts/extremes.ts'
import type { ColumnGroup, Extreme } from '../facts/extremes.ts'
import { sameInH10 } from '../facts/h10-same.ts'
import type { Sheet, SheetCell, SheetRow } from '../facts/sheet.ts'
import { turned } from '../facts/turned.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Related } from './finding.ts'
import { brokenIn, fourOf, suspectsOf } from './rates/ordered.ts'
import type { Broken, Four } from './rates/ordered.ts'
import { capital } from './prose/said.ts'
import { rewrite } from './rates/rewrite.ts'
import type { Subject } from './subject.ts'

const NAMES: Readonly<Record<Extreme, string>> = {
  high: 'high',
  low: 'low',
  average: 'average',
  end: 'last value',
}

const shown = ({ figure }: SheetCell): string => d.toGrouped(d.scale(figure.value, -figure.scale))

const named = (four: Four, extreme: Extreme): string => {
  const cell = four[extreme]
  return `${NAMES[extreme]} ${cell ? shown(cell) : ''}`
}

interface Disorder {
  readonly row: SheetRow
  readonly four: Four
  readonly broken: readonly Broken[]
  /** Most rows beside it are in order. */
  readonly sound: boolean
}

function* ticks(four: Four): Generator<Verdict> {
  const { low, high } = four
  for (const extreme of ['average', 'end', 'high', 'low'] as const) {
    const cell = four[extreme]
    if (!cell || !low || !high) continue
    const between = extreme === 'average' || extreme === 'end' ? `${named(four, extreme)} ≤ ` : ''
    const others = [low, high].filter((other) => other !== cell)
    yield {
      kind: 'tick',
      span: cell.span,
      message: capital(`${named(four, 'low')} ≤ ${between}${named(four, 'high')}`),
      related: others.map(({ span }) => ({ span, message: 'the same row' })),
    }
  }
}

/** Where the figure would have to lie. */
function roomFor(culprit: Extreme, { high, low, average, end }: Four): Interval {
  const values = (cells: readonly (SheetCell | undefined)[]): readonly Decimal[] =>
    cells.flatMap((cell) => (cell ? [cell.figure.value] : []))
  if (culprit === 'high') return { low: values([low, average, end]).reduce(d.larger) }
  if (culprit === 'low')
    return { low: d.ZERO, high: values([high, average, end]).reduce(d.smaller) }
  return { ...(low && { low: low.figure.value }), ...(high && { high: high.figure.value }) }
}

/** What H.10 has for a cell of a rate table. */
function official(subject: Subject, { digits }: SheetCell): Decimal | undefined {
  const rate = subject.rates.find(
    ({ source }) => source.kind === 'filing' && sameSpan(source.span, digits),
  )
  return rate && sameInH10(rate)[0]?.perDollar
}

function finding(subject: Subject, { row, four, broken, sound }: Disorder): Verdict {
  const suspects = suspectsOf(broken)
  const differing = suspects.find((one) => {
    const cell = four[one]
    if (!cell) return false
    const known = official(subject, cell)
    return known !== undefined && !d.equal(known, cell.figure.value)
  })
  const culprit = differing ?? suspects[0] ?? 'high'
  const cell = four[culprit]
  const known = cell && differing && official(subject, cell)
  const wanted = known ? { low: known, high: known } : roomFor(culprit, four)
  const isSure = differing !== undefined || suspects.length === 1
  const fix = cell && isSure ? rewrite(subject, cell, wanted) : undefined
  const pairs = broken.map(([a, b]) => `${named(four, a)} is more than ${named(four, b)}`)
  const related = Object.entries(four).flatMap(([extreme, other]): readonly Related[] =>
    other === cell ? [] : [{ span: other.span, message: `The ${named(four, extreme as Extreme)}` }],
  )
  return {
    kind: 'finding',
    level: sound || fix ? 'error' : 'warning',
    span: cell?.span ?? row.labelSpan,
    message:
      row.label === '' ? `${capital(pairs.join(', '))}.` : `${row.label}: ${pairs.join(', ')}.`,
    related,
    ...(fix && { fix }),
  }
}

function* judged(subject: Subject, sheet: Sheet, group: ColumnGroup): Generator<Verdict> {
  const rows = sheet.rows
    .map((row) => ({ row, four: fourOf(row, group) }))
    .filter(({ four }) => four.high !== undefined && four.low !== undefined)
    .map(({ row, four }) => ({ row, four, broken: brokenIn(four) }))
  const off = rows.filter(({ broken }) => broken.length > 0)
  const turned = off.filter(({ broken }) => broken.some(([a, b]) => a === 'low' && b === 'high'))
  if (rows.length > 1 && turned.length === rows.length) {
    const [first] = turned
    const { high, low } = first?.four ?? {}
    if (high && low)
      yield {
        kind: 'finding',
        level: 'information',
        span: high.span,
        message:
          'High is less than low in every row: the table may mean a high value of the other currency.',
        related: [{ span: low.span, message: 'The low of the same row' }],
      }
    return
  }
  const sound = rows.length - off.length > off.length
  for (const { row, four, broken } of rows)
    if (broken.length === 0) yield* ticks(four)
    else yield finding(subject, { row, four, broken, sound })
}

export const highAverageLowAreOrdered = check({
  id: 'high-average-low-are-ordered',
  title: 'High, average and low are in order',
  proves:
    'In a table of rates or prices, the low is at most the average and the last value, and these are at most the high.',
  tolerance:
    'None where the figures are printed to the same place, since rounding keeps order; half a unit of each otherwise.',
  level: 'error',
  docs: `Tables of exchange rates and of share prices are typed from other sources, and a slip in them is seldom seen.
The order must hold in every row, so that one row out of order among rows in order is a slip. An average or a last value
may equal the high or the low. Where every row is turned round, the table may count the other currency, and that is said
once. The check cannot see a slip that keeps the order: \`rate-agrees-with-table\` compares the figures with H.10.`,
  examples: {
    valid: [
      'Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end\nApril\t¥110.37\t¥103.70\t¥107.66\t¥110.37\nJune\t111.27\t107.10\t109.43\t109.43\n',
      '| Month | May | June |\n| --- | ---: | ---: |\n| High | 0.49 | 0.45 |\n| Low | 0.36 | 0.19 |\n',
      '| Quarter | High | Low |\n| --- | ---: | ---: |\n| First quarter | 4,120 | 3,800 |\n| Second quarter | 4,010 | 4,010 |\n',
    ],
    invalid: [
      'Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end\nJanuary\t¥107.17\t¥105.52\t¥106.27\t¥105.84\nFebruary\t⟦105.09⟧\t105.36\t106.71\t109.26\nMarch\t112.12\t104.18\t108.52\t104.18\n',
      '| Month | High | Low | Average |\n| --- | ---: | ---: | ---: |\n| May | 4,120 | 3,800 | 3,950 |\n| June | 4,010 | 3,760 | ⟦3,388⟧ |\n| July | 4,400 | 3,990 | 4,180 |\n',
    ],
  },
  *run(subject) {
    for (const sheet of subject.sheets.map(turned))
      for (const group of columnGroups(sheet)) yield* judged(subject, sheet, group)
  },
})
