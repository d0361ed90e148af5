// Candidates for one total → the one that the table means, and what the others acquit.

import type { Candidate, Member } from './candidate.ts'
import { isTotal } from './labels.ts'

/** Thresholds in digits, as measured on published filings that foot. */
const ENOUGH = 2.2
const ENOUGH_UNUSUAL = 3.5
const ENOUGH_SEARCHED = 6
const STRONG = 1.5
const ACQUITS = 1.3
/** For a sum that fails in more columns than it holds in. */
const ACQUITS_ALONE = 2.6

/** Whether another way to sum holds in a column, so that nothing can be said of it. */
export function isAcquitted(column: number, all: readonly Candidate[]): boolean {
  return all.some((candidate) =>
    candidate.holds.some(
      (hold) =>
        hold.column === column &&
        hold.sum.addends.length >= 2 &&
        ((candidate.pattern === 'plus' &&
          candidate.order === 'compressed' &&
          candidate.members.length <= 12) ||
          hold.digits - candidate.penalty >=
            (candidate.holds.length >= candidate.fails.length ? ACQUITS : ACQUITS_ALONE)),
    ),
  )
}

function isGood(candidate: Candidate, total: Member): boolean {
  const { order, pattern, holds, fails, net } = candidate
  const isPlus = pattern === 'plus'
  if (net < ENOUGH) return false
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

export function pick(all: readonly Candidate[], total: Member): Candidate | undefined {
  const balance = (candidate: Candidate): number => candidate.holds.length - candidate.fails.length
  return all
    .filter((candidate) => isGood(candidate, total))
    .sort((a, b) => balance(b) - balance(a) || b.net - a.net)[0]
}
