// An amount and the dollars printed with it → whether both can be what their units say.

import { overlaps } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Fact } from '../facts/fact.ts'
import { printedDollars } from '../facts/printed-dollars.ts'
import type { Printed } from '../facts/printed-dollars.ts'
import { isPossible } from '../facts/rate-possible.ts'
import type { SheetCell } from '../facts/sheet.ts'
import type { Filing } from '../filing.ts'

/** Dollars that a finding takes part in are nobody's answer. */
export const isDoubted = ({ dollars }: Printed, findings: readonly Finding[]): boolean =>
  findings.some((one) => [one, ...one.related].some(({ span }) => overlaps(span, dollars.span)))

export function isPossiblePair(
  { figure, period }: Fact,
  printed: Printed,
  filing: Filing,
): boolean {
  const { currency } = figure
  const at = period && (period.kind === 'instant' ? period.at : period.end)
  const { rates, end } = filing.market
  return currency === undefined || isPossible(printed.perDollar, currency, at ?? end?.at, rates)
}

/** Whether the dollars of a row are so far from its amounts that a unit is misread, and that of the whole row unknown. */
export function isOddRow(fact: Fact, filing: Filing, findings: readonly Finding[]): boolean {
  const { cell, period, ...rest } = fact
  const sheet = cell && filing.sheets[cell.sheet]
  if (!sheet) return false
  const isOdd = ({ figure }: SheetCell, column: number): boolean => {
    if (figure.currency === 'USD' || figure.kind !== 'amount') return false
    const own = sheet.columns[column]?.period ?? period
    const other = { ...rest, figure, cell: { ...cell, column }, ...(own && { period: own }) }
    const printed = printedDollars(other, filing)
    return (
      printed !== undefined &&
      !isDoubted(printed, findings) &&
      !isPossiblePair(other, printed, filing)
    )
  }
  const cells = sheet.rows[cell.row]?.cells ?? []
  return cells.some((one, column) => one && isOdd(one, column))
}
