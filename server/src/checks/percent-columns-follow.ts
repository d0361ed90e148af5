// A column of percentages follows from the amounts beside it, row by row; so do the percentages of a row of margins.

import * as d from '../base/decimal.ts'
import { lazy } from '../base/lazy.ts'
import type { SheetCell } from '../facts/sheet.ts'
import type { RoundingMode } from '../figures/figure.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { SLIP_WORDS, slips } from './slip.ts'
import type { Printed, Slip } from './slip.ts'
import type { Subject } from './subject.ts'
import { printedOf } from './table/explain.ts'
import { isExplained } from './table/percent-explained.ts'
import { agrees } from './table/percent-relation.ts'
import { lostSigns } from './table/percent-signs.ts'
import type { LostSign } from './table/percent-signs.ts'
import type { Percentage, PercentRelation } from './table/percent-relation.ts'
import { percentagesOf } from './table/percentages.ts'
import { computed } from './table/percent-test.ts'
import { percentWorking } from './table/percent-working.ts'
import { relationsOf } from './table/relations.ts'
import { restatedOf } from './table/restated.ts'

/** In last places, beyond what rounding explains. */
const APART = d.decimal(11, -1)
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
const FEW_DIGITS = /^\d{1,2}$/
const ONE_DIGIT = /^\d$/
/** Percentages that must follow from amounts at the same places, here or in tables like this one, before one digit is taken for the rest of two. */
const MANY = 4
/** Of those that hold. */
const MOST_FAILS = 0.2

interface Mending {
  readonly cell: SheetCell
  /** What should stand there, where digits tell it. */
  readonly text?: string
  /** What happened, in words. */
  readonly what: string
}

/** A digit left out of a short percentage: more than a slip can tell of a figure elsewhere. */
function longer(
  { digits, negative }: Printed,
  { support, fails }: PercentRelation,
): readonly Slip[] {
  if (!FEW_DIGITS.test(digits)) return []
  if (ONE_DIGIT.test(digits) && (support < MANY || fails.length > 1)) return []
  return Array.from({ length: digits.length + 1 }, (_, i) => i).flatMap((i) =>
    DIGITS.filter((digit) => i > 0 || digit !== '0').map((digit): Slip => {
      const text = digits.slice(0, i) + digit + digits.slice(i)
      return {
        kind: 'missing-digit',
        text,
        value: d.decimal(negative ? -BigInt(text) : BigInt(text)),
      }
    }),
  )
}

/** The slips of one of the three figures that make the percentage follow. */
function mendings(
  relation: PercentRelation,
  one: Percentage,
  slot: 'percent' | 'amount' | 'base',
  mode: RoundingMode,
  subject: Subject,
): readonly Mending[] {
  const cell = one[slot]
  const printed = printedOf(cell, subject)
  if (!printed) return []
  return [...slips(printed, {}), ...(slot === 'percent' ? longer(printed, relation) : [])]
    .filter(({ kind }) => kind !== 'sign')
    .filter(({ value }) => {
      const figure = { ...cell.figure, value: d.scale(value, cell.figure.scale) }
      return agrees(relation.kind, { ...one, [slot]: { ...cell, figure } }, mode)
    })
    .map((slip) => mendingBy(cell, slip))
}

const mendingBy = (cell: SheetCell, { kind, text }: Slip): Mending => ({
  cell,
  what: SLIP_WORDS[kind],
  ...(text !== undefined && { text }),
})

/** Two figures, of which one is an amount, in each other's place. */
function exchanges(relation: PercentRelation, one: Percentage, mode: RoundingMode): Mending[] {
  const put = (cell: SheetCell, { figure }: SheetCell): SheetCell => ({
    ...cell,
    figure: { ...cell.figure, value: figure.value, unit: figure.unit },
  })
  const slots = relation.ofRow ? (['amount'] as const) : (['amount', 'base'] as const)
  return slots
    .filter((slot) => {
      const turned = { percent: put(one.percent, one[slot]), [slot]: put(one[slot], one.percent) }
      return agrees(relation.kind, { ...one, ...turned }, mode)
    })
    .map((slot) => ({ cell: one.percent, what: `in the place of the ${slot}` }))
}

/** What the amounts make, to the place of the percentage. */
function nearest(
  { kind }: PercentRelation,
  { amount, base, percent }: Percentage,
): string | undefined {
  const { exponent } = percent.figure.unit
  const made = computed(kind, amount.figure.value, base.figure.value, exponent)
  return made && d.toPlain(d.abs(made))
}

/** The arithmetic in one line. */
function sumOf({ kind }: PercentRelation, one: Percentage, subject: Subject): string {
  const { amount, base, percent } = one
  const exponent = percent.figure.unit.exponent
  const made = computed(kind, amount.figure.value, base.figure.value, exponent)
  const [a, b] = [subject.textOf(amount.digits), subject.textOf(base.digits)]
  const shown = made ? `${d.toGrouped(made).replace('-', '−')}%` : 'no percentage'
  return kind === 'change' ? `from ${b} to ${a} is ${shown}` : `${a} ÷ ${b} = ${shown}`
}

function judge(relation: PercentRelation, one: Percentage, subject: Subject): Verdict {
  const { mode, held, suspected } = relationsOf(subject)
  if (agrees(relation.kind, one, mode, APART)) return { kind: 'unjudged' }
  const elsewhere = restatedOf(subject).suspected
  const amounts = [one.amount, one.base]
  if (amounts.some((cell) => (suspected.get(cell) ?? 0) + (elsewhere.get(cell) ?? 0) > 0))
    return { kind: 'unjudged' }
  if (isExplained(relation, one, subject, mode)) return { kind: 'unjudged' }
  const own = mendings(relation, one, 'percent', mode, subject)
  const loose = (['amount', 'base'] as const).filter((slot) => !held.has(one[slot]))
  const others = loose.flatMap((slot) => mendings(relation, one, slot, mode, subject))
  const exact = own.filter(({ text }) => text === nearest(relation, one))
  const [best] = [...exact, ...own, ...others, ...exchanges(relation, one, mode)]
  if (!best) return { kind: 'unjudged' }
  const { cell: culprit, text, what } = best
  const only = others.length === 0 && new Set(own.map((mending) => mending.text)).size === 1
  const before = subject.textOf(culprit.digits)
  const rows = relation.holds.length
  const mended =
    text === undefined
      ? 'Two figures of the row may have changed places.'
      : `It would with ${text} in place of ${before} (${what}).`
  return {
    kind: 'finding',
    level: 'warning',
    span: culprit.span,
    message:
      `${subject.textOf(one.percent.digits)}% for “${one.row.label}” does not follow from the amounts, as ` +
      `${rows === 1 ? 'another percentage' : `${rows} other percentages`} of the table ` +
      `${rows === 1 ? 'does' : 'do'}: ${sumOf(relation, one, subject)}. ${mended}`,
    related: [one.percent, one.amount, one.base]
      .filter((cell) => cell !== culprit)
      .map((cell) => ({
        span: cell.span,
        message: cell === one.percent ? 'the percentage' : 'the amount',
      })),
    workings: () => [percentWorking(relation.kind, one, mode)],
    ...(only &&
      text !== undefined && {
        fix: {
          title: `Change ${before} to ${text} (${what})`,
          edits: [{ span: culprit.digits, text }],
        },
      }),
  }
}

const signed = ({ figure, digits }: SheetCell, subject: Subject): string =>
  `${figure.negative ? '−' : ''}${subject.textOf(digits)}${figure.kind === 'percent' ? '%' : ''}`

function signVerdict({ culprit, beside, one, falls }: LostSign, subject: Subject): Verdict {
  const { row, amount, base } = one
  const [a, b] = [subject.textOf(amount.digits), subject.textOf(base.digits)]
  return {
    kind: 'finding',
    level: 'warning',
    span: culprit.span,
    message:
      `The sign of ${signed(culprit, subject)} for “${row.label}” does not agree with ${signed(beside, subject)} beside it, ` +
      `nor with a change from ${b} to ${a}: ${falls} falls of the table have theirs.`,
    related: [beside, amount, base].map(({ span }) => ({ span, message: 'the same change' })),
    turned: true,
  }
}

function* run(subject: Subject): Generator<Verdict> {
  for (const relation of percentagesOf(subject).all) {
    for (const one of relation.holds) {
      const message = sumOf(relation, one, subject)
      const workings = lazy(() => [percentWorking(relation.kind, one, relationsOf(subject).mode)])
      yield {
        kind: 'tick',
        span: one.percent.span,
        message,
        related: [
          { span: one.amount.span, message: 'the part' },
          { span: one.base.span, message: 'the whole' },
        ],
        bond: 'made-of',
        workings,
      }
      for (const cell of [one.amount, one.base])
        yield {
          kind: 'tick',
          span: cell.span,
          message,
          related: [{ span: one.percent.span, message: 'the percentage' }],
          workings,
        }
    }
    for (const lost of lostSigns(relation)) yield signVerdict(lost, subject)
    const { holds, fails } = relation
    if (fails.length > Math.max(1, MOST_FAILS * holds.length)) continue
    for (const one of fails) yield judge(relation, one, subject)
  }
}

export const percentColumnsFollow = check({
  id: 'percent-columns-follow',
  title: 'Percentages in a table follow from the amounts beside them',
  proves:
    'A column of changes in percent, or of shares, follows row by row from two columns of amounts, or from one and its total; a row of margins follows from two rows.',
  tolerance:
    'What the rounding of all three figures allows, and 1.1 units of the percentage before anything is said.',
  level: 'warning',
  docs: `Which columns a percentage is made of is not read but found: the columns from which most rows follow. At least three rows must (or two whose percentages have six digits between them; of a row of margins, two columns with three), and one row in five may fail. A row that fails is told where one slip of the percentage, or of an amount that no sum confirms, makes it follow.

Signs are left out of it, since filings print a decrease with brackets, with a word, or as what is unfavourable. Where a change stands beside its percentage, though, and both have the sign that the amounts give them in all rows but one, that one is told. Left out are rows whose amounts change their sign, and ratios, whose change is told in points.`,
  examples: {
    valid: [
      `| | 2004 | 2003 | Change |
|---|---:|---:|---:|
| Connectivity | 24,310 | 22,105 | 10 % |
| Systems | 9,018 | 14,400 | (37) % |
| Equipment | 5,451 | 7,489 | (27) % |
| Loss | (127) | 300 | n.m. |
`,
      `| | 2004 | % of revenues |
|---|---:|---:|
| Revenues | 38,779 | 100.0 |
| Costs | 34,300 | 88.5 |
| Expenses | 3,912 | 10.1 |
| Interest | 614 | 1.6 |
`,
    ],
    invalid: [
      `| | 2004 | 2003 | Change |
|---|---:|---:|---:|
| Connectivity | 24,310 | 22,105 | 10 % |
| Systems | 9,018 | 14,400 | (37) % |
| Equipment | 5,451 | 7,489 | ⟦(72) %⟧ |
| Other | 1,212 | 1,087 | 11 % |
`,
      `| | 2004 | % of revenues |
|---|---:|---:|
| Revenues | 38,779 | 100.0 |
| Costs | 34,300 | ⟦85.5⟧ |
| Expenses | 3,912 | 10.1 |
| Interest | 614 | 1.6 |
| Tax | 77 | 0.2 |
`,
    ],
  },
  run,
})
