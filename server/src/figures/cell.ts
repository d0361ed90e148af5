// A cell's text → a figure, a part of one, or words: brackets, signs, dashes, damaged separators and footnote marks.

import * as d from '../base/decimal.ts'
import { span } from '../base/span.ts'
import type { Run } from '../syntax/run.ts'
import { currencyOf, isBareDollar, SIGN_BEFORE, WORD_BEHIND } from './currency.ts'
import type { Currency, Figure } from './figure.ts'
import { narrow } from './narrow.ts'
import { LAKHS, numeral } from './numeral.ts'

/** What a sign that stands in a cell of its own adds to the figure beside it. */
export interface Glue {
  readonly kind: 'glue'
  readonly opens: boolean
  readonly percent: boolean
  readonly currency?: Currency
}

export interface CellFigure {
  readonly kind: 'figure'
  /** Unscaled; a bare number is `plain`. */
  readonly figure: Figure
  /** The digits are not grouped by threes: `6.118,204`, `1,23,456`. */
  readonly damaged: boolean
  /** Its thousands are set apart with commas. */
  readonly grouped: boolean
  /** Ends with the bracket that opens the next figure. */
  readonly opensNext: boolean
  readonly marks: readonly string[]
}

export type CellReading =
  CellFigure | Glue | { readonly kind: 'blank' } | { readonly kind: 'words' }

const SIGN = new RegExp(SIGN_BEFORE, 'gi')
const WORD = new RegExp(WORD_BEHIND, 'g')
/** One or two; three and more are a rule. */
const DASHES = /^[\u2010-\u2015-]{1,2}$/
const BY_LAKHS = new RegExp(`^${LAKHS}$`)
const RULE = /^[-=_\u2010-\u2015\s]{3,}$/
const NOTHING = /^(?:nil|none|zero)$/i
const CORE = /\d(?:[\d,.]*\d)?|\.\d+/
/** Before a currency sign: what a converter left of the empty cell in front, and no sign of this figure. */
const EMPTY_BEFORE = /^\s*[\u2010-\u2015-]\s+(?=[^\s\d(])/
const MARKS = /\((?:\d{1,2}|[a-z])\)|\[(?:\d{1,2}|[a-z])\]|[*†‡§#]+/gi
const LONGEST = 60

/** Raised text and blanks become spaces, so that offsets stay those of the run. */
function unraised(run: Run): { readonly text: string; readonly marks: readonly string[] } {
  let text = narrow(run.text)
  const marks: string[] = []
  for (const { style, span: s } of run.styled)
    if (style === 'raised') {
      marks.push(text.slice(s.start, s.end).replace(/[()\s]/g, ''))
      text = text.slice(0, s.start) + ' '.repeat(s.end - s.start) + text.slice(s.end)
    }
  return { text, marks }
}

/** Digits whose separators stray; undefined where they can be no number, such as `7,34`, or hold two. */
function mend(core: string): string | undefined {
  const groups = core.split(/[.,]/)
  const [first = '', ...rest] = groups
  const last = rest.pop() ?? ''
  const fits = rest.every((group) => group.length === 2 || group.length === 3)
  if (rest.length === 0 || first.length > 3 || last.length !== 3 || !fits) return undefined
  return groups.join('')
}

function readDigits(
  core: string,
): { readonly plain: string; readonly damaged: boolean } | undefined {
  if (/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/.test(core))
    return { plain: core, damaged: false }
  const plain = BY_LAKHS.test(core) ? core : mend(core)
  return plain === undefined ? undefined : { plain, damaged: true }
}

/** What is left of a cell beside its digits: everything must be a sign that a figure can have. */
interface Surroundings {
  readonly currency?: Currency
  readonly percent: boolean
  readonly times: boolean
  readonly negative: boolean
  readonly opensNext: boolean
  readonly marks: readonly string[]
}

function surroundings(before: string, after: string, dollar: Currency): Surroundings | undefined {
  let currency: Currency | undefined
  let isBare = false
  const note = (sign: string): string => {
    if (currency === undefined || (isBare && !isBareDollar(sign))) {
      currency = currencyOf(sign, dollar)
      isBare = isBareDollar(sign)
    }
    return ' '.repeat(sign.length)
  }
  const lead = before.replace(EMPTY_BEFORE, '').replace(SIGN, note).replace(/\s/g, '')
  if (!/^(?:[(△▲+−‑–-]|\(-|-\()?$/.test(lead)) return undefined
  const marks: string[] = []
  const unmarked = after.replace(/^\s*\)/, ')').replace(MARKS, (mark) => {
    marks.push(mark.replace(/[()[\]]/g, ''))
    return ''
  })
  const opensNext = /\($/.test(unmarked.trim())
  const rest = unmarked.replace(WORD, note).replace(/\($/, '').replace(/\s/g, '')
  if (!/^(?:\)?%?\)?|\)?(?:x|times))$/i.test(rest)) return undefined
  return {
    ...(currency !== undefined && { currency }),
    percent: rest.includes('%'),
    times: /x|times/i.test(rest),
    negative: /[(△▲−‑–-]/.test(lead),
    opensNext,
    marks,
  }
}

function glueOf(text: string, dollar: Currency): Glue | undefined {
  let currency: Currency | undefined
  const rest = text.replace(SIGN, (sign) => {
    currency ??= currencyOf(sign, dollar)
    return ''
  })
  if (!/^[()%\s]*$/.test(rest)) return undefined
  return {
    kind: 'glue',
    opens: rest.includes('('),
    percent: rest.includes('%'),
    ...(currency !== undefined && { currency }),
  }
}

function dashOf(run: Run, text: string, dollar: Currency): CellFigure | undefined {
  let currency: Currency | undefined
  const bare = text
    .replace(SIGN, (sign) => {
      currency ??= currencyOf(sign, dollar)
      return ''
    })
    .replace(/[\s%]/g, '')
  if (!DASHES.test(bare) && !NOTHING.test(bare)) return undefined
  const start = text.search(/\S/)
  const whole = span(start, start + text.trim().length)
  return {
    kind: 'figure',
    figure: {
      kind: text.includes('%') ? 'percent' : currency === undefined ? 'plain' : 'amount',
      span: whole,
      digits: whole,
      value: d.ZERO,
      unit: d.ONE,
      widest: d.ONE,
      scale: 0,
      negative: false,
      dash: true,
      ...(currency !== undefined && { currency }),
    },
    damaged: false,
    grouped: false,
    opensNext: false,
    marks: unraised(run).marks,
  }
}

/** Reads one cell; `dollar` is what a bare "$" means. Linear in its length. */
export function cellReading(run: Run, dollar: Currency = 'USD'): CellReading {
  const { text, marks } = unraised(run)
  const trimmed = text.trim()
  if (trimmed === '' || RULE.test(trimmed)) return { kind: 'blank' }
  if (trimmed.length > LONGEST) return { kind: 'words' }
  const dash = dashOf(run, text, dollar)
  if (dash) return dash
  const core = CORE.exec(text)
  if (!core) return glueOf(text, dollar) ?? { kind: 'words' }
  const read = readDigits(core[0])
  const end = core.index + core[0].length
  const around = surroundings(text.slice(0, core.index), text.slice(end), dollar)
  const number = read && numeral(read.plain)
  if (!read || !around || !number) return { kind: 'words' }
  const value = around.negative ? d.negate(number.value) : number.value
  const start = text.search(/\S/)
  return {
    kind: 'figure',
    figure: {
      kind: around.percent
        ? 'percent'
        : around.times
          ? 'ratio'
          : around.currency === undefined
            ? 'plain'
            : 'amount',
      span: span(start, start + trimmed.length),
      digits: span(core.index, end),
      value,
      unit: number.unit,
      widest: number.unit,
      scale: 0,
      negative: around.negative,
      ...(around.currency !== undefined && { currency: around.currency }),
    },
    damaged: read.damaged,
    grouped: core[0].includes(','),
    opensNext: around.opensNext,
    marks: [...marks, ...around.marks],
  }
}
