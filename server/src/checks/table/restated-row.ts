// What two tables may restate: a row's label and figures in the form in which they are compared.

import { plainForm } from '../../base/plain-form.ts'
import { periodKey } from '../../figures/period.ts'
import type { Column, SheetCell, SheetRow } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'

export interface Entry {
  readonly cell: SheetCell
  readonly column: number
  /** Without separators and leading zeros. */
  readonly digits: string
  readonly places: number
  readonly negative: boolean
}

export interface Row {
  readonly sheet: number
  readonly row: SheetRow
  readonly entries: readonly Entry[]
}

const BASIS =
  /\b(?:restated|as (?:previously |originally )?reported|pro[- ]?forma|adjust\w*|constant currency|non-gaap)\b/gi

export const normal = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\b(?:the|of|and|net|total|in|for|at|by|from)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const isYear = (digits: string, places: number): boolean =>
  places === 0 && /^(?:19|20)\d\d$/.test(digits)

export function entryOf(cell: SheetCell, column: number, subject: Subject): Entry | undefined {
  const { figure } = cell
  if (figure.dash || figure.kind === 'percent') return undefined
  const printed = cell.mended ?? plainForm(subject.textOf(cell.digits))
  const digits = printed.replace(/\D/g, '').replace(/^0+/, '')
  const places = (/\.(\d+)$/.exec(printed)?.[1] ?? '').length
  if (digits === '' || (isYear(digits, places) && !printed.includes(','))) return undefined
  return { cell, column, digits, places, negative: figure.negative }
}

export const key = (entry: Entry): string => `${entry.digits}/${entry.places}`
export const pairKey = (a: Row, x: Entry, b: Row, y: Entry): string =>
  `${a.sheet}:${x.column}|${b.sheet}:${y.column}`

const basisOf = (column: Column): string =>
  [...column.header.join(' ').matchAll(BASIS)].map((match) => match[0].toLowerCase()).join(' ')

export function agreesOnPeriod(a: Column, b: Column): boolean | undefined {
  if (basisOf(a) !== basisOf(b)) return false
  return a.period && b.period ? periodKey(a.period) === periodKey(b.period) : undefined
}

const TIME = /\bmonths\b|\bweeks\b|\bquarters?\b|\bended\b|\bas (?:of|at)\b|\b(?:19|20)\d\d\b/i

/** Headings that speak of time must speak of the same. */
export function agreesOnHeading(a: SheetRow, b: SheetRow): boolean {
  const [one = '', other = ''] = [a.parent, b.parent]
  return !(TIME.test(one) || TIME.test(other)) || normal(one) === normal(other)
}
