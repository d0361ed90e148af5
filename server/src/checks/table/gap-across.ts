// A row that does not add up across and that no slip explains → whether its columns are so clear that the gap can be told.

import { abs } from '../../base/whole.ts'
import { isBalance, isCanonical, metricOf } from '../../facts/metric.ts'
import type { Found, Row } from './across.ts'
import type { Lattice } from './lattice.ts'
import type { Shape } from './shapes-across.ts'

const QUARTER =
  /\b(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter\b|\bq[1-4]\b|\bthree months\b/i
const YEAR = /\byear\b|\btotals?\b|\btwelve months\b|\b(?:19|20)\d\d\b/i
const TOTAL = /^\W*(?:grand )?totals?\b|\btotals?\W*$|\bconsolidated\b/i
/** Rows of which a total column may hold something else. */
const OTHER_MEASURE =
  /\b(?:average|weighted|per|shares?|number|rates?|ratio|margin|percent|employees|days|assets|liabilities)\b|%/i

const headerOf = ({ sheet, amounts }: Lattice, column: number): string =>
  sheet.columns[amounts[column] ?? -1]?.header.join(' ') ?? ''

/** Four quarters and their year: the heads themselves say what adds up. */
export const isYearOfQuarters = ({ total, operands }: Shape, lattice: Lattice): boolean =>
  operands.length === 4 &&
  operands.every(([column, sign]) => sign === 1 && QUARTER.test(headerOf(lattice, column))) &&
  YEAR.test(headerOf(lattice, total)) &&
  !QUARTER.test(headerOf(lattice, total))

/** Quarters and their year, for what flows; other parts and their total, where three rows hold for one that does not. */
export function isGapAcross(fail: Row, { shape, holds, fails }: Found, lattice: Lattice): boolean {
  const { sheet } = lattice
  const { total, operands } = shape
  const { label } = fail.line.row
  const columns = operands.map(([column]) => column)
  const exact = holds.filter((row) => row.sum.residual === 0n && row.sum.addends.length >= 2)
  if (!lattice.placed || sheet.mixed || fails.length > 1 || exact.length < holds.length)
    return false
  if (operands.length < 2 || operands.some(([, sign]) => sign !== 1)) return false
  if (fail.sum.blanks > 0 || fail.sum.addends.length < operands.length) return false
  if (label === '' || OTHER_MEASURE.test(label)) return false
  if (Math.max(...columns) - Math.min(...columns) !== columns.length - 1) return false
  const cells = [fail.sum.total, ...fail.sum.addends.map(({ value }) => value)]
  if (cells.some(({ cell }) => cell.mended !== undefined || cell.figure.perShare)) return false
  const values = lattice.lines.flatMap((line) => (line === fail.line ? [] : line.values))
  const others = fail.line.values.filter((_, i) => i !== total)
  const gap = abs(fail.sum.residual)
  if ([...values, ...others].some((value) => value && abs(value.value) === gap)) return false
  if (isYearOfQuarters(shape, lattice)) {
    const metric = metricOf(label)
    return metric !== undefined && isCanonical(metric) && !isBalance(metric) && exact.length >= 1
  }
  return exact.length >= 3 && TOTAL.test(headerOf(lattice, total))
}
