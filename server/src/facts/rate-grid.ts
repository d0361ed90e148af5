// Tables that state average and year-end rates without highs and lows, in rows or in columns → those rates.

import * as d from '../base/decimal.ts'
import type { Currency } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import { cellPeriod } from './cell-period.ts'
import type { Context } from './context.ts'
import { columnGroups } from './extremes.ts'
import { averageOver } from './rate-lookup.ts'
import { ratePair } from './rate-pair.ts'
import type { RatePair } from './rate-pair.ts'
import type { Rate } from './rate.ts'
import { inverted, invertedUnit } from './rate-table.ts'
import { rowPeriod } from './row-period.ts'
import type { Sheet, SheetCell, SheetRow } from './sheet.ts'

const RATES =
  /\b(?:exchange|translation|conversion|currency|closing|average|buying) rates?\b|\brates? of exchange\b/i
const AVERAGE = /\baverage\b/i
const END =
  /\b(?:closing|spot|(?:year|period|month)[- ]?end|end of (?:the )?(?:year|period|month)|balance sheet)\b/i
const DOLLAR_ALONE = /^(?:1 )?(?:U\.?S\.? dollars?|USD|US ?\$)(?: ?\([^()]*\))?$/i
/** Rates of a plan or of a derivative are none of the market. */
const OTHER =
  /\b(?:assum\w+|budget\w*|forecast\w*|plan\w*|forward\w*|hedg\w+|strike|options?|swaps?|sensitivity)\b/i

/** Within a quarter of what H.10 has for that time: what else is printed beside the words is no rate. */
const TOLERANCE = d.decimal(25, -2)

export function gridRates(sheets: readonly Sheet[], context: Context): readonly Rate[] {
  return sheets.flatMap((sheet) => {
    const heads = sheet.columns.flatMap(({ header }) => header)
    const over = [...sheet.captions.slice(0, 2), ...sheet.corner, ...heads].join(' ')
    const labels = sheet.rows.map((row) => row.label)
    const speaks = RATES.test(over) || labels.some((label) => RATES.test(label))
    if (!speaks || OTHER.test(over) || columnGroups(sheet).length > 0) return []
    return sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell, i) => (cell && rateOf(sheet, row, i, cell, over, context)) ?? []),
    )
  })
}

function rateOf(
  sheet: Sheet,
  row: SheetRow,
  column: number,
  cell: SheetCell,
  over: string,
  context: Context,
): Rate | undefined {
  const { figure } = cell
  if (figure.kind === 'percent' || figure.dash || d.sign(figure.value) <= 0) return undefined
  const header = sheet.columns[column]?.header.join(' ') ?? ''
  const own = `${row.parent ?? ''} ${row.label} ${header}`
  if (OTHER.test(own) || (!RATES.test(own) && !RATES.test(over))) return undefined
  const pair = pairFor(row, header, over, context)
  const period = pair && periodOf(sheet, row, column, context)
  const isAverage = AVERAGE.test(own)
  if (!pair || !period || isAverage === END.test(own)) return undefined
  if (isAverage && period.kind === 'instant') return undefined
  const printed = d.scale(figure.value, -figure.scale)
  const perDollar = pair.inverse ? inverted(printed) : printed
  if (!perDollar || !isNear(perDollar, pair.currency, period)) return undefined
  const unit = d.scale(figure.unit, -figure.scale)
  const at = period.kind === 'instant' ? period.at : period.end
  return {
    currency: pair.currency,
    perDollar,
    unit: pair.inverse ? invertedUnit(perDollar, unit) : unit,
    kind: isAverage ? 'average' : 'spot',
    period: isAverage ? period : { kind: 'instant', at },
    source: { kind: 'filing', span: cell.digits, whole: cell.span, table: true },
  }
}

/** The nearest words that name a pair; the dollar's row in a table of a filing in another currency. */
function pairFor(
  row: SheetRow,
  header: string,
  over: string,
  context: Context,
): RatePair | undefined {
  for (const words of [row.label, header, row.parent ?? ''])
    if (ratePair(words, context.dollar)) return ratePair(words, context.dollar)
  const { currency } = context
  if (DOLLAR_ALONE.test(row.label.trim()) && currency !== undefined && currency !== 'USD')
    return { currency, inverse: false }
  const isNamed =
    row.label === '' ||
    RATES.test(row.label) ||
    AVERAGE.test(row.label) ||
    END.test(row.label) ||
    /\d{4}/.test(row.label)
  return isNamed ? ratePair(over, context.dollar) : undefined
}

function periodOf(
  sheet: Sheet,
  row: SheetRow,
  column: number,
  context: Context,
): Period | undefined {
  return (
    sheet.columns[column]?.period ??
    cellPeriod(sheet, row, column, context) ??
    rowPeriod(sheet, row, context)
  )
}

function isNear(rate: d.Decimal, currency: Currency, period: Period): boolean {
  const { end, months } =
    period.kind === 'instant'
      ? { end: { year: period.at.year, month: period.at.month }, months: 1 }
      : period
  const known = averageOver({ rates: [], definition: {} }, currency, end, months)
  if (!known) return true
  const gap = d.abs(d.subtract(rate, known.perDollar))
  return d.compare(gap, d.multiply(known.perDollar, TOLERANCE)) <= 0
}
