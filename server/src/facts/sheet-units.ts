// What stands over a table, in its section, and in other tables → the unit of its figures.

import * as d from '../base/decimal.ts'
import { encloses } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { SIGN_BEFORE } from '../figures/currency.ts'
import type { Currency } from '../figures/figure.ts'
import { scaleOf } from '../figures/scale-word.ts'
import { unitLine } from '../figures/unit-line.ts'
import type { UnitLine } from '../figures/unit-line.ts'
import { leadingUnit, standingUnit, titleUnit } from '../figures/unit-sentence.ts'
import type { Placed } from '../syntax/piece.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline } from '../syntax/section.ts'
import { metricOf, normalLabel } from './metric.ts'
import type { Column, Sheet, SheetCell } from './sheet.ts'
import type { Joined } from './sheet-join.ts'

const DATES =
  /\b(?:19|20)\d\d\b|\((?:as (?:of|at)|for)[^()]*\)|\bas (?:of|at)\b|\b(?:for the )?(?:\w+ )?(?:years?|months?|weeks?|quarters?) end(?:ed|ing)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}(?![\d,.]|\s*%)/gi

/** Without one of these a text has nothing to say of units. */
const UNIT_WORD =
  /[$¥€£₩₹%円]|\b(?:thousands?|millions?|billions?|trillions?|bn|mn|mm|crores?|cr|lakhs?|lacs?|dollars?|euros?|[A-Z]{3}|rupees?|pesos|reais|francs?|krona|kronor|kroner?|yuan|renminbi|pounds?|shekels?|percent)\b|000/i

const SCALED = /\b(?:thousand|million|billion|trillion|crore|lakh)s?\b/i

/** The first text that speaks of units; a date beside them does not matter. */
function unitOf(texts: readonly string[], dollar: Currency): UnitLine | undefined {
  for (const text of texts) {
    const line = UNIT_WORD.test(text) ? lineIn(text, dollar) : undefined
    if (line) return line
  }
  return undefined
}

/** "2022 RMB (in millions)": the whole without its date says more than its brackets alone. */
function lineIn(text: string, dollar: Currency): UnitLine | undefined {
  const own = unitLine(text, dollar)
  if (own?.currency !== undefined) return own
  const undated = unitLine(text.replace(DATES, ' '), dollar)
  return own && undated?.currency === undefined ? own : (undated ?? own)
}

/** What may stand between a table and the sentence that leads to it. */
const isTitle = (text: string): boolean => text.length <= 120 && !/[.:]$/.test(text)

/** A unit that is a currency alone says no scale where other words near it speak of one. */
function openBeside(unit: UnitLine | undefined, words: string): UnitLine | undefined {
  if (unit?.scale !== 0 || !SCALED.test(words)) return unit
  return unit.currency === undefined ? undefined : { currency: unit.currency }
}

/** The unit of a whole table. */
export function tableUnit(
  heads: readonly string[],
  captions: readonly string[],
  dollar: Currency,
): UnitLine | undefined {
  return unitOf(heads, dollar) ?? openBeside(captionUnit(captions, dollar), heads.join(' '))
}

/** As `unitOf`; the sentence that leads to the table may give the unit too. */
function captionUnit(captions: readonly string[], dollar: Currency): UnitLine | undefined {
  for (const [i, text] of captions.entries()) {
    if (!UNIT_WORD.test(text)) continue
    const leads = i === 0 || (i === 1 && isTitle(captions[0] ?? ''))
    const line =
      lineIn(text, dollar) ??
      (leads ? (titleUnit(text, dollar) ?? leadingUnit(text, dollar)) : undefined)
    if (line) return line
  }
  return undefined
}

const SHORT_SCALE = /\([^()]*\b(?:bn|mn|tn)\b[^()]*\)/i

/** "Net income (millions of yen)", "Market value (bn JPY)", in a table whose rows have different units. */
export const labelScale = (label: string): number =>
  SCALED.test(label) || SHORT_SCALE.test(label) ? (unitLine(label)?.scale ?? 0) : 0

/** "Share capital Million", but not "Less than 5 million". */
const TRAILING = /(?<=[a-z)] ?)\b(?<scale>thousand|million|billion|crore|lakh)s?$/i

function trailing(words: string): UnitLine | undefined {
  const scale = scaleOf(TRAILING.exec(words.trim())?.groups?.['scale'] ?? '')
  return scale === undefined ? undefined : { scale }
}

/** A header that names the currency alone takes the table's scale; one whose scale cannot be read leaves it open. */
export function columnUnit(
  header: readonly string[],
  table: UnitLine | undefined,
  dollar: Currency,
): UnitLine | undefined {
  const words = header.join(' ')
  const own = unitOf([words, ...header], dollar) ?? trailing(words)
  const both = own?.scale === 0 && table ? { ...table, ...own, scale: table.scale ?? 0 } : own
  return openBeside(both ?? table, words)
}

export interface Standing {
  readonly unit: UnitLine
  readonly at: number
  readonly scope: Span
}

/** A unit of amounts says nothing of shares. */
const SHARES = 'number of shares and per share data'

/** What sentences say of all tables of the document, or of the Item or note in which they stand. */
export function standingUnits(
  pieces: readonly Placed[],
  { sections }: Outline,
  dollar: Currency,
): readonly Standing[] {
  const everywhere: Span = { start: 0, end: Infinity }
  return pieces.flatMap(({ at, piece }): readonly Standing[] => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'heading') return []
    const found = standingUnit(piece.run.text, dollar)
    if (!found) return []
    const start = at + piece.span.start
    const place = { start, end: start }
    const around = [...allSections(sections)].filter((one) => encloses(one.span, place))
    const scope = around.find((one) => one.kind === 'item') ?? around[0]
    const unit = { ...found.unit, except: SHARES }
    return [{ unit, at: start, scope: (found.everywhere ? undefined : scope?.span) ?? everywhere }]
  })
}

/** The last one said before the table that holds for it. */
const standingFor = (table: Span, all: readonly Standing[]): UnitLine | undefined =>
  all.filter(({ at, scope }) => at < table.start && encloses(scope, table)).at(-1)?.unit

const isUnitless = ({ kind, scale }: Column): boolean => kind === 'amount' && scale === undefined

const SIGN = new RegExp(SIGN_BEFORE)

const textsOf = (table: Joined): readonly string[] =>
  table.rows.flatMap(({ row }) => row.map((cell) => cell.run.text))

/** Whether its figures are money in some unit that it leaves to others to name. */
function isMoney(sheet: Sheet, table: Joined): boolean {
  if (SCALED.test(sheet.captions[0] ?? '')) return false
  return (
    textsOf(table).some((text) => SIGN.test(text)) ||
    sheet.rows.some((row) => row.cells.length > 0 && metricOf(row.label) !== undefined)
  )
}

/** Figures with fewer digits are alike by accident. */
const LEAST_DIGITS = 4
const LEAST_TWINS = 2

function keyOf(label: string, { figure }: SheetCell): string | undefined {
  const { value, kind, perShare, dash } = figure
  const printed = d.scale(value, -figure.scale)
  const digits = d.abs(printed).digits.toString().replace(/0+$/, '')
  if (kind !== 'amount' || perShare || dash || digits.length < LEAST_DIGITS) return undefined
  return `${normalLabel(label)}|${d.toPlain(printed)}`
}

/** Label and figure as printed → the units under which other tables print them; only where they all have the same. */
export type Twins = ReadonlyMap<string, UnitLine | 'various'>

export function twinsOf(sheets: readonly Sheet[]): Twins {
  const twins = new Map<string, UnitLine | 'various'>()
  for (const { rows, columns } of sheets)
    for (const { label, cells } of rows)
      for (const [i, cell] of cells.entries()) {
        const { scale, currency } = columns[i] ?? {}
        const key = cell && scale !== undefined ? keyOf(label, cell) : undefined
        if (key === undefined || scale === undefined) continue
        const known = twins.get(key)
        const unit = { scale, except: SHARES, ...(currency !== undefined && { currency }) }
        const isSame = known === undefined || (known !== 'various' && known.scale === scale)
        twins.set(key, isSame ? unit : 'various')
      }
  return twins
}

function twinFor(sheet: Sheet, twins: Twins): UnitLine | undefined {
  const found = sheet.rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, i) => {
      const column = sheet.columns[i]
      const key = cell && column && isUnitless(column) ? keyOf(label, cell) : undefined
      return key === undefined ? [] : (twins.get(key) ?? [])
    }),
  )
  const [first] = found
  if (first === undefined || first === 'various' || found.length < LEAST_TWINS) return undefined
  const isOne = found.every((one) => one !== 'various' && one.scale === first.scale)
  return isOne ? first : undefined
}

/** For a table that names no unit: that of tables which print its figures again, else what the document says. */
export function inheritedUnit(
  sheet: Sheet,
  table: Joined,
  twins: Twins,
  standing: readonly Standing[],
): UnitLine | undefined {
  const hasOwn = (): boolean => textsOf(table).some((text) => SCALED.test(text))
  if (!sheet.columns.some(isUnitless) || hasOwn()) return undefined
  const twin = twinFor(sheet, twins)
  if (twin) return twin
  return isMoney(sheet, table) ? standingFor(table.span, standing) : undefined
}
