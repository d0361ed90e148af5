// A total that no slip explains → whether the table is so clear about its lines that the gap can be told all the same.

import { abs } from '../../base/whole.ts'
import type { Candidate, Hold, Member } from './candidate.ts'
import { isBalance, isClosing, isOpening, isStep, isTotal } from './labels.ts'
import type { Lattice, Line } from './lattice.ts'
import type { Sum } from './sum.ts'

/** Digits of a total that holds elsewhere, and of one that stands alone. */
const FEWEST_DIGITS = 3
const LONGEST = 30
/** Movements from one balance to the next. */
const LONGEST_ROLL = 8
/** Lines around a block that may have been meant for it. */
const AROUND = 3

const OTHER_BASIS = /\b(?:pro[- ]?forma|adjust\w*|restated|change|increase|decrease|variance)\b/i

/** Words of columns that no total sums up, and of those whose currency sign a converter may have moved. */
const OTHER_MEASURE = /\b(?:average|price|per|shares?|number|rates?|units?|value)\b/i

const isLong = ({ total }: Sum): boolean =>
  abs(total.value / (total.unit === 0n ? 1n : total.unit)).toString().length >= FEWEST_DIGITS

/** Whether the lines start where a head, a heading, a total or a step says that they do. */
function isWhole(members: readonly Member[], lines: readonly Line[]): boolean {
  const top = members.at(-1)
  if (!top) return false
  const [own, before] = [lines[top.index], lines[top.index - 1]]
  const { label } = top
  if (isStep(label) || isTotal(label) || isClosing(label) || isOpening(label)) return true
  return (
    !before ||
    before.head !== own?.head ||
    before.section !== own.section ||
    closes(before.row.label)
  )
}

const closes = (label: string): boolean => isTotal(label) || isStep(label) || isClosing(label)

/** Whether every line from the first to the total has kept its place, and none is a part of the one above it. */
function isEven(total: Member, members: readonly Member[], lines: readonly Line[]): boolean {
  const from = Math.min(...members.map(({ index }) => index))
  const block = lines.slice(from, total.index)
  return (
    block.every(({ part }) => part === 'sums') &&
    members.every(({ index }) => lines[index]?.row.level === lines[from]?.row.level)
  )
}

/** A gap as large as one line, or as two together, may be a line that was meant to be there or not. */
function isLine(
  { column, sum }: Hold,
  total: Member,
  members: readonly Member[],
  lines: readonly Line[],
): boolean {
  const from = Math.min(...members.map(({ index }) => index)) - AROUND
  const near = lines.slice(Math.max(0, from), total.index + AROUND + 1)
  const values = near.map((line) => abs(line.values[column]?.value ?? 0n))
  const gap = abs(sum.residual)
  const isGap = (n: bigint): boolean => abs(n) === gap
  return values.some(
    (a, i) =>
      isGap(a) || isGap(2n * a) || values.some((b, j) => j > i && (isGap(a + b) || isGap(a - b))),
  )
}

/** Figures whose separators had to be mended, or that stand beside blanks, are not sure enough. */
const isSure = ({ total, addends, blanks }: Sum): boolean =>
  blanks === 0 &&
  addends.length >= 2 &&
  [total, ...addends.map(({ value }) => value)].every(({ cell }) => cell.mended === undefined)

function headerOf(lattice: Lattice, column: number): string {
  const { sheet, amounts } = lattice
  return sheet.columns[amounts[column] ?? -1]?.header.join(' ') ?? ''
}

/** A head that names a period, or names something and not what shares, prices and rates are counted in. */
function isClear(lattice: Lattice, column: number): boolean {
  const header = headerOf(lattice, column)
  if (!/[a-z\d]/i.test(header) || OTHER_BASIS.test(header)) return false
  const { period } = lattice.sheet.columns[lattice.amounts[column] ?? -1] ?? {}
  return period !== undefined || !OTHER_MEASURE.test(header)
}

/** In one column only, where another with the same lines comes out to the last digit. */
export function isGap(
  fail: Hold,
  best: Candidate,
  total: Member,
  lines: readonly Line[],
  lattice: Lattice,
): boolean {
  const { order, pattern, members, holds, fails } = best
  if (!lattice.placed || lattice.sheet.mixed || order !== 'compressed') return false
  if (pattern !== 'plus' && pattern !== 'labels') return false
  if (!closes(total.label) || members.length > LONGEST || fails.length > holds.length) return false
  if (!isSure(fail.sum) || !isLong(fail.sum) || !isClear(lattice, fail.column)) return false
  const isSame = (hold: Hold): boolean =>
    hold.sum.residual === 0n &&
    hold.sum.addends.length >= 2 &&
    isLong(hold.sum) &&
    isClear(lattice, hold.column) &&
    members.every(({ values }) => !values[hold.column] === !values[fail.column])
  return (
    holds.some(isSame) &&
    isWhole(members, lines) &&
    isEven(total, members, lines) &&
    !isLine(fail, total, members, lines)
  )
}

/** Whether costs and charges could be printed without their signs: some choice of signs comes near. */
function couldBeSigned({ sum }: Hold): boolean {
  const opening = sum.addends.at(-1)
  const rest = sum.addends.slice(0, -1)
  const slack = BigInt(sum.addends.length + 1) * sum.unit
  for (let mask = 0; mask < 1 << rest.length; mask++) {
    let made = opening ? opening.value.value : 0n
    rest.forEach(({ value }, i) => (made += ((mask >> i) & 1) === 1 ? -value.value : value.value))
    if (2n * abs(sum.total.value - made) <= slack) return true
  }
  return false
}

/** In a table of one column: between two balances of one name, or all lines under a heading down to “Total”. */
export function isLoneGap(
  fail: Hold,
  { members }: Candidate,
  total: Member,
  lines: readonly Line[],
  lattice: Lattice,
): boolean {
  if (!lattice.placed || lattice.sheet.mixed || lattice.amounts.length !== 1) return false
  if (!isSure(fail.sum) || !isLong(fail.sum) || !isClear(lattice, fail.column)) return false
  if (!isEven(total, members, lines) || isLine(fail, total, members, lines)) return false
  const opening = members.at(-1)
  if (opening && isBalance(total.label))
    return (
      isBalance(opening.label) &&
      members.length >= 3 &&
      members.length <= LONGEST_ROLL &&
      !couldBeSigned(fail)
    )
  return (
    /^\W*total\b/i.test(total.label) &&
    isWhole(members, lines) &&
    members.every(({ label, takenOff }) => !takenOff && !closes(label))
  )
}
