// A row's label, with the headings over it → the month, quarter or year that the row is about.

import { MONTHS } from '../figures/month.ts'
import { daysInMonth } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'
import { periodMentions } from '../figures/period-mention.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import type { Context } from './context.ts'
import type { Sheet, SheetRow } from './sheet.ts'

type Duration = Period & { readonly kind: 'duration' }

const NAMES = MONTHS.map((name) => name.toLowerCase())
const LONELY_MONTH = /^(?<name>[a-z]{3,9})\b\.?(?! ?\d)/i
const YEAR = /\b(?:19|20)\d\d\b/
const THROUGH = /\b(?:through|to|until|up to)\b/i

const whole = (year: number, month: number): Day => ({ year, month, day: daysInMonth(year, month) })

function monthNamed(label: string): number | undefined {
  const name = LONELY_MONTH.exec(label)?.groups?.['name']?.toLowerCase()
  if (name === undefined) return undefined
  const index = NAMES.findIndex(
    (month) =>
      month === name ||
      month.slice(0, 3) === name ||
      (month.slice(0, 4) === name && name === 'sept'),
  )
  return index < 0 ? undefined : index + 1
}

/** Nearest first. */
const wordsOver = (sheet: Sheet, row: SheetRow): readonly string[] => [
  ...(row.parent === undefined ? [] : [row.parent]),
  ...[...sheet.corner].reverse(),
  ...sheet.columns.flatMap((column) => column.header),
  ...sheet.captions,
]

function yearOver(sheet: Sheet, row: SheetRow): number | undefined {
  const year = wordsOver(sheet, row)
    .map((words) => YEAR.exec(words)?.[0])
    .find((found) => found !== undefined)
  return year === undefined ? undefined : Number(year)
}

/** A whole month or stretch of months; one that is not over yet ends on the day that the label names. */
export function rowPeriod(sheet: Sheet, row: SheetRow, context: Context): Duration | undefined {
  const label = row.label.trim()
  const mentions = periodMentions(label)
  const through = THROUGH.test(label) ? mentions.find((m) => m.kind === 'day') : undefined
  if (through?.kind === 'day') return { kind: 'duration', end: through.at, months: 1 }
  const month = monthNamed(label)
  const year = month === undefined ? undefined : yearOver(sheet, row)
  if (month !== undefined && year !== undefined)
    return { kind: 'duration', end: whole(year, month), months: 1 }
  const [mention] = mentions
  if (!mention || mentions.length > 1) return undefined
  if (mention.kind === 'month')
    return { kind: 'duration', end: whole(mention.at.year, mention.at.month), months: 1 }
  if (mention.kind === 'day') return endingOn(sheet, row, mention.at)
  if (mention.kind === 'year') return yearRow(sheet, row, mention.year, context)
  const period = resolvePeriod(mention, context.yearEnd, context.naming)
  return period?.kind === 'duration' ? period : undefined
}

/** "March 31, 2004" under "Year ended". */
const endingOn = (sheet: Sheet, row: SheetRow, end: Day): Duration | undefined =>
  wordsOver(sheet, row).some((words) => /\byears? end(?:ed|ing)\b/i.test(words))
    ? { kind: 'duration', end, months: 12 }
    : undefined

const ENDED = /\bend(?:ed|ing)(?: on)? (?<month>[A-Z][a-z]+) \d{1,2}\b/

/** A bare "2004": a fiscal or calendar year where the words over it say so, else the document's. */
function yearRow(
  sheet: Sheet,
  row: SheetRow,
  year: number,
  context: Context,
): Duration | undefined {
  const over = wordsOver(sheet, row)
  const ended = over
    .map((words) => ENDED.exec(words)?.groups?.['month'])
    .find((m) => m !== undefined)
  const month = ended === undefined ? undefined : monthNamed(ended)
  if (month !== undefined) return { kind: 'duration', end: whole(year, month), months: 12 }
  const says = (word: RegExp): boolean => over.some((words) => word.test(words))
  const kind = says(/\bfiscal\b/i)
    ? 'fiscal-year'
    : says(/\bcalendar\b/i)
      ? 'calendar-year'
      : 'year'
  const period = resolvePeriod({ kind, year, span: row.labelSpan }, context.yearEnd, context.naming)
  return period?.kind === 'duration' ? period : undefined
}
