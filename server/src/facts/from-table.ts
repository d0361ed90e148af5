// Sheets → facts: each cell with its measure, period and owner.

import { cellPeriod } from './cell-period.ts'
import type { Context } from './context.ts'
import type { Basis, Fact } from './fact.ts'
import { metricOf, normalLabel } from './metric.ts'
import type { Column, Sheet, SheetRow } from './sheet.ts'

/** A label that says nothing without the heading over it. */
const GENERIC =
  /^(?:total|sub-?total|others?|other, net|net|basic|diluted|current|non-?current|long-term|short-term|domestic|foreign|federal|state|balance|beginning of (?:the )?(?:year|period)|end of (?:the )?(?:year|period))$/

const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/\bas (?:previously |originally )?reported\b/i, 'reported'],
  [/\brestate[dm]/i, 'restated'],
  [/\bpro[- ]?forma\b/i, 'pro-forma'],
  [/\bnon-gaap\b|\badjusted\b|\bconstant currency\b|^core\b/i, 'non-gaap'],
  [/\bforecast|\bprojected|\bbudget|\btarget/i, 'forecast'],
]

const basisOf = (texts: readonly string[]): Basis | undefined =>
  BASES.find(([shape]) => texts.some((text) => shape.test(text)))?.[1]

function metricIn(row: SheetRow): string | undefined {
  const plain = normalLabel(row.label)
  if (plain === '') return undefined
  const known = metricOf(row.label)
  if (known !== undefined) return known
  if (!GENERIC.test(plain)) return plain
  return row.parent === undefined ? undefined : `${normalLabel(row.parent)}: ${plain}`
}

/** The part of a fact that a column gives to all its rows. */
function factColumn(sheet: Sheet, column: Column): Pick<Fact, 'period' | 'basis' | 'entity'> {
  const basis = basisOf([...column.header, ...sheet.captions.slice(0, 1)])
  const isWhole = [...sheet.captions, ...column.header].some((text) =>
    /\bconsolidated\b/i.test(text.slice(0, 160)),
  )
  const isPart = [...sheet.captions, ...column.header].some((text) =>
    /\bsegment|\bsubsidiar|\bparent\b|\bguarantor|\beliminations?\b/i.test(text),
  )
  return {
    ...(column.period && { period: column.period }),
    ...(basis && { basis }),
    ...(isWhole && !isPart && { entity: 'consolidated' }),
  }
}

/** A column for a part of the year, or for the year, that the table's corner names. */
const OF_YEAR = /^(?:(?:first|second|third|fourth) quarter|(?:fiscal|full) year)$/i

/** In order of position within each sheet's rows. */
export function factsOfSheets(sheets: readonly Sheet[], context: Context): readonly Fact[] {
  return sheets.flatMap((sheet, s) => {
    const shared = sheet.columns.map((column) => factColumn(sheet, column))
    return sheet.rows.flatMap((row, r) => {
      const metric = metricIn(row)
      const basis = basisOf([row.label])
      return row.cells.flatMap((cell, c): Fact[] => {
        if (!cell) return []
        const header = sheet.columns[c]?.header.join(' ').trim() ?? ''
        const period =
          shared[c]?.period === undefined && OF_YEAR.test(header)
            ? cellPeriod(sheet, row, c, context)
            : undefined
        return [
          {
            figure: cell.figure,
            span: cell.span,
            digits: cell.digits,
            where: 'table',
            ...(metric !== undefined && { metric }),
            ...(row.label !== '' && { label: row.label }),
            ...shared[c],
            ...(period && { period }),
            ...(basis && { basis }),
            cell: { sheet: s, row: r, column: c },
          },
        ]
      })
    })
  })
}
