// Figures of the statements that one equation ties → where it holds over the columns, and where it does not.

import type { SheetCell } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import { valueOf } from '../table/lattice.ts'
import { relationsOf } from '../table/relations.ts'
import { agreement, sumOf } from '../table/sum.ts'
import type { Sign, Sum } from '../table/sum.ts'

export interface Operand {
  readonly cell: SheetCell
  readonly sign: Sign
  /** Its row's label, for wording. */
  readonly label: string
}

/** One column of an equation: the parts, with their signs, make the total. */
export interface Equation {
  readonly total: Operand
  readonly parts: readonly Operand[]
}

export interface Tie {
  readonly equation: Equation
  readonly sum: Sum
  /** A unit of the sum is `10^exponent`, as printed. */
  readonly exponent: number
  /** All figures are in one unit, as far as their tables say. */
  readonly comparable: boolean
}

/** One equation over all columns that show its lines. */
export interface Ties {
  /** What is compared with what: "Total assets", "total liabilities with equity". */
  readonly name: string
  readonly with: string
  readonly holds: readonly Tie[]
  readonly fails: readonly Tie[]
}

/** Digits that agree before a column counts as support: 5 = 5 happens. */
const ENOUGH_DIGITS = 2

const exponentOf = ({ figure }: SheetCell): number => figure.value.exponent - figure.scale

/** Equal figures that are printed twice agree in all their digits. */
const digitsOf = ({ total, addends, residual, unit }: Sum): number =>
  residual === 0n && addends.length === 1
    ? total.value.toString().replace(/\D|0+$/g, '').length - 1
    : agreement({ total, addends, blanks: 0, sum: 0n, residual, unit, lawful: true })

/** One amount printed twice in one unit is rounded once. */
const asEqual = (sum: Sum): Sum =>
  sum.addends.length === 1 && sum.addends.every(({ value }) => value.unit === sum.total.unit)
    ? { ...sum, lawful: sum.residual === 0n }
    : sum

function tieOf(equation: Equation, subject: Subject): Tie | undefined {
  const operands = [equation.total, ...equation.parts]
  const exponent = Math.min(0, ...operands.map(({ cell }) => exponentOf(cell)))
  const total = valueOf(equation.total.cell, exponent)
  const parts = equation.parts.map(({ cell, sign }) => ({ value: valueOf(cell, exponent), sign }))
  const sum = sumOf(total, parts, relationsOf(subject).mode)
  if (!sum || total.dash || sum.addends.length === 0) return undefined
  const scales = new Set(
    operands.filter((o) => !o.cell.figure.dash).map((o) => o.cell.figure.scale),
  )
  return {
    equation,
    sum: asEqual(sum),
    exponent,
    comparable: scales.size === 1,
  }
}

export const isSupport = ({ sum }: Tie): boolean => sum.lawful && digitsOf(sum) >= ENOUGH_DIGITS

export function tiesOf(
  subject: Subject,
  name: string,
  other: string,
  equations: readonly Equation[],
): Ties {
  const ties = equations.flatMap((equation) => tieOf(equation, subject) ?? [])
  return {
    name,
    with: other,
    holds: ties.filter(({ sum }) => sum.lawful),
    fails: ties.filter(({ sum }) => !sum.lawful),
  }
}

export const supportOf = ({ holds }: Ties): number => holds.filter(isSupport).length

/** The reading of several under which most columns agree: a search that may only acquit. */
export function bestOf(all: readonly Ties[]): Ties | undefined {
  const score = (ties: Ties): number => supportOf(ties) * 2 - ties.fails.length
  return [...all].sort((a, b) => score(b) - score(a))[0]
}
