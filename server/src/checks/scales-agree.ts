// "$88.4 million" where the table shows 88,412 million: the scale words of one measure's mentions agree.

import type { Fact } from '../facts/fact.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { nameOf, other, printed } from './prose/said.ts'
import type { Subject } from './subject.ts'
import { againstNeighbours, againstTables } from './words/scale.ts'
import type { Compared } from './words/scale.ts'

function* compared(subject: Subject): Generator<Compared> {
  yield* againstTables(subject)
  for (const sentence of subject.sentences)
    if (sentence.facts.length > 1) yield* againstNeighbours(sentence)
}

const SCALES: Readonly<Record<number, string>> = {
  3: 'thousand',
  6: 'million',
  9: 'billion',
  12: 'trillion',
}

/** The figure, with the unit that its table gives it: "¥38,779 (in millions)". */
function withUnit(subject: Subject, fact: Fact): string {
  const unit = SCALES[fact.figure.scale]
  const text = printed(subject, fact)
  return fact.where === 'prose' || unit === undefined ? text : `${text} (in ${unit}s)`
}

/** What would agree: another scale word, or a thousand times as much where that has no name. */
function remedy({ figure: { scale } }: Fact, by: number): string {
  const [own, meant] = [SCALES[scale], SCALES[scale + by]]
  if (own !== undefined && meant !== undefined) return `“${meant}” for “${own}” would agree`
  return by > 0 ? 'a thousand times as much would agree' : 'a thousandth of it would agree'
}

function verdict(subject: Subject, one: Compared): Verdict {
  const { fact } = one
  if ('twin' in one)
    return {
      kind: 'tick',
      span: fact.span,
      message: `${printed(subject, fact)} is of the size of ${printed(subject, one.twin)}, line ${subject.lineOf(one.twin.span.start)}.`,
      related: [other(subject, one.twin)],
    }
  const { witness, by } = one
  const place = `${withUnit(subject, witness)} on line ${subject.lineOf(witness.span.start)}`
  return {
    kind: 'finding',
    level: 'warning',
    span: fact.span,
    message: `${printed(subject, fact)} (${nameOf(fact)}) does not agree in scale with ${place}: ${remedy(fact, by)}.`,
    related: [other(subject, witness)],
  }
}

function* run(subject: Subject): Generator<Verdict> {
  const said = new Set<number>()
  for (const one of compared(subject)) {
    const answer = verdict(subject, one)
    if (answer.kind === 'finding' && said.has(one.fact.span.start)) continue
    if (answer.kind === 'finding') said.add(one.fact.span.start)
    yield answer
  }
}

export const scalesAgree = check({
  id: 'scales-agree',
  title: 'Thousand, million and billion agree',
  proves:
    'An amount in a sentence is not a thousand times larger or smaller than the table’s figure with the same measure, period and digits, or than its neighbour of another period.',
  tolerance:
    'Digits of a table’s figure must agree within the rounding of both; neighbours must lie within twice each other once their scale words are taken away.',
  level: 'warning',
  docs: `“Million” for “billion” is one word, and no spelling checker sees it. It shows where the same measure of the same
period stands in a table with the same digits under another scale, and where a sentence gives one measure for two
periods, one in millions and one in billions, with figures that would be near each other but for that word. Real growth
of a thousand times does look the same: accept the finding then.`,
  examples: {
    valid: [
      `Net sales for the year ended March 31, 2004 were ¥38.8 billion.

(millions of yen)

| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Net sales | ¥38,779 | ¥35,112 |
`,
      `Net sales were ¥38.8 billion in the year ended March 31, 2004 compared to ¥35.1 billion in the year ended March 31, 2003.

(millions of yen)

| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Net sales | ¥38,779 | ¥35,112 |
`,
    ],
    invalid: [
      `Net sales for the year ended March 31, 2004 were ⟦¥38.8 million⟧.

(millions of yen)

| Year ended March 31, | 2004 | 2003 |
|---|---:|---:|
| Net sales | ¥38,779 | ¥35,112 |
`,
      'Net sales increased from ¥35.1 billion in the year ended March 31, 2003 to ⟦¥38.8 million⟧ in the year ended March 31, 2004.',
    ],
  },
  run,
})
