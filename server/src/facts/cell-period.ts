// A cell whose column names no period → the one that its row, the head over its row, or its column with the corner names.

import { withoutPoints } from '../figures/day-range.ts'
import { monthsOf } from '../figures/month.ts'
import type { Day, Period } from '../figures/period.ts'
import { periodMentions } from '../figures/period-mention.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import { captionPeriods } from './caption-periods.ts'
import type { Context } from './context.ts'
import { rowPeriod } from './row-period.ts'
import type { Sheet, SheetRow } from './sheet.ts'

const QUARTER = /^(?:first|second|third|fourth) quarter$/i
const BALANCE = /\b(?:balances?|as of|at)\b/i

const NUMBERS = /\b(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>(?:19|20)\d\d)\b/

/** "1-4-2023" may be April or January; the first day of a fiscal year that ends in March it can be in one way alone. */
function withFirstDay(words: string, yearEnd: Day | undefined): string {
  const { a = '', b = '', year = '' } = NUMBERS.exec(words)?.groups ?? {}
  const month = ((yearEnd?.month ?? 12) % 12) + 1
  const isFirst = [a, b].some((day, i) => Number(day) === 1 && Number([b, a][i]) === month)
  return isFirst ? words.replace(NUMBERS, `${year}-${month.toString()}-1`) : words
}

/** The only period that some words name. */
function named(printed: string, context: Context): Period | undefined {
  const words = withFirstDay(withoutPoints(printed), context.yearEnd)
  const mentions = periodMentions(words)
  const [mention] = mentions
  if (!mention || mentions.length > 1 || mention.kind === 'year') return undefined
  if (mention.kind === 'day' && !BALANCE.test(words)) return undefined
  return resolvePeriod(mention, context.yearEnd, context.naming)
}

/** "First quarter" under "Fiscal year ended March 31, 2015". */
function quarterOf(name: string, sheet: Sheet, context: Context): Period | undefined {
  const years = [...sheet.corner, ...sheet.captions].filter((words) => /\bended\b/i.test(words))
  return years
    .map((words) =>
      named(
        `${name} of the ${words.toLowerCase().replace(/\b[a-z]/g, (c) => c.toUpperCase())}`,
        context,
      ),
    )
    .find((period) => period?.kind === 'duration' && period.months === 3)
}

export function cellPeriod(
  sheet: Sheet,
  row: SheetRow,
  column: number,
  context: Context,
): Period | undefined {
  const header = sheet.columns[column]?.header.join(' ') ?? ''
  for (const name of [header, row.label, row.parent ?? ''])
    if (QUARTER.test(name.trim())) {
      const quarter = quarterOf(name.trim(), sheet, context)
      if (quarter) return quarter
    }
  const listed = captionPeriods(sheet)[column]
  if (listed) return listed
  const own =
    named(row.label, context) ?? monthOf(sheet, row, context) ?? dayOf(sheet, row, context)
  if (own) return own
  const around = betweenBalances(sheet, row, context) ?? named(row.parent ?? '', context)
  return around ?? sheet.corner.map((words) => named(words, context)).find((period) => period)
}

const OF_EVENTS = /\b(?:issu\w+|grant\w*|declar\w+|acqui\w+|transactions?|purchase|closing)\b/i
const LATER = /\b(?:expir\w+|matur\w+|due)\b/i

/** A date down the side, in a table whose corner says that something happened then. */
function dayOf(
  { corner, columns }: Sheet,
  { label }: SheetRow,
  context: Context,
): Period | undefined {
  const [mention, ...more] = periodMentions(label)
  if (mention?.kind !== 'day' || more.length > 0 || label.replace(/[\d\W]/g, '').length > 9)
    return undefined
  const over = [...corner, ...columns.flatMap(({ header }) => header)].join(' ')
  const isEvent = OF_EVENTS.test(over) && !LATER.test(over)
  return isEvent ? resolvePeriod(mention, context.yearEnd, context.naming) : undefined
}

/** Of a balance's row in a statement of changes: "Balance, November 30, 2019". */
function balanceDay({ label, loose }: SheetRow, context: Context): Day | undefined {
  if (loose || !/^(?:\w+ )?balances?\b|^as at\b/i.test(label)) return undefined
  const period = named(label, context)
  return period?.kind === 'instant' ? period.at : undefined
}

/** The months between the balances above and below a row; those of a year at most. */
function betweenBalances(sheet: Sheet, row: SheetRow, context: Context): Period | undefined {
  const here = sheet.rows.indexOf(row)
  if (here < 0 || !sheet.rows.some(({ label }) => /\bbalances?\b|^as at\b/i.test(label)))
    return undefined
  const days = sheet.rows.map((one) => balanceDay(one, context))
  const from = days.slice(0, here).findLast((day) => day !== undefined)
  const end = days.slice(here + 1).find((day) => day !== undefined)
  if (!from || !end) return undefined
  if (end.day === 1) return { kind: 'instant', at: end }
  const opens = from.day === 1 ? monthsOf(from) - 1 : monthsOf(from)
  const months = monthsOf(end) - opens
  return months >= 1 && months <= 12 ? { kind: 'duration', end, months } : undefined
}

/** A month, whose year may stand over it; a bare year down the side may be one of payments to come. */
function monthOf(sheet: Sheet, row: SheetRow, context: Context): Period | undefined {
  const period = rowPeriod(sheet, row, context)
  return period?.months === 1 ? period : undefined
}
