// A statement's columns → the days at which they begin and end, as far as their heads say.

import type { Day, Period } from '../figures/period.ts'
import type { Column } from './sheet.ts'
import type { Statement } from './statements.ts'

/** A bare year in a head says less: which twelve months it is, other statements tell. */
export type Mark =
  { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'year'; readonly year: number }

const lastDay = (period: Period): Day => (period.kind === 'instant' ? period.at : period.end)

const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/\bthree months\b|\bquarters? ended\b|\b1[23] weeks\b|\bthirteen weeks\b/i, 3],
  [/\bsix months\b|\bhalf[- ]year\b|\b2[46] weeks\b|\btwenty-six weeks\b/i, 6],
  [/\bnine months\b|\b39 weeks\b|\bthirty-nine weeks\b/i, 9],
  [/\byears? ended\b|\btwelve months\b|\bfiscal\b|\b5[23] weeks\b/i, 12],
]

/** How many months a column covers: its own head says so, or the words over the statement. */
export function monthsOf(statement: Statement, column: number): number | undefined {
  const { period, header = [] } = statement.columns[column] ?? {}
  if (period?.kind === 'duration') return period.months
  const [sheet] = statement.sheets
  for (const words of [header.join(' '), ...sheet.corner, ...sheet.captions.slice(0, 2)])
    for (const [shape, months] of LENGTHS) if (shape.test(words)) return months
  return undefined
}

function endOf({ period, header }: Column): Mark | undefined {
  if (period) return { kind: 'day', day: lastDay(period) }
  const years = [...header.join(' ').matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year))
  return years.length === 1 && years[0] !== undefined ? { kind: 'year', year: years[0] } : undefined
}

export const endMark = ({ columns }: Statement, column: number): Mark | undefined => {
  const own = columns[column]
  return own && endOf(own)
}

/** The day before a column's stretch began. */
export function startMark(statement: Statement, column: number): Mark | undefined {
  const end = endMark(statement, column)
  const months = monthsOf(statement, column)
  if (!end) return undefined
  if (end.kind === 'year')
    return months === undefined || months === 12 ? { ...end, year: end.year - 1 } : undefined
  if (months === undefined) return undefined
  const { year, month } = end.day
  const index = year * 12 + month - 1 - months
  return { kind: 'day', day: { ...end.day, year: Math.floor(index / 12), month: (index % 12) + 1 } }
}

/** Years of 52 or 53 weeks end some days apart. */
const FARTHEST_DAYS = 9
const MIDDLE = 15
const MILLISECONDS = 86_400_000

const serial = ({ year, month, day = MIDDLE }: Day): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS

/** `shift` is added to bare years: "fiscal 2023" may end in 2024. */
export function meets(a: Mark, b: Mark, shift = 0): boolean {
  if (a.kind === 'day' && b.kind === 'day') {
    const loose = a.day.day === undefined || b.day.day === undefined ? MIDDLE : 0
    return Math.abs(serial(a.day) - serial(b.day)) <= FARTHEST_DAYS + loose
  }
  const year = (mark: Mark): number => (mark.kind === 'day' ? mark.day.year : mark.year)
  const shifted = (mark: Mark): number => year(mark) + (mark.kind === 'year' ? shift : 0)
  return a.kind === b.kind ? year(a) === year(b) : shifted(a) === shifted(b)
}
