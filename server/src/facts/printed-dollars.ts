// An amount → the dollars that the filing itself prints for it: beside it in brackets, or in the dollar column.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { samePeriod } from '../figures/period.ts'
import type { Fact } from './fact.ts'
import type { Sheet, SheetCell } from './sheet.ts'

export interface Printed {
  readonly dollars: Pick<SheetCell, 'figure' | 'span'>
  /** Units of the currency per dollar that the pair implies. */
  readonly perDollar: Decimal
}

interface Source {
  readonly sheets: readonly Sheet[]
  readonly facts: readonly Fact[]
  readonly textOf: (span: { readonly start: number; readonly end: number }) => string
}

const PLACES = -4

export function printedDollars(fact: Fact, source: Source): Printed | undefined {
  const { sheets, facts, textOf } = source
  const dollars = fact.cell ? inRow(fact, sheets) : inBrackets(facts, facts.indexOf(fact), textOf)
  const perDollar = dollars && d.divide(fact.figure.value, dollars.figure.value, PLACES)
  return perDollar && d.sign(perDollar) > 0 ? { dollars, perDollar } : undefined
}

const isDollars = (cell: Pick<SheetCell, 'figure'>): boolean =>
  cell.figure.kind === 'amount' && cell.figure.currency === 'USD' && d.sign(cell.figure.value) !== 0

/** The only dollar cell of the row for the same period, per share where the amount is. */
function inRow({ cell, figure }: Fact, sheets: readonly Sheet[]): SheetCell | undefined {
  const sheet = cell && sheets[cell.sheet]
  const row = cell && sheet?.rows[cell.row]
  const period = cell && sheet?.columns[cell.column]?.period
  if (!row || !period) return undefined
  const found = row.cells.filter((one, i): one is SheetCell => {
    const of = sheet.columns[i]?.period
    if (!one || !of || !isDollars(one) || one.figure.perShare !== figure.perShare) return false
    return samePeriod(of, period)
  })
  return found.length === 1 ? found[0] : undefined
}

const OPENS = /^ ?\((?:or )?(?:approximately |about |equivalent to |US)*$/i

/** "¥27.5 billion ($264 million)", or the dollars first. */
export function inBrackets(
  facts: readonly Fact[],
  here: number,
  textOf: Source['textOf'],
): Fact | undefined {
  const between = (a: Fact, b: Fact): boolean =>
    a.span.end <= b.span.start &&
    b.span.start - a.span.end < 40 &&
    OPENS.test(textOf({ start: a.span.end, end: b.span.start }).replaceAll('\\', ''))
  const [before, fact, after] = [facts[here - 1], facts[here], facts[here + 1]]
  if (!fact) return undefined
  if (after && isDollars(after) && between(fact, after)) return after
  return before && isDollars(before) && between(before, fact) ? before : undefined
}
