// A table's rows → earnings per share with the shares and the income that they may be of.

import type { Sheet, SheetRow } from '../../facts/sheet.ts'
import type { Quotient } from './quotient.ts'
import { isReal } from './quotient.ts'

type Dilution = 'basic' | 'diluted' | 'both'

const PER_SHARE = /\bper (?:[\w-]+ ){0,4}(?:shares?|units?|ads)\b/i
const OTHER_RATE =
  /\bdividends?\b|\bdistributions?\b|\bbook value\b|\bprices?\b|\bdeclared\b|\bfair value\b/i
const COUNT = /\b(?:shares?|units?|stock|ads|denominator)\b/i
const AVERAGE =
  /\b(?:weighted|average|used in|used to|outstanding|denominator|computing|computation)\b/i
const PART =
  /\beffects?\b|\bdilutive\b(?! (?:shares|effect))|\bpotential\b|\boptions?\b|\bawards\b|\bissued\b|\bauthorized\b|\brepurchase/i
const INCOME = /\b(?:net (?:income|loss|earnings|profit)|numerator)\b/i
const EARNED = /\b(?:income|loss|earnings|profits?)\b/i
const OWNED =
  /\b(?:available|attributable|applicable|allocated|continuing operations|for the (?:year|period))\b/i
const OTHER_INCOME = /\bcomprehensive\b|\bbefore (?:[\w-]+ ){0,6}tax/i

const MOST_ROWS = 8

const decimalsOf = (row: SheetRow): number => {
  const places = row.cells.flatMap((cell) =>
    cell && !cell.figure.dash ? [cell.figure.scale - cell.figure.value.exponent] : [],
  )
  return places.length === 0 ? 0 : Math.max(...places)
}

function dilutionIn(words: string): Dilution | undefined {
  const diluted = /\bdilut(?:ed|ion|ive)\b/i.test(words) && !/\bwithout dilution\b/i.test(words)
  const basic = /\bbasic\b|\bwithout dilution\b/i.test(words)
  return basic && diluted ? 'both' : basic ? 'basic' : diluted ? 'diluted' : undefined
}

const dilutionOf = (row: SheetRow): Dilution | undefined =>
  dilutionIn(row.label) ?? dilutionIn(row.parent ?? '')

const wordsOf = (row: SheetRow): string => `${row.parent ?? ''} ${row.label}`

const isRate = (row: SheetRow): boolean => {
  const own =
    PER_SHARE.test(row.label) || (dilutionIn(row.label) && PER_SHARE.test(row.parent ?? ''))
  return Boolean(own) && decimalsOf(row) >= 2 && !OTHER_RATE.test(wordsOf(row))
}

/** Basic or diluted alone is what the heading over it says. */
function isCount(row: SheetRow): boolean {
  const words = dilutionIn(row.label) && !COUNT.test(row.label) ? wordsOf(row) : row.label
  return COUNT.test(words) && AVERAGE.test(words) && !PART.test(row.label) && !isRate(row)
}

const isIncome = (row: SheetRow): boolean =>
  (INCOME.test(row.label) || (EARNED.test(row.label) && OWNED.test(row.label))) &&
  !OTHER_INCOME.test(row.label) &&
  decimalsOf(row) <= 1

export interface PerShare {
  readonly rate: SheetRow
  readonly counts: readonly SheetRow[]
  readonly incomes: readonly SheetRow[]
}

const nearest = (rows: readonly SheetRow[], to: SheetRow): readonly SheetRow[] =>
  [...rows]
    .sort((a, b) => {
      const away = (row: SheetRow): number => Math.abs(row.labelSpan.start - to.labelSpan.start)
      return away(a) - away(b)
    })
    .slice(0, MOST_ROWS)

export function perSharesIn({ rows }: Sheet): readonly PerShare[] {
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== undefined))
  const rates = filled.filter(isRate)
  if (rates.length === 0) return []
  const counts = filled.filter(isCount)
  const incomes = filled.filter(isIncome)
  return rates.map((rate) => {
    const own = dilutionOf(rate)
    const fitting = counts.filter((row) => {
      const other = dilutionOf(row)
      return (
        own === undefined ||
        other === undefined ||
        own === 'both' ||
        other === 'both' ||
        own === other
      )
    })
    return { rate, counts: nearest(fitting, rate), incomes: nearest(incomes, rate) }
  })
}

/** By column; undefined where one of the three is blank or nought. */
export const quotientsOf = (
  rate: SheetRow,
  count: SheetRow,
  income: SheetRow,
): readonly (Quotient | undefined)[] =>
  rate.cells.map((cell, column) => {
    const [n, a] = [count.cells[column], income.cells[column]]
    const one = cell && n && a ? { rate: cell, count: n, amount: a } : undefined
    return one && isReal(one) ? one : undefined
  })
