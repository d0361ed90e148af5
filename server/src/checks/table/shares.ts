// A sum of amounts that holds → the same lines in the table's columns of percentages.

import type { Candidate, Member } from './candidate.ts'
import { isTotal } from './labels.ts'
import type { Lattice, Line } from './lattice.ts'
import type { Relation } from './relation.ts'
import { sumOf } from './sum.ts'
import type { Sum } from './sum.ts'

/** Changes and rates of rows do not add up to those of their total. */
const NO_SHARE =
  /\brates?\b|\bmargins?\b|\byields?\b|\bchanges?\b|\bvs\b|\bversus\b|\bincrease|\bdecrease|\bgrowth\b/i

const abs = (n: bigint): bigint => (n < 0n ? -n : n)

/** Shares of a whole foot as their amounts do. */
export function sharesOf(
  total: Member,
  best: Candidate,
  { sheet, exponent, percents }: Lattice,
  lines: readonly Line[],
): Relation | undefined {
  const holds: Sum[] = []
  const fails: Sum[] = []
  for (const column of percents) {
    const value = lines[total.index]?.all[column]
    const header = sheet.columns[column]?.header.join(' ') ?? ''
    if (!value || value.dash || NO_SHARE.test(header)) continue
    const operands = best.members.map((member, i) => {
      const own = lines[member.index]?.all[column]
      return own && { value: own, sign: best.signs[i] ?? (1 as const) }
    })
    if (operands.some((operand) => !operand)) continue
    const sum = sumOf(value, operands, 'nearest')
    if (!sum || sum.addends.length < 2) continue
    if (sum.lawful) holds.push(sum)
    else fails.push(sum)
  }
  const [alone] = fails
  const isHundred = holds.length === 0 && fails.length === 1 && alone && makesHundred(alone)
  if (!isHundred && (holds.length === 0 || holds.length < fails.length)) return undefined
  return {
    kind: 'down',
    sheet,
    exponent,
    label: total.label,
    labelled: isTotal(total.label),
    plain: best.pattern === 'plus',
    searched: false,
    support: holds.length,
    net: best.net,
    exact: false,
    holds,
    fails: fails.filter((fail) => abs(fail.residual) >= 3n * fail.unit),
    gaps: [],
  }
}

/** Shares of a whole: their sum or their total is a hundred, whatever the other says. */
function makesHundred({ total, sum, unit }: Sum): boolean {
  const hundred = 100n * 10n ** BigInt(total.places)
  const scale = total.unit === 0n ? 1n : total.unit
  return total.value === hundred * scale || abs(sum - hundred * scale) <= unit
}
