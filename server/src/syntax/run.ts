// Text as a reader sees it (marks, escapes and tags gone), with the way back to the source.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

/** `length` characters of the run from `at` stand, one for one, in the source from `from`. */
export interface Stretch {
  readonly at: number
  readonly from: number
  readonly length: number
  /** Set where the source spells the characters another way (an entity): its characters, which belong together. */
  readonly spelled?: number
}

const endInSource = ({ from, length, spelled }: Stretch): number => from + (spelled ?? length)

/** `raised` is `<sup>`: a footnote mark, never part of the figure before it. */
export type Style = 'strong' | 'emphasis' | 'raised' | 'link' | 'code'

export interface Styled {
  readonly style: Style
  /** In the run. */
  readonly span: Span
}

/**
 * One line of text. Blanks of every kind are a plain space, full-width digits and signs are their ASCII or
 * Latin form, zero-width characters are gone; a line break of the source is a space.
 */
export interface Run {
  readonly text: string
  /** In order; gaps between them in the source are markup. */
  readonly stretches: readonly Stretch[]
  readonly styled: readonly Styled[]
  /** Run offsets at which a new source line starts (the first line not counted). */
  readonly breaks: readonly number[]
}

export const EMPTY_RUN: Run = { text: '', stretches: [], styled: [], breaks: [] }

function stretchAt(run: Run, offset: number): Stretch | undefined {
  let low = 0
  let high = run.stretches.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((run.stretches[middle]?.at ?? 0) <= offset) low = middle
    else high = middle
  }
  return run.stretches[low]
}

function startOf(run: Run, offset: number): number {
  const stretch = stretchAt(run, offset)
  if (!stretch) return 0
  const into = Math.min(offset - stretch.at, stretch.length)
  return stretch.spelled !== undefined && into < stretch.length
    ? stretch.from
    : Math.min(stretch.from + into, endInSource(stretch))
}

/** The end in the source of the run's character at `offset`. */
function endOf(run: Run, offset: number): number {
  const stretch = stretchAt(run, offset)
  if (!stretch) return 0
  return stretch.spelled === undefined
    ? stretch.from + Math.min(offset - stretch.at, stretch.length) + 1
    : endInSource(stretch)
}

/** Where a span of the run stands in the source; markup inside is covered, markup around it is not. */
export function toSource(run: Run, s: Span): Span {
  const start = startOf(run, s.start)
  return s.end <= s.start ? span(start, start) : span(start, endOf(run, s.end - 1))
}

/** The offset in the run of a source offset; inside markup, the next character of the run. */
export function toRun(run: Run, source: number): number {
  for (const stretch of run.stretches)
    if (source < endInSource(stretch))
      return stretch.spelled === undefined
        ? stretch.at + Math.max(0, source - stretch.from)
        : stretch.at
  return run.text.length
}

/** The part of a run that a span of it covers, as a run. */
export function sliceRun(run: Run, s: Span): Run {
  const stretches: Stretch[] = []
  for (const stretch of run.stretches) {
    const start = Math.max(stretch.at, s.start)
    const end = Math.min(stretch.at + stretch.length, s.end)
    if (start < end)
      stretches.push({
        ...stretch,
        at: start - s.start,
        from: stretch.spelled === undefined ? stretch.from + start - stretch.at : stretch.from,
        length: end - start,
      })
  }
  return {
    text: run.text.slice(s.start, s.end),
    stretches,
    styled: run.styled
      .filter((one) => one.span.start < s.end && s.start < one.span.end)
      .map((one) => ({
        style: one.style,
        span: span(
          Math.max(one.span.start, s.start) - s.start,
          Math.min(one.span.end, s.end) - s.start,
        ),
      })),
    breaks: run.breaks.filter((b) => s.start < b && b < s.end).map((b) => b - s.start),
  }
}

/** Whether one style lies over all of the run's visible text. */
export function isWholly(run: Run, style: Style): boolean {
  let covered = 0
  for (const one of run.styled)
    if (one.style === style) {
      if (run.text.slice(covered, one.span.start).trim() !== '') return false
      covered = Math.max(covered, one.span.end)
    }
  return covered > 0 && run.text.slice(covered).trim() === ''
}

/** A run of a block as a run of the document: its source offsets moved by `by`. */
export function shiftRun(run: Run, by: number): Run {
  if (by === 0) return run
  return { ...run, stretches: run.stretches.map((one) => ({ ...one, from: one.from + by })) }
}

/** Runs laid end to end with a space between them; source offsets must grow from one to the next. */
export function joinRuns(runs: readonly Run[]): Run {
  const [only, ...rest] = runs
  if (only === undefined) return EMPTY_RUN
  if (rest.length === 0) return only
  const stretches: Stretch[] = []
  const styled: Styled[] = []
  const breaks: number[] = []
  let text = ''
  for (const run of runs) {
    if (text !== '') {
      const last = stretches.at(-1)
      stretches.push({ at: text.length, from: last ? endInSource(last) : 0, length: 1 })
      text += ' '
      breaks.push(text.length)
    }
    const by = text.length
    for (const one of run.stretches) stretches.push({ ...one, at: one.at + by })
    for (const one of run.styled)
      styled.push({ style: one.style, span: span(one.span.start + by, one.span.end + by) })
    for (const one of run.breaks) breaks.push(one + by)
    text += run.text
  }
  return { text, stretches, styled, breaks }
}
