// A sheet with "High" and "Low" down its side → the same sheet with them across its head.

import { span } from '../base/span.ts'
import { extremeNamed } from './extremes.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** The sheet itself where its rows are no highs and lows. */
export function turned(sheet: Sheet): Sheet {
  const named = sheet.rows.filter((row) => !row.loose && extremeNamed(row.label) !== undefined)
  const has = (extreme: string): boolean => named.some((row) => extremeNamed(row.label) === extreme)
  if (!has('high') || !has('low')) return sheet
  const rows = sheet.columns.flatMap((column, i): readonly SheetRow[] => {
    const cells = named.map((row) => row.cells[i])
    const first = cells.find((cell) => cell !== undefined)
    if (!first) return []
    const label = column.header.join(' ')
    const labelSpan = span(first.span.start, first.span.start)
    return [{ label, labelSpan, role: 'line', level: 0, marks: [], cells }]
  })
  const columns = named.map((row) => ({ header: [row.label], kind: 'unknown' as const }))
  return { ...sheet, columns, rows }
}
