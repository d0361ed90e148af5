// Rows of a grid → labels, words and figures with their places; glue cells are joined to the figure they belong to.

import * as d from '../base/decimal.ts'
import { shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { cellReading } from '../figures/cell.ts'
import type { CellFigure } from '../figures/cell.ts'
import type { Currency, Figure } from '../figures/figure.ts'
import type { Cell, GridRow, Shape } from '../syntax/grid.ts'
import { toSource } from '../syntax/run.ts'
import { labelOf } from './sheet-label.ts'

export interface RawFigure {
  readonly figure: Figure
  readonly damaged: boolean
  readonly grouped: boolean
  /** The digits as they were meant, where their separators are not. */
  readonly mended?: string
  readonly span: Span
  readonly digits: Span
  /** What its place is compared by: the physical column, or the right edge of fixed-width text. */
  readonly at: number
  /** Columns that its cell spans, where they are more than one. */
  readonly width?: number
}

export interface RawText {
  readonly text: string
  readonly at: number
  readonly width: number
}

export interface RawRow {
  readonly label: string
  readonly labelSpan: Span
  readonly level: number
  readonly marks: readonly string[]
  /** The label's cells included. */
  readonly texts: readonly RawText[]
  /** Signs in cells of their own: "%" over a column. */
  readonly signs: readonly RawText[]
  readonly figures: readonly RawFigure[]
}

/** A row with the document offset that its block starts at. */
export interface PlacedRow {
  readonly row: GridRow
  readonly at: number
}

const placeOf = (cell: Cell, shape: Shape): number =>
  shape === 'fixed' ? cell.column + cell.width : cell.column

export function isYear(figure: Figure): boolean {
  if (figure.kind !== 'plain' || figure.dash || figure.negative) return false
  if (figure.digits.end - figure.digits.start !== 4 || figure.value.exponent !== 0) return false
  return figure.value.digits >= 1900n && figure.value.digits <= 2100n
}

function negated(figure: Figure): Figure {
  return { ...figure, value: d.negate(d.abs(figure.value)), negative: true }
}

/** A row that holds nothing but "(1)" is a footnote mark that a wrap tore off. */
const isFigureAlone = ({ figure }: RawFigure): boolean =>
  !(figure.negative && figure.digits.end - figure.digits.start === 1)

class RowReader {
  readonly #figures: RawFigure[] = []
  readonly #texts: RawText[] = []
  readonly #signs: RawText[] = []
  readonly #label: Cell[] = []
  #pendingCurrency: Currency | undefined
  #open = false
  readonly #at: number
  readonly #shape: Shape
  readonly #dollar: Currency

  constructor(at: number, shape: Shape, dollar: Currency) {
    this.#at = at
    this.#shape = shape
    this.#dollar = dollar
  }

  take(cell: Cell): void {
    const reading = cellReading(cell.run, this.#dollar)
    if (reading.kind === 'figure') this.#figure(cell, reading)
    else if (reading.kind === 'glue') {
      const last = this.#figures.at(-1)
      if (reading.percent && last)
        this.#figures[this.#figures.length - 1] = {
          ...last,
          figure: { ...last.figure, kind: 'percent' },
        }
      if (reading.opens) this.#open = true
      this.#pendingCurrency = reading.currency ?? this.#pendingCurrency
      const text = cell.run.text.trim()
      this.#signs.push({ text, at: placeOf(cell, this.#shape), width: cell.width })
    } else if (reading.kind === 'words') {
      const text = cell.run.text.replace(/\s+/g, ' ').trim()
      this.#texts.push({ text, at: placeOf(cell, this.#shape), width: cell.width })
      if (this.#figures.length === 0) this.#label.push(cell)
    }
  }

  #figure(cell: Cell, reading: CellFigure): void {
    let { figure } = reading
    if (this.#open && !figure.dash) figure = negated(figure)
    this.#open = reading.opensNext
    if (this.#pendingCurrency !== undefined && figure.currency === undefined)
      figure = {
        ...figure,
        currency: this.#pendingCurrency,
        kind: figure.kind === 'plain' ? 'amount' : figure.kind,
      }
    this.#pendingCurrency = undefined
    this.#figures.push({
      figure,
      damaged: reading.damaged,
      grouped: reading.grouped,
      span: shift(toSource(cell.run, figure.span), this.#at),
      digits: shift(toSource(cell.run, figure.digits), this.#at),
      at: placeOf(cell, this.#shape),
      ...(cell.width > 1 && { width: cell.width }),
    })
  }

  done(first: Cell | undefined): RawRow {
    let figures: readonly RawFigure[] =
      this.#figures.length === 1 && this.#texts.length === 0
        ? this.#figures.filter(isFigureAlone)
        : this.#figures
    let cells: readonly Cell[] = this.#label
    const [year, ...rest] = figures
    if (
      year &&
      first &&
      cells.length === 0 &&
      year.at === placeOf(first, this.#shape) &&
      isYear(year.figure) &&
      rest.length > 0 &&
      !rest.every((one) => isYear(one.figure))
    ) {
      figures = rest
      cells = [first]
    }
    const { label, marks, level } = labelOf(cells.map((cell) => cell.run))
    const spans = cells.map((cell) =>
      shift(toSource(cell.run, span(0, cell.run.text.length)), this.#at),
    )
    const start = spans[0]?.start ?? figures[0]?.span.start ?? this.#at
    return {
      label,
      labelSpan: span(start, spans.at(-1)?.end ?? start),
      level,
      marks,
      texts: this.#texts,
      signs: this.#signs,
      figures,
    }
  }
}

export function rawRow({ row, at }: PlacedRow, shape: Shape, dollar: Currency): RawRow {
  const reader = new RowReader(at, shape, dollar)
  for (const cell of row) reader.take(cell)
  return reader.done(row.find((cell) => cell.run.text.trim() !== ''))
}
