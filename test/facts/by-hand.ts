// Sheets, sentences and facts made by hand, for tests of what is built on them.

import { span } from '../../server/src/base/span.ts'
import type { Context } from '../../server/src/facts/context.ts'
import type { Fact } from '../../server/src/facts/fact.ts'
import type { Sentence } from '../../server/src/facts/sentence.ts'
import type { Sheet, SheetCell } from '../../server/src/facts/sheet.ts'
import { amounts } from '../../server/src/figures/amount.ts'
import type { Figure } from '../../server/src/figures/figure.ts'
import { numeral } from '../../server/src/figures/numeral.ts'
import type { Period } from '../../server/src/figures/period.ts'
import { EMPTY_RUN } from '../../server/src/syntax/run.ts'
import type { Run } from '../../server/src/syntax/run.ts'

export const CONTEXT: Context = {
  naming: {},
  dollar: 'USD',
  currency: 'JPY',
  rounding: 'nearest',
  yearEnd: { year: 2004, month: 3, day: 31 },
}

const runOf = (text: string, from = 0): Run => ({
  ...EMPTY_RUN,
  text,
  stretches: [{ at: 0, from, length: text.length }],
})

export const sentenceOf = (text: string, from = 0): Sentence => ({
  span: span(from, from + text.length),
  run: runOf(text, from),
  facts: [],
  paragraph: 0,
  headings: [],
})

function figureOf(text: string): Figure | undefined {
  const [money] = amounts(runOf(text))
  const plain = numeral(text)
  const s = span(0, text.length)
  return (
    money ?? (plain && { ...plain, kind: 'plain', span: s, digits: s, scale: 0, negative: false })
  )
}

/** The figures of a sentence as facts, each with the period given for it. */
export function factsOf(
  sentence: Sentence,
  periods: readonly (Period | undefined)[] = [],
): readonly Fact[] {
  return amounts(sentence.run)
    .filter((figure) => figure.kind === 'amount')
    .map((figure, i) => {
      const period = periods[i]
      const { start } = sentence.span
      const at = (s: { start: number; end: number }) => span(s.start + start, s.end + start)
      return {
        figure,
        span: at(figure.span),
        digits: at(figure.digits),
        where: 'prose',
        sentence: sentence.span,
        ...(period && { period }),
      }
    })
}

/** First line: the stub and the column heads; then a label and its cells a line; `|` between. */
export function sheetOf(text: string, captions: readonly string[] = []): Sheet {
  const [[stub = '', ...heads] = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  let at = 0
  const cellOf = (cell: string): SheetCell | undefined => {
    const figure = figureOf(cell)
    at += 20
    return figure && { figure, span: span(at, at + 10), digits: span(at, at + 10) }
  }
  return {
    span: span(0, text.length),
    shape: 'tab',
    captions,
    corner: stub === '' ? [] : [stub],
    columns: heads.map((head) => ({ header: [head], kind: 'unknown' })),
    rows: lines.map(([label = '', ...cells]) => ({
      label,
      labelSpan: span(at, at + 1),
      role: 'line',
      level: 0,
      marks: [],
      cells: cells.map(cellOf),
    })),
  }
}
