// A total and the lines around it → two cells of one line in each other's place, where nothing else explains two columns.

import type { RoundingMode } from '../../figures/figure.ts'
import type { Candidate, Member, Order } from './candidate.ts'
import { isAcquitted } from './choose.ts'
import { exchangeIn, findExchange } from './exchange.ts'
import type { Exchanged } from './exchange.ts'
import { isResult } from './labels.ts'
import { promisedBy } from './promise.ts'

/** Undefined too where both columns that fail add up in another way; `section` is that of a line. */
export function exchangeOf(
  total: Member,
  orders: readonly (readonly [Order, readonly Member[]])[],
  best: Candidate | undefined,
  all: readonly Candidate[],
  mode: RoundingMode,
  section: (index: number) => number | undefined,
): Exchanged | undefined {
  if (best && best.fails.length < 2) return undefined
  if (!best && total.label !== '' && !isResult(total.label)) return undefined
  const [, above = []] = orders[0] ?? []
  const blocks = best
    ? [best]
    : promisedBy(total, above, section)
        .filter(({ signs }) => signs.includes(-1))
        .map((one) => ({ ...one, order: 'compressed' as const, pattern: 'labels' as const }))
  const found = [
    ...blocks.map((block) => exchangeIn(total, block, mode)),
    ...(best ? [] : orders.map(([order, members]) => findExchange(total, members, order, mode))),
  ].filter((one) => one !== undefined)
  return found.find(({ columns }) => !columns.every((column) => isAcquitted(column, all)))
}
