// A column of a sheet → whether it shows the differences of two others, whose signs no sum down the column settles.

import { abs } from '../../base/whole.ts'
import { periodKey } from '../../figures/period.ts'
import type { Sheet } from '../../facts/sheet.ts'
import { valueOf } from './lattice.ts'
import type { Relation } from './relation.ts'
import type { Sum } from './sum.ts'

const HEAD = /\bchanges?\b|\bdifferences?\b|\bvariances?\b|\bincrease|\bdecrease/i
/** A column beside its total is a part of it. */
const TOTAL_HEAD = /\btotals?\b|\bconsolidated\b|\bcombined\b/i
const FEWEST = 2
/** Choices of signs that are tried. */
const MOST_TURNED = 10

interface Row {
  readonly own: bigint
  readonly a: bigint
  readonly b: bigint
  readonly unit: bigint
}

/** The rows that have figures in all three columns. */
function rowsOf(
  { rows }: Sheet,
  exponent: number,
  [own, a, b]: readonly [number, number, number],
): readonly Row[] {
  return rows.flatMap(({ cells }): readonly Row[] => {
    const values = [own, a, b].map((column) => {
      const cell = cells[column]
      return cell && !cell.figure.dash ? valueOf(cell, exponent) : undefined
    })
    const [x, y, z] = values
    if (!x || !y || !z || values.some((value) => value?.percent)) return []
    return [{ own: x.value, a: y.value, b: z.value, unit: x.unit }]
  })
}

/** In size, whatever the signs: with costs in brackets, their fall may stand in brackets or without. */
const differs = ({ own, a, b, unit }: Row): boolean =>
  [abs(a - b), abs(abs(a) - abs(b))].some((size) => 2n * abs(abs(own) - size) <= 3n * unit)

/** Of two amounts below nought, and with the sign that their sizes give it. */
const isOfCosts = ({ own, a, b }: Row): boolean => a < 0n && b < 0n && own < 0n === abs(a) < abs(b)

const isOfPeriods = ({ columns }: Sheet, own: number, a: number, b: number): boolean => {
  const [x, y] = [columns[a]?.period, columns[b]?.period]
  return !columns[own]?.period && !!x && !!y && periodKey(x) !== periodKey(y)
}

function isDifference(sheet: Sheet, exponent: number, own: number): boolean {
  const headOf = (column: number): string => sheet.columns[column]?.header.join(' ') ?? ''
  if (HEAD.test(headOf(own))) return true
  const others = sheet.columns
    .map((_, i) => i)
    .filter((i) => i !== own && sheet.columns[i]?.kind !== 'percent' && !TOTAL_HEAD.test(headOf(i)))
  return others.some((a) =>
    others.some((b) => {
      if (a === b) return false
      const rows = rowsOf(sheet, exponent, [own, a, b])
      const telling = rows.filter((row) => row.own !== 0n && row.a !== 0n && row.b !== 0n)
      if (telling.length < FEWEST || !rows.every(differs)) return false
      const odd = telling.filter((row) => 2n * abs(row.own - row.a + row.b) > 3n * row.unit)
      const isOfPeriod = sheet.columns[own]?.period !== undefined
      return (
        isOfPeriods(sheet, own, a, b) || (!isOfPeriod && odd.length > 0 && odd.every(isOfCosts))
      )
    }),
  )
}

/** Whether a sum holds once some of its figures take the other sign. */
function holdsTurned({ addends, residual, unit }: Sum): boolean {
  const slack = BigInt(addends.length + 1) * unit
  let reached = [residual]
  for (const { value, sign } of addends.slice(0, MOST_TURNED)) {
    const twice = 2n * value.value * BigInt(sign)
    reached = [...reached, ...reached.map((left) => left + twice)]
  }
  return reached.some((left) => 2n * abs(left) <= slack)
}

/** A sum down a column of differences that other signs would settle: how it prints a fall is its own custom. */
export function isOfDifferences({ kind, sheet, exponent }: Relation, sum: Sum): boolean {
  if (kind !== 'down') return false
  const total = { ...sum, residual: -sum.total.value - sum.sum }
  if (!holdsTurned(sum) && !holdsTurned(total)) return false
  const column = sheet.rows
    .map(({ cells }) => cells.indexOf(sum.total.cell))
    .find((index) => index >= 0)
  return column !== undefined && isDifference(sheet, exponent, column)
}
