// Figures of a sentence that round or restate a figure of a table whose label the sentence speaks of.

import type { Figure } from '../figure.ts'
import { significant } from '../figure.ts'
import type { Page } from '../page.ts'
import type { Row } from '../row.ts'
import type { Table } from '../table.ts'
import type { Target, TargetClass } from '../target.ts'
import { PROSE_SLIPS, once } from '../target.ts'

const EMPTY = new Set(
  'total other from with and for the that this which were was less plus than into upon year years months ended during fiscal'.split(
    ' ',
  ),
)

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.replace(/(?:ies|es|s)$/, '')),
  )

/** A cell's value in whole units of 10^-6, and the unit of its last digit. */
const scaled = (figure: Figure, scale: number): bigint =>
  figure.digits * 10n ** BigInt(Math.max(0, scale + 6 - figure.places))

/** The key under which a sentence prints a value: the value cut to the unit it prints, rounded half up. */
function roundedTo(value: bigint, unit: bigint): bigint {
  return (value + unit / 2n) / unit
}

interface Cell {
  readonly row: Row
  readonly value: bigint
  readonly isPercent: boolean
}

function cellsOf({ rows, scale }: Table): Cell[] {
  return rows.flatMap((row) =>
    row.figures.map((figure) => {
      const own = figure.isPercent || /per (?:share|ads|unit)/i.test(row.label) ? 0 : scale
      return { row, value: scaled(figure, own), isPercent: figure.isPercent }
    }),
  )
}

/** Two words of the label and half of it; all of it where the figure is short. */
function speaksOf(words: ReadonlySet<string>, row: Row, figure: Figure): boolean {
  const label = [...wordsOf(row.label)]
  const shared = label.filter((word) => words.has(word)).length
  return (
    shared >= 2 &&
    shared * 2 >= label.length &&
    (significant(figure) > 2 || shared === label.length)
  )
}

/** By unit of print, the cells under their value in that unit. */
function index(cells: readonly Cell[]): (unit: bigint, count: bigint) => readonly Cell[] {
  const byUnit = new Map<bigint, Map<bigint, Cell[]>>()
  return (unit, count) => {
    let byCount = byUnit.get(unit)
    if (!byCount) {
      byCount = new Map<bigint, Cell[]>()
      byUnit.set(unit, byCount)
      for (const cell of cells) {
        const key = roundedTo(cell.value, unit)
        byCount.set(key, [...(byCount.get(key) ?? []), cell])
      }
    }
    return byCount.get(count) ?? []
  }
}

function restatedOf(page: Page): readonly Target[] {
  const lookUp = index(page.tables.flatMap(cellsOf))
  const stated = new Set(page.stated)
  return page.sentences.flatMap((sentence) => {
    const words = wordsOf(sentence.text)
    return sentence.figures.flatMap((figure): Target[] => {
      if (!stated.has(figure) || significant(figure) < 2) return []
      const unit = scaled({ ...figure, digits: 1n }, figure.scale)
      const same = lookUp(unit, figure.digits).filter(
        (cell) => cell.isPercent === figure.isPercent && speaksOf(words, cell.row, figure),
      )
      return same.length > 0 ? [{ figure, slack: 1n }] : []
    })
  })
}

export const restated: TargetClass = {
  id: 'restated',
  title: 'figures of a sentence that round or restate a table’s',
  goal: 0.5,
  slips: PROSE_SLIPS,
  targets: (page) => once(restatedOf(page)),
}
