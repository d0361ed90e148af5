// Sentences → numbers whose commas and points group nothing: "15,2 billion", "1,634,9", "150,000.000".

import { sameSpan, span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { toSource } from '../../syntax/run.ts'
import type { Subject } from '../subject.ts'
import { regrouped } from '../words/grouped.ts'
import type { Regrouped } from '../words/grouped.ts'

export interface Misplaced {
  /** The digits, in the document. */
  readonly span: Span
  readonly printed: string
  /** Absent where a digit may be lost as well: "1,634,9". */
  readonly meant?: string
}

const GROUPS = String.raw`\d{1,3}(?:,\d{3})`
const ENDS = String.raw`(?![\d,.]\d|\d)`
const SCALED = String.raw` ?(?:[mb]illion\b|percent\b|%)`
/** A comma before one or two digits, in what a sign, a scale word or groups show to be one number. */
const COMMA = new RegExp(
  [
    String.raw`(?<=[$€£¥] ?)${GROUPS}*,\d{1,2}${ENDS}`,
    String.raw`(?<![\d.,])${GROUPS}*,\d{1,2}(?=${SCALED})`,
    String.raw`(?<![\d.,])${GROUPS}+,\d{1,2}${ENDS}`,
  ].join('|'),
  'g',
)
/** A point before three digits, behind groups of three; millions may well be told to three decimals. */
const POINT = new RegExp(
  String.raw`(?<![\d.,])${GROUPS}+\.\d{3}${ENDS}(?! ?(?:[mb]illion|thousand|crore|lakh))`,
  'g',
)
/** A point before three digits alone: as good as any decimals, but for what the filing prints elsewhere. */
const THREE = new RegExp(
  String.raw`(?<![\d.,])[1-9]\d{0,2}\.\d{3}${ENDS}(?! ?(?:percent\b|%))`,
  'g',
)
const DECIMAL = new RegExp(String.raw`\d\.\d{1,2}${SCALED}|[$€£¥] ?\d[\d,]*\.\d{1,2}(?!\d)`, 'g')

/** A filing that writes its decimals with commas has more of them than this part of those with points. */
const FEW = 0.1

function found(sentence: Sentence, shape: RegExp): Misplaced[] {
  const { run } = sentence
  return [...run.text.matchAll(shape)].map(({ 0: printed, index }) => {
    const place = { span: toSource(run, span(index, index + printed.length)), printed }
    if (printed.includes('.')) return { ...place, meant: printed.replace('.', ',') }
    return printed.split(',').length > 2 ? place : { ...place, meant: printed.replace(',', '.') }
  })
}

export function misplaced(sentences: readonly Sentence[]): readonly Misplaced[] {
  const told = sentences.filter(({ run }) => /\d[.,]\d/.test(run.text))
  const decimals = told.reduce((sum, { run }) => sum + (run.text.match(DECIMAL)?.length ?? 0), 0)
  const commas = told.flatMap((one) => found(one, COMMA))
  const points = told.flatMap((one) => found(one, POINT))
  return [commas, points].flatMap((some) => (some.length <= FEW * decimals ? some : []))
}

/** A figure that is printed otherwise elsewhere. */
export interface Misprinted extends Regrouped {
  /** The whole figure, with its sign of currency. */
  readonly whole: Span
  readonly digits: Span
}

/** Points for commas that the filing's other printings of the figure show, where it has no figures of three decimals. */
export function misprinted(subject: Subject): readonly Misprinted[] {
  const told = subject.sentences.flatMap((sentence) =>
    found(sentence, THREE).map((one) => ({ ...one, sentence })),
  )
  const known = told.flatMap(({ span, printed, sentence }): Misprinted[] => {
    const twin = regrouped(printed, subject)
    const fact = sentence.facts.find(({ digits }) => sameSpan(digits, span))
    return twin ? [{ ...twin, digits: span, whole: fact?.span ?? span }] : []
  })
  return known.length === told.length ? known : []
}
