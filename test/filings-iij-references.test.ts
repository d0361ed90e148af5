// A real excerpt (Internet Initiative Japan, Form 20-F for the year ended March 31, 2004): where its references, terms and
// marks lead. Figures and line numbers only; the filing itself is not part of the project.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markHasNote } from '../server/src/checks/mark-has-note.ts'
import { referenceResolves } from '../server/src/checks/reference-resolves.ts'
import { definition } from '../server/src/features/definition.ts'
import { hoverReference } from '../server/src/features/hover-reference.ts'
import { references } from '../server/src/features/references.ts'
import { read } from '../server/src/filing.ts'
import type { Filing } from '../server/src/filing.ts'
import { needs } from './filings-folder.ts'
import { changed, found, NAME, original } from './iij.ts'

/** The offset right behind the beginning of `word` on a line. */
function at(filing: Filing, line: number, word: string): number {
  const offset = filing.text.value.indexOf(word, filing.text.lines[line - 1])
  assert.equal(filing.lineOf(offset), line)
  return offset + 1
}

describe('references, terms and footnotes', needs(NAME), () => {
  const line = (filing: Filing, word: string, from: number): readonly number[] =>
    definition(filing, at(filing, from, word)).map((leap) => filing.lineOf(leap.selection.start))

  test('Items 5 and 4 lie outside the excerpt: no jump, one information each', () => {
    const filing = read(original())
    assert.deepEqual(line(filing, 'Item 5.', 44), [])
    assert.deepEqual(line(filing, 'Item 4.', 138), [])
    assert.deepEqual(found(original(), referenceResolves), ['information 44', 'information 138'])
    for (const [from, word] of [
      [44, 'Item 5.'],
      [138, 'Item 4.'],
    ] as const)
      assert.match(
        JSON.stringify(hoverReference(filing, at(filing, from, word))?.lines),
        /not in this excerpt/,
      )
  })

  test('a second reference to the same Item gives no second information', () => {
    assert.deepEqual(found(changed(138, 'Item 4.', 'Item 5.'), referenceResolves), [
      'information 44',
    ])
  })

  test('a number that the form never had is a warning', () => {
    const text = changed(44, 'Item 5.', 'Item 25.')
    assert.deepEqual(found(text, referenceResolves), ['warning 44', 'information 138'])
  })

  test('the terms lead to their definitions and back', () => {
    const filing = read(original())
    assert.deepEqual(
      filing.terms.map((term) => [
        term.name,
        filing.lineOf(term.definition.start),
        term.uses.length,
      ]),
      [
        ['ISP', 42, 1],
        ['IP', 116, 1],
        ['MPHPT', 132, 5],
      ],
    )
    assert.deepEqual(line(filing, 'MPHPT', 138), [132])
    assert.deepEqual(
      references(filing, at(filing, 138, 'MPHPT'), true).map((use) => filing.lineOf(use.start)),
      [132, 132, 134, 134, 138],
    )
  })

  test('the mark over the averages leads to its note, and back', () => {
    const filing = read(original())
    assert.deepEqual(line(filing, '(1)', 3), [12])
    assert.deepEqual(
      references(filing, at(filing, 12, '(1)'), true).map((one) => filing.lineOf(one.start)),
      [3, 12],
    )
    assert.deepEqual(found(original(), markHasNote), [])
  })

  test('without its note, the mark is a warning', () => {
    assert.deepEqual(found(changed(12, '(1) ', ''), markHasNote), ['warning 3'])
  })
})
