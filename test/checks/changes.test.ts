// Changes, margins and rates told in prose are proved by the rows that show them, and accused only beside such proof.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const TABLE = `(Millions of dollars)

| | Year ended June 30, 2010 | Year ended June 30, 2009 |
|---|---:|---:|
| Net sales | 4,318 | 3,907 |
| Kite lines | 1,204 | 1,352 |
| Gross profit | 1,511 | 1,290 |
| Freight | 212 | 187 |
`
const YEAR = 'in the year ended June 30, 2010'

const PERCENT = 'percent-follows-from-amounts'
const DIRECTION = 'direction-word-agrees-with-figures'

const ticked = (sentence: string): readonly string[] => {
  const filing = read(`${sentence}\n\n${TABLE}`)
  const spans = filing.ticks.filter(({ check }) => check === PERCENT).map(({ span }) => span)
  return [...new Set(spans.map((span) => filing.textOf(span).trim()))]
}

const accused = (sentence: string, check: string): readonly string[] => {
  const filing = read(`${sentence}\n\n${TABLE}`)
  return filing.findings.filter((one) => one.check === check).map(({ span }) => filing.textOf(span))
}

describe('a change is proved by the row that shows it', () => {
  for (const [sentence, figures] of [
    [`Kite lines decreased $148 million, or 10.9%, ${YEAR}.`, ['$148 million', '10.9%']],
    [`Net sales increased 10.5% ${YEAR}.`, ['10.5%']],
    [`Freight was up $25 million (13.4%) ${YEAR}.`, ['$25 million', '13.4%']],
    [`Gross margin was 35.0% ${YEAR}.`, ['35.0%']],
    [`Gross profit as a percentage of net sales increased to 35.0% ${YEAR}.`, ['35.0%']],
  ] as const)
    test(sentence, () => {
      assert.deepEqual(ticked(sentence), figures)
    })
})

describe('no row proves', () => {
  for (const [what, sentence] of [
    ['a change that goes the other way', `Kite lines increased $148 million, or 10.9%, ${YEAR}.`],
    ['a change of something else', `Rope increased 10.5% ${YEAR}.`],
    ['another percentage', `Net sales increased 10.9% ${YEAR}.`],
    ['another margin', `Gross margin was 36.0% ${YEAR}.`],
  ] as const)
    test(what, () => {
      assert.deepEqual(ticked(sentence), [])
    })
})

describe('a figure beside the proof of its row', () => {
  test('is accused where one slip explains it', () => {
    assert.deepEqual(accused(`Kite lines decreased $148 million, or 47.2%, ${YEAR}.`, PERCENT), [])
    assert.deepEqual(accused(`Kite lines decreased $148 million, or 16.9%, ${YEAR}.`, PERCENT), [
      '16.9%',
    ])
  })
  test('is left alone on another basis', () => {
    const sentence = `Organic kite lines decreased $148 million, or 16.9%, ${YEAR}.`
    assert.deepEqual(accused(sentence, PERCENT), [])
  })
})

describe('a word of direction', () => {
  test('is held against the row that moves the other way by just as much', () => {
    const sentence = `Kite lines increased $148 million, or 10.9%, ${YEAR}.`
    assert.deepEqual(accused(sentence, DIRECTION), ['$148 million'])
  })
  for (const [what, sentence] of [
    ['losses', 'Our loss on kites decreased from $57.5 million to $96.3 million.'],
    ['figures that may be equal', 'Order intake rose from about $58 million to $57.5 million.'],
    ['sizes of another row', `Kite lines increased $148 million, or 3.1%, ${YEAR}.`],
  ] as const)
    test(`says nothing of ${what}`, () => {
      assert.deepEqual(accused(sentence, DIRECTION), [])
    })
})
