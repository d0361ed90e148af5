// Changes: the difference or the percentage that two figures of a sentence or of a row have between them.

import type { Figure } from '../figure.ts'
import { approximate } from '../figure.ts'
import type { Page, Sentence } from '../page.ts'
import { isHeading } from '../row.ts'
import type { Table } from '../table.ts'
import type { Target, TargetClass } from '../target.ts'
import { CELL_SLIPS, once } from '../target.ts'

/** Half a unit of the last digit, in the figure's own terms. */
const doubt = (figure: Figure): number => 10 ** (figure.scale - figure.places) / 2

/** A rounded figure may also have been cut off: one unit of its last digit either way. */
function isDifference(later: Figure, earlier: Figure, change: Figure): boolean {
  const off = Math.abs(approximate(later) - approximate(earlier))
  const room = doubt(later) + doubt(earlier) + doubt(change)
  return Math.abs(off - approximate(change)) <= room * 1.000001
}

export function isPercentage(later: Figure, earlier: Figure, percent: Figure): boolean {
  const base = approximate(earlier)
  if (base === 0) return false
  const share = (Math.abs(approximate(later) - base) / base) * 100
  const room =
    ((doubt(later) + doubt(earlier) * (1 + share / 100)) * 100) / base + doubt(percent) * 1.000001
  return Math.abs(share - approximate(percent)) <= room
}

type Relation = (later: Figure, earlier: Figure, third: Figure) => boolean

/** All three figures, each with the question whether another in its place would do as well. */
function vouched(relation: Relation, later: Figure, earlier: Figure, third: Figure): Target[] {
  const target = (figure: Figure, holds: (changed: Figure) => boolean): Target => ({
    figure,
    slack: 0n,
    holds,
  })
  return [
    target(later, (x) => relation(x, earlier, third)),
    target(earlier, (x) => relation(later, x, third)),
    target(third, (x) => relation(later, earlier, x)),
  ]
}

const CUE = /\b(?:increas|decreas|declin|grew|grow|rose|fell|higher|lower|improve|up |down )/i

/** A doubt that is large beside the figure proves nothing. */
const isFine = (figure: Figure): boolean => approximate(figure) > 18 * doubt(figure)

/** A change is spoken of right before or behind it; the two amounts stand together. */
function speaksOfChange({ text, start }: Sentence, third: Figure): boolean {
  const at = third.start - start
  return CUE.test(text.slice(Math.max(0, at - 45), at + third.text.length + 40))
}

const APART = 160

function inSentence(sentence: Sentence, stated: ReadonlySet<Figure>): Target[] {
  const own = sentence.figures.filter((figure) => stated.has(figure) && isFine(figure))
  const amounts = own.filter(({ isPercent }) => !isPercent)
  const thirds = own.filter((figure) => speaksOfChange(sentence, figure))
  const pairs = amounts.flatMap((one, i) =>
    amounts
      .slice(i + 1, i + 4)
      .filter(
        (two) =>
          two.currency === one.currency && two.text !== one.text && two.start - one.end < APART,
      )
      .flatMap((two) => [[one, two] as const, [two, one] as const]),
  )
  return pairs.flatMap(([later, earlier]) =>
    thirds.flatMap((third) => {
      if (third === later || third === earlier) return []
      if (!third.isPercent && third.currency !== later.currency) return []
      const relation = third.isPercent ? isPercentage : isDifference
      return relation(later, earlier, third) ? vouched(relation, later, earlier, third) : []
    }),
  )
}

/** Rows that all have the most common number of figures: their columns pair without doubt. */
function fullRows({ rows, shape }: Table): readonly (readonly Figure[])[] {
  const all = rows.filter((row) => !isHeading(row)).map(({ figures }) => figures)
  if (shape === 'pipe' || shape === 'html') return all
  const counts = all.map((figures) => figures.length)
  const most = [...new Set(counts)].sort((a, b) => {
    const often = (n: number): number => counts.filter((count) => count === n).length
    return often(b) - often(a)
  })[0]
  return all.filter((figures) => figures.length === most)
}

interface Triple {
  readonly later: Figure
  readonly earlier: Figure
  readonly third: Figure
}

/** Where the later and the earlier column may stand, seen from the change. */
const PAIRS: readonly (readonly [number, number])[] = [
  [-2, -1],
  [-1, 1],
  [-1, -2],
  [-3, -2],
  [-3, -1],
  [-4, -2],
  [-4, -3],
]

/** The columns of a change and of the two before it, where three rows in four agree, and three at least. */
export function triplesOf(table: Table, isPercent: boolean, relation: Relation): readonly Triple[] {
  const rows = fullRows(table)
  const columns = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  )
  const at = (row: readonly Figure[], column: number | undefined): Figure | undefined =>
    row.find((figure) => figure.column === column)
  return columns.flatMap((third, k) => {
    const marked = rows.some((row) => at(row, third)?.isPercent)
    if (marked !== isPercent) return []
    for (const [i, j] of PAIRS) {
      const pair = [columns[k + i], columns[k + j]] as const
      const triples = rows.flatMap((row): Triple[] => {
        const [later, earlier, change] = [at(row, pair[0]), at(row, pair[1]), at(row, third)]
        if (!later || !earlier || !change || change.digits === 0n || earlier.digits < 10n) return []
        return [{ later, earlier, third: change }]
      })
      const holding = triples.filter((t) => relation(t.later, t.earlier, t.third))
      if (holding.length >= 3 && holding.length * 4 >= triples.length * 3) return holding
    }
    return []
  })
}

const SAYS_CHANGE = /\b(?:change|increase|decrease|variance|growth|difference|inc|dec)\b/i

const tellsChange = ({ above, rows }: Table): boolean =>
  SAYS_CHANGE.test(above) || rows.slice(0, 6).some(({ words }) => SAYS_CHANGE.test(words))

const triangleRows = ({ tables }: Page): Target[] =>
  tables
    .filter(tellsChange)
    .flatMap((table) => triplesOf(table, false, isDifference))
    .flatMap(({ later, earlier, third }) => vouched(isDifference, later, earlier, third))

const triangleSentences = ({ sentences, stated }: Page): Target[] => {
  const own = new Set(stated)
  return sentences.flatMap((sentence) => inSentence(sentence, own))
}

export const triangles: TargetClass = {
  id: 'triangle',
  title: 'change triangles of a sentence or a row',
  goal: 0.9,
  slips: [...CELL_SLIPS.filter((kind) => kind !== 'neighbour'), 'million for billion'],
  targets: (page) => once([...triangleSentences(page), ...triangleRows(page)]),
}
