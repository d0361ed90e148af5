// A paragraph of Markdown → the paragraphs that a converter wrote into it, one a line.

import { span } from '../base/span.ts'
import type { Paragraph } from './piece.ts'
import { sliceRun, toSource } from './run.ts'

/** Lines wrapped by hand are shorter; in a text of one line a paragraph the mean is above this. */
const WRAPPED = 140

const known = new WeakMap<Paragraph, readonly Paragraph[]>()

/** The paragraph itself where its lines are wrapped; the same objects as long as it does not change. */
export function paragraphsIn(paragraph: Paragraph): readonly Paragraph[] {
  const { text, breaks } = paragraph.run
  if (breaks.length === 0 || text.length / (breaks.length + 1) < WRAPPED) return [paragraph]
  const kept = known.get(paragraph)
  if (kept) return kept
  const lines = takeApart(paragraph)
  known.set(paragraph, lines)
  return lines
}

function takeApart(paragraph: Paragraph): readonly Paragraph[] {
  const { run } = paragraph
  const starts = [0, ...run.breaks]
  return starts.flatMap((start, i) => {
    const line = span(start, start + run.text.slice(start, starts[i + 1]).trimEnd().length)
    return line.end > line.start
      ? [{ ...paragraph, run: sliceRun(run, line), span: toSource(run, line) }]
      : []
  })
}
