// Candidates for one total → the one that the table means, and what the others acquit.

import { abs } from '../../base/whole.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Candidate, Hold, Member } from './candidate.ts'
import { isTotal } from './labels.ts'
import type { Value } from './lattice.ts'
import { sumOf } from './sum.ts'
import type { Addend, Sign } from './sum.ts'

/** Thresholds in digits, as measured on published filings that foot. */
const ENOUGH = 2.2
const ENOUGH_UNUSUAL = 3.5
const ENOUGH_SEARCHED = 6
const STRONG = 1.5
/** Digits of a sum that no accident makes come out. */
const LONG = 4
const ACQUITS = 1.3
/** For a sum that fails in more columns than it holds in. */
const ACQUITS_ALONE = 2.6

/** Lines right over a total that no search chose: longer runs come out by accident. */
const LONGEST_SURE = 12
/** Columns that show a line with either sign: it carries its own. */
const SIGNED = 2

type Turned = Member | 'total'

/**
 * Whether another way to sum holds in a column, so that nothing can be said of it. The same lines with other signs are
 * no other way where `best`, which other columns prove, needs but one sign turned.
 */
export function isAcquitted(column: number, all: readonly Candidate[], best?: Candidate): boolean {
  const turned = best && turnedIn(column, best)
  return all.some((candidate) =>
    candidate.holds.some(
      (hold) =>
        hold.column === column &&
        !(turned && readsTurned(candidate, hold, turned, best)) &&
        !(best && readsLessWell(candidate, hold, best)) &&
        hold.sum.addends.length >= 2 &&
        ((candidate.pattern === 'plus' &&
          candidate.order === 'compressed' &&
          candidate.members.length <= LONGEST_SURE) ||
          hold.digits - candidate.penalty >=
            (candidate.holds.length >= candidate.fails.length ? ACQUITS : ACQUITS_ALONE)),
    ),
  )
}

const isSameLines = ({ members }: Candidate, { members: own }: Candidate): boolean =>
  members.length === own.length && members.every((member, i) => member === own[i])

/** Whether a reading of the same lines with signs of its own needs rounding, where a plain one comes out elsewhere. */
const readsLessWell = (candidate: Candidate, { sum }: Hold, best: Candidate): boolean =>
  best.pattern === 'plus' &&
  candidate.pattern !== 'plus' &&
  sum.residual !== 0n &&
  isSameLines(candidate, best) &&
  best.holds.every((hold) => hold.sum.residual === 0n) &&
  best.holds.some((hold) => hold.sum.addends.length >= 3 && hold.evidence >= LONG)

/** Whether a reading takes off just the line whose sign looks turned, or reads the same lines where it is the total's. */
function readsTurned(
  candidate: Candidate,
  { sum }: Hold,
  turned: Turned,
  best: Candidate,
): boolean {
  if (turned !== 'total') {
    const taken = candidate.members.filter((_, i) => candidate.signs[i] === -1)
    return taken.length === 1 && taken[0] === turned
  }
  return isSameLines(candidate, best) || sum.addends.every(({ sign }) => sign === -1)
}

const signOf = (n: bigint): number => (n > 0n ? 1 : n < 0n ? -1 : 0)

/** The line, or the total, by whose sign alone a plain sum fails, where that differs from the signs beside it. */
function turnedIn(
  column: number,
  { pattern, members, holds, fails }: Candidate,
): Turned | undefined {
  const fail = fails.find((one) => one.column === column)
  const sure = holds.filter(({ sum, evidence }) => sum.addends.length >= 2 && evidence >= STRONG)
  if (!fail || pattern !== 'plus' || sure.length === 0) return undefined
  const { total, sum, residual, addends, unit } = fail.sum
  const slack = BigInt(addends.length + 1) * unit
  const isNought = (n: bigint): boolean => 2n * abs(n) <= slack
  const isOdd = (own: Value, beside: readonly (Value | undefined)[]): boolean => {
    const signs = beside.map((value) => signOf(value?.value ?? 0n)).filter((sign) => sign !== 0)
    // Decreases are often printed without their brackets: it takes more to show that one lost them.
    return (
      signs.length >= (own.value > 0n ? 2 : 1) && signs.every((sign) => sign === -signOf(own.value))
    )
  }
  const isTurned = (own: Value, beside: readonly (Value | undefined)[]): boolean => {
    const signs = beside.map((value) => signOf(value?.value ?? 0n)).filter((sign) => sign !== 0)
    const isSigned = signs.length >= SIGNED && new Set(signs).size > 1
    // No column that holds reads a bracket as a plus.
    return isOdd(own, beside) || isSigned || (own.value < 0n && signs.length > 0)
  }
  const totals = sure.map((hold) => hold.sum.total)
  const isEven = addends.every(({ value }) => signOf(value.value) === -signOf(total.value))
  if (isNought(total.value + sum) && (isEven || isOdd(total, totals))) return 'total'
  return members.find(({ values }) => {
    const own = values[column]
    const beside = sure.map((hold) => values[hold.column])
    return own !== undefined && isNought(residual + 2n * own.value) && isTurned(own, beside)
  })
}

const MOST_UNPROVED = 5

/** The addends of one column, or undefined where the table is blank. */
const operandsIn = (
  column: number,
  { members, signs }: Candidate,
): readonly (Addend | undefined)[] =>
  members.map((member, i) => {
    const value = member.values[column]
    return value && { value, sign: signs[i] ?? 1 }
  })

/** Whether a column that holds shows that a line takes part, and with which sign: not where rounding swallows it. */
function proves(hold: Hold, line: number, candidate: Candidate, mode: RoundingMode): boolean {
  const operands = operandsIn(hold.column, candidate)
  const own = operands[line]
  if (!own || own.value.value === 0n) return false
  const turned: Addend = { value: own.value, sign: own.sign === 1 ? -1 : 1 }
  return [turned, undefined].every(
    (other) =>
      sumOf(
        hold.sum.total,
        operands.map((operand, i) => (i === line ? other : operand)),
        mode,
      )?.lawful !== true,
  )
}

/** Whether a column adds up once lines whose sign no column proves are taken otherwise. */
export function holdsOtherwise(fail: Hold, candidate: Candidate, mode: RoundingMode): boolean {
  const unproved = candidate.members
    .map((_, i) => i)
    .filter((i) => {
      const value = candidate.members[i]?.values[fail.column]
      return (
        value &&
        value.value !== 0n &&
        !candidate.holds.some((hold) => proves(hold, i, candidate, mode))
      )
    })
  if (unproved.length === 0 || unproved.length > MOST_UNPROVED) return false
  const operands = operandsIn(fail.column, candidate)
  const signs: readonly (Sign | 0)[] = [1, -1, 0]
  // What stands in brackets and is added is not taken off by them: no table prints a plus so.
  const isBracketed = (operand: Addend | undefined): boolean =>
    operand !== undefined && operand.value.value < 0n && operand.sign === 1
  for (let n = 0; n < signs.length ** unproved.length; n++) {
    const tried = operands.map((operand, i) => {
      const place = unproved.indexOf(i)
      const other = signs[Math.floor(n / 3 ** place) % 3]
      const sign = place < 0 || (other === -1 && isBracketed(operand)) ? operand?.sign : other
      return operand && sign ? { value: operand.value, sign } : undefined
    })
    const sum = sumOf(fail.sum.total, tried, mode)
    if (sum?.lawful && sum.addends.length >= 2) return true
  }
  return false
}

/** Whether another way to sum comes out to the last digit: here and wherever `best` holds, or here where signs were guessed. */
export function isExactOtherwise(
  { column }: Hold,
  best: Candidate,
  all: readonly Candidate[],
): boolean {
  return all.some((other) => {
    const here = other.holds.find((hold) => hold.column === column)
    if (other === best || here?.sum.residual !== 0n || here.sum.addends.length < 2) return false
    if (best.pattern !== 'plus' && other.order !== 'down') return true
    return best.holds.every(({ column: own }) => other.holds.some((hold) => hold.column === own))
  })
}

/** Two equal lines, as a balance carried over is printed twice, of which one is added and the other taken off. */
function cancels({ pattern, members, signs, holds }: Candidate): boolean {
  if (pattern === 'plus') return false
  const isSame = (a: Member, b: Member): boolean =>
    holds.every(({ column }) => (a.values[column]?.value ?? 0n) === (b.values[column]?.value ?? 0n))
  return members.some((a, i) =>
    members.some((b, j) => j > i && signs[i] !== signs[j] && isSame(a, b)),
  )
}

function isGood(candidate: Candidate, total: Member): boolean {
  const { order, pattern, holds, fails, net } = candidate
  const isPlus = pattern === 'plus'
  if (net < ENOUGH || cancels(candidate)) return false
  if (!holds.some((hold) => hold.sum.addends.length >= 2 && hold.evidence >= STRONG)) return false
  const few = fails.length <= Math.max(1, holds.length / 2)
  const labelled =
    holds.length >= fails.length && isPlus && order === 'compressed' && isTotal(total.label)
  if (!few && !labelled) return false
  const usual = order === 'compressed' && pattern !== 'one-minus' && pattern !== 'mixed'
  if (!usual && net < ENOUGH_UNUSUAL) return false
  if ((pattern === 'one-minus' || pattern === 'mixed') && net < ENOUGH_SEARCHED) return false
  return isPlus || fails.length <= 1
}

/** The signs with which the same lines come out to the last digit, in more columns than those that rounding lends. */
function exactSigns(best: Candidate, all: readonly Candidate[]): Candidate | undefined {
  if (best.pattern === 'plus') return undefined
  return all.find(
    ({ order, members, holds }) =>
      order === best.order &&
      members.length === best.members.length &&
      holds.length > best.holds.length &&
      holds.every(({ sum }) => sum.residual === 0n) &&
      best.holds.every(({ column }) => holds.some((hold) => hold.column === column)),
  )
}

export function pick(all: readonly Candidate[], total: Member): Candidate | undefined {
  const balance = (candidate: Candidate): number => candidate.holds.length - candidate.fails.length
  const [best] = all
    .filter((candidate) => isGood(candidate, total))
    .sort((a, b) => balance(b) - balance(a) || b.net - a.net)
  return best && (exactSigns(best, all) ?? best)
}
