// A cell whose column names no period → the one that its row, the head over its row, or its column with the corner names.

import type { Period } from '../figures/period.ts'
import { periodMentions } from '../figures/period-mention.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import type { Context } from './context.ts'
import { rowPeriod } from './row-period.ts'
import type { Sheet, SheetRow } from './sheet.ts'

const QUARTER = /^(?:first|second|third|fourth) quarter$/i
const BALANCE = /\b(?:balances?|as of|at)\b/i

/** The only period that some words name. */
function named(words: string, context: Context): Period | undefined {
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
  const own =
    named(row.label, context) ?? monthOf(sheet, row, context) ?? named(row.parent ?? '', context)
  return own ?? sheet.corner.map((words) => named(words, context)).find((period) => period)
}

/** A month, whose year may stand over it; a bare year down the side may be one of payments to come. */
function monthOf(sheet: Sheet, row: SheetRow, context: Context): Period | undefined {
  const period = rowPeriod(sheet, row, context)
  return period?.months === 1 ? period : undefined
}
