// A filing → its long figures by the text they are printed with, commas and all: what a figure with a point for a comma meant.

import { recall } from '../../base/recall.ts'
import type { Span } from '../../base/span.ts'
import { span } from '../../base/span.ts'
import { toSource } from '../../syntax/run.ts'
import type { Subject } from '../subject.ts'

const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d)/g

const WHOLE = /^\d{1,3}(?:,\d{3})+$/

function make({ sheets, sentences, textOf }: Subject): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>()
  const keep = (text: string, place: () => Span): void => {
    if (!found.has(text)) found.set(text, place())
  }
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells) {
        const text = cell && textOf(cell.digits)
        if (cell && text !== undefined && WHOLE.test(text)) keep(text, () => cell.digits)
      }
  for (const { run } of sentences)
    for (const { 0: text, index } of run.text.matchAll(GROUPED))
      keep(text, () => toSource(run, span(index, index + text.length)))
  return found
}

const groupedIn = recall(make)

/** Digits that no accident repeats: noughts at the end are no digits. */
const FEWEST = 5
const POINTED = /^\d{1,3}(?:,\d{3})*\.\d{3}$/

export interface Regrouped {
  /** The same digits with commas alone. */
  readonly text: string
  /** Where the filing prints it so. */
  readonly place: Span
}

/** `268.750` where the filing prints `268,750` elsewhere. */
export function regrouped(printed: string, subject: Subject): Regrouped | undefined {
  if (!POINTED.test(printed)) return undefined
  const text = printed.replace('.', ',')
  if (text.replace(/,|[0,]+$/g, '').length < FEWEST) return undefined
  const place = groupedIn(subject).get(text)
  return place && { text, place }
}
