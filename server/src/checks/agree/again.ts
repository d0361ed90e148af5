// Figures in prose → each as a row of one cell whose label is its clause, so that another sentence can restate it.

import * as d from '../../base/decimal.ts'
import type { Fact } from '../../facts/fact.ts'
import { placeIn } from '../prose/context.ts'
import { sizesOf } from './shown.ts'
import type { ShownRow, Unit } from './shown.ts'
import type { Spoken } from './told.ts'

/** A clause with fewer words says too little: then the whole sentence is the label. */
const FEWEST_WORDS = 2

function unitOf({ figure }: Fact): Unit {
  if (figure.kind === 'amount') return figure.perShare ? 'per-share' : 'money'
  if (figure.kind === 'percent' || figure.kind === 'points') return 'percent'
  return 'count'
}

function stemsIn({ words, breaks, sentence }: Spoken, fact: Fact): readonly string[] {
  const { start, end } = placeIn(sentence, fact)
  const from = breaks.findLast((place) => place < start) ?? 0
  const to = breaks.find((place) => place >= end) ?? Infinity
  const own = new Set(words.flatMap(({ stem, at }) => (at >= from && at < to ? [stem] : [])))
  return own.size >= FEWEST_WORDS ? [...own] : [...new Set(words.map(({ stem }) => stem))]
}

function rowOf(spoken: Spoken, fact: Fact): ShownRow | undefined {
  const { figure, period } = fact
  if (figure.coupon || figure.upper || d.sign(figure.value) === 0) return undefined
  const stems = stemsIn(spoken, fact)
  if (stems.length < FEWEST_WORDS) return undefined
  const around = new Set(spoken.words.map(({ stem }) => stem))
  const claims: ShownRow['claims'][number][] = []
  const row: ShownRow = {
    label: fact.label ?? '',
    stems,
    around: [...around].filter((stem) => !stems.includes(stem)),
    claims,
    told: spoken.sentence,
  }
  const sizes = sizesOf(() => figure.value)
  claims.push({
    row,
    of: 'told',
    facts: [fact],
    unit: unitOf(fact),
    ...(figure.currency !== undefined && { currency: figure.currency }),
    ...(period && { period }),
    head: [],
    exponent: figure.unit.exponent,
    sizes,
    room: sizes,
  })
  return row
}

export const rowsTold = (all: readonly Spoken[]): readonly ShownRow[] =>
  all.flatMap((spoken) => spoken.sentence.facts.flatMap((fact) => rowOf(spoken, fact) ?? []))
