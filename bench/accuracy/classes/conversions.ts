// Amounts that are printed in two currencies at one rate: pairs of columns, and "¥… ($…)" in sentences.

import type { Figure } from '../figure.ts'
import { approximate, significant } from '../figure.ts'
import type { Page } from '../page.ts'
import { isHeading } from '../row.ts'
import type { Table } from '../table.ts'
import type { Target, TargetClass } from '../target.ts'
import { CELL_SLIPS, once } from '../target.ts'

interface Pair {
  readonly local: Figure
  readonly dollars: Figure
}

const half = (figure: Figure): number => 10 ** (figure.scale - figure.places) / 2

/** The rates that would bring one amount to the other, as printed. */
function rates({ local, dollars }: Pair): readonly [number, number] {
  const [a, b] = [approximate(local), approximate(dollars)]
  return [
    (a - half(local)) / (b + half(dollars)),
    (a + half(local)) / Math.max(b - half(dollars), 1e-9),
  ]
}

const fits = (pair: Pair, rate: number): boolean => {
  const [low, high] = rates(pair)
  return low <= rate && rate <= high
}

/** The rate that most pairs share: the middle of the narrowest of theirs that the others agree with. */
function common(pairs: readonly Pair[]): { rate: number; holding: readonly Pair[] } {
  let best: { rate: number; holding: readonly Pair[] } = { rate: 1, holding: [] }
  for (const pair of pairs) {
    const [low, high] = rates(pair)
    const rate = (low + high) / 2
    const holding = pairs.filter((other) => fits(other, rate))
    if (holding.length > best.holding.length) best = { rate, holding }
  }
  return best
}

const vouched = (pair: Pair, rate: number): Target[] => [
  { figure: pair.local, slack: 1n, holds: (local) => fits({ ...pair, local }, rate) },
  { figure: pair.dollars, slack: 1n, holds: (dollars) => fits({ ...pair, dollars }, rate) },
]

const DOLLARS = /US\s?\$|U\.S\. dollars?|US dollars?/i
const OTHERS = /[¥￥€]|\b(?:yen|RMB|renminbi|euros?|NT\$|HK\$|CAD|pesos?|won|rupees?)\b/i

function inTable(table: Table): Target[] {
  const heading = [table.above, ...table.rows.slice(0, 6).map(({ words }) => words)].join('\n')
  if (!OTHERS.test(heading) || !DOLLARS.test(heading)) return []
  const rows = table.rows.filter((row) => !isHeading(row)).map(({ figures }) => figures)
  const columns = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))]
  return columns.flatMap((left) =>
    columns.flatMap((right) => {
      if (left === right) return []
      const pairs = rows.flatMap((row): Pair[] => {
        const local = row.find(({ column }) => column === left)
        const dollars = row.find(({ column }) => column === right)
        if (!local || !dollars || significant(local) < 3 || significant(dollars) < 2) return []
        return [{ local, dollars }]
      })
      const { rate, holding } = common(pairs)
      if (Math.abs(rate - 1) < 0.002 || rate < 1) return []
      if (holding.length < 4 || holding.length * 5 < pairs.length * 4) return []
      return holding.flatMap((pair) => vouched(pair, rate))
    }),
  )
}

/** Between the two: the scale of the first and the opening bracket. */
const isBetween = (text: string): boolean =>
  /^(?:thousand|million|billion|trillion)?\((?:approximately|or|about)?(?:US)?\$$/i.test(
    text.replace(/\s/g, ''),
  )

function inSentences({ sentences, mask }: Page): Target[] {
  const pairs = sentences.flatMap(({ figures }) =>
    figures.flatMap((local, i): Pair[] => {
      const dollars = figures[i + 1]
      if (!dollars || local.currency === '' || local.currency === '$') return []
      return isBetween(mask.slice(local.end, dollars.start)) ? [{ local, dollars }] : []
    }),
  )
  return pairs.flatMap((pair) => {
    const [low, high] = rates(pair)
    const rate = (low + high) / 2
    const others = pairs.filter((other) => other !== pair && overlap(rates(other), [low, high]))
    return others.length > 0 && significant(pair.dollars) >= 2 ? vouched(pair, rate) : []
  })
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] <= b[1] && b[0] <= a[1]

export const conversions: TargetClass = {
  id: 'conversion',
  title: 'amounts printed in two currencies at one rate',
  goal: 0.9,
  slips: [
    ...CELL_SLIPS.filter((kind) => kind !== 'neighbour' && kind !== 'sign'),
    'million for billion',
  ],
  targets: (page) => once([...page.tables.flatMap(inTable), ...inSentences(page)]),
}
