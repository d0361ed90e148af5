// A figure that two tables give is the same in both.

import * as d from '../base/decimal.ts'
import type { SheetCell } from '../facts/sheet.ts'
import type { Figure } from '../figures/figure.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { restatedOf } from './table/restated.ts'
import type { NearMiss } from './table/restated.ts'
import type { Outcome, Step, Working } from './working.ts'

const KINDS = {
  digit: 'the two differ by one digit',
  swap: 'the two differ by two digits swapped',
  length: 'the two differ by a digit more or less',
  sign: 'the two differ by the sign',
  exchange: 'two figures of the row have changed places',
  other: 'the two differ by more than one slip',
} as const

const TITLES: Partial<Record<NearMiss['kind'], string>> = {
  digit: 'one digit',
  swap: 'two digits swapped',
  length: 'a digit more or less',
}

/** In size where only that was compared; figures of two units differ by no amount. */
function workingOf({ one, other, kind }: NearMiss): Working {
  const steps = [one, other].map(({ span }): Step => ({ kind: 'mentioned', span }))
  const [a, b] = [one.figure, other.figure]
  if (a.scale !== b.scale) return { steps }
  const value = (figure: Figure): d.Decimal =>
    kind === 'sign' || kind === 'exchange' ? figure.value : d.abs(figure.value)
  const twice = d.multiply(a.unit, d.decimal(2))
  const outcome: Outcome = {
    like: a,
    difference: d.subtract(value(a), value(b)),
    allowed: { low: d.negate(twice), high: twice },
    room: 'twice',
    figures: 2,
  }
  return { steps, outcome }
}

/** All places that disagree with one figure make one finding. */
function findingOf(misses: readonly [NearMiss, ...NearMiss[]], subject: Subject): Verdict {
  const [{ one, other, label, kind, shared }] = misses
  const bracketed = kind === 'sign'
  const here = subject.textOf(bracketed ? one.span : one.digits)
  const there = subject.textOf(bracketed ? other.span : other.digits)
  const line = subject.lineOf(other.span.start)
  const rows = shared === 1 ? 'another figure agrees' : `${shared} other figures agree`
  const isSlip = kind !== 'other'
  const proved = isSlip && misses.some((miss) => miss.proved)
  const sure = isSlip && misses.some((miss) => miss.proved && (miss.samePeriod || miss.shared >= 2))
  const title = TITLES[kind]
  const isOne = new Set(misses.map((miss) => subject.textOf(miss.other.digits))).size === 1
  return {
    kind: 'finding',
    level: sure ? 'error' : 'warning',
    span: one.span,
    message:
      `${here} for “${label}” does not agree with ${there} in the table at line ${line}, ` +
      `where ${rows}: ${KINDS[kind]}${proved ? `, and ${there} is confirmed elsewhere` : ''}.`,
    related: misses.map((miss) => ({
      span: miss.other.span,
      message: `stated here as ${subject.textOf(miss.other.digits)}`,
    })),
    workings: () => misses.map(workingOf),
    ...(proved &&
      isOne &&
      title !== undefined && {
        fix: {
          title: `Change ${here} to ${there} (${title})`,
          edits: [{ span: one.digits, text: there }],
        },
      }),
  }
}

function* run(subject: Subject): Generator<Verdict> {
  const { equal, near } = restatedOf(subject)
  for (const { one, other, label } of equal)
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const)
      yield {
        kind: 'tick',
        span: here.span,
        message: `“${label}” is ${subject.textOf(there.digits)} in the table at line ${subject.lineOf(there.span.start)} too`,
        related: [{ span: there.span, message: 'the same figure' }],
        bond: 'same',
      }
  const byCell = new Map<SheetCell, [NearMiss, ...NearMiss[]]>()
  for (const miss of near) {
    const own = byCell.get(miss.one)
    if (own) own.push(miss)
    else byCell.set(miss.one, [miss])
  }
  for (const misses of byCell.values()) yield findingOf(misses, subject)
}

export const restatedFiguresAgree = check({
  id: 'restated-figures-agree',
  title: 'A figure stated in two tables is the same in both',
  proves: 'Rows of one label that two tables share show the same figures for the same period.',
  tolerance:
    'None between figures printed to the same place, save 2 in the last place, which two roundings may make.',
  level: 'error',
  docs: `The same amount stands in the statements, in the selected data and in the notes. Two figures are held to be one where the rows have the same label and the columns the same period, or share other figures; they are reported where one digit, two swapped neighbours or a digit more or less set them apart.

A row is held against a column as well where the two share three long figures in one order, as a balance of equity and the balance sheet do, and an opening balance against the closing balance of the period before it in the same table; so is a balance that the row right below it prints again, as of the day after or under the same words.

A sign is reported where the other figures of the row have theirs in both tables, and two figures that have changed places where the rest of the row has not.

Columns marked restated, as reported, adjusted or pro forma are compared with their like only. Figures that differ in more than one digit are taken for different measures, save those of a well-known measure (revenue, net income and the like) in two columns of one period that show three other figures alike. Where both figures are confirmed by sums or by a third table, nothing is said.`,
  examples: {
    valid: [
      `## Selected data

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Net loss | (16,535) | (127) |

## Statements

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Net loss | (16,535) | (127) |
`,
      `## Selected data

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Net loss as previously reported | (16,535) | (127) |
| Total assets | 43,112 | 39,104 |

## Statements

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Net loss as restated | (16,585) | (127) |
| Total assets | 43,112 | 39,104 |
`,
    ],
    invalid: [
      `## Selected data

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Operating loss | (4,318) | (1,404) |
| Net loss | ⟦(16,585)⟧ | (2,127) |

## Statements

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Operating loss | (4,318) | (1,404) |
| Equity in net loss of investees | (12,217) | (723) |
| Net loss | (16,535) | (2,127) |
`,
      `## Balance sheets

| March 31, | 2003 | 2004 |
|---|---:|---:|
| Current assets | 21,407 | 20,118 |
| Other assets | 9,004 | 8,350 |
| Total assets | 30,411 | 28,468 |

## Financial position

| March 31, | 2003 | 2004 |
|---|---:|---:|
| Current assets | 21,407 | 20,118 |
| Total assets | 30,411 | ⟦28,648⟧ |
`,
      `## Statements

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Cash flows from investing | (6,118) | (4,377) | (1,904) |

## Liquidity

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Cash flows from investing | (6,118) | ⟦4,377⟧ | (1,904) |
`,
      `## Statements

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Revenues | 39,913 | 43,994 | 38,779 |
| Total assets | 52,301 | 43,112 | 39,104 |

## Segments

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Revenues from customers | ⟦43,994⟧ | ⟦39,913⟧ | 38,779 |
`,
    ],
  },
  run,
})
