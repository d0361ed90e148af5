// Grids → sheets: tables with their periods, units and roles.

import * as d from '../base/decimal.ts'
import type { Figure, FigureKind } from '../figures/figure.ts'
import { unitLine } from '../figures/unit-line.ts'
import type { UnitLine } from '../figures/unit-line.ts'
import type { Placed } from '../syntax/piece.ts'
import type { Outline } from '../syntax/section.ts'
import type { Context } from './context.ts'
import type { Column, RowRole, Sheet, SheetCell, SheetRow } from './sheet.ts'
import { withChanges } from './sheet-changes.ts'
import { isData, isHead, layOut, withoutMarks, withoutNotes } from './sheet-columns.ts'
import { withDollars } from './sheet-dollars.ts'
import { headersOf } from './sheet-headers.ts'
import { joinTables } from './sheet-join.ts'
import type { Joined } from './sheet-join.ts'
import { kindOf, percentsByRow } from './sheet-kinds.ts'
import { mendCells } from './sheet-mend.ts'
import { columnPeriod } from './sheet-periods.ts'
import { withPoints } from './sheet-points.ts'
import { isYear, rawRow } from './sheet-raw.ts'
import type { PlacedRow, RawFigure, RawRow } from './sheet-raw.ts'
import { columnUnit, inheritedUnit, standingUnits } from './sheet-units.ts'
import { labelScale, tableUnit, twinsOf } from './sheet-units.ts'

/** A wider table is no table that anyone reads. */
const MOST_COLUMNS = 200

/** How far outside its column's range a figure may stand, by shape. */
const REACH = { pipe: 2, html: 1, tab: 0, fixed: 6 } as const

const TOTAL = /^\W*(?:sub-?\s?|grand )?totals?\b|\b(?:sub-?)?total$/i
const OF_WHICH = /^\W*(?:of which|including|thereof|memo\b|incl\.)/i
const PER_SHARE = /\bper (?:\w+ ){0,3}(?:shares?|ads|adr|unit)\b|\bearnings? per\b/i
/** "Dividends declared, $3.00 per share" is an amount, whose rate the label tells. */
const RATE_OF_AMOUNT = /[,;:]\s*[$¥€£]\s?\d[\d.,]*\s+(?:a|per)\s+(?:\w+ ){0,3}share\b/gi
const SHARES =
  /\b(?:weighted[- ]average|number of)\b.{1,80}\bshares?\b|\bshares? (?:outstanding|used)\b/i
/** "Shares used in computing earnings per share". */
const SHARES_USED = /\bshares? (?:outstanding )?(?:used|for) .{0,40}\bper share\b/i
const SHARES_EXCEPTED =
  /number of shares|shares? (?:data|amounts|numbers)|per share and share|share and per/i

const roleOf = (row: RawRow): RowRole =>
  row.figures.length === 0
    ? 'heading'
    : TOTAL.test(row.label)
      ? 'total'
      : OF_WHICH.test(row.label)
        ? 'of-which'
        : 'line'

const FIGURE_KINDS: Readonly<Record<Column['kind'], FigureKind | undefined>> = {
  amount: 'amount',
  'per-share': 'amount',
  percent: 'percent',
  ratio: 'ratio',
  count: 'count',
  rate: undefined,
  note: undefined,
  unknown: undefined,
}

function scaledBy(figure: Figure, scale: number): Figure {
  if (scale === 0) return figure
  return {
    ...figure,
    value: d.scale(figure.value, scale),
    unit: d.scale(figure.unit, scale),
    widest: d.scale(figure.widest, scale),
    scale,
  }
}

/** What a row's label, or the heading over it, says of the figures in it. */
function rowKind(
  row: RawRow,
  parent: string | undefined,
  figure: Figure,
): 'per-share' | 'shares' | undefined {
  const label = row.label.replace(/\([^()]*\)/g, ' ').replace(RATE_OF_AMOUNT, ' ')
  const words = `${parent ?? ''} ${label}`
  const whole = figure.value.exponent === 0
  const bare = figure.currency === undefined && figure.kind === 'plain' && whole
  if (bare && SHARES_USED.test(label)) return 'shares'
  if (PER_SHARE.test(label) || (PER_SHARE.test(words) && !whole)) return 'per-share'
  return bare && SHARES.test(words) ? 'shares' : undefined
}

function kindIn(
  figure: Figure,
  column: Column,
  row: 'per-share' | 'shares' | undefined,
): FigureKind {
  if (figure.kind !== 'plain') return figure.kind
  if (row === 'per-share') return 'amount'
  if (row === 'shares') return 'count'
  const own = FIGURE_KINDS[column.kind]
  return own ?? (column.kind === 'unknown' && column.scale !== undefined ? 'amount' : 'plain')
}

function cellOf(
  raw: RawFigure,
  row: RawRow,
  parent: string | undefined,
  column: Column,
  unit: UnitLine | undefined,
): SheetCell {
  const about = column.kind === 'per-share' ? 'per-share' : rowKind(row, parent, raw.figure)
  const kind = kindIn(raw.figure, column, about)
  const excepted = about === 'shares' && SHARES_EXCEPTED.test(unit?.except ?? '')
  const isScaled =
    (kind === 'amount' || kind === 'count') && about !== 'per-share' && column.kind !== 'rate'
  const currency = kind === 'amount' ? (raw.figure.currency ?? column.currency) : undefined
  const figure = scaledBy(
    {
      ...raw.figure,
      kind,
      ...(currency !== undefined && { currency }),
      ...(about === 'per-share' && { perShare: true as const }),
    },
    isScaled && !excepted ? column.scale || (kind === 'amount' ? labelScale(row.label) : 0) : 0,
  )
  return {
    figure,
    span: raw.span,
    digits: raw.digits,
    ...(raw.mended !== undefined && { mended: raw.mended }),
  }
}

const present = <T>(value: T | undefined): value is T => value !== undefined

/** "Ontario | 88 | Oaxaca | 1", but not "1,204 | NM | 12". */
const hasWordsBetween = (row: RawRow): boolean => {
  const first = row.figures[0]?.at ?? Infinity
  return row.texts.some(({ text, at }) => at > first && /\p{L}{4}/u.test(text))
}

/** The words of a head row that stand over the labels. */
function cornerOf(row: RawRow, count: number, { shape, placed }: Joined): string | undefined {
  const [first] = row.texts
  if (!first || row.texts.length + row.figures.length === 1) return row.label || undefined
  const isOverLabels =
    placed && shape !== 'fixed' ? first.at === 0 : row.texts.length + row.figures.length > count
  return isOverLabels ? first.text : undefined
}

/** "(JPY)" alone in a row beneath figures in billions: what follows is in whole units. */
const isInUnits = ({ figures, texts, signs }: RawRow): boolean => {
  const cells = [...texts, ...signs].map(({ text }) => text.trim())
  const isOnly = figures.length === 0 && cells.length > 0
  return isOnly && cells.every((text) => /^\([^()]+\)$/.test(text) && isCurrencyAlone(text))
}

function isCurrencyAlone(text: string): boolean {
  const unit = unitLine(text)
  return unit?.scale === 0 && unit.currency !== undefined
}

/** Headings between the head and the first row of figures belong to the body. */
function bodyStart(raw: readonly RawRow[], first: number): number {
  let start = first
  while (start > 0) {
    const row = raw[start - 1]
    if (!row || isHead(row)) break
    start--
  }
  return start
}

/** `inherited` is for amounts of which the table itself says no unit. */
function sheetOf(table: Joined, context: Context, inherited?: UnitLine): Sheet | undefined {
  const { shape, placed } = table
  const readRow = (row: PlacedRow): RawRow => rawRow(row, shape, context.dollar)
  const isApart = placed && shape !== 'fixed'
  // The numbers of notes, as in "21,25", have no point to lose.
  const unnoted = (rows: readonly RawRow[]): readonly RawRow[] =>
    isApart ? withoutNotes(rows) : rows
  const read = unnoted(withPoints(unnoted(table.rows.map(readRow)), table.rows, readRow))
  const raw = isApart ? withoutMarks(read) : read
  const layout = layOut(raw, placed, REACH[shape])
  const first = raw.findIndex(isData)
  if (first < 0 || layout.ranges.length === 0 || layout.ranges.length > MOST_COLUMNS)
    return undefined
  const body = bodyStart(raw, first)
  const heads = raw.slice(0, body).filter((row) => isHead(row) || row.label !== '')
  const yearText = (row: RawRow, i: number): string =>
    row.figures[i]?.figure.value.digits.toString() ?? ''
  const headers = headersOf(heads.filter(isHead), layout, shape, placed, yearText)
  const headWords = raw.slice(0, first).flatMap((row) => row.texts.map((text) => text.text))
  const around = [...headWords, ...table.captions]
  const whole = tableUnit(headWords, table.captions, context.dollar)

  const mended = withDollars(mendCells(layout.rows), headers, whole, context.dollar)
  const own = layout.ranges.map((_, i) =>
    mended
      .map((cells) => (cells === undefined || cells === 'loose' ? undefined : cells[i]))
      .filter(present)
      .filter((one) => !one.figure.dash),
  )
  const marked = own.some((column) => column.some((one) => one.figure.kind === 'percent'))
  const ofRows = marked && percentsByRow(mended)
  const quotes =
    headers.some((header) => /\bhigh\b/i.test(header.join(' '))) &&
    headers.some((header) => /\blow\b/i.test(header.join(' ')))
  const said = headers.map((header, index): Column => {
    const kind = kindOf({
      index,
      header,
      own: own[index] ?? [],
      next: own[index + 1] ?? [],
      marked,
      ofRows,
      quotes,
    })
    const printed = (own[index] ?? []).find((one) => one.figure.currency !== undefined)
    const named = columnUnit(header, whole, context.dollar)
    const isOther = printed?.figure.currency !== (inherited?.currency ?? printed?.figure.currency)
    const isLeft = kind === 'amount' && named?.scale === undefined && !(printed && isOther)
    const unit = isLeft ? { ...inherited, ...named } : named
    const currency = printed?.figure.currency ?? unit?.currency ?? context.currency
    const period = columnPeriod(header, around, context)
    return {
      header,
      kind,
      ...(period && { period }),
      ...(currency !== undefined && { currency }),
      ...(unit?.scale !== undefined && { scale: unit.scale }),
    }
  })
  const columns = withChanges(said, mended)

  const data = raw.filter(isData)
  const mixed = data.filter(hasWordsBetween).length >= 0.25 * data.length
  let parent: string | undefined
  let inUnits = false
  const rows = raw.slice(body).map((row, k): SheetRow => {
    const cells = mended[body + k]
    const role = roleOf(row)
    const barrier = isHead(row) && row.figures.some((one) => isYear(one.figure))
    if (role === 'heading' && row.label !== '') parent = row.label
    if (body + k > first && isInUnits(row)) inUnits = true
    const cell = (one: RawFigure, column: Column | undefined): SheetCell | undefined => {
      if (!column || column.kind === 'note') return undefined
      const own = inUnits ? { ...column, scale: 0 } : column
      return cellOf(one, row, parent, own, whole ?? inherited)
    }
    return {
      label: row.label,
      labelSpan: row.labelSpan,
      role: isHead(row) ? 'heading' : role,
      level: row.level,
      ...(role !== 'heading' && parent !== undefined && { parent }),
      marks: row.marks,
      cells: columns.map((column, i) => {
        const one = cells === undefined || cells === 'loose' ? undefined : cells[i]
        return one && cell(one, column)
      }),
      ...(barrier && { barrier: true as const }),
      ...(cells === 'loose' && {
        loose: row.figures
          .map((one) => cell(one, columns.find((c) => c.kind === 'amount') ?? columns[0]))
          .filter(present),
      }),
    }
  })
  const corner = heads.map((row) => cornerOf(row, columns.length, table)).filter(present)
  return {
    span: table.span,
    shape,
    captions: table.captions,
    corner,
    columns,
    ...(mixed && { mixed: true as const }),
    rows,
  }
}

/** Tables that name no unit take it from others that print the same figures, or from what the text says of all tables. */
export function sheetsOf(
  pieces: readonly Placed[],
  context: Context,
  outline?: Outline,
): readonly Sheet[] {
  const tables = joinTables(pieces).flatMap((table) => {
    const sheet = sheetOf(table, context)
    return sheet ? [{ table, sheet }] : []
  })
  const standing = outline ? standingUnits(pieces, outline, context.dollar) : []
  const twins = twinsOf(tables.map(({ sheet }) => sheet))
  return tables.map(({ table, sheet }) => {
    const inherited = inheritedUnit(sheet, table, twins, standing)
    return (inherited && sheetOf(table, context, inherited)) ?? sheet
  })
}
