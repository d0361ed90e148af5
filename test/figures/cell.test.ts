import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toGrouped, toPlain, decimal } from '../../server/src/base/decimal.ts'
import { cellReading } from '../../server/src/figures/cell.ts'
import { lightRun } from '../../server/src/syntax/inline.ts'

const read = (source: string): string => {
  const run = lightRun(source, 0)
  const reading = cellReading(run)
  if (reading.kind !== 'figure') return reading.kind
  const { figure } = reading
  return [
    toPlain(figure.value),
    figure.kind,
    ...(figure.currency === undefined ? [] : [figure.currency]),
    ...(figure.dash ? ['dash'] : []),
    ...(reading.damaged ? ['damaged'] : []),
    ...reading.marks.map((mark) => `mark ${mark}`),
  ].join(' ')
}

test('figures with their signs', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1,204', '1204 plain'],
    ['**(1,204)**', '-1204 plain'],
    ['(1,204', '-1204 plain'],
    ['△ 45', '-45 plain'],
    ['−45.2', '-45.2 plain'],
    ['¥107.17', '107.17 amount JPY'],
    ['$5,000 CAD', '5000 amount CAD'],
    ['\\$ 12.50', '12.50 amount USD'],
    ['US$(38)', '-38 amount USD'],
    ['-$ 38', '-38 amount USD'],
    ['- 38', '-38 plain'],
    // The dash of the empty cell in front.
    ['- $ 4,794', '4794 amount USD'],
    ['— € 4,794', '4794 amount EUR'],
    ['- $ (104)', '-104 amount USD'],
    ['(11)%', '-11 percent'],
    ['(11%)', '-11 percent'],
    ['45.0 %', '45.0 percent'],
    ['2.5x', '2.5 ratio'],
    ['.05', '0.05 plain'],
    ['１，２０４', '1204 plain'],
    ['&#xA0; 3,968', '3968 plain'],
  ]
  for (const [source, expected] of cases) assert.equal(read(source), expected, source)
})

test('a dash is zero, a rule and a blank are nothing', () => {
  assert.equal(read('—'), '0 plain dash')
  assert.equal(read('$ -'), '0 amount USD dash')
  assert.equal(read('— %'), '0 percent dash')
  assert.equal(read('nil'), '0 plain dash')
  assert.equal(read('---'), 'blank')
  assert.equal(read('\u200b'), 'blank')
})

test('footnote marks are no digits', () => {
  assert.equal(read('1,204 <sup>(1)</sup>'), '1204 plain mark 1')
  assert.equal(read('1,585,830 (1)'), '1585830 plain mark 1')
  assert.equal(read('66 *'), '66 plain mark *')
})

test('damaged separators are read as they were meant', () => {
  assert.equal(read('6.118,204'), '6118204 plain damaged')
  assert.equal(read('1,23,456'), '123456 plain damaged')
  assert.equal(read('1.234.567'), '1234567 plain damaged')
})

test('what is no single figure is words', () => {
  for (const source of [
    '7,34',
    '59,00060,000',
    '2003-2004',
    'Item 5',
    'n/a',
    '12 months',
    '10/23/2025',
  ])
    assert.equal(read(source), 'words', source)
})

test('signs in cells of their own are glue', () => {
  for (const source of ['$', ')', ')%', '¥ (', '%']) assert.equal(read(source), 'glue', source)
})

test('every grouped amount reads back, and marks change nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 3 }),
      (n, places) => {
        const value = decimal(n, -places)
        const printed = toGrouped(value)
        assert.equal(read(printed), `${toPlain(value)} plain`)
        assert.equal(read(`${printed}<sup>2</sup>`), `${toPlain(value)} plain mark 2`)
      },
    ),
  )
})
