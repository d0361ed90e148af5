// Figures of the text against rows of tables and other sentences: what proves them, what a slip is told of, what stays silent.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filing } from '../../../server/src/filing.ts'
import { read } from '../../../server/src/filing.ts'

const TABLE = `
(Millions of yen)

| | Year ended March 31, 2024 | Year ended March 31, 2023 |
|---|---:|---:|
| Net sales | 31,204 | 28,117 |
| Research and development | 4,803 | 3,761 |
| Advertising and promotion | 1,277 | 1,046 |
`

const filing = (sentence: string): Filing => read(`${sentence}\n${TABLE}`)

const ticked = (sentence: string, figure: string): boolean => {
  const { text, ticks, textOf } = filing(sentence)
  const at = text.value.indexOf(figure)
  return ticks.some(({ span }) => span.start === at && textOf(span).startsWith(figure))
}

const found = (sentence: string): readonly string[] => {
  const { findings, textOf } = filing(sentence)
  return findings
    .filter(({ check }) => check === 'text-agrees-with-table')
    .map(({ span }) => textOf(span))
}

void test('a rounded figure is proved by the row that its words name', () => {
  const said = 'We spent ¥4.8 billion on research and development in the year ended March 31, 2024.'
  assert.ok(ticked(said, '¥4.8 billion'))
})

void test('a value under other words, or for another year, is no proof', () => {
  assert.ok(!ticked('Leases cost ¥4.8 billion in the year ended March 31, 2024.', '¥4.8 billion'))
  const other =
    'We spent ¥4.8 billion on research and development in the year ended March 31, 2023.'
  assert.ok(!ticked(other, '¥4.8 billion'))
})

void test('one slip beside the row that another figure of the sentence stands in is told', () => {
  const said =
    'Research and development was ¥4,083 million and ¥3,761 million for the years ended March 31, 2024 and 2023, respectively.'
  assert.deepEqual(found(said), ['¥4,083 million'])
})

void test('a figure more than one slip away may be another measure', () => {
  const said =
    'Research and development was ¥4,195 million and ¥3,761 million for the years ended March 31, 2024 and 2023, respectively.'
  assert.deepEqual(found(said), [])
})

void test('words of another basis keep a figure from being accused', () => {
  const said =
    'Excluding grants, research and development would have been ¥4,083 million and ¥3,761 million for the years ended March 31, 2024 and 2023, respectively.'
  assert.deepEqual(found(said), [])
})

void test('the change beside a figure shows which row is meant', () => {
  const said =
    'Research and development increased by ¥1,042 million to ¥4,830 million for the year ended March 31, 2024.'
  assert.deepEqual(found(said), ['¥4,830 million'])
})

void test('billions that the rest of a sentence tells as millions are told', () => {
  const said =
    'Research and development was ¥4,803 billion and ¥3,761 million for the years ended March 31, 2024 and 2023, respectively.'
  assert.deepEqual(found(said), ['¥4,803 billion'])
})

const UNDATED = `
(Millions of yen)

| | Unaudited | Unaudited |
|---|---:|---:|
| Amounts pledged as collateral | 4,803 | 3,761 |
| Amounts lent to customers | 1,277 | 1,046 |
`

void test('columns without dates are told by the order in which a sentence goes through them', () => {
  const about = (second: string): readonly string[] => {
    const said = `The amounts pledged as collateral were ¥4,803 million and ¥${second} million, respectively.`
    const { findings, textOf } = read(`${said}\n${UNDATED}`)
    return findings.map(({ span }) => textOf(span))
  }
  assert.deepEqual(about('3,761'), [])
  assert.deepEqual(about('3,671'), [])
  assert.deepEqual(about('7,361'), ['¥7,361 million'])
})

void test('a label may stand behind its figure, but a noun before or behind it makes it another', () => {
  const about = (words: string): readonly string[] =>
    found(`In the year ended March 31, 2024, we had ¥4.8 million ${words}.`)
  assert.deepEqual(about('recorded in research and development in Japan'), ['¥4.8 million'])
  assert.deepEqual(about('recorded in research and development leases'), [])
  const modified =
    'The fair value of advertising and promotion was ¥1,727 million for the year ended March 31, 2024.\n\nThe following table shows our results.\n\nIt has been audited.'
  assert.deepEqual(found(modified), [])
  assert.deepEqual(found(modified.replace('fair value of ', '')), ['¥1,727 million'])
})

void test('a comma turned into a point is told by the sentence that repeats the figure', () => {
  const said = 'Accounting fees of $22,852 were paid to a company controlled by a director.'
  const { findings, textOf } = read(
    `${said}\n${'\nNothing else happened.\n'.repeat(30)}\n${said.replace(',', '.')}\n`,
  )
  assert.deepEqual(
    findings.map(({ check, span }) => `${check} ${textOf(span)}`),
    ['text-agrees-with-text $22.852'],
  )
})
