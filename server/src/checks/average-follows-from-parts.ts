// Averages beside numbers that add up: the total's average is that of the parts, each weighed by its number.

import * as d from '../base/decimal.ts'
import { addIntervals, around, meet, multiplyIntervals, negateInterval } from '../base/interval.ts'
import type { Interval } from '../base/interval.ts'
import { lazy } from '../base/lazy.ts'
import { byStart } from '../base/span.ts'
import type { Column, Sheet, SheetCell } from '../facts/sheet.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { relationsOf } from './table/relations.ts'
import type { Sum } from './table/sum.ts'
import { outcomeOf } from './working.ts'
import type { Like, Step, Working } from './working.ts'

const AVERAGE =
  /\bprices?\b|\baverage\b|\bfair value\b|\bper (?:[\w-]+ ){0,3}(?:share|unit|option)\b/i
const NOT_WEIGHED = /\bterm\b|\blife\b|\byears\b|\bhigh\b|\blow\b/i
/** A column of averages stands beside the numbers it is weighed by. */
const FARTHEST = 2
const FEWEST_DIGITS = 3

interface Part {
  readonly number: SheetCell
  readonly average: SheetCell
  readonly sign: 1 | -1
}

interface Weighing {
  readonly total: Part
  readonly parts: readonly Part[]
}

const headOf = ({ header }: Column): string => header.join(' ')

const isAverage = (column: Column | undefined): boolean =>
  column !== undefined &&
  (column.kind === 'per-share' || column.kind === 'rate' || column.kind === 'amount') &&
  AVERAGE.test(headOf(column)) &&
  !NOT_WEIGHED.test(headOf(column))

const digitsIn = ({ figure }: SheetCell): number =>
  figure.value.digits.toString().replace(/\D|0+$/g, '').length

function weighingOf(sheet: Sheet, { total, addends }: Sum): Weighing | undefined {
  const rowOf = (cell: SheetCell): readonly (SheetCell | undefined)[] | undefined =>
    sheet.rows.find(({ cells }) => cells.includes(cell))?.cells
  const column = rowOf(total.cell)?.indexOf(total.cell) ?? -1
  const place = [1, 2].map((away) => column + away).find((i) => isAverage(sheet.columns[i]))
  if (column < 0 || place === undefined || place - column > FARTHEST) return undefined
  const partOf = (number: SheetCell, sign: 1 | -1): Part | undefined => {
    const average = rowOf(number)?.[place]
    return average && !average.figure.dash ? { number, average, sign } : undefined
  }
  const whole = partOf(total.cell, 1)
  const parts = addends.flatMap(({ value, sign }) => partOf(value.cell, sign) ?? [])
  return whole && parts.length === addends.length ? { total: whole, parts } : undefined
}

const printed = ({ figure }: SheetCell): Interval =>
  around(d.scale(figure.value, -figure.scale), d.scale(figure.unit, -figure.scale))

const product = ({ number, average, sign }: Part): Interval | undefined => {
  const weighed = multiplyIntervals(printed(number), printed(average))
  return weighed && (sign === 1 ? weighed : negateInterval(weighed))
}

const sumOfProducts = (parts: readonly Part[]): Interval | undefined =>
  parts.map(product).reduce((a, b) => a && b && addIntervals(a, b), { low: d.ZERO, high: d.ZERO })

function holds({ total, parts }: Weighing): boolean {
  const whole = product(total)
  const sum = sumOfProducts(parts)
  return whole !== undefined && sum !== undefined && meet(whole, sum)
}

/** The parts weighed, taken together and shared out over the total's number. */
function workingOf({ total, parts }: Weighing): Working {
  const like = total.average.figure
  const inOrder = [...parts].sort((a, b) => byStart(a.number.span, b.number.span))
  const steps = inOrder.flatMap(({ number, average, sign }): readonly Step[] => [
    { kind: 'operand', sign: sign === 1 ? '+' : '−', span: number.span },
    { kind: 'operand', sign: '×', span: average.span },
  ])
  const printedValue = ({ figure }: SheetCell): d.Decimal => d.scale(figure.value, -figure.scale)
  const weighed = d.sum(
    parts.map(({ number, average, sign }) => {
      const value = d.multiply(printedValue(number), printedValue(average))
      return sign === 1 ? value : d.negate(value)
    }),
  )
  const count = printedValue(total.number)
  const stated = { span: total.average.span }
  const value = d.divide(weighed, count, PLACES)
  const whole = product(total)
  const sum = sumOfProducts(parts)
  if (!value || !whole || !sum) return { steps, stated }
  const own = d.multiply(count, printedValue(total.average))
  const inAll = outcomeOf({ value: own, meaning: whole }, { value: weighed, meaning: sum }, like)
  const each = (one: d.Decimal | undefined, rounding: d.Rounding): d.Decimal | undefined => {
    const shared = one && d.divide(one, count, PLACES, rounding)
    return shared && d.scale(shared, like.scale)
  }
  const [low, high] = [each(inAll.allowed.low, 'ceiling'), each(inAll.allowed.high, 'floor')]
  return {
    steps: [
      ...steps,
      { kind: 'result', value: weighed, like: TOGETHER, name: 'Weighed together' },
      { kind: 'operand', sign: '÷', span: total.number.span },
      { kind: 'result', value: d.scale(value, like.scale), like },
    ],
    stated,
    outcome: {
      ...inAll,
      difference: each(inAll.difference, 'half') ?? d.ZERO,
      allowed: { ...(low && { low }), ...(high && { high }) },
      figures: 2 * parts.length + 2,
    },
  }
}

/** Prices times numbers are in no unit of the table. */
const TOGETHER: Like = { kind: 'plain', scale: 0, unit: d.ONE }
const PLACES = -12

/** Averages that are all alike are nobody's proof. */
function isTelling({ total, parts }: Weighing): boolean {
  const values = new Set(parts.map(({ average }) => d.toPlain(average.figure.value)))
  return values.size >= 2 && digitsIn(total.average) >= FEWEST_DIGITS
}

function* run(subject: Subject): Generator<Verdict> {
  const { textOf } = subject
  for (const { kind, sheet, holds: sums } of relationsOf(subject).relations) {
    if (kind !== 'down') continue
    for (const sum of sums) {
      const weighing = sum.addends.length >= 2 ? weighingOf(sheet, sum) : undefined
      if (!weighing || !isTelling(weighing)) continue
      if (!holds(weighing)) {
        yield { kind: 'unjudged' }
        continue
      }
      const { total, parts } = weighing
      const message = `The average of ${parts.map(({ average }) => textOf(average.digits)).join(', ')}, weighed by the numbers beside them, is ${textOf(total.average.digits)}`
      const workings = lazy(() => [workingOf(weighing)])
      for (const { average } of [total, ...parts])
        yield {
          kind: 'tick',
          span: average.span,
          message,
          related: [total, ...parts]
            .filter((one) => one.average !== average)
            .map((one) => ({ span: one.average.span, message: 'weighed with it' })),
          ...(average === total.average && { bond: 'made-of' }),
          workings,
        }
    }
  }
}

export const averageFollowsFromParts = check({
  id: 'average-follows-from-parts',
  title: 'An average follows from its parts',
  proves:
    'Where numbers add up to a total, the average price beside the total is the average of the prices beside the parts, weighed by the numbers.',
  tolerance: 'Half a unit in the last place of every number and every average.',
  level: 'hint',
  confirms: true,
  docs: `Tables of shares bought back by month, and of options granted, exercised and outstanding, give an average price beside each number. The prices prove each other through the numbers. It only ever confirms: averages are made from figures that the table does not show, and one that differs is not told.`,
  examples: {
    valid: [
      `| Period | Total number of shares purchased | Average price paid per share |
|---|---:|---:|
| October | 5,583,110 | $117.27 |
| November | 9,304,465 | $108.53 |
| December | 3,994,670 | $103.89 |
| Total | 18,882,245 | $110.13 |
`,
      `| | Number of options | Weighted-average exercise price |
|---|---:|---:|
| Directors | 412,000 | ¥1,204 |
| Officers | 287,500 | ¥1,388 |
| Employees | 904,300 | ¥1,517 |
| Total | 1,603,800 | ¥1,413 |
`,
    ],
    invalid: [],
  },
  run,
})
