// Balances told with the year they moved in → the day they are of: "raised the allowance in 2016 to A from B".

import { monthsBefore } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import { isBalance } from './metric.ts'
import type { Statement } from './reading.ts'

const STOCK =
  /\b(?:allowances?|borrowings|debt|indebtedness|deposits|receivables?|payables?|inventor(?:y|ies)|cash equivalents|goodwill|benefit obligations?|total (?:current )?(?:assets|liabilities)|net assets|equity|working capital|backlog|accumulated deficit|retained earnings)$/i
/** What stands behind these narrows the thing and does not name it. */
const HEAD_ENDS = / (?:for|against|of|in|on|to|from|with|at) /
const FROM = /^,? from (?:approximately |about )?$/

/** Whether the words name something that is there on a day, and not something that happens over a year. */
export function isLevel({ label, measure }: Statement): boolean {
  if (!label || measure !== undefined || label.metric.includes(': ')) return false
  if (isBalance(label.metric)) return true
  const [head = ''] = label.words.split(HEAD_ENDS)
  return STOCK.test(head)
}

const dayOf = (period: Period, monthsAgo: number): Period =>
  period.kind === 'instant'
    ? period
    : { kind: 'instant', at: monthsAgo === 0 ? period.end : monthsBefore(period.end, monthsAgo) }

/** `gapBefore` gives the words between a figure and the one before it. */
export function withLevels(
  statements: readonly Statement[],
  gapBefore: (index: number) => string,
): readonly Statement[] {
  return statements.map((one, i) => {
    const { period } = one.bound
    if (period?.kind === 'duration' && isLevel(one))
      return { ...one, bound: { ...one.bound, period: dayOf(period, 0) } }
    const last = statements[i - 1]
    const moved = last?.bound.period
    const isStart = !period && last && moved?.kind === 'duration' && isLevel(last)
    if (!isStart || !FROM.test(gapBefore(i))) return one
    return { ...one, bound: { period: dayOf(moved, moved.months) } }
  })
}
