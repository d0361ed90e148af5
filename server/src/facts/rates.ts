// The exchange rates that the filing states, in tables and sentences, in order of position.

import type { Period } from '../figures/period.ts'
import type { Context } from './context.ts'
import type { Rate, RateKind } from './rate.ts'
import { rateDefinition } from './rate-definition.ts'
import { ratesOfSentence } from './rate-sentence.ts'
import { invertedUnit, perDollar, rateTables } from './rate-table.ts'
import type { RateRow, RateTable } from './rate-table.ts'
import type { Extreme } from './extremes.ts'
import type { Sentence } from './sentence.ts'
import type { Sheet, SheetCell } from './sheet.ts'

export function ratesOf(
  sheets: readonly Sheet[],
  sentences: readonly Sentence[],
  context: Context,
): readonly Rate[] {
  const { monthEnds } = rateDefinition(sentences)
  const yearly: RateKind = monthEnds ? 'average-of-month-ends' : 'average'
  const inTables = rateTables(sheets, context).flatMap((table) =>
    table.rows.flatMap((row) => ratesOfRow(table, row, yearly)),
  )
  const inSentences = sentences.flatMap((sentence) => ratesOfSentence(sentence, context))
  return [...inTables, ...inSentences].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ source }: Rate): number => (source.kind === 'filing' ? source.span.start : 0)

function ratesOfRow(
  table: RateTable,
  { period, cells }: RateRow,
  yearly: RateKind,
): readonly Rate[] {
  const kinds: Readonly<Record<Extreme, RateKind>> = {
    high: 'high',
    low: 'low',
    average: period.months > 1 ? yearly : 'average',
    end: 'spot',
  }
  return Object.entries(cells).flatMap(([extreme, cell]) => {
    const kind = kinds[extreme as Extreme]
    const at: Period = kind === 'spot' ? { kind: 'instant', at: period.end } : period
    const rate = rateOfCell(table, cell, kind, at)
    return rate ? [rate] : []
  })
}

function rateOfCell(
  table: RateTable,
  cell: SheetCell,
  kind: RateKind,
  period: Period,
): Rate | undefined {
  const value = perDollar(table, cell)
  if (!value) return undefined
  return {
    currency: table.currency,
    perDollar: value,
    unit: table.inverse ? invertedUnit(value, cell.figure.unit) : cell.figure.unit,
    kind,
    period,
    source: { kind: 'filing', span: cell.digits, whole: cell.span, table: true },
  }
}
