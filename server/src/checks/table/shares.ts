// A sum of amounts that holds → the same lines in the table's columns of percentages.

import { abs } from '../../base/whole.ts'
import type { Candidate, Member } from './candidate.ts'
import { isTotal } from './labels.ts'
import type { Lattice, Line, Value } from './lattice.ts'
import type { Relation } from './relation.ts'
import { agreement, sumOf } from './sum.ts'
import type { Sum } from './sum.ts'

/** Changes and rates of rows do not add up to those of their total. */
const NO_SHARE =
  /\brates?\b|\bmargins?\b|\byields?\b|\bchanges?\b|\bvs\b|\bversus\b|\bincrease|\bdecrease|\bgrowth\b/i

/** Digits that agree in shares of a table that does not show the whole. */
const ENOUGH = 1

/** Shares of a whole foot as their amounts do. */
export function sharesOf(
  total: Member,
  best: Candidate,
  { sheet, exponent, percents }: Lattice,
  lines: readonly Line[],
): Relation | undefined {
  const holds: Sum[] = []
  const fails: Sum[] = []
  /** Those that show what they are shares of. */
  const wholes = new Set<Sum>()
  for (const column of percents) {
    const value = lines[total.index]?.all[column]
    const header = sheet.columns[column]?.header.join(' ') ?? ''
    if (!value || value.dash || NO_SHARE.test(header) || isOfChanges(column, lines)) continue
    const isWhole = lines.some(({ all }) => isHundred(all[column]))
    const operands = best.members.map((member, i) => {
      const own = lines[member.index]?.all[column]
      return own && { value: own, sign: best.signs[i] ?? (1 as const) }
    })
    if (operands.some((operand) => !operand)) continue
    const sum = sumOf(value, operands, 'nearest')
    if (!sum || sum.addends.length < 2) continue
    if (!sum.lawful) {
      fails.push(sum)
      if (isWhole || makesHundred(sum)) wholes.add(sum)
    } else if (isWhole || agreement(sum, true) >= ENOUGH) holds.push(sum)
  }
  const [alone] = fails
  const isLone = holds.length === 0 && fails.length === 1 && alone && makesHundred(alone)
  if (!isLone && (holds.length === 0 || holds.length < fails.length)) return undefined
  return {
    kind: 'down',
    sheet,
    mode: 'nearest',
    exponent,
    label: total.label,
    labelled: isTotal(total.label),
    plain: best.pattern === 'plus',
    searched: false,
    support: holds.length,
    net: best.net,
    exact: false,
    holds,
    fails: fails.filter((fail) => wholes.has(fail) && abs(fail.residual) >= 3n * fail.unit),
    gaps: [],
  }
}

/** A fall beside amounts that are not below nought: no share of them. */
const isOfChanges = (column: number, lines: readonly Line[]): boolean =>
  lines.some(({ all, values }) => {
    const value = all[column]
    const amounts = values.filter((one) => one && one.value !== 0n)
    return (
      value !== undefined &&
      value.value < 0n &&
      amounts.length > 0 &&
      amounts.every((one) => one && one.value > 0n)
    )
  })

const hundredOf = ({ places, unit }: Value): bigint =>
  100n * 10n ** BigInt(places) * (unit === 0n ? 1n : unit)

const isHundred = (value: Value | undefined): boolean =>
  value !== undefined && value.value === hundredOf(value)

/** Shares of a whole: their sum or their total is a hundred, whatever the other says. */
function makesHundred({ total, sum, unit }: Sum): boolean {
  const hundred = hundredOf(total)
  return total.value === hundred || abs(sum - hundred) <= unit
}
