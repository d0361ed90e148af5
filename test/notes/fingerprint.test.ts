// What wakes an accepted finding up, and what does not.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../server/src/checks/finding.ts'
import { fingerprintOf } from '../../server/src/notes/fingerprint.ts'

/** A finding of the first place in brackets, with the others as related ones. */
function print(marked: string, { check = 'columns-sum-to-total', elsewhere = '' } = {}): string {
  const text = marked.replace(/[⟦⟧]/g, '')
  let gone = 0
  const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(({ index, 1: said = '' }) => {
    const start = index - gone
    gone += 2
    return { start, end: start + said.length }
  })
  const [span, ...related] = spans
  assert.ok(span)
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
  const finding: Finding = {
    check,
    level: 'warning',
    span,
    message: '',
    related: related.map((one) => ({ span: one, message: '' })),
    ...(elsewhere !== '' && {
      elsewhere: [{ uri: 'file:///a.md', range, text: elsewhere, message: '' }],
    }),
  }
  return fingerprintOf(finding, text)
}

describe('a fingerprint', () => {
  const known = print('Total ⟦1,204⟧, made of ⟦(12)⟧ and ⟦$ 1,216⟧')

  test('does not depend on where figures stand and how they are set', () => {
    for (const same of [
      'Much more text. ⟦1,204⟧ ⟦(12)⟧ ⟦$1,216⟧',
      '⟦**1,204**⟧ ⟦$ 1,216⟧ ⟦(12)⟧',
      '⟦1,204 ⟧ ⟦( 12 )⟧ ⟦$ | 1,216⟧',
      '⟦1,204⟧ ⟦-12⟧ ⟦$1216⟧',
    ])
      assert.equal(print(same), known, same)
  })

  test('is another one once a figure, a sign, a unit, a place or the check is another', () => {
    for (const other of [
      '⟦1,205⟧ ⟦(12)⟧ ⟦$ 1,216⟧',
      '⟦1,204⟧ ⟦12⟧ ⟦$ 1,216⟧',
      '⟦1,204⟧ ⟦(12)⟧ ⟦$ 1,216%⟧',
      '⟦1,204⟧ ⟦(12)⟧',
      '⟦12.04⟧ ⟦(12)⟧ ⟦$ 1,216⟧',
      '⟦1,204⟧ ⟦(12)⟧ ⟦€ 1,216⟧',
    ])
      assert.notEqual(print(other), known, other)
    assert.notEqual(print('⟦1,204⟧ ⟦(12)⟧ ⟦$ 1,216⟧', { check: 'rows-sum-to-total' }), known)
    assert.notEqual(
      print('⟦1,204⟧ ⟦(12)⟧ ⟦$ 1,216⟧', { elsewhere: '1,204' }),
      print('⟦1,204⟧ ⟦(12)⟧ ⟦$ 1,216⟧', { elsewhere: '1,205' }),
    )
  })

  test('tells how often a figure comes, but not how often a place is named', () => {
    assert.notEqual(print('⟦733⟧ ⟦127⟧ ⟦231⟧ ⟦345⟧'), print('⟦733⟧ ⟦127⟧ ⟦231⟧ ⟦231⟧ ⟦345⟧'))
  })

  test('tells signs, points, currencies and units', () => {
    const codes = [
      ...[
        '.52',
        '(.52)',
        '52',
        '5.2',
        '(US$5)',
        'US$5',
        'HK$5',
        '(HK$5)',
        'RMB 5',
        '(RMB 5)',
        '5-',
      ],
      ...['5', '5億', '5兆', '5億円', '5 million yen', '5 million dollars', '5%', '€5', '¥5'],
    ].map((one) => print(`⟦${one}⟧`))
    assert.equal(new Set(codes).size, codes.length)
    assert.equal(print('⟦(.52)⟧'), print('⟦(0.52)⟧'))
  })

  test('of words is that of the words', () => {
    assert.equal(print('see ⟦Note  *twelve*⟧'), print('see, again, ⟦note twelve⟧'))
    assert.notEqual(print('see ⟦Note twelve⟧'), print('see ⟦Note eleven⟧'))
  })
})
