// A lattice → the columns that are sums of other columns, row by row.

import { abs } from '../../base/whole.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { isGapAcross, isYearOfQuarters } from './gap-across.ts'
import type { Lattice, Line } from './lattice.ts'
import type { Relation } from './relation.ts'
import { shapes } from './shapes-across.ts'
import type { Shape } from './shapes-across.ts'
import { agreement, sumOf } from './sum.ts'
import type { Addend, Sign, Sum } from './sum.ts'

const MOST_COLUMNS = 16
const ENOUGH = 3.5
/** For columns whose heads say that they add up. */
const ENOUGH_DECLARED = 1.5
const STRONG = 1.5
/** Rows that do not hold: so many at most, or so large a share of those that do. */
const MOST_FAR = 3
const FAR_SHARE = 0.6
const HOPELESS = 30
/** Rows that fail beside those that hold: with more, the columns are no sum. */
const FAILING_SHARE = 0.3
/** Tables whose rows lost their places cannot be read across. */
const MOST_LOOSE = 0.3
/** Rows that settle the signs of their columns. */
const SETTLED = 4
const TOTAL_HEADER = /\btotals?\b|\bconsolidated\b|\bcombined\b/i

export interface Row {
  readonly line: Line
  readonly sum: Sum
  readonly evidence: number
}

export interface Found {
  readonly shape: Shape
  readonly holds: readonly Row[]
  readonly fails: readonly Row[]
  readonly net: number
}

/** Operands that cancel each other are no evidence: 500 − 500 + 7 = 7. */
function cancels({ addends }: Sum): boolean {
  const seen = new Set(addends.map(({ value, sign }) => value.value * BigInt(sign)))
  return addends.some(({ value, sign }) => seen.has(-value.value * BigInt(sign)))
}

function rowOf(line: Line, shape: Shape, mode: RoundingMode): Row | undefined {
  const total = line.values[shape.total]
  if (!total || total.percent) return undefined
  const operands = shape.operands.map(([column, sign]): Addend | undefined => {
    const value = line.values[column]
    return value && { value, sign }
  })
  const own = operands.filter((operand) => operand !== undefined)
  if (own.length === 0 || own.some(({ value }) => value.percent)) return undefined
  const real = [total, ...own.map(({ value }) => value)].filter((value) => !value.dash)
  if (real.some((value) => value.places !== real[0]?.places)) return undefined
  const sum = sumOf(total, operands, mode)
  if (!sum || sum.addends.length === 0) return undefined
  const turned =
    shape.unsigned && !sum.lawful && total.value > 0n && sum.sum < 0n
      ? sumOf(
          total,
          own.map(({ value, sign }) => ({ value, sign: sign === 1 ? -1 : 1 })),
          mode,
        )
      : undefined
  const best = turned?.lawful ? turned : sum
  return { line, sum: best, evidence: cancels(best) ? 0 : agreement(best) }
}

/** A quick look, without making anything: do most rows that have these columns come near? */
function isLikely({ total, operands, unsigned }: Shape, lines: readonly Line[]): boolean {
  let close = 0
  let far = 0
  for (const { values } of lines) {
    const stated = values[total]
    if (!stated) continue
    let sum = 0n
    let some = false
    for (const [column, sign] of operands) {
      const value = values[column]
      if (!value || value.value === 0n) continue
      some = true
      sum += sign === 1 ? value.value : -value.value
    }
    if (!some) continue
    const allowed = BigInt(operands.length + 1) * stated.unit
    const off = stated.value - sum
    const turned = stated.value + sum
    const isClose = (n: bigint): boolean => abs(n) <= allowed
    if (isClose(off) || (unsigned && isClose(turned))) close++
    else far++
    if (far > MOST_FAR && far > FAR_SHARE * lines.length + 1) return false
    if (far > HOPELESS && far > 2 * close) return false
  }
  return close > 0 && (far <= MOST_FAR || far <= FAR_SHARE * close + 1)
}

function evaluate(
  shape: Shape,
  lines: readonly Line[],
  mode: RoundingMode,
  enough: number,
): Found | undefined {
  if (!isLikely(shape, lines)) return undefined
  const holds: Row[] = []
  const fails: Row[] = []
  for (const line of lines) {
    const row = rowOf(line, shape, mode)
    if (!row) continue
    if (row.sum.lawful) holds.push(row)
    else fails.push(row)
    if (fails.length > MOST_FAR && fails.length > FAR_SHARE * holds.length + 1) return undefined
  }
  const strong = holds.filter((row) => row.sum.addends.length >= 2 && row.evidence >= STRONG).length
  const net = holds.reduce((all, row) => all + row.evidence, 0) - shape.penalty
  if (strong < 1 || net < enough) return undefined
  if (fails.length > 0 && strong < 2 && lines.length > 3) return undefined
  return { shape, holds, fails, net }
}

const weight = ({ holds }: Found): number =>
  holds.filter((row) => row.sum.addends.length >= 2 && row.evidence > 0).length

const isPlain = ({ shape }: Found): boolean => shape.operands.every(([, sign]) => sign === 1)

/** Whether columns that take no part in the first sum make the same total as surely, of which one adds parts. */
const isOwnSum = (other: Found, first: Found): boolean =>
  weight(other) >= SETTLED &&
  isPlain(other) !== isPlain(first) &&
  other.shape.operands.every(([column]) => first.shape.operands.every(([own]) => own !== column))

interface Chosen {
  readonly best: Found
  readonly others: readonly Found[]
  readonly header: string
  readonly labelled: boolean
}

/** Two rows off by as much, one over and one short: two cells may have changed places. */
const isEven = ([a, b, ...more]: readonly Row[]): boolean =>
  a !== undefined && more.length === 0 && a.sum.residual === -(b?.sum.residual ?? 0n)

/** Whether all columns of one relation take part in the other: then the one may be the other with a column left out. */
function isWithin(inner: Shape, outer: Shape): boolean {
  const columns = new Set([outer.total, ...outer.operands.map(([column]) => column)])
  return [inner.total, ...inner.operands.map(([column]) => column)].every((c) => columns.has(c))
}

const isSameCells = ({ addends }: Sum, other: Sum): boolean =>
  addends.length === other.addends.length &&
  addends.every(({ value }) => other.addends.some((own) => own.value.cell === value.cell))

const columnsOf = ({ total, operands }: Shape): string =>
  [total, ...operands.map(([column]) => column)].sort((a, b) => a - b).join()

/** a + b = c, c − a = b and c − b = a are one relation: the one whose total is called a total, else the sum. */
function withoutTwins(all: readonly Chosen[]): readonly Chosen[] {
  const kept = new Map<string, Chosen>()
  for (const one of all) {
    const key = columnsOf(one.best.shape)
    const known = kept.get(key)
    const isBetter =
      !known ||
      (one.labelled !== known.labelled
        ? one.labelled
        : one.best.shape.penalty < known.best.shape.penalty)
    if (isBetter) kept.set(key, one)
  }
  return [...kept.values()]
}

/** The shape with one sign turned that the rows which hold do not settle: their figures there are nought, or too small to tell. */
function unsettled({ shape, holds }: Found, mode: RoundingMode): readonly Shape[] {
  return shape.operands
    .map((_, at): Shape => {
      const turn = (sign: Sign): Sign => (sign === 1 ? -1 : 1)
      const operands = shape.operands.map(
        ([column, sign], i) => [column, i === at ? turn(sign) : sign] as const,
      )
      return { ...shape, operands }
    })
    .filter((turned) => holds.every(({ line }) => rowOf(line, turned, mode)?.sum.lawful === true))
}

export function sumsAcross(lattice: Lattice, mode: RoundingMode): readonly Relation[] {
  const { sheet, amounts, exponent } = lattice
  const lines = lattice.lines.filter((line) => line.part === 'sums')
  const loose = lattice.lines.length - lines.length
  if (amounts.length < 3 || amounts.length > MOST_COLUMNS || lines.length < 2) return []
  if (loose > MOST_LOOSE * lattice.lines.length) return []
  const enough = (shape: Shape): number =>
    isYearOfQuarters(shape, lattice) ? ENOUGH_DECLARED : ENOUGH
  const byTotal = new Map<number, Found[]>()
  for (const shape of shapes(amounts.length)) {
    const found = evaluate(shape, lines, mode, enough(shape))
    if (!found) continue
    const own = byTotal.get(shape.total) ?? []
    own.push(found)
    byTotal.set(shape.total, own)
  }
  const chosen: Chosen[] = []
  for (const [column, own] of byTotal) {
    const cost = Math.log10(amounts.length)
    const [best, ...others] = own
      .filter((found) => found.net - cost >= enough(found.shape))
      .sort(
        (a, b) =>
          weight(b) - 2 * b.fails.length - (weight(a) - 2 * a.fails.length) ||
          a.shape.penalty - b.shape.penalty,
      )
    if (!best) continue
    const header = sheet.columns[amounts[column] ?? 0]?.header.join(' ') ?? ''
    const labelled = TOTAL_HEADER.test(header)
    // A total of parts on one side may also be what is left of a wider total on the other: two sums of their own.
    const second = others.find((other) => isOwnSum(other, best))
    const rest = others.filter((other) => other !== second)
    chosen.push({ best, others: rest, header, labelled })
    if (second) chosen.push({ best: second, others: rest, header, labelled })
  }
  const sums = withoutTwins(chosen)
  return sums.map(({ best, others, header, labelled }): Relation => {
    const support = weight(best)
    const few =
      best.fails.length <= Math.max(1, FAILING_SHARE * support) ||
      (support >= SETTLED && isEven(best.fails))
    const wider = chosen.filter((one) => one.best !== best && isWithin(best.shape, one.best.shape))
    const turned = few && best.fails.length > 0 ? unsettled(best, mode) : []
    // The rows that hold show which signs are right: with others, the same figures are no other sum.
    const isSettled = ({ shape }: Found): boolean =>
      support >= SETTLED &&
      best.holds.some(({ line }) => rowOf(line, shape, mode)?.sum.lawful !== true)
    // What makes the total of columns beside its parts, in a sum that is told by itself, leaves this one to be judged.
    const isBeside = ({ shape }: Found): boolean =>
      shape.operands.every(([column]) => best.shape.operands.every(([own]) => own !== column)) &&
      sums.some((one) => columnsOf(one.best.shape) === columnsOf(shape))
    const isExplained = (row: Row): boolean =>
      turned.some((shape) => rowOf(row.line, shape, mode)?.sum.lawful === true) ||
      wider.some((one) => one.best.holds.some((hold) => hold.line === row.line)) ||
      others.some(
        (other) =>
          !isBeside(other) &&
          other.holds.some(
            (hold) =>
              hold.line === row.line &&
              hold.sum.addends.length >= 2 &&
              !(isSameCells(hold.sum, row.sum) && isSettled(other)),
          ),
      )
    const fails = few ? best.fails.filter((row) => !isExplained(row)) : []
    return {
      kind: 'across',
      sheet,
      mode,
      exponent,
      label: header,
      labelled,
      plain: isPlain(best),
      searched: false,
      support,
      net: best.net,
      exact: best.holds.every((row) => row.sum.residual === 0n),
      holds: best.holds.map((row) => row.sum),
      fails: fails.map((row) => row.sum),
      gaps: fails.filter((row) => isGapAcross(row, best, lattice)).map((row) => row.sum),
    }
  })
}
