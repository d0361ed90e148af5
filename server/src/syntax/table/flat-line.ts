// One line of text → a row of a table whose blanks have shrunk, a name or a wrapped label between rows, or neither.

import type { Line } from './lines.ts'

interface FlatFigure {
  readonly text: string
  /** In the line. */
  readonly at: number
  readonly dash: boolean
  /** Its thousands are set apart. */
  readonly grouped: boolean
}

export interface Figured {
  readonly kind: 'row'
  readonly line: Line
  readonly labelEnd: number
  readonly figures: readonly FlatFigure[]
  /** One blank between the figures, as no text set in columns has. */
  readonly tight: boolean
}

export type FlatLine =
  | Figured
  | { readonly kind: 'label'; readonly line: Line }
  /** Drawn under the figures that are added up below it. */
  | { readonly kind: 'rule' }
  | { readonly kind: 'other' }

export const RULE = /^\s*[=_-]{3}[\s=_-]*$/

const LONGEST_LINE = 300
const LONGEST_LABEL = 110
/** Readers of other tables, headings and lists know better. */
const MARKED = /[|\t<>`]|^\s*(?:#|[-*+•·]\s+\S)/
/** "( 1,764)" and "$ 12" are one figure each. */
const TOKEN = /[([$¥€£]+ +(?=[\d.])\S+|\S+/g
const FIGURE = /^[△▲+−‑–-]?[$¥€£]?\(?[△▲−‑–-]?[$¥€£]? ?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?\)?%?$/
const DASH = /^[\u2010-\u2015\u2212\uff0d-]{1,2}$/
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^\d{1,2}$/
/** What makes a number behind it a part of a date or of a name. */
const DATED =
  /(?:^\d{1,2},|^(?:FY|fiscal|year|years|note|notes|no\.|item|page|section|article|level|class|type|tier|phase|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?))$/i
/** A label does not break off, and it holds no sentence. */
const BROKEN =
  /(?:[,;:.]|\b(?:of|to|was|were|is|are|be|been|has|had|in|and|or|by|from|at|for|with|the|an?|than|about|approximately|between|over|under|on|as|that|which|totall?ed|increased|decreased|rose|fell|grew|declined|amounted|reached|reported|recorded))$/i
const SENTENCE = /\p{Ll}{3}[.;?!]["”’)]? |\b(?:was|were|will|has been|have been|we|our)\b/u

const isYear = (text: string): boolean => YEAR.test(text)

interface Token {
  readonly text: string
  readonly at: number
}

/** Figures at the line's end, with the token that stands before them. */
function figuresOf(tokens: readonly Token[]): readonly FlatFigure[] {
  const figures: FlatFigure[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { text, at } = tokens[i] ?? { text: '', at: 0 }
    const dash = DASH.test(text)
    const figure = dash ? undefined : FIGURE.exec(text)
    if (!dash && !figure) break
    const before = tokens[i - 1]?.text ?? ''
    if ((isYear(text) || DAY.test(text)) && DATED.test(before)) break
    figures.unshift({ text, at, dash, grouped: figure?.[1]?.includes(',') ?? false })
  }
  return figures
}

const isRemark = (last: Token | undefined): boolean =>
  last !== undefined && /^\p{L}[\p{L}.]*$/u.test(last.text)

/** So many figures before a last word, and the word is a remark in a column of its own: "New", "n.a.". */
const FEWEST_REMARKED = 3

function remarked(tokens: readonly Token[]): readonly Token[] {
  const before = tokens.slice(0, -1)
  return figuresOf(before).length >= FEWEST_REMARKED ? before : tokens
}

function isTight(figures: readonly FlatFigure[], labelEnd: number): boolean {
  const [first] = figures
  return (
    (first?.at ?? 0) - labelEnd <= 2 &&
    figures.every((one, i) => {
      const before = figures[i - 1]
      return !before || one.at - before.at - before.text.length === 1
    })
  )
}

/** `total`: a rule stands above, under which figures need no label. */
export function flatLine(line: Line, total: boolean): FlatLine {
  const other = { kind: 'other' } as const
  const { text } = line
  if (RULE.test(text)) return { kind: 'rule' }
  if (text.trim() === '' || text.length > LONGEST_LINE || MARKED.test(text)) return other
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    at: index,
  }))
  const figures = figuresOf(isRemark(tokens.at(-1)) ? remarked(tokens) : tokens)
  const [first] = figures
  const label = text.slice(0, first?.at ?? text.length).trimEnd()
  const words = label.trim()
  const named = /\p{L}{2}/u.test(words) || (words === '' && total && figures.length > 1)
  if (words.length > LONGEST_LABEL || !named || SENTENCE.test(words)) return other
  if (!first) return /[.,;]$/.test(words) ? other : { kind: 'label', line }
  if (BROKEN.test(words) || figures.every((one) => isYear(one.text))) return other
  return {
    kind: 'row',
    line,
    labelEnd: label.length,
    figures,
    tight: isTight(figures, label.length),
  }
}
