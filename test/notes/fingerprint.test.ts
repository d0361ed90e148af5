// What wakes an accepted finding up, and what does not.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
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

  test('tells what print and wide characters make of figures', () => {
    const codes = [
      ...['5¹', '51', '5½', '51/2', '12,5', '125', '$5', 'C$5', '&minus;5', '5-', '5€', '5‰'],
      ...['5億ドル', '5億ユーロ', '5兆ドル', '▼5億ドル', '米ドル5', 'ユーロ5'],
      ...['5 million U.S. dollars', '5 million U.S. cents'],
    ]
    assert.equal(new Set(codes.map((one) => print(`⟦${one}⟧`))).size, codes.length)
    for (const [one, other] of [
      ['（１，２０４）百万円', '(1,204) 百万円'],
      ['△5億円', '-5億円'],
      ['5 million\n**yen**', '5 million yen'],
      ['\\(&nbsp;5 \\)', '(5)'],
      ['1,204,', '1,204'],
    ])
      assert.equal(print(`⟦${one}⟧`), print(`⟦${other}⟧`), one)
  })

  const amount = fc.record({
    digits: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
    places: fc.integer({ min: 0, max: 3 }),
    sign: fc.constantFrom('', '('),
    currency: fc.constantFrom('', '$', 'US$', 'HK$', '¥', '€', 'RMB '),
    unit: fc.constantFrom(
      '',
      '%',
      ' million',
      ' million yen',
      ' billion',
      '億円',
      '兆円',
      '億ドル',
    ),
  })
  type Amount = typeof amount extends fc.Arbitrary<infer T> ? T : never

  /** As a filing prints it; `wide` in full-width digits, with blanks and emphasis. */
  function printed({ digits, places, sign, currency, unit }: Amount, wide = false): string {
    const all = digits.join('')
    const whole = all.slice(0, Math.max(0, all.length - places))
    const part = all.slice(whole.length)
    const grouped = wide ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
    const figure = grouped + (part === '' ? '' : `.${part}`)
    const set = wide
      ? `**${figure.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))}**`
      : figure
    const [open, close] = sign === '' ? ['', ''] : wide ? ['（ ', ' ）'] : ['(', ')']
    return open + currency + set + close + unit.replace(' ', wide ? '\n ' : ' ')
  }

  const asPlaces = (all: readonly string[]): string => all.map((one) => `⟦${one}⟧`).join(', ')

  test('of any figures does not depend on their order, place, blanks, emphasis and width', () => {
    const figures = fc.array(amount, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(figures, fc.string(), (all, before) => {
        const turned = [...all].reverse().map((one) => printed(one, true))
        assert.equal(
          print(before.replace(/[⟦⟧]/g, '') + asPlaces(turned)),
          print(asPlaces(all.map((one) => printed(one)))),
        )
      }),
    )
  })

  test('of any figures is another one once a digit, sign, point, currency or unit of one is another', () => {
    const figures = fc.array(amount, { minLength: 1, maxLength: 5 })
    const part = fc.constantFrom('digits', 'places', 'sign', 'currency', 'unit')
    fc.assert(
      fc.property(figures, fc.nat(), part, amount, (all, nth, name, other) => {
        const changed = all.map((one, i) =>
          i === nth % all.length ? { ...one, [name]: other[name] } : one,
        )
        const [before, after] = [all, changed].map((some) => some.map((one) => printed(one)))
        fc.pre(String([...before!].sort()) !== String([...after!].sort()))
        assert.notEqual(print(asPlaces(before!)), print(asPlaces(after!)))
      }),
    )
  })

  test('of any figures is another one once a place more has the same figure', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), (all) => {
        const some = all.map((one) => printed(one))
        assert.notEqual(print(asPlaces(some)), print(asPlaces([...some, some[0]!])))
      }),
    )
  })

  test('of words is that of the words', () => {
    assert.equal(print('see ⟦Note  *twelve*⟧'), print('see, again, ⟦note twelve⟧'))
    assert.notEqual(print('see ⟦Note twelve⟧'), print('see ⟦Note eleven⟧'))
  })
})
