// A place in a filing → what the figure there is: by the row and the column of its table, or by the words of its sentence.

import { recall } from '../base/recall.ts'
import { touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { nameOf, periodWords } from '../checks/prose/said.ts'
import type { Fact } from '../facts/fact.ts'
import type { Sentence } from '../facts/sentence.ts'
import type { Filing } from '../filing.ts'
import { figureAt } from './figure-at.ts'
import { spots } from './spots.ts'

export interface CellName {
  readonly kind: 'cell'
  /** Of a table; figures of one row or one column share these. */
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly rowName: string
  readonly columnName: string
}

export interface ProseName {
  readonly kind: 'prose'
  readonly name: string
}

export type FigureName = CellName | ProseName

/** Labels that say nothing without the heading over them. */
const GENERIC = /^\W*(?:total|sub-?total|others?|net|basic|diluted|current|balance)\W*$/i

const cellsOf = recall((filing: Filing) => {
  const cells = new Map<number, CellName>()
  for (const [sheet, { rows, columns }] of filing.sheets.entries())
    for (const [row, { label, parent, cells: own }] of rows.entries()) {
      const isBare = label === '' || GENERIC.test(label)
      const rowName = [isBare ? parent?.replace(/\W+$/, '') : undefined, label]
        .filter((one) => one !== undefined && one !== '')
        .join(': ')
      for (const [column, cell] of own.entries()) {
        const columnName = columns[column]?.header.join(' ').replace(/\s+/g, ' ').trim() ?? ''
        if (cell)
          cells.set(cell.span.start, { kind: 'cell', sheet, row, column, rowName, columnName })
      }
    }
  return cells
})

const sentencesOf = recall((filing: Filing) => spots(filing.sentences, ({ span }) => span))

/** Undefined where no figure stands. */
export function figureName(filing: Filing, span: Span): FigureName | undefined {
  const fact = figureAt(filing, span.start)
  const cell = cellsOf(filing).get(span.start) ?? (fact && cellsOf(filing).get(fact.span.start))
  if (cell) return cell
  return fact && { kind: 'prose', name: proseName(filing, fact) }
}

const MEASURES = { change: 'change in ', comparator: '' } as const

function proseName(filing: Filing, fact: Fact): string {
  const { label, metric, measure, period } = fact
  const when = period ? ` ${periodWords(period)}` : ''
  if (label !== undefined || metric !== undefined)
    return `${measure ? MEASURES[measure] : ''}${nameOf(fact)}${when}`
  const sentence = sentencesOf(filing)(fact.span.start).find(({ span }) =>
    touches(span, fact.span.start),
  )
  return sentence ? around(filing, sentence, fact) : ''
}

const WORDS_BEFORE = 5
const WORDS_BEHIND = 2

/** "… the principal amount outstanding was [figure] at year …": the words beside it. */
function around(filing: Filing, { span }: Sentence, fact: Fact): string {
  const words = (from: number, to: number): readonly string[] =>
    filing
      .textOf({ start: from, end: to })
      .replace(/<[^<>]*>|[\\*_]/g, '')
      .split(/\s+/)
      .filter((word) => word !== '')
  const before = words(span.start, fact.span.start)
  const behind = words(fact.span.end, span.end)
  const lead = before.length > WORDS_BEFORE ? '… ' : ''
  const tail = behind.length > WORDS_BEHIND ? ' …' : ''
  const shown = [...before.slice(-WORDS_BEFORE), '…', ...behind.slice(0, WORDS_BEHIND)]
  return `“${lead}${shown.join(' ')}${tail}”`
}

/** The whole name: "Total revenues, 2004". */
export const fullName = (name: FigureName): string =>
  name.kind === 'prose'
    ? name.name
    : [name.rowName, name.columnName].filter((one) => one !== '').join(', ')
