// The laws of reading: caches are invisible, nothing throws, spans lie inside the text.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { read } from '../server/src/filing.ts'
import type { Filing } from '../server/src/filing.ts'
import { CHECKS } from '../server/src/checks/all.ts'
import type { Finding, Tick } from '../server/src/checks/finding.ts'
import { allSections } from '../server/src/syntax/section.ts'
import { unmark } from './notation.ts'

const asData = (one: Finding | Tick) => ({
  ...one,
  workings: one.workings?.(),
  ...('ways' in one && { ways: one.ways.map((way) => ({ ...way, said: way.said([]).message })) }),
})

/** All that a reading says, as plain data. */
const said = (filing: Filing) => ({
  pieces: filing.pieces,
  context: filing.context,
  outline: filing.outline,
  sheets: filing.sheets,
  sentences: filing.sentences,
  facts: filing.facts,
  rates: filing.rates,
  references: filing.references,
  terms: filing.terms,
  marks: filing.marks,
  notes: filing.notes,
  findings: filing.findings.map(asData),
  ticks: filing.ticks.map(asData),
  unjudged: filing.unjudged,
  failures: filing.failures,
})

const examples = CHECKS.flatMap((check) => [
  ...check.examples.valid,
  ...check.examples.invalid.map((example) => unmark(example).text),
])

const scraps = [
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '<table><tr><td>',
  '</td></tr></table>',
  '|',
  '\t',
  '***',
  '**Item 5. Operating and Financial Review and Prospects**\n\n',
  '(in millions of yen)\n\n',
  '¥1.2 billion',
  '(1,204)',
  '<sup>(1)</sup>',
  '(1) See Note 2.\n',
  '\\',
  '\u0000',
  '\u{1F4A1}',
  '[x]: y',
  '[^1]',
  '    ',
  '12',
]

const filing = fc
  .array(fc.constantFrom(...examples, ...scraps), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('\n\n'))
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 5 })),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(text: string, { at, remove, insert }: Edit): string {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + insert + text.slice(from + remove)
}

describe('reading', () => {
  test('after edits gives what reading from scratch gives', () => {
    fc.assert(
      fc.property(filing, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        let text = start
        let now = read(text)
        said(now)
        for (const one of edits) {
          text = edited(text, one)
          now = read(text, now)
          assert.deepEqual(said(now), said(read(text)))
          assert.deepEqual(now.failures, [])
        }
      }),
      { numRuns: 150 },
    )
  })

  test('places everything inside the text, in order', () => {
    fc.assert(
      fc.property(filing, edit, (start, one) => {
        const text = edited(start, one)
        const now = read(text)
        const spans = [
          ...now.findings.flatMap((f) => [f.span, ...f.related.map((r) => r.span)]),
          ...now.ticks.flatMap((t) => [t.span, ...t.related.map((r) => r.span)]),
          ...now.facts.flatMap((f) => [f.span, f.digits]),
          ...[...allSections(now.outline.sections)].flatMap((s) => [s.span, s.heading]),
          ...now.references.map((r) => r.span),
          ...now.terms.flatMap((t) => [t.definition, ...t.uses]),
        ]
        for (const { start: from, end } of spans)
          assert.ok(
            0 <= from && from <= end && end <= text.length,
            `${from}–${end} of ${text.length}`,
          )
      }),
      { numRuns: 150 },
    )
  })

  test('holds each figure at its own digits', () => {
    for (const text of examples)
      for (const fact of read(text).facts)
        if (!fact.figure.dash)
          assert.match(text.slice(fact.digits.start, fact.digits.end), /^[\p{Nd}.,\s]+$/u)
  })

  test('survives every prefix of every example', () => {
    for (const text of examples.slice(0, 40))
      for (let end = 0; end < text.length; end += 7)
        assert.deepEqual(said(read(text.slice(0, end))).failures, [])
  })
})
