// A column headed by a day alone, with rows of fees or sales under it → whether they run over the year that ended then.

import type { Day, Period } from '../figures/period.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** What can only be told of months. */
const FLOW =
  /\b(?:expenses?|fees|revenues?|sales|income|cost of|charges|salaries|wages|bonus(?:es)?|rent|commissions|remuneration|compensation|purchases|profit|loss(?:es)?|dividends? (?:paid|received))\b/i
const STANDS =
  /\b(?:prepa(?:id|yments?)|accru\w+|payables?|receivables?|deferred|unearned|outstanding|due|owing|advances?|liabilit\w+|assets?|reserves?|provisions?|allowances?|tax(?:es)?|retained|accumulated|comprehensive|inventor\w+|capitali[sz]ed|unamorti[sz]ed|balances?|deposits?|loans?|cash|investments?|equity|stock|held)\b/i
const OF_FLOWS =
  /\b(?:following transactions|transactions? (?:during|with)|during the (?:\w+ )?(?:years?|periods?)|recogni[sz]ed in (?:the )?(?:consolidated )?(?:statements? of |profit|income)|as follows for the years?|expenses?)\b/i
const OF_BALANCES =
  /\b(?:balances?|payables?|receivables?|liabilit\w+|accru\w+|prepa\w+|provisions?|deferred|financial position|due (?:to|from)|inventor\w+|assets)\b/i
const STANDING_HEAD = /\bas (?:at|of)\b|\bbalances?\b|^at\b/i

/** "open": it must be one, but of how many months nothing says. */
export function flowUnder(
  period: Period,
  sheet: Sheet,
  row: SheetRow,
  column: number,
  yearEnd: Day | undefined,
): 'year' | 'open' | undefined {
  if (period.kind !== 'instant') return undefined
  const head = sheet.columns[column]?.header.join(' ') ?? ''
  const words = sheet.captions.slice(0, 1).join(' ')
  if (STANDING_HEAD.test(head) || STANDS.test(row.label) || OF_BALANCES.test(words))
    return undefined
  const isTold = OF_FLOWS.test(words)
  if (!FLOW.test(row.label) && !isTold) return undefined
  const { year, month, day } = period.at
  const isYear = yearEnd?.month === month && yearEnd.day === day && year <= yearEnd.year
  return isTold && isYear ? 'year' : 'open'
}
